/**
 * Formulas of this add-in that Excel has given up on: entered or opened while the add-in was not there, they show
 * `#NAME?` until they are entered anew. Their names may stand under what Excel puts before names that it does not know.
 */
import { addressOf } from '../reading/address';
import type { StandingBook } from '../reading/standingBook';
import { isMangled, withOwnNames } from './formulaParts';
import { cellsOfOurs, type NamedFormula, type Spill } from './proposal';
import type { Renamed, Replaced } from './rewriting';

/** What Excel shows while a function has no answer yet. */
const waiting: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA']);

export interface Repairs {
  readonly cells: readonly Replaced[];
  readonly names: readonly Renamed[];
}

export function repairsOf(book: StandingBook, names: readonly NamedFormula[]): Repairs {
  return {
    cells: cellsOfOurs(book.sheets).flatMap(({ sheet, row, column, cell, formula }): Replaced[] => {
      if (cell.error !== '#NAME?' && !isMangled(formula)) return [];
      const after = [[{ kind: 'formula', formula: withOwnNames(formula) } as const]];
      return [{ sheet: sheet.name, row, column, before: { kind: 'formula', formula }, after }];
    }),
    names: names.flatMap(({ name, sheet, formula }) =>
      isMangled(formula) ? [{ name, sheet, before: formula, after: withOwnNames(formula) }] : [],
    ),
  };
}

/** What a cell of ours shows that shows no figure. */
export interface Unanswered {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly error: string;
  /** The answer is on its way. */
  readonly isWaiting: boolean;
}

/** The formulas of ours that show `#NAME?`, or have no answer yet. */
export function unansweredIn(book: StandingBook): readonly Unanswered[] {
  return cellsOfOurs(book.sheets).flatMap(({ sheet, row, column, cell, formula }) => {
    const { error } = cell;
    if (error === null || (error !== '#NAME?' && !waiting.has(error))) return [];
    const address = addressOf(row, column);
    return [{ sheet: sheet.name, address, formula, error, isWaiting: waiting.has(error) }];
  });
}

/** How many formulas lean on this add-in at all. */
export function countOfOurs(book: StandingBook, spills: readonly Spill[]): number {
  const filled = spills.reduce(
    (sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1) - 1,
    0,
  );
  // Where Excel tells the formula of a spill at each of its cells, each would count.
  return Math.max(cellsOfOurs(book.sheets).length - filled, spills.length);
}
