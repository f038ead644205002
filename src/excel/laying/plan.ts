/** What laying a book comes to in this workbook: what is made, what stands already, what is in the way. */
import { freeSheetName, sheetOfReference } from '../naming';
import { excelProblem, type ExcelProblem } from '../problems';
import type { Book, BookSheet } from '../../workbook/book';
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

/** Nobody sees the name of a very hidden sheet, nor could make it free: it gets the next that is. */
function nameFor(sheet: BookSheet, standing: Standing): string {
  if (sheet.state !== 'veryHidden') return sheet.name;
  return freeSheetName(
    sheet.name,
    standing.sheets.map(({ name }) => name),
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
      : { sheet, name: nameFor(sheet, standing), work: 'make' };
  });
  const whole = sheets.filter(({ work }) => work === 'none');
  if (whole.length > 0 && !continued) return { kind: 'already-there', sheets: whole };
  const problem = inTheWay(book, standing, sheets, before);
  if (problem !== null) return { kind: 'refused', problem };
  if (standing.structureProtected) {
    return { kind: 'refused', problem: excelProblem('workbook-protected', {}) };
  }
  return { kind: 'lay', sheets, print, continued, before };
}
