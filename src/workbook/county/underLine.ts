/** The line under a sheet's title: who reports, as at when, and room for the day of filling in. */
import { periodMonth } from '../../plan/period';
import type { Cell } from '../sheet';
import { computed, literal } from './formulas';
import type { Scene } from './scene';

/** Live over the sheet of identity: 填报单位, 数据截至, 填报日期. */
export function underLine({ plan, edition, speech }: Scene): readonly Cell[] {
  const unit = speech.say((text) => text.county.reportingUnit);
  const asOf = speech.say((text) => text.county.asOf);
  const month = periodMonth(plan.identity.month);
  const period = month === 0 ? '' : `${edition.id}-${String(month).padStart(2, '0')}`;
  return [
    computed(`${literal(unit)}&id_unit`, unit + plan.identity.unit, 'general'),
    computed(
      `${literal(asOf)}&IF(period_month=0,"",id_year&"-"&TEXT(period_month,"00"))`,
      asOf + period,
      'general',
    ),
    { kind: 'text', text: speech.say((text) => text.county.reportingDate) },
  ];
}
