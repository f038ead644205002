/** Entering this add-in's functions anew where Excel has given up on them. */
import type { Ran } from '../../excel/host';
import type { ExcelProblem } from '../../excel/problems';
import { readTraveller } from '../../excel/travelling/readTraveller';
import { rewrite } from '../../excel/travelling/rewrite';
import type { ChangeState } from '../../workbook/changes';
import { addressOf } from '../../workbook/reading/address';
import { countOfOurs, repairsOf, unansweredIn, type Unanswered } from '../../workbook/travelling/repair';

/** A formula that was to be entered anew and was not. */
export interface LeftAlone {
  /** Empty for a name. */
  readonly sheet: string;
  readonly at: string;
  readonly state: ChangeState;
}

export interface Repaired {
  /** How many formulas lean on the add-in. */
  readonly count: number;
  /** How many of them showed `#NAME?`, or had their names changed. */
  readonly broken: number;
  /** How many of these were entered anew. */
  readonly entered: number;
  readonly left: readonly LeftAlone[];
  /** Those that still show `#NAME?`, or wait for their answer. */
  readonly unanswered: readonly Unanswered[];
  /** Sheets whose protection could not be put back. */
  readonly open: readonly string[];
  readonly problem: ExcelProblem | null;
}

/** Mends all formulas of ours that are broken, in one go. */
export async function repair(onWaiting?: () => void): Promise<Ran<Repaired>> {
  const before = await readTraveller();
  if (!before.ok) return before;
  const { book, names, spills } = before.value;
  const repairs = repairsOf(book, names);
  const broken = repairs.cells.length + repairs.names.length;
  const count = countOfOurs(book, spills);
  if (broken === 0) {
    const unanswered = unansweredIn(book);
    return { ok: true, value: { count, broken, entered: 0, left: [], unanswered, open: [], problem: null } };
  }
  const outcome = await rewrite({ blocks: repairs.cells, names: repairs.names, protect: [] }, onWaiting);
  const after = await readTraveller();
  if (!after.ok) return after;
  const places = [
    ...repairs.cells.map(({ sheet, row, column }) => ({ sheet, at: addressOf(row, column) })),
    ...repairs.names.map(({ sheet, name }) => ({ sheet: sheet ?? '', at: name })),
  ];
  const states = [...outcome.states, ...outcome.nameStates];
  const left = places.flatMap((place, at): LeftAlone[] => {
    const state = states[at] ?? 'failed';
    return state === 'done' ? [] : [{ ...place, state }];
  });
  return {
    ok: true,
    value: {
      count,
      broken,
      entered: broken - left.length,
      left,
      unanswered: unansweredIn(after.value.book),
      open: outcome.open,
      problem: outcome.problem,
    },
  };
}
