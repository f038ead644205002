/** A workbook that may hold a plan: its sheets, and where its defined names lead. */
import type { Area } from '../book';
import { addressOf, areaOf } from './address';
import type { ReadCell, StandingBook, StandingSheet } from './standingBook';
import type { NotePlace } from './notes';

/** Cells of one sheet. */
export interface Spot {
  readonly sheet: StandingSheet;
  readonly area: Area;
}

export interface OpenPlan {
  readonly sheets: readonly StandingSheet[];
  readonly properties: ReadonlyMap<string, string>;
  readonly date1904: boolean;
  /** The cells that a defined name stands for; null where there is none, or it leads nowhere. */
  readonly named: (name: string) => Spot | null;
  /** Sheets that any name of the whole workbook leads to. */
  readonly namedSheets: ReadonlySet<StandingSheet>;
}

const reference =
  /^\$?(?:'((?:[^']|'')+)'|([^'!]+))[!.](\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)$/;

function spotOf(formula: string, byName: ReadonlyMap<string, StandingSheet>): Spot | null {
  const [, quoted, plain, cells] = reference.exec(formula.trim()) ?? [];
  const sheet = byName.get((quoted?.replace(/''/g, "'") ?? plain ?? '').toLowerCase());
  const area = areaOf(cells ?? '');
  return sheet === undefined || area === null ? null : { sheet, area };
}

export function openPlan({ sheets, names, properties, date1904 }: StandingBook): OpenPlan {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const spots = new Map([...names].map(([name, formula]) => [name.toLowerCase(), spotOf(formula, byName)]));
  return {
    sheets,
    properties,
    date1904,
    named: (name) => spots.get(name.toLowerCase()) ?? null,
    namedSheets: new Set([...spots.values()].flatMap((spot) => (spot === null ? [] : [spot.sheet]))),
  };
}

export function cellAt(sheet: StandingSheet, row: number, column: number): ReadCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The text of a cell, without blanks around it; empty where it holds none. */
export function labelAt(sheet: StandingSheet, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return value === null ? '' : String(value).trim();
}

export function placeAt({ name }: StandingSheet, row: number, column: number): NotePlace {
  return { sheet: name, address: addressOf(row, column) };
}
