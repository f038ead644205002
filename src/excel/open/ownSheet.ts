/**
 * A sheet of ours beside the plan in the workbook that is open: the list of findings, the brief of a month. Pressed
 * again, it is written anew in its place; what somebody has changed by hand stays, and a further sheet is made.
 */
import type { Book, BookSheet, Fonts } from '../../workbook/book';
import { type Ran, runBatch } from '../host';
import { stepsOf } from '../laying/layBook';
import { inParts, send, type SheetStep } from '../laying/requests';
import { finishingSteps } from '../laying/tables';
import { freeSheetName, freeTableName } from '../naming';
import { excelProblem, type ExcelProblem } from '../problems';
import {
  isPartOf,
  markOf,
  ownMark,
  printOfCells,
  printOfSheet,
  unfinished,
  type CellsThere,
} from './ownMark';

export interface WrittenSheet {
  /** Under which it stands. */
  readonly name: string;
  /**
   * `created`: under its own name. `rewritten`: in the place of what the pane wrote before. `beside`: under another name,
   * because what bears its own is somebody else's, or was changed by hand.
   */
  readonly state: 'created' | 'rewritten' | 'beside';
}

/** So many sheets of one name are looked at: nobody makes more of them by hand. */
const mostOfOneName = 6;

interface Candidate {
  readonly name: string;
  readonly mark: string | null;
  readonly cells: CellsThere | null;
  readonly protected: boolean;
  readonly tables: readonly string[];
}

interface Found {
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  readonly structureProtected: boolean;
  readonly candidates: readonly Candidate[];
}

function candidateNames({ name }: BookSheet): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < mostOfOneName; at++) names.push(freeSheetName(name, names));
  return names;
}

function loadCandidate(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  return {
    name,
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(ownMark).load('value'),
    used: sheet.getUsedRangeOrNullObject(true).load('values,formulas,rowIndex,columnIndex'),
    protection: sheet.protection.load('protected'),
    tables: sheet.tables.load('items/name'),
  };
}

type LoadedCandidate = ReturnType<typeof loadCandidate>;

function candidateFound({ name, sheet, mark, used, protection, tables }: LoadedCandidate): Candidate | null {
  if (sheet.isNullObject) return null;
  const cells = used.isNullObject
    ? null
    : { row: used.rowIndex, column: used.columnIndex, values: used.values, formulas: used.formulas };
  return {
    name,
    mark: mark.isNullObject ? null : mark.value,
    cells,
    protected: protection.protected,
    tables: tables.items.map((table) => table.name),
  };
}

async function look(context: Excel.RequestContext, sheet: BookSheet): Promise<Found> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  protection.load('protected');
  const loaded = candidateNames(sheet).map((name) => loadCandidate(context, name));
  await context.sync();
  return {
    sheetNames: worksheets.items.map(({ name }) => name),
    tableNames: [...tables.items, ...names.items].map(({ name }) => name),
    structureProtected: protection.protected,
    candidates: loaded.flatMap((each) => candidateFound(each) ?? []),
  };
}

const noCells: CellsThere = { row: 0, column: 0, values: [], formulas: [] };

/** Whether the sheet is ours and holds nothing but what we wrote, or were writing when it broke off. */
function isUntouched({ mark, cells }: Candidate, sheet: BookSheet): boolean {
  const there = cells ?? noCells;
  if (mark === markOf(sheet, unfinished)) return isPartOf(sheet, there);
  return mark === markOf(sheet, printOfCells(there));
}

/** Tables take names that nobody else has. */
function withFreeTables(sheet: BookSheet, taken: readonly string[]): BookSheet {
  const names = [...taken];
  const tables = sheet.tables.map((table) => {
    const name = freeTableName(table.name, names);
    names.push(name);
    return { ...table, name };
  });
  return { ...sheet, tables };
}

/** Takes away whatever stands on the sheet. */
function empty(worksheet: Excel.Worksheet, { protected: guarded, tables }: Candidate): void {
  if (guarded) worksheet.protection.unprotect();
  for (const table of tables) worksheet.tables.getItem(table).delete();
  const all = worksheet.getRange();
  all.unmerge();
  all.clear('All');
  worksheet.freezePanes.unfreeze();
}

async function sendPart(
  context: Excel.RequestContext,
  part: readonly SheetStep[],
  before: () => void,
  after: () => void,
): Promise<void> {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  before();
  send(context, part);
  after();
  await context.sync();
}

async function write(
  context: Excel.RequestContext,
  sheet: BookSheet,
  fonts: Fonts,
  name: string,
  standing: Candidate | null,
): Promise<void> {
  const book: Book = { title: '', sheets: [sheet], names: [], properties: [], fonts };
  const steps = [...stepsOf(sheet, book), ...finishingSteps(sheet)].map((step) => ({
    ...step,
    sheetName: name,
  }));
  const { worksheets } = context.workbook;
  const parts = inParts(steps, 2_000);
  const begin = (): void => {
    const worksheet = standing === null ? worksheets.add(name) : worksheets.getItem(name);
    worksheet.customProperties.add(ownMark, markOf(sheet, unfinished));
    if (standing !== null) empty(worksheet, standing);
  };
  const end = (): void => {
    worksheets.getItem(name).customProperties.add(ownMark, markOf(sheet, printOfSheet(sheet)));
  };
  for (const [at, part] of parts.entries()) {
    const [first, last] = [at === 0, at === parts.length - 1];
    await sendPart(context, part, first ? begin : nothing, last ? end : nothing);
  }
}

const nothing = (): void => undefined;

/**
 * Writes the sheet, in two round trips where it is of the usual size: looking whether it is there, and writing. It never
 * touches a sheet that the pane did not write, nor one that somebody has renamed or changed since.
 */
export async function writeOwnSheet(
  wanted: BookSheet,
  fonts: Fonts,
  onWaiting?: () => void,
): Promise<Ran<WrittenSheet>> {
  const ran = await runBatch<WrittenSheet | ExcelProblem>(async (context) => {
    const found = await look(context, wanted);
    const standing = found.candidates.find((candidate) => isUntouched(candidate, wanted)) ?? null;
    if (standing === null && found.structureProtected) return excelProblem('workbook-protected', {});
    const name = standing?.name ?? freeSheetName(wanted.name, found.sheetNames);
    const others = found.tableNames.filter((table) => standing?.tables.includes(table) !== true);
    await write(context, withFreeTables(wanted, others), fonts, name, standing);
    const state = standing !== null ? 'rewritten' : name === wanted.name ? 'created' : 'beside';
    return { name, state };
  }, onWaiting);
  if (!ran.ok) return ran;
  return 'code' in ran.value ? { ok: false, problem: ran.value } : { ok: true, value: ran.value };
}
