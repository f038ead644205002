/** What a row of an earlier plan held, in words: for what has no column of its own in the history. */
import type { EditionId } from '../../editions/model';
import type { Entry, HistoryOf, HistoryRow } from '../../plan/county';
import { emptyRest } from '../../plan/history';
import type { Text } from '../../text/text';
import { longestText } from '../../workbook/cells';
import { isGiven } from '../inUse';

/** What stood in a cell, and what the cell is called. */
export interface KeptItem {
  readonly label: string;
  readonly entry: Entry;
  /** How a number is written: as it is, as a share of hundred. */
  readonly as?: 'percent';
}

/** A fraction as a per cent, without the dust of binary arithmetic. */
export function percentIn(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(15))}%`;
}

function shown({ entry, as }: KeptItem): string {
  if (typeof entry !== 'number') return entry ?? '';
  return as === 'percent' ? percentIn(entry) : String(entry);
}

/** Items in as few texts as cells can hold. */
function textsOf(items: readonly KeptItem[], { moving }: Text): readonly string[] {
  const said: string[] = [];
  for (const item of items.filter(({ entry }) => isGiven(entry))) {
    const words = moving.kept.item(item.label, shown(item)).slice(0, longestText);
    const last = said[said.length - 1];
    const longer = last === undefined ? words : moving.kept.join(last, words);
    if (last !== undefined && longer.length <= longestText) said[said.length - 1] = longer;
    else said.push(words);
  }
  return said;
}

/** Line by line, as far as a cell holds them: what does not fit stands in the history. */
export function linesOf(parts: readonly string[]): string {
  return parts.reduce((said, part) => {
    if (part === '') return said;
    const longer = said === '' ? part : `${said}\n${part}`;
    return longer.length > longestText ? said : longer;
  }, '');
}

export interface KeptRow {
  readonly of: HistoryOf;
  readonly from: string;
  readonly edition: EditionId;
  readonly text: string;
  readonly lead: string;
  readonly to: string;
  readonly items: readonly KeptItem[];
}

/** Rows of the history for a row of another table: none where nothing stood in it. */
export function historyOf({ items, ...row }: KeptRow, words: Text): readonly HistoryRow[] {
  return textsOf(items, words).map((note) => ({
    ...row,
    task: '',
    progress: null,
    status: null,
    became: null,
    rest: { ...emptyRest, note },
  }));
}
