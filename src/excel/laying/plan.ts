/** What laying a book comes to in this workbook: what is made, what stands already, what is in the way. */
import { freeSheetName, markerName, sheetOfReference } from '../naming';
import type { Note } from '../plan';
import { excelProblem, type ExcelProblem } from '../problems';
import type { Book, BookSheet } from '../../workbook/book';
import { sheetKeys, type SheetLanguage } from '../../workbook/sheet';
import { announcing, bookMark, markOf, printOf, readMark } from './marks';
import type { Standing } from './standing';

export interface Planned {
  readonly sheet: BookSheet;
  /** As it is, or is going to be, called. */
  readonly name: string;
  readonly work:
    /** It is made. */
    | 'make'
    /** It was begun: what there is of it goes, and it is made anew. */
    | 'remake'
    /** It is whole. */
    | 'none';
}

/** What is to be written. */
export interface Laying {
  readonly kind: 'lay';
  readonly sheets: readonly Planned[];
  /** What tells the book from others. */
  readonly print: string;
  readonly notes: readonly Note[];
  /** An earlier writing broke off. */
  readonly continued: boolean;
  /** The add-in laid a book here before: document properties with the same names are its own. */
  readonly before: boolean;
}

export type LayPlan =
  | Laying
  /** Sheets of a book stand already, under these names. */
  | { readonly kind: 'already-there'; readonly sheets: readonly Planned[] }
  | { readonly kind: 'refused'; readonly problem: ExcelProblem };

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What stands in the way of the book and is not ours. */
function inTheWay(
  book: Book,
  standing: Standing,
  sheets: readonly Planned[],
  before: boolean,
): ExcelProblem | null {
  const making = sheets.filter(({ work }) => work !== 'none');
  const remade = sheets.filter(({ work }) => work === 'remake').map(({ name }) => name);
  const ours = sheets.filter(({ work }) => work !== 'make').map(({ name }) => name);
  const isOurs = (formula: string): boolean => {
    const sheet = sheetOfReference(formula);
    return before && (sheet === null ? formula.includes('#REF!') : ours.some((name) => same(name, sheet)));
  };
  const foreignTables = standing.tables.filter(
    ({ sheetName }) => !remade.some((name) => same(name, sheetName)),
  );
  const takenTable = (wanted: string): boolean => foreignTables.some(({ name }) => same(name, wanted));
  const bookNames = new Set(book.names.map(({ name }) => name));
  const about = {
    sheets: making
      .filter(({ work, name }) => work === 'make' && standing.sheets.some((sheet) => same(sheet.name, name)))
      .map(({ name }) => name),
    tables: making
      .flatMap(({ sheet }) => sheet.tables.map(({ name }) => name))
      .filter((name) => takenTable(name) || standing.names.has(name.toLowerCase())),
    names: [...bookNames].filter((name) => {
      const formula = standing.names.get(name.toLowerCase());
      return takenTable(name) || (formula !== undefined && !isOurs(formula));
    }),
  };
  const count = about.sheets.length + about.tables.length + about.names.length;
  return count === 0 ? null : excelProblem('names-in-the-way', about);
}

/** The sheets of the Key Points that the add-in wrote here; some of a plan's sheets bear the same names. */
function keyPointsSheets({ names }: Standing): readonly string[] {
  const marks = sheetKeys.flatMap((key) => languages.map((language) => markerName({ key, language })));
  return marks.flatMap((mark) => sheetOfReference(names.get(mark.toLowerCase()) ?? '') ?? []);
}

/**
 * The sheet's own name, or the next that is free where a sheet of the Key Points has it, or where the sheet is very
 * hidden: nobody sees such a name, nor could make it free.
 */
function nameFor(sheet: BookSheet, standing: Standing, book: Book): string {
  const yields =
    sheet.state === 'veryHidden' || keyPointsSheets(standing).some((name) => same(name, sheet.name));
  if (!yields) return sheet.name;
  const others = book.sheets.filter((each) => each !== sheet);
  return freeSheetName(
    sheet.name,
    [...standing.sheets, ...others].map(({ name }) => name),
  );
}

/** What a person has to know of names that are not as they were to be. */
function notesOn(sheets: readonly Planned[]): readonly Note[] {
  return sheets.flatMap(({ sheet, name, work }): Note[] =>
    work !== 'none' && sheet.state !== 'veryHidden' && name !== sheet.name
      ? [{ code: 'sheet-name-taken', about: { wanted: sheet.name, used: name } }]
      : [],
  );
}

export function planLaying(book: Book, standing: Standing): LayPlan {
  const formulaOf = (name: string): string | undefined => standing.names.get(name.toLowerCase());
  const marks = book.sheets.map((sheet) => ({ sheet, mark: readMark(formulaOf(markOf(sheet))) }));
  const before = formulaOf(bookMark) !== undefined;
  const print = printOf(book);
  const continued =
    formulaOf(bookMark) === announcing(print) && marks.some(({ mark }) => mark.kind === 'announced');
  const sheets = marks.map(({ sheet, mark }): Planned => {
    if (mark.kind === 'standing') return { sheet, name: mark.name, work: 'none' };
    const begun =
      continued && mark.kind === 'announced' && standing.sheets.some(({ name }) => same(name, mark.name));
    return begun
      ? { sheet, name: mark.name, work: 'remake' }
      : { sheet, name: nameFor(sheet, standing, book), work: 'make' };
  });
  const whole = sheets.filter(({ work }) => work === 'none');
  if (whole.length > 0 && !continued) return { kind: 'already-there', sheets: whole };
  const problem = inTheWay(book, standing, sheets, before);
  if (problem !== null) return { kind: 'refused', problem };
  if (standing.structureProtected) {
    return { kind: 'refused', problem: excelProblem('workbook-protected', {}) };
  }
  return { kind: 'lay', sheets, print, notes: notesOn(sheets), continued, before };
}
