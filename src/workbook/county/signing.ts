/** What stands above and below a table that is signed: who reports and when, and who filled in and reviewed it. */
import type { Cell } from '../sheet';
import { computed, literal } from './formulas';
import type { Scene } from './scene';

/** 填报单位 · 填报日期 · whatever the sheet adds, such as the unit of money. */
export function reportingLine({ plan, speech }: Scene, ...more: readonly string[]): readonly Cell[] {
  const unit = speech.say((text) => text.county.reportingUnit);
  const date = speech.say((text) => text.county.reportingDate);
  return [
    computed(`${literal(unit)}&id_unit`, `${unit}${plan.identity.unit}`, 'general'),
    ...[date, ...more].map((said): Cell => ({ kind: 'text', text: said })),
  ];
}

/** 填表人 · 审核人 · 联系电话. */
export function signatures({ speech }: Scene): readonly string[] {
  return [
    speech.say((text) => text.county.filledBy),
    speech.say((text) => text.county.reviewedBy),
    speech.say((text) => text.county.phone),
  ];
}
