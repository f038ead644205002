/** What has changed in the workbook since it was read. */
import type { ChangedCells } from '../../excel/open/readChanged';
import type { BookChange } from '../../excel/open/watchBook';

/** Cells, or so much that all is read again. */
export type Waiting = readonly ChangedCells[] | 'all';

export const nothing: Waiting = [];

export function isSome(waiting: Waiting): boolean {
  return waiting === 'all' || waiting.length > 0;
}

/** More would take longer to sort out than to read. */
const mostPlaces = 500;

export function joined(one: Waiting, other: Waiting): Waiting {
  if (one === 'all' || other === 'all' || one.length + other.length > mostPlaces) return 'all';
  const known = new Set(one.map(({ sheet, address }) => `${sheet} ${address}`));
  return [...one, ...other.filter(({ sheet, address }) => !known.has(`${sheet} ${address}`))];
}

export function waitingFor(change: BookChange): Waiting {
  return change.kind === 'structure' ? 'all' : [{ sheet: change.sheet, address: change.address }];
}
