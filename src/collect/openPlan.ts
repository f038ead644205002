/** A workbook that may hold a plan: all its sheets read, and where its defined names lead. */
import type { Area } from '../workbook/book';
import { addressOf, areaOf } from '../xlsx/reading/address';
import type { ReadBook, ReadSheet } from '../xlsx/reading/openBook';
import type { ReadCell } from '../xlsx/reading/worksheet';
import type { NotePlace } from './notes';

export interface OpenSheet extends ReadSheet {
  readonly name: string;
  readonly isVisible: boolean;
}

/** Cells of one sheet. */
export interface Spot {
  readonly sheet: OpenSheet;
  readonly area: Area;
}

export interface OpenPlan {
  readonly sheets: readonly OpenSheet[];
  readonly properties: ReadonlyMap<string, string>;
  readonly date1904: boolean;
  /** The cells that a defined name stands for; null where there is none, or it leads nowhere. */
  readonly named: (name: string) => Spot | null;
  /** Sheets that any name of the whole workbook leads to. */
  readonly namedSheets: ReadonlySet<OpenSheet>;
}

const reference =
  /^\$?(?:'((?:[^']|'')+)'|([^'!]+))[!.](\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)$/;

function spotOf(formula: string, byName: ReadonlyMap<string, OpenSheet>): Spot | null {
  const [, quoted, plain, cells] = reference.exec(formula.trim()) ?? [];
  const sheet = byName.get((quoted?.replace(/''/g, "'") ?? plain ?? '').toLowerCase());
  const area = areaOf(cells ?? '');
  return sheet === undefined || area === null ? null : { sheet, area };
}

/** Null where a sheet cannot be read whole. */
export function openPlan(book: ReadBook): OpenPlan | null {
  const sheets: OpenSheet[] = [];
  for (const source of book.sheets) {
    const { name, state } = source;
    const sheet = source.read();
    if (!sheet.ok) return null;
    sheets.push({ ...sheet.value, name, isVisible: state === 'visible' });
  }
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const spots = new Map(
    [...book.names].map(([name, formula]) => [name.toLowerCase(), spotOf(formula, byName)]),
  );
  return {
    sheets,
    properties: book.properties,
    date1904: book.date1904,
    named: (name) => spots.get(name.toLowerCase()) ?? null,
    namedSheets: new Set([...spots.values()].flatMap((spot) => (spot === null ? [] : [spot.sheet]))),
  };
}

export function cellAt(sheet: OpenSheet, row: number, column: number): ReadCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The text of a cell, without blanks around it; empty where it holds none. */
export function labelAt(sheet: OpenSheet, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return value === null ? '' : String(value).trim();
}

export function placeAt({ name }: OpenSheet, row: number, column: number): NotePlace {
  return { sheet: name, address: addressOf(row, column) };
}
