import fc from 'fast-check';
import { Book } from '../standin/book/book';
import { writeCells, reformat } from '../standin/book/cells';
import { plainFormat, type CellFormat } from '../standin/book/format';
import { protectSheet, protectStructure } from '../standin/book/permissions';
import {
  addSheet,
  activate,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../standin/book/sheets';
import { deleteCells, insertCells } from '../standin/book/structure';
import { mergeCells, unmergeCells } from '../standin/book/merging';
import { addName } from '../standin/book/names';
import { addTable, filterTable } from '../standin/book/tables';
import { wholeSheet, type Rect } from '../standin/book/addresses';
import type { CellChange, Computed, Content, Grid, GridEvent, GridName, GridTable } from './grid';
import { mirror, type Mirror } from './mirror';
import { keyOf } from './places';

const seed = 20240522;

interface GridSheet {
  readonly id: string;
  name: string;
  hidden: boolean;
  cells: Map<number, { content: Content; format: CellFormat | null }>;
  tables: readonly GridTable[];
  merges: readonly Rect[];
  fitted: readonly number[];
  frozen: readonly [number, number];
  widths: Map<number, number>;
}

/** A grid of maps, with what a person does to it. */
class PlainGrid implements Grid {
  readonly sheets: GridSheet[] = [];
  names: readonly GridName[] = [];
  active = 'first';
  selection: Rect | null = null;
  /** How many cells were sent in all. */
  sent = 0;
  private readonly listeners: ((event: GridEvent) => void)[] = [];

  constructor() {
    this.addSheet('first', 'Sheet1', 0);
  }

  subscribe(listener: (event: GridEvent) => void): void {
    this.listeners.push(listener);
  }
  tell(event: GridEvent): void {
    for (const listener of this.listeners) listener(event);
  }
  sheet(id: string): GridSheet {
    const sheet = this.sheets.find((each) => each.id === id);
    if (sheet === undefined) throw new Error(`no sheet ${id}`);
    return sheet;
  }
  addSheet(id: string, name: string, position: number): void {
    const sheet: GridSheet = {
      id,
      name,
      hidden: false,
      cells: new Map(),
      tables: [],
      merges: [],
      fitted: [],
      frozen: [0, 0],
      widths: new Map(),
    };
    this.sheets.splice(position, 0, sheet);
  }
  deleteSheet(id: string): void {
    if (this.active === id) throw new Error('the grid cannot lose the sheet that it shows');
    this.sheets.splice(this.sheets.indexOf(this.sheet(id)), 1);
  }
  renameSheet(id: string, name: string): void {
    this.sheet(id).name = name;
  }
  moveSheet(id: string, position: number): void {
    const sheet = this.sheet(id);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }
  hideSheet(id: string, hidden: boolean): void {
    this.sheet(id).hidden = hidden;
  }
  activate(id: string): void {
    this.active = this.sheet(id).id;
  }
  select(_sheet: string, rect: Rect): void {
    this.selection = rect;
  }
  *cells(id: string): ReturnType<Grid['cells']> {
    for (const [key, { content, format }] of this.sheet(id).cells) {
      const [row, column] = [Math.floor(key / keyOf(1, 0)), key % keyOf(1, 0)];
      yield { row, column, content, format: (before) => format ?? before };
    }
  }
  change(id: string, changes: readonly CellChange[]): void {
    this.sent += changes.length;
    for (const { row, column, content, format } of changes) {
      const key = keyOf(row, column);
      const before = this.sheet(id).cells.get(key);
      this.sheet(id).cells.set(key, {
        content: content ?? before?.content ?? { value: null, formula: null },
        format: format ?? before?.format ?? null,
      });
    }
  }
  setColumnWidths(id: string, widths: ReadonlyMap<number, number>): void {
    for (const [column, width] of widths) this.sheet(id).widths.set(column, width);
  }
  setRowHeights(): void {
    // Heights are the real grid's business.
  }
  fitRows(id: string, rows: readonly number[]): void {
    this.sheet(id).fitted = rows;
  }
  setHidden(): void {
    // So are hidden rows and columns.
  }
  freeze(id: string, rows: number, columns: number): void {
    this.sheet(id).frozen = [rows, columns];
  }
  setGridlines(): void {
    // And gridlines.
  }
  setTabColor(): void {
    // And colours of tabs.
  }
  setTables(id: string, tables: readonly GridTable[]): void {
    this.sheet(id).tables = tables;
  }
  setMerges(id: string, merges: readonly Rect[]): void {
    this.sheet(id).merges = merges;
  }
  setNames(names: readonly GridName[]): void {
    this.names = names;
  }

  /** A person types into a cell of the grid. */
  type(
    id: string,
    row: number,
    column: number,
    content: Partial<Content>,
    format: CellFormat | null = null,
  ): void {
    const before = this.sheet(id).cells.get(keyOf(row, column));
    const typed = {
      content: { value: null, formula: null, ...content },
      format: format ?? before?.format ?? null,
    };
    this.sheet(id).cells.set(keyOf(row, column), typed);
    this.tell({ kind: 'edited', sheet: id });
  }
  compute(id: string, results: readonly Computed[]): void {
    this.tell({ kind: 'computed', sheet: id, results });
  }
  /** A person inserts or deletes rows. */
  shiftRows(id: string, action: 'insert' | 'delete', first: number, last: number): void {
    const sheet = this.sheet(id);
    const count = last - first + 1;
    const moved = [...sheet.cells].flatMap(([key, cell]) => {
      const [row, column] = [Math.floor(key / keyOf(1, 0)), key % keyOf(1, 0)];
      if (row < first) return [[key, cell] as const];
      if (action === 'insert') return [[keyOf(row + count, column), cell] as const];
      return row > last ? [[keyOf(row - count, column), cell] as const] : [];
    });
    sheet.cells = new Map(moved);
    this.tell({ kind: 'structure', sheet: id, action, axis: 'rows', first, last });
  }
  /** What the cells show, by place, without those that hold nothing. */
  contents(id: string): Record<string, string | number | boolean> {
    const shown: Record<string, string | number | boolean> = {};
    for (const { row, column, content } of this.cells(id)) {
      const entry = content.formula ?? content.value;
      if (entry !== null) shown[`${row},${column}`] = entry;
    }
    return shown;
  }
}

const cell = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

function contentsOfBook(book: Book, name: string): Record<string, string | number | boolean> {
  const shown: Record<string, string | number | boolean> = {};
  for (const [row, column, held] of book.sheet(name).filled(wholeSheet)) {
    if (held.spilledFrom === null) shown[`${row},${column}`] = held.formula ?? held.value;
  }
  return shown;
}

interface Setting {
  readonly book: Book;
  readonly grid: PlainGrid;
  readonly mirrored: Mirror;
  readonly refused: string[];
  /** Does something as the add-in does, and lets the mirror settle. */
  readonly addIn: (act: () => void) => void;
}

function open(): Setting {
  const book = new Book();
  const grid = new PlainGrid();
  const refused: string[] = [];
  const mirrored = mirror(book, grid, 'first', {
    later: () => undefined,
    onRefused: (what) => refused.push(what),
  });
  return {
    book,
    grid,
    mirrored,
    refused,
    addIn: (act) => {
      book.as('add-in', act);
      mirrored.settle();
    },
  };
}

describe('a person edits the grid', () => {
  it('puts a locked cell of a protected sheet back and says so', () => {
    const { book, grid, refused, addIn } = open();
    addIn(() => {
      writeCells(book, book.active, cell(0, 0), '国家内容');
      protectSheet(book, book.active, {}, null);
    });
    grid.type('first', 0, 0, { value: '改掉' });
    expect(refused).toEqual(['cell']);
    expect(book.active.value(0, 0)).toBe('国家内容');
    expect(grid.contents('first')).toEqual({ '0,0': '国家内容' });
  });

  it('takes a sheet away again when the structure of the workbook is protected', () => {
    const { book, grid, refused } = open();
    protectStructure(book, '');
    grid.addSheet('own', '我的表', 1);
    grid.tell({ kind: 'sheet-added', sheet: 'own', name: '我的表', position: 1 });
    expect(refused).toEqual(['workbook']);
    expect(grid.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
  });

  it('shows a deleted sheet again when the structure of the workbook is protected', () => {
    const { book, grid, mirrored, addIn } = open();
    addIn(() => {
      writeCells(book, addSheet(book, '任务'), cell(0, 0), '一');
      protectStructure(book, '');
    });
    const id = grid.sheets[1]?.id ?? '';
    grid.deleteSheet(id);
    grid.tell({ kind: 'sheet-deleted', sheet: id });
    mirrored.settle();
    expect(grid.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', '任务']);
    expect(grid.contents(grid.sheets[1]?.id ?? '')).toEqual({ '0,0': '一' });
  });

  it('keeps text that looks like a number, a date or a formula as text', () => {
    const { book, grid } = open();
    grid.type('first', 0, 0, { value: '2024-05' });
    grid.type('first', 1, 0, { value: '=A1' });
    grid.type('first', 2, 0, { value: '007' });
    expect([0, 1, 2].map((row) => book.active.value(row, 0))).toEqual(['2024-05', '=A1', '007']);
    expect(book.active.cell(1, 0)?.formula).toBeNull();
  });

  it('brings typing, formulas and deletions into the book', () => {
    const { book, grid } = open();
    grid.type('first', 0, 0, { value: 5 });
    grid.type('first', 0, 1, { formula: '=A1*2' });
    expect(book.active.cell(0, 1)).toMatchObject({ formula: '=A1*2' });
    grid.type('first', 0, 0, { value: null });
    expect(contentsOfBook(book, 'Sheet1')).toEqual({ '0,1': '=A1*2' });
  });

  it('brings the number format that typing brought along', () => {
    const { book, grid } = open();
    grid.type('first', 0, 0, { value: 0.6 }, { ...plainFormat, numberFormat: '0%' });
    expect(book.active.format(0, 0).numberFormat).toBe('0%');
  });

  it('does not undo what the add-in has written and the grid does not show yet', () => {
    const { book, grid, mirrored } = open();
    book.as('add-in', () => writeCells(book, book.active, cell(3, 0), '插件写的'));
    grid.type('first', 0, 0, { value: '我写的' });
    mirrored.settle();
    expect(contentsOfBook(book, 'Sheet1')).toEqual({ '0,0': '我写的', '3,0': '插件写的' });
    expect(grid.contents('first')).toEqual({ '0,0': '我写的', '3,0': '插件写的' });
  });

  it('moves tables along when rows are inserted above them', () => {
    const { book, grid, mirrored, addIn } = open();
    addIn(() => {
      writeCells(book, book.active, { top: 1, left: 0, bottom: 2, right: 1 }, [
        ['编号', '任务'],
        ['1', '一'],
      ]);
      addTable(book, book.active, { top: 1, left: 0, bottom: 2, right: 1 }, true);
    });
    grid.shiftRows('first', 'insert', 0, 1);
    mirrored.settle();
    expect(book.tables[0]?.rect.top).toBe(3);
    expect(grid.sheet('first').tables[0]?.rect.top).toBe(3);
    expect(grid.contents('first')).toEqual(contentsOfBook(book, 'Sheet1'));
  });

  it('makes a table grow when a person types right beneath it', () => {
    const { book, grid, mirrored, addIn } = open();
    addIn(() => {
      writeCells(book, book.active, { top: 0, left: 0, bottom: 1, right: 1 }, [
        ['编号', '任务'],
        ['1', '一'],
      ]);
      addTable(book, book.active, { top: 0, left: 0, bottom: 1, right: 1 }, true);
    });
    grid.type('first', 2, 1, { value: '县里加的' });
    mirrored.settle();
    expect(grid.sheet('first').tables[0]?.rect.bottom).toBe(2);
  });

  it('follows the names, the order and the hiding of sheets', () => {
    const { book, grid } = open();
    grid.addSheet('own', '我的表', 1);
    grid.tell({ kind: 'sheet-added', sheet: 'own', name: '我的表', position: 1 });
    grid.renameSheet('own', '县里的表');
    grid.tell({ kind: 'sheet-renamed', sheet: 'own', name: '县里的表' });
    grid.moveSheet('own', 0);
    grid.tell({ kind: 'sheet-moved', sheet: 'own', position: 0 });
    grid.tell({ kind: 'sheet-hidden', sheet: 'own', hidden: true });
    expect(book.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['县里的表', 'Hidden'],
      ['Sheet1', 'Visible'],
    ]);
  });

  it('tells the book where the person is', () => {
    const { book, grid, addIn } = open();
    addIn(() => addSheet(book, '任务'));
    const id = grid.sheets[1]?.id ?? '';
    grid.tell({ kind: 'activated', sheet: id });
    grid.tell({ kind: 'selected', sheet: id, rect: cell(4, 2) });
    expect(book.active.name).toBe('任务');
    expect(book.active.selection).toEqual(cell(4, 2));
  });
});

describe('the add-in writes into the book', () => {
  it('keeps a very hidden sheet out of the grid', () => {
    const { book, grid, addIn } = open();
    addIn(() => {
      setVisibility(book, addSheet(book, '_keypoints'), 'VeryHidden');
      addSheet(book, '任务');
    });
    expect(grid.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', '任务']);
  });

  it('shows the active sheet before it takes away the one shown', () => {
    const { book, grid, addIn } = open();
    addIn(() => addSheet(book, '任务'));
    addIn(() => {
      activate(book, book.sheet('任务'));
      deleteSheet(book, book.sheet('Sheet1'));
    });
    expect(grid.sheets.map((sheet) => sheet.name)).toEqual(['任务']);
    expect(grid.active).toBe(grid.sheets[0]?.id);
  });

  it('sends only what has changed', () => {
    const { book, grid, addIn } = open();
    addIn(() => writeCells(book, book.active, { top: 0, left: 0, bottom: 9, right: 9 }, '一'));
    expect(grid.sent).toBe(100);
    addIn(() => writeCells(book, book.active, { top: 0, left: 0, bottom: 9, right: 9 }, '一'));
    expect(grid.sent).toBe(100);
    addIn(() => writeCells(book, book.active, cell(3, 3), '二'));
    expect(grid.sent).toBe(101);
  });

  it('lets rows grow with the text that wraps in them', () => {
    const { book, grid, addIn } = open();
    addIn(() => {
      writeCells(book, book.active, cell(6, 0), '很长的举措');
      reformat(book, book.active, cell(6, 0), (format) => ({ ...format, wrapText: true }));
    });
    expect(grid.sheet('first').fitted).toEqual([6]);
  });

  it('carries widths in pixels, frozen rows, names and order of sheets', () => {
    const { book, grid, addIn } = open();
    addIn(() => {
      const sheet = addSheet(book, '任务');
      sheet.columnWidths.set(0, 75);
      sheet.frozenRows = 3;
      book.report({ kind: 'dimensions', sheet: sheet.id });
      book.report({ kind: 'sheet', sheet: sheet.id });
      renameSheet(book, sheet, '重点任务');
      moveSheet(book, sheet, 0);
    });
    const shown = grid.sheets[0];
    expect(shown?.name).toBe('重点任务');
    expect(shown?.widths.get(0)).toBe(100);
    expect(shown?.frozen).toEqual([3, 0]);
  });

  it('merges cells, and parts them again', () => {
    const { book, grid, addIn } = open();
    const title = { top: 0, left: 0, bottom: 0, right: 3 };
    addIn(() => mergeCells(book, book.active, title, false));
    expect(grid.sheet('first').merges).toEqual([title]);
    addIn(() => unmergeCells(book, book.active, title));
    expect(grid.sheet('first').merges).toEqual([]);
  });

  it('tells the words that formulas use before the formulas, and where they have moved to', () => {
    const { book, grid, addIn } = open();
    addIn(() => addName(book, 'word_yes', '=Sheet1!$B$1', '', null));
    expect(grid.names).toMatchObject([{ name: 'word_yes', formula: '=Sheet1!$B$1' }]);
    addIn(() => renameSheet(book, book.active, '清单'));
    expect(grid.names).toMatchObject([{ formula: '=清单!$B$1' }]);
  });

  it('filters once the formulas that it filters by have their values, and not each time they change', () => {
    const { book, grid, addIn } = open();
    const sheet = book.active;
    addIn(() => {
      writeCells(book, sheet, { top: 0, left: 0, bottom: 2, right: 0 }, [['填写情况'], ['=A9'], ['=A10']]);
      const table = addTable(book, sheet, { top: 0, left: 0, bottom: 2, right: 0 }, true);
      filterTable(book, table, 0, ['已填']);
    });
    const hidden = () => [...sheet.hiddenRows].sort();
    expect(hidden()).toEqual([1, 2]);
    const computed = (row: number, result: string): void =>
      grid.compute('first', [{ row, column: 0, result }]);
    computed(1, '已填');
    computed(2, '备用');
    expect(hidden()).toEqual([2]);
    computed(1, '备用');
    expect(hidden()).toEqual([2]);
  });

  it('keeps what formulas came to, spills included, and sends none of it back', () => {
    const { book, grid, addIn } = open();
    addIn(() => writeCells(book, book.active, cell(0, 0), '=KEYPOINT_TASKS("2024")'));
    const sent = grid.sent;
    grid.compute('first', [
      {
        row: 0,
        column: 0,
        result: [
          ['2024-01', 1],
          ['2024-02', 2],
        ],
      },
    ]);
    expect(book.values('Sheet1', { top: 0, left: 0, bottom: 1, right: 1 })).toEqual([
      ['2024-01', 1],
      ['2024-02', 2],
    ]);
    addIn(() => writeCells(book, book.active, cell(9, 0), 1));
    expect(grid.sent).toBe(sent + 1);
  });
});

describe('both at once', () => {
  const place = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 4 }));
  const entry = fc.oneof(
    fc.integer({ min: -99, max: 99 }),
    fc.constantFrom('一', '二 三', 'text'),
    fc.constant(null),
  );
  const step = fc.oneof(
    fc.record({ kind: fc.constant('add-in writes' as const), place, entry }),
    fc.record({ kind: fc.constant('person types' as const), place, entry }),
    fc.record({
      kind: fc.constant('person inserts rows' as const),
      row: fc.nat({ max: 6 }),
      count: fc.integer({ min: 1, max: 2 }),
    }),
    fc.record({
      kind: fc.constant('person deletes rows' as const),
      row: fc.nat({ max: 6 }),
      count: fc.integer({ min: 1, max: 2 }),
    }),
    fc.record({ kind: fc.constant('add-in inserts rows' as const), row: fc.nat({ max: 6 }) }),
    fc.record({ kind: fc.constant('add-in deletes rows' as const), row: fc.nat({ max: 6 }) }),
  );

  it('agree at the end, in whatever order things happen', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { book, grid, addIn, mirrored } = open();
        for (const done of steps) {
          const rows = 'row' in done ? { ...wholeSheet, top: done.row, bottom: done.row } : wholeSheet;
          switch (done.kind) {
            case 'add-in writes':
              addIn(() => writeCells(book, book.active, cell(...done.place), done.entry ?? ''));
              break;
            case 'person types':
              grid.type('first', ...done.place, { value: done.entry });
              break;
            case 'person inserts rows':
              grid.shiftRows('first', 'insert', done.row, done.row + done.count - 1);
              break;
            case 'person deletes rows':
              grid.shiftRows('first', 'delete', done.row, done.row + done.count - 1);
              break;
            case 'add-in inserts rows':
              addIn(() => insertCells(book, book.active, rows, 'rows'));
              break;
            case 'add-in deletes rows':
              addIn(() => deleteCells(book, book.active, rows, 'rows'));
              break;
          }
        }
        mirrored.settle();
        expect(grid.contents('first')).toEqual(contentsOfBook(book, 'Sheet1'));
      }),
      { seed, numRuns: 200 },
    );
  });
});
