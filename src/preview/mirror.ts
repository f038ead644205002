/** Keeps the stand-in's book and the grid on the page the same, whoever changes one of them. */
import type { Book } from '../standin/book/book';
import type { Grid } from './grid';
import { Pairs } from './pairs';
import { ToBook, type Refused } from './toBook';
import { ToGrid } from './toGrid';

export interface Mirror {
  /** The grid's id of a sheet of the book; undefined while the grid does not show it. */
  readonly gridIdOf: (sheet: string) => string | undefined;
  /** Brings what waits over to the grid now. */
  readonly settle: () => void;
}

/**
 * @param first The grid's id of the one sheet that both begin with.
 * @param later Runs the given act soon, after the present batch of changes is complete.
 */
export function mirror(
  book: Book,
  grid: Grid,
  first: string,
  options: {
    readonly later: (act: () => void) => void;
    readonly onRefused: (refused: Refused, reason: string) => void;
  },
): Mirror {
  const pairs = new Pairs(book);
  pairs.add(book.active, first);
  const toGrid = new ToGrid(book, grid, pairs);
  let waiting = false;
  const settle = (): void => {
    waiting = false;
    toGrid.bring();
  };
  const settleSoon = (): void => {
    if (waiting) return;
    waiting = true;
    options.later(() => {
      if (waiting) settle();
    });
  };
  const toBook = new ToBook(book, grid, pairs, toGrid, (refused, reason) => {
    // What the book refused, the grid has done already: the sheets are brought over again.
    toGrid.note({ kind: 'sheet-moved', sheet: book.active.id });
    settleSoon();
    options.onRefused(refused, reason);
  });
  let taking = false;
  book.subscribe((change, origin) => {
    // A person's own doing stands in the grid already; what the book makes of it beyond that is brought over.
    if (taking && (change.kind === 'selected' || change.kind === 'activated')) return;
    if (origin === 'calculation' && change.kind === 'cells') return;
    toGrid.note(change);
    settleSoon();
  });
  grid.subscribe((event) => {
    taking = true;
    try {
      toBook.take(event);
    } finally {
      taking = false;
    }
  });
  for (const kind of ['sheet-added', 'activated'] as const) {
    for (const sheet of book.sheets) toGrid.note({ kind, sheet: sheet.id });
  }
  settle();
  return { gridIdOf: (sheet) => pairs.ofSheet(sheet)?.gridId, settle };
}
