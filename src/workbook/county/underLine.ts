/** The line under a sheet's title: who reports, as at when, and room for the day of filling in. */
import { periodMonth } from '../../plan/period';
import { text } from '../cells';
import type { Cell } from '../sheet';
import { computed, literal } from './formulas';
import type { Scene } from './scene';

/** Live over the first sheet: 填报单位, 数据截至, 填报日期; after them 单位：万元 on a sheet of money. */
export function underLine(
  { plan, edition, speech }: Scene,
  of: 'money' | 'other' = 'other',
): readonly Cell[] {
  const unit = speech.say(({ county }) => county.reportingUnit);
  const asOf = speech.say(({ county }) => county.asOf);
  const month = periodMonth(plan.identity.month);
  const period = month === 0 ? '' : `${edition.id}-${String(month).padStart(2, '0')}`;
  return [
    computed(`${literal(unit)}&id_unit`, unit + plan.identity.unit, 'general'),
    computed(
      `${literal(asOf)}&IF(period_month=0,"",id_year&"-"&TEXT(period_month,"00"))`,
      asOf + period,
      'general',
    ),
    text(speech.say(({ county }) => county.reportingDate)),
    ...(of === 'money' ? [text(speech.say(({ county }) => county.moneyUnit))] : []),
  ];
}
