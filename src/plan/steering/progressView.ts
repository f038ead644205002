/**
 * How the year stands, for whatever the pane is narrowed to: lights by aspect, unit and month, what is behind and whose it
 * is, who has not reported, targets and money. Every figure comes from the plan's own figures, so that the pane, the brief
 * and the sheets say the same.
 */
import type { Edition } from '../../editions/model';
import type { CountyPlan } from '../county';
import type { PlanFigures } from '../figures';
import { periodEnd, periodMonth } from '../period';
import type { PlanRecord } from '../record';
import { type BehindRow, behindIn } from './behind';
import type { Filter } from './filter';
import { type AspectTally, byAspect, byUnit, type UnitTally } from './groups';
import { type MoneyView, moneyIn } from './money';
import { type MonthLine, monthLines } from './months';
import { rowsIn, type Shares, sharesOf, type SteeredRow, type Tally, tallyOf } from './rows';
import { type TargetLine, targetsIn } from './targets';

export interface ProgressView {
  readonly year: number;
  /** The month at whose end the reports stand, 1 to 12; 0 where none is set: then nothing is due and nothing has a light. */
  readonly month: number;
  readonly rows: readonly SteeredRow[];
  readonly tally: Tally;
  readonly shares: Shares;
  /** How many lack something required. */
  readonly pending: number;
  readonly aspects: readonly AspectTally[];
  readonly units: readonly UnitTally[];
  readonly months: readonly MonthLine[];
  readonly behind: readonly BehindRow[];
  /** Who has not reported something, who owes most first; rows without a lead unit last, under null. */
  readonly silent: readonly UnitTally[];
  readonly targets: readonly TargetLine[];
  readonly money: MoneyView;
}

/** `figures` are the plan's own, `edition` is the plan's. */
export function progressView(
  plan: CountyPlan,
  figures: PlanFigures,
  edition: Edition,
  record: PlanRecord,
  filter: Filter,
): ProgressView {
  const year = Number(edition.id);
  const month = periodMonth(plan.identity.month);
  const rows = rowsIn(plan, figures.measures, filter);
  const tally = tallyOf(rows.map(({ standing }) => standing));
  const units = byUnit(rows, plan);
  return {
    year,
    month,
    rows,
    tally,
    shares: sharesOf(tally),
    pending: rows.filter((row) => row.figures.state === 'pending').length,
    aspects: byAspect(rows, edition),
    units,
    months: monthLines(rows, plan, year, record),
    behind: behindIn(rows, edition, month === 0 ? null : periodEnd(year, month)),
    silent: units
      .filter(({ unreported }) => unreported > 0)
      .sort(
        (one, other) =>
          Number(one.name === null) - Number(other.name === null) || other.unreported - one.unreported,
      ),
    targets: targetsIn(plan, edition, figures.targets, filter),
    money: moneyIn(plan, edition, figures, filter),
  };
}
