/** The rows of a found table, cell by cell as the plan keeps them, each with an id of its own. */
import type { Entry } from '../../plan/county';
import type { ReadCell } from './standingBook';
import type { Finding } from './finding';
import type { FoundTable } from './findTable';
import type { AddNote } from './notes';
import { cellAt, type OpenPlan, placeAt } from './openPlan';
import { entryIn, wordsIn } from './readCells';

export class RowReader {
  /** Unique within its table. */
  id = '';

  constructor(
    private readonly table: FoundTable,
    readonly row: number,
    private readonly date1904: boolean,
    private readonly add: AddNote,
  ) {}

  private cell(column: string): ReadCell | undefined {
    const at = this.table.columns.get(column);
    return at === undefined ? undefined : cellAt(this.table.sheet, this.row, at);
  }

  /** Tells of a cell of this row. */
  note(column: string): Parameters<AddNote>[1] {
    return placeAt(this.table.sheet, this.row, this.table.columns.get(column) ?? 0);
  }

  hasContent(columns: readonly string[]): boolean {
    return columns.some((column) => {
      const cell = this.cell(column);
      return cell !== undefined && (cell.error !== null || (cell.value !== null && cell.value !== ''));
    });
  }

  private noteOddities(column: string, cell: ReadCell | undefined, read: string): void {
    if (cell === undefined) return;
    if (cell.error !== null) this.add('value-error', this.note(column), { raw: cell.error });
    else if (cell.formula !== null && cell.value === null) this.add('formula-empty', this.note(column), {});
    else if (cell.formula !== null) this.add('formula-taken', this.note(column), { value: read });
  }

  /** An id or a fact: whatever stands there, without notes. */
  plain(column: string): string {
    return wordsIn(this.cell(column), this.date1904);
  }

  words(column: string, months = false): string {
    const cell = this.cell(column);
    const words = wordsIn(cell, this.date1904, months);
    this.noteOddities(column, cell, words);
    return words;
  }

  entry(column: string): Entry {
    const cell = this.cell(column);
    const entry = entryIn(cell, this.date1904);
    this.noteOddities(column, cell, String(entry ?? ''));
    return entry;
  }

  /** One of a list of choices; null for nothing and for what is no choice, which is told. */
  choice<T>(column: string, meaning: (written: string) => T | null): T | null {
    const words = this.words(column);
    if (words.trim() === '') return null;
    const code = meaning(words);
    if (code === null) {
      const header = this.table.headers.get(column) ?? column;
      this.add('word-unknown', this.note(column), { header, raw: words });
    }
    return code;
  }
}

/** Rows with an id or content; those without either are blank lines between. */
function readersOf(
  table: FoundTable,
  { date1904 }: OpenPlan,
  content: readonly string[],
  add: AddNote,
): RowReader[] {
  const rows: RowReader[] = [];
  for (let row = table.top; row <= table.bottom; row++) {
    const reader = new RowReader(table, row, date1904, add);
    if (reader.hasContent(['id', ...content])) rows.push(reader);
  }
  return rows;
}

/** Cells of the table that are merged over several rows. */
function noteMerged({ sheet, top, bottom }: FoundTable, add: AddNote): void {
  for (const { top: first, bottom: last, left } of sheet.merges) {
    if (last > first && first >= top && first <= bottom) add('cells-merged', placeAt(sheet, first, left), {});
  }
}

/**
 * The rows in use or ready for use, in their order. Ids are compared without regard to capitals, as formulas do; a row
 * without an id, or with one that stands further up already, is given the next free one.
 *
 * @param content Columns that make a row without an id worth keeping.
 * @param ownId The id that a row shows to be its own by what else stands in it; null where nothing does.
 */
export function rowsOf(
  { open, add, placed }: Finding,
  table: FoundTable | null,
  content: readonly string[],
  newId: (number: number, row: RowReader) => string,
  ownId: (row: RowReader) => string | null = () => null,
): readonly RowReader[] {
  if (table === null) return [];
  noteMerged(table, add);
  const rows = readersOf(table, open, content, add);
  const taken = new Set<string>();
  const waiting: RowReader[] = [];
  for (const row of rows) {
    const given = row.plain('id').trim();
    if (given === '' || taken.has(given.toLowerCase())) {
      waiting.push(row);
      continue;
    }
    row.id = given;
    taken.add(given.toLowerCase());
  }
  // Before new ids are given out, none of which may be another row's own.
  for (const row of waiting) {
    const own = ownId(row);
    if (own === null || taken.has(own.toLowerCase())) continue;
    row.id = own;
    taken.add(own.toLowerCase());
  }
  const numbers = new Map<string, number>();
  for (const row of waiting) {
    if (row.id === '') {
      const kind = newId(0, row);
      let number = numbers.get(kind) ?? 0;
      do number += 1;
      while (taken.has(newId(number, row).toLowerCase()));
      numbers.set(kind, number);
      row.id = newId(number, row);
      taken.add(row.id.toLowerCase());
    }
    const given = row.plain('id').trim();
    if (given === '') add('row-without-id', row.note('id'), { id: row.id });
    else add('row-id-twice', row.note('id'), { given, id: row.id });
  }
  placed.set(table.id, { ...table, rows: new Map(rows.map(({ id, row }) => [id, row])) });
  return rows;
}

/** Every row with content, of a table without ids. */
export function linesOf(
  { open, add, placed }: Finding,
  table: FoundTable | null,
  content: readonly string[],
): readonly RowReader[] {
  if (table === null) return [];
  placed.set(table.id, { ...table, rows: new Map() });
  noteMerged(table, add);
  return readersOf(table, open, content, add);
}
