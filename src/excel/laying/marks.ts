/**
 * How laid sheets are known again: by hidden names, one for each sheet. Before a sheet is made its name says, as text,
 * what the sheet will be called; once the sheet is whole it points to the sheet's first cell and follows it when the
 * sheet is renamed or moved. One name more says which book it was.
 */
import { quoteSheet, sheetOfReference } from '../naming';
import type { Book, BookCell, BookSheet } from '../../workbook/book';
import { fingerprint } from '../../plan/fingerprint';

const prefix = '_KPB';

export const bookMark = prefix;

/** A key may hold what a name may not. */
export function markOf({ key }: Pick<BookSheet, 'key'>): string {
  return `${prefix}_${key.replace(/[^A-Za-z0-9_]/g, '_')}`;
}

export type Mark =
  | { readonly kind: 'none' }
  /** Announced under this name, and not whole yet. */
  | { readonly kind: 'announced'; readonly name: string }
  /** Whole, and on the sheet that is called so now. */
  | { readonly kind: 'standing'; readonly name: string }
  /** It was whole, and has been deleted. */
  | { readonly kind: 'gone' };

/** `="任务分解"`. */
export function announcing(text: string): string {
  return `="${text.replace(/"/g, '""')}"`;
}

function announced(formula: string): string | null {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return text === undefined ? null : text.replace(/""/g, '"');
}

/** `='任务 分解'!$A$1`. */
export function pointing(sheetName: string): string {
  return `=${quoteSheet(sheetName)}!$A$1`;
}

/** @param formula What the mark's name stands for; undefined where there is no such name. */
export function readMark(formula: string | undefined): Mark {
  if (formula === undefined) return { kind: 'none' };
  const text = announced(formula);
  if (text !== null) return { kind: 'announced', name: text };
  const name = sheetOfReference(formula);
  return name === null ? { kind: 'gone' } : { kind: 'standing', name };
}

/** Tells one book from another by what stands in its cells. What nobody ever sees, such as an id, does not count. */
export function printOf({ sheets }: Book): string {
  const said = ({ content }: BookCell): string | number => {
    if (content.kind === 'empty') return '';
    return content.kind === 'formula'
      ? content.formula
      : content.kind === 'number'
        ? content.value
        : content.text;
  };
  const seen = sheets.filter(({ state }) => state !== 'veryHidden');
  const cells = seen.map(({ key, name, rows }) => [
    key,
    name,
    rows.map((row) => row.cells.map((cell) => (cell === null ? '' : said(cell)))),
  ]);
  return fingerprint(JSON.stringify(cells));
}
