/** Whatever a planner does to the sheets between two writings survives the second. */
import fc from 'fast-check';
import { earlier, sheetsOf } from '../../test/support/sheets';
import { openWorkbook } from '../../test/support/workbook';
import type { StandIn } from '../standin/standIn';
import { plainValue } from '../workbook/cells';
import type { Sheet } from '../workbook/sheet';
import { writeSheets } from './writeSheets';

const [now] = sheetsOf({ which: ['goals'], editions: ['2023'] });
if (now === undefined) throw new Error('no sheet');
const before = earlier(now, 2, 'goal.zh');

type Content = string | number | boolean;

/** What the sheet said of a row in a column; undefined where it has no such row. */
function national(sheet: Sheet, row: string, column: string): Content | undefined {
  const at = sheet.table.columns.findIndex(({ id }) => id === column);
  const cell = sheet.table.rows.find(({ id }) => id === row)?.cells[at];
  return cell === undefined ? undefined : plainValue(cell);
}

function pick<T>(from: readonly T[], at: number): T {
  const picked = from[at % from.length];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

/** The planner at work: edits, and knowing which column is which under whatever name. */
class Planner {
  readonly excel: StandIn;
  /** Column id by header as it is now. */
  readonly columns = new Map(before.table.columns.map(({ id, header }) => [header, id]));
  private count = 0;

  constructor(excel: StandIn) {
    this.excel = excel;
  }

  get standing() {
    const [found] = this.excel.book.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => ({ sheet, table })),
    );
    if (found === undefined) throw new Error('the table is gone');
    return found;
  }

  get headers(): readonly string[] {
    return this.standing.table.columns.map(({ name }) => name);
  }

  get body(): readonly (readonly Content[])[] {
    const { sheet, table } = this.standing;
    const { top, bottom, left, right } = table.body;
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => sheet.formula(top + row, left + column)),
    );
  }

  /** What stands on the sheet outside the table, in order. */
  get outside(): readonly Content[] {
    const { sheet, table } = this.standing;
    const { top, bottom, left, right } = table.rect;
    const everywhere = { top: 0, left: 0, bottom: 1000, right: 200 };
    return [...sheet.filled(everywhere)]
      .filter(([row, column]) => row < top || row > bottom || column < left || column > right)
      .sort(([a, b], [c, d]) => a - c || b - d)
      .map(([row, column]) => sheet.formula(row, column));
  }

  get hidden() {
    const { sheet, table } = this.standing;
    const hiddenRows = [...sheet.hiddenRows].filter((row) => row <= table.rect.bottom);
    return {
      rows: hiddenRows.sort(),
      columns: [...sheet.hiddenColumns].sort(),
      visibility: sheet.visibility,
    };
  }

  get idColumn(): number {
    const header = [...this.columns].find(([, id]) => id === 'id')?.[0] ?? '';
    return this.headers.indexOf(header);
  }

  word(): string {
    this.count += 1;
    return `县${this.count}`;
  }
}

type Edit = (planner: Planner, at: number, also: number) => void | Promise<void>;

const address = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

const edits: { readonly [name: string]: Edit } = {
  'inserts a row in the table': ({ excel, standing: { sheet, table } }, at) => {
    excel.user.insertRows(sheet.name, table.body.top + 1 + (at % (table.body.bottom - table.body.top + 1)));
  },
  'inserts rows above': ({ excel, standing: { sheet } }, at) => {
    excel.user.insertRows(sheet.name, 1, 1 + (at % 3));
  },
  'inserts a column': ({ excel, standing: { sheet, table } }, at) => {
    const letter = String.fromCharCode(65 + table.rect.left + (at % table.columns.length));
    excel.user.insertColumns(sheet.name, letter);
  },
  'adds a column with notes': async (planner, at) => {
    const rows = planner.body.map(() => [planner.word()]);
    const { name } = planner.standing.table;
    await Excel.run(async (context) => {
      const index = at % planner.headers.length;
      context.workbook.tables.getItem(name).columns.add(index, [[planner.word()], ...rows]);
      await context.sync();
    });
  },
  'deletes a row': (planner, at) => {
    const { sheet, table } = planner.standing;
    if (table.body.bottom - table.body.top < 3) return;
    const row = at % (table.body.bottom - table.body.top + 1);
    planner.excel.user.deleteRows(sheet.name, table.body.top + row + 1);
  },
  'deletes a column': (planner, at) => {
    const { sheet, table } = planner.standing;
    const column = at % planner.headers.length;
    const header = planner.headers[column] ?? '';
    if (column === planner.idColumn || !planner.columns.has(header)) return;
    planner.columns.delete(header);
    planner.excel.user.deleteColumns(sheet.name, String.fromCharCode(65 + table.rect.left + column));
  },
  'moves a column': ({ excel, standing: { table }, headers }, at, also) => {
    if (at % headers.length !== also % headers.length) {
      excel.user.moveColumn(table.name, pick(headers, at), pick(headers, also));
    }
  },
  'renames a column': (planner, at) => {
    const header = pick(planner.headers, at);
    const id = planner.columns.get(header);
    const name = planner.word();
    planner.excel.user.renameColumn(planner.standing.table.name, header, name);
    planner.columns.delete(header);
    if (id !== undefined) planner.columns.set(name, id);
  },
  sorts: ({ excel, standing: { table }, headers }, at, also) => {
    excel.user.sortTable(table.name, pick(headers, at), also % 2 === 0);
  },
  filters: ({ excel, standing: { table }, headers, body }, at, also) => {
    const column = at % headers.length;
    excel.user.filterTable(table.name, pick(headers, column), [String(pick(body, also)[column])]);
  },
  'hides a row': ({ excel, standing: { sheet, table } }, at) => {
    excel.user.hideRows(sheet.name, table.body.top + 1 + (at % (table.body.bottom - table.body.top + 1)));
  },
  'hides a column': ({ excel, standing: { sheet, table } }, at) => {
    excel.user.hideColumns(
      sheet.name,
      String.fromCharCode(65 + table.rect.left + (at % table.columns.length)),
    );
  },
  'hides the sheet': ({ excel, standing: { sheet } }) => {
    excel.user.hideSheet(sheet.name);
  },
  'renames the sheet': (planner) => {
    planner.excel.user.renameSheet(planner.standing.sheet.name, planner.word());
  },
  'renames the table': (planner, at) => {
    planner.excel.user.renameTable(planner.standing.table.name, `County_${at}`);
  },
  'moves the sheet': ({ excel, standing: { sheet } }) => {
    excel.user.moveSheet(sheet.name, 0);
  },
  'types over a cell': (planner, at, also) => {
    const { sheet, table } = planner.standing;
    const column = also % planner.headers.length;
    if (column === planner.idColumn) return;
    const row = table.body.top + (at % planner.body.length);
    planner.excel.user.type(sheet.name, address(row, table.rect.left + column), planner.word());
  },
  'types below the table': (planner, at) => {
    const { sheet, table } = planner.standing;
    planner.excel.user.type(
      sheet.name,
      address(table.rect.bottom + 2 + (at % 3), table.rect.left),
      planner.word(),
    );
  },
  'types beside the table': (planner, at) => {
    const { sheet, table } = planner.standing;
    const row = table.rect.top + (at % planner.body.length);
    planner.excel.user.type(sheet.name, address(row, table.rect.right + 2), planner.word());
  },
};

async function expectSurvival(planner: Planner, breakOffAt: number | null): Promise<void> {
  const { headers, body, outside, hidden } = planner;
  const { name: sheetName } = planner.standing.sheet;
  const { name: tableName } = planner.standing.table;
  if (breakOffAt !== null) {
    planner.excel.failAt(breakOffAt);
    await writeSheets([now as Sheet]);
  }
  const outcome = await writeSheets([now as Sheet]);
  expect(outcome).toMatchObject({ state: 'done', problem: null });
  expect(outcome.sheets[0]?.name).toBe(sheetName);
  expect(planner.standing.sheet.name).toBe(sheetName);
  expect(planner.standing.table.name).toBe(tableName);
  expect(planner.headers).toEqual(headers);
  expect(planner.outside).toEqual(outside);
  expect(planner.hidden).toEqual(hidden);

  const missing = new Set(
    outcome.notes.flatMap((note) => (note.code === 'columns-missing' ? note.about.headers : [])),
  );
  const after = planner.body;
  body.forEach((row, at) => {
    const id = String(row[planner.idColumn]);
    headers.forEach((header, column) => {
      const key = planner.columns.get(header) ?? '';
      const described = before.table.columns.find((each) => each.id === key)?.header ?? '';
      const unchanged = row[column] === national(before, id, key) && !missing.has(described);
      const expected = unchanged ? national(now as Sheet, id, key) : row[column];
      expect([id, header, after[at]?.[column]]).toEqual([id, header, expected]);
    });
  });
  const known = new Set(before.table.rows.map(({ id }) => id));
  const fresh = (now as Sheet).table.rows.map(({ id }) => id).filter((id) => !known.has(id));
  expect(after.slice(body.length).map((row) => row[planner.idColumn])).toEqual(fresh);
}

const edit = fc.record({
  name: fc.constantFrom(...Object.keys(edits)),
  at: fc.nat(999),
  also: fc.nat(999),
});

it.each([
  ['', fc.constant(null)],
  [', even when writing breaks off in between', fc.integer({ min: 1, max: 60 })],
])(
  'keeps everything a planner did, and refreshes the national text that was not touched%s',
  async (_, breakingOff) => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), breakingOff, async (chosen, breakOffAt) => {
        const planner = new Planner(openWorkbook());
        await writeSheets([before]);
        for (const { name, at, also } of chosen) await edits[name]?.(planner, at, also);
        await expectSurvival(planner, breakOffAt);
      }),
      { numRuns: 120 },
    );
  },
  120_000,
);
