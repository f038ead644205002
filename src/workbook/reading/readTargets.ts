/** The rows of the targets. What the nation says of a row is taken from the facts, never from the sheet. */
import type { Edition } from '../../editions/model';
import type { Direction, PlannedTarget, TargetKind } from '../../plan/county';
import { countyIndicatorById } from '../../plan/countyIndicators';
import type { Finding } from './finding';
import { findTable } from './findTable';
import { rowsOf, type RowReader } from './readRows';
import { choices } from './spellings';

const kindIn = choices<TargetKind>({
  level: 'level',
  count: 'count',
  increase: 'increase',
  coverage: 'coverage',
  qualitative: 'qualitative',
});
const directionIn = choices<Direction>({ higher: 'higher', lower: 'lower' });
const yesIn = choices<'yes' | 'no'>({ yes: 'yes', no: 'no' });

const columns = [
  'province',
  'city',
  'baseline',
  'baselineMonth',
  'weight',
  'target',
  'actual',
  'department',
  'note',
];
const own = ['name', 'kind', 'unit', 'direction'];

/** What the row is about, by its id. */
function subjectOf(id: string, edition: Edition): Pick<PlannedTarget, 'goal' | 'extended' | 'indicator'> {
  const goal = edition.goals.find((each) => each.id === id);
  if (goal !== undefined) return { goal: goal.id, extended: null, indicator: goal.indicator };
  const extended = countyIndicatorById(id);
  return { goal: null, extended: extended?.id ?? null, indicator: null };
}

/** Words that only the county's own rows have. */
function ownWords(row: RowReader): Pick<PlannedTarget, 'name' | 'kind' | 'direction' | 'unit'> {
  return {
    name: row.words('name'),
    kind: row.choice('kind', kindIn),
    direction: row.choice('direction', directionIn),
    unit: row.words('unit'),
  };
}

const nothing = { name: '', kind: null, direction: null, unit: '' };

/** @param weightIn The id of a weight by its name; a name that is none is kept as it is. */
export function readTargets(
  finding: Finding,
  edition: Edition,
  weightIn: (written: string) => string | null,
): readonly PlannedTarget[] {
  const table = findTable(finding, 'targets', ['id', 'on', ...own, ...columns]);
  const newId = (number: number): string => `${edition.id}-t${String(number).padStart(2, '0')}`;
  return rowsOf(finding, table, ['on', ...own, ...columns], newId).map((row): PlannedTarget => {
    const subject = subjectOf(row.id, edition);
    const isOwn = subject.goal === null && subject.extended === null;
    const weight = row.words('weight');
    return {
      id: row.id,
      on: row.choice('on', yesIn) !== 'no',
      ...subject,
      ...(isOwn ? ownWords(row) : nothing),
      province: row.entry('province'),
      city: row.entry('city'),
      baseline: row.entry('baseline'),
      baselineMonth: row.words('baselineMonth', true),
      weight: weight === '' ? null : (weightIn(weight) ?? weight),
      target: row.entry('target'),
      actual: row.entry('actual'),
      department: row.words('department'),
      note: row.words('note'),
    };
  });
}
