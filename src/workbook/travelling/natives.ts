/**
 * Formulas that give the same as a call of this add-in's functions and need no add-in: look-ups in the tables of the plan
 * that stands in the workbook, and sums with the county's own cells. They use only functions that Excel 2010, WPS and
 * LibreOffice all compute. A look-up is offered only where the cell that it finds holds what the function answers now.
 */
import type { Edition } from '../../editions/model';
import { findEdition } from '../../keypoints/editions';
import { findGoal } from '../../keypoints/goals';
import { findIndicator } from '../../keypoints/indicators';
import { findTask } from '../../keypoints/tasks';
import type { NoNative } from '../../text/zh/travelling';
import { column } from '../county/columns';
import type { ReadCell } from '../reading/standingBook';
import { written } from './asFormula';
import { cellsAt, givenBy, type CallAnswer, type Looking } from './evaluate';
import { callsIn, type FunctionCall } from './formulaParts';

export type Native =
  { readonly ok: true; readonly formula: string } | { readonly ok: false; readonly why: NoNative };

const none = (why: NoNative): Native => ({ ok: false, why });

interface Table {
  readonly keys: string;
  readonly values: string;
}

/** The cell of a table's row, by the row's key; undefined where there is no such table, null where no such row. */
function cellIn(
  looking: Looking,
  { keys, values }: Table,
  key: string | number,
): ReadCell | null | undefined {
  const found = cellsAt(looking, keys, '');
  const wanted = cellsAt(looking, values, '');
  if (found === null || wanted === null) return undefined;
  const { top, bottom, left } = found.area;
  for (let row = top; row <= bottom; row += 1) {
    if (found.sheet.rows.get(row)?.get(left)?.value !== key) continue;
    // What INDEX counts: the same place in the other column, wherever that column stands.
    const at = wanted.area.top + (row - top);
    return at > wanted.area.bottom ? null : (wanted.sheet.rows.get(at)?.get(wanted.area.left) ?? null);
  }
  return null;
}

const lookUp = ({ keys, values }: Table, key: string | number): string =>
  `INDEX(${values},MATCH(${typeof key === 'string' ? `"${key}"` : key},${keys},0))`;

/** What a figure in one unit is multiplied by to be in another: nothing, a power of ten, or null where neither fits. */
function scaleOf(from: number, to: number): string | null {
  if (from === to) return '';
  if (from === 0 || to === 0 || Math.sign(from) !== Math.sign(to)) return null;
  const power = Math.round(Math.log10(to / from));
  const exact = Math.abs((from * 10 ** power) / to - 1) < 1e-12;
  if (!exact || power === 0 || Math.abs(power) > 12) return null;
  return power > 0 ? `*${String(10 ** power)}` : `/${String(10 ** -power)}`;
}

function targetLookUp(
  looking: Looking,
  edition: Edition,
  indicator: unknown,
  answer: CallAnswer | null,
): Native {
  const found = findIndicator(indicator);
  const goal = found.ok ? findGoal(edition, found.value) : null;
  const table: Table = { keys: column('targets', 'id'), values: column('targets', 'nation') };
  if (goal?.ok !== true) return none('not-in-table');
  const cell = cellIn(looking, table, goal.value.id);
  if (cell === undefined) return none('no-table');
  const stands = cell?.value;
  if (answer?.kind !== 'value' || typeof stands !== 'number') return none('not-in-table');
  const scale = typeof answer.value === 'number' ? scaleOf(stands, answer.value) : null;
  if (scale === null) return none('not-in-table');
  return { ok: true, formula: lookUp(table, goal.value.id) + scale };
}

const taskColumns = ['title', 'aspectTitle', 'aspect', 'number', 'id'] as const;

function taskLookUp(looking: Looking, edition: Edition, task: unknown, answer: CallAnswer | null): Native {
  const found = findTask(edition, task);
  if (!found.ok) return none('not-in-table');
  const keys = column('tasks', 'number');
  let met = false;
  for (const each of taskColumns) {
    const table: Table = { keys, values: column('tasks', each) };
    const cell = cellIn(looking, table, found.value.number);
    if (cell === undefined) continue;
    met = true;
    // A plan of another edition has other tasks under the same numbers.
    if (
      cellIn(looking, { keys, values: column('tasks', 'id') }, found.value.number)?.value !== found.value.id
    )
      continue;
    if (answer?.kind === 'value' && cell?.value === answer.value)
      return { ok: true, formula: lookUp(table, found.value.number) };
  }
  return none(met ? 'not-in-table' : 'no-table');
}

/** A formula of what a target comes to: looked up where it stands, otherwise the figure itself. */
function targetIn(looking: Looking, edition: Edition, indicator: unknown): string | null {
  const answer = looking.ask('KEYPOINT_TARGET', [edition.id, indicator]);
  if (answer.kind !== 'value' || typeof answer.value !== 'number') return null;
  const found = targetLookUp(looking, edition, indicator, answer);
  return found.ok ? found.formula : written(answer);
}

/** Arguments that are taken over as they are must need no add-in themselves. */
const isPlain = (argument: string | undefined): argument is string =>
  argument !== undefined && argument !== '' && callsIn(argument).length === 0;

function kindOf(edition: Edition, indicator: unknown): string | null {
  const found = findIndicator(indicator);
  const goal = found.ok ? findGoal(edition, found.value) : null;
  return goal?.ok === true ? goal.value.kind : null;
}

function gapFormula(
  looking: Looking,
  edition: Edition,
  indicator: unknown,
  [actual, baseline]: readonly (string | undefined)[],
): Native {
  const target = targetIn(looking, edition, indicator);
  if (target === null || !isPlain(actual)) return none('no-equivalent');
  if (kindOf(edition, indicator) !== 'increase')
    return { ok: true, formula: `ROUND(${target}-(${actual}),10)` };
  if (!isPlain(baseline)) return none('no-equivalent');
  // No baseline is 0: an empty cell is one that is still to be filled in.
  return { ok: true, formula: `IF((${baseline})=0,#VALUE!,ROUND((${baseline})+${target}-(${actual}),10))` };
}

function localFormula(
  looking: Looking,
  edition: Edition,
  indicator: unknown,
  basis: string | undefined,
): Native {
  const target = targetIn(looking, edition, indicator);
  const kind = kindOf(edition, indicator);
  if (target === null) return none('no-equivalent');
  if (kind === 'level') return { ok: true, formula: target };
  if (!isPlain(basis)) return none('no-equivalent');
  const sign = kind === 'increase' ? '+' : '*';
  return { ok: true, formula: `IF((${basis})=0,#VALUE!,ROUND((${basis})${sign}${target},10))` };
}

/** The words of the lights are asked of the function, in the language that the call asks for. */
function lightFormula(
  looking: Looking,
  args: readonly (string | undefined)[],
  thresholds: readonly unknown[],
  language: unknown,
): Native {
  const [progress, due] = args;
  const ask = (done: number): CallAnswer =>
    looking.ask('KEYPOINT_STATUS', [done, 1, ...thresholds, language]);
  const [amber, red] = [
    typeof thresholds[0] === 'number' ? thresholds[0] : 0.1,
    typeof thresholds[1] === 'number' ? thresholds[1] : 0.3,
  ];
  const [low = null, middle = null, high = null] = [ask(0), ask(1 - red), ask(1)].map((answer) =>
    answer.kind === 'value' ? written(answer) : null,
  );
  if (low === null || middle === null || high === null || red >= 1) return none('no-equivalent');
  if (!isPlain(progress) || !isPlain(due)) return none('no-equivalent');
  const behind = `ROUND((${due})-(${progress}),9)`;
  return {
    ok: true,
    formula: `IF(${behind}>${String(red)},${low},IF(${behind}>=${String(amber)},${middle},${high}))`,
  };
}

/**
 * @param answer What the call answers now; null where that is not known.
 * @param home The sheet on which the formula stands.
 */
export function nativeOf(
  looking: Looking,
  { name, args }: FunctionCall,
  answer: CallAnswer | null,
  home: string,
): Native {
  const at = (place: number): unknown => givenBy(looking, args[place] ?? '', home) ?? undefined;
  if (name === 'KEYPOINT_STATUS') {
    // Thresholds that stand in cells may be changed there.
    const fixed = [args[2], args[3], args[4]].every(
      (each) => each === undefined || each === '' || cellsAt(looking, each, home) === null,
    );
    return fixed
      ? lightFormula(looking, args, [at(2) ?? null, at(3) ?? null], at(4) ?? null)
      : none('no-equivalent');
  }
  const edition = findEdition(at(0));
  // Which edition or indicator is meant must not hang on a cell: the formula would go on looking at the old one.
  const named = [args[0], args[1]].every(
    (each) => each === undefined || cellsAt(looking, each, home) === null,
  );
  if (!edition.ok || !named) return none('no-equivalent');
  switch (name) {
    case 'KEYPOINT_TARGET':
      return targetLookUp(looking, edition.value, at(1), answer);
    case 'KEYPOINT_TASK':
      return taskLookUp(looking, edition.value, at(1), answer);
    case 'KEYPOINT_GAP':
      return gapFormula(looking, edition.value, at(1), args.slice(2));
    case 'KEYPOINT_LOCAL_TARGET':
      return localFormula(looking, edition.value, at(1), args[2]);
    default:
      return none('no-equivalent');
  }
}
