/** The grid on Univer: our changes go in as its mutations, what the person does comes out of them. */
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Rect } from '../standin/book/addresses';
import type { CellFormat } from '../standin/book/format';
import type { CellChange, Grid, GridEvent, GridName, GridTable } from './grid';
import { formatFrom } from './looks';
import { linesOf } from './textLines';
import { eventsOf, type ExecutedCommand } from './univerEvents';
import { sheetDefaults, type Univer } from './univer';
import { contentOf, dataOf, type RawCell } from './univerCells';

/** Carried by every command of ours, so that it is not taken for the person's. */
const ours = { mirror: true };

const headerFont = 'bold 11pt Calibri';
/** Pixels: a line of a header, the space around its lines, and the button with the arrow beside them. */
const headerLine = 21;
const headerPadding = 6;
const filterButton = 30;

const rowRange = 1;
const columnRange = 2;

/** Univer's word for a name that belongs to no single sheet. */
const wholeWorkbook = 'AllDefaultWorkbook';
/** A range of one sheet, as Excel writes it in a name. */
const reference = /^=('[^']*(?:''[^']*)*'|[^'!()"&,]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/;

/** Rows and columns that a sheet shows beyond what it holds. */
const spare = { rows: 60, columns: 8 };

/** A range as Univer's commands take it; the type tells whole rows and columns. */
type RawRange = Omit<IRange, 'rangeType'> & { readonly rangeType?: number };

const rangeOf = (rect: Rect): RawRange & IRange => ({
  startRow: rect.top,
  endRow: rect.bottom,
  startColumn: rect.left,
  endColumn: rect.right,
});

export class UniverGrid implements Grid {
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private readonly tables = new Map<string, Map<string, GridTable>>();
  /** Names as they were last sent, by id. */
  private names: ReadonlyMap<string, string> = new Map();
  /** While a command of ours runs, whatever it sets off is ours too. */
  private acting = 0;

  constructor(private readonly univer: Univer) {
    const read = eventsOf(univer.workbook.getId());
    univer.api.addEvent(univer.api.Event.CommandExecuted, (event) => {
      const command = event as unknown as ExecutedCommand;
      const mine = this.acting > 0 || command.options?.['mirror'] === true;
      for (const happened of read(command, mine)) {
        for (const listener of this.listeners) listener(happened);
      }
    });
  }

  subscribe(listener: (event: GridEvent) => void): void {
    this.listeners.add(listener);
  }

  addSheet(sheet: string, name: string, position: number): void {
    const { mergeWorksheetSnapshotWithDefault } = this.univer.globals.UniverCore;
    const data = mergeWorksheetSnapshotWithDefault({ id: sheet, name, ...sheetDefaults });
    this.run('sheet.mutation.insert-sheet', { index: position, sheet: data });
  }

  deleteSheet(sheet: string): void {
    this.tables.delete(sheet);
    const subUnitName = this.worksheet(sheet).getSheetName();
    this.run('sheet.mutation.remove-sheet', { subUnitId: sheet, subUnitName });
  }

  renameSheet(sheet: string, name: string): void {
    this.run('sheet.mutation.set-worksheet-name', { subUnitId: sheet, name });
  }

  moveSheet(sheet: string, position: number): void {
    const order = this.univer.workbook.getSheets().findIndex((each) => each.getSheetId() === sheet);
    if (order === position || order < 0) return;
    this.run('sheet.mutation.set-worksheet-order', { subUnitId: sheet, fromOrder: order, toOrder: position });
  }

  hideSheet(sheet: string, hidden: boolean): void {
    this.run('sheet.mutation.set-worksheet-hidden', { subUnitId: sheet, hidden: Number(hidden) });
  }

  activate(sheet: string): void {
    this.run('sheet.operation.set-worksheet-active', { subUnitId: sheet });
  }

  select(sheet: string, rect: Rect): void {
    const range = this.worksheet(sheet).getRange(rangeOf(rect));
    this.act(() => {
      range.activate();
    });
  }

  *cells(sheet: string): ReturnType<Grid['cells']> {
    const worksheet = this.worksheet(sheet).getSheet();
    const styles = this.univer.workbook.getWorkbook().getStyles();
    for (const [row, columns] of Object.entries(worksheet.getCellMatrix().getMatrix())) {
      for (const [column, cell] of Object.entries(columns as Record<string, Nullable<ICellData>>)) {
        if (!cell) continue;
        yield {
          row: Number(row),
          column: Number(column),
          content: contentOf(cell),
          format: (before: CellFormat) => {
            const style = cell.s ? styles.getStyleByCell(cell) : null;
            return style ? formatFrom(style, before) : before;
          },
        };
      }
    }
  }

  change(sheet: string, changes: readonly CellChange[]): void {
    if (changes.length === 0) return;
    const bottom = Math.max(...changes.map((change) => change.row));
    const right = Math.max(...changes.map((change) => change.column));
    this.makeRoom(sheet, bottom, right);
    const cellValue: Record<number, Record<number, RawCell>> = {};
    for (const change of changes) {
      const row = (cellValue[change.row] ??= {});
      row[change.column] = dataOf(change);
    }
    this.run('sheet.mutation.set-range-values', { subUnitId: sheet, cellValue });
  }

  setColumnWidths(sheet: string, widths: ReadonlyMap<number, number>): void {
    if (widths.size === 0) return;
    this.makeRoom(sheet, 0, Math.max(...widths.keys()));
    for (const [column, width] of widths) {
      const ranges = [this.columnsOf(sheet, column, column)];
      this.run('sheet.mutation.set-worksheet-col-width', { subUnitId: sheet, ranges, colWidth: width });
    }
  }

  setRowHeights(sheet: string, heights: ReadonlyMap<number, number>): void {
    if (heights.size === 0) return;
    this.makeRoom(sheet, Math.max(...heights.keys()), 0);
    for (const [row, height] of heights) {
      const ranges = [this.rowsOf(sheet, row, row)];
      this.run('sheet.mutation.set-worksheet-row-is-auto-height', {
        subUnitId: sheet,
        ranges,
        autoHeightInfo: 0,
      });
      this.run('sheet.mutation.set-worksheet-row-height', { subUnitId: sheet, ranges, rowHeight: height });
    }
  }

  fitRows(sheet: string, rows: readonly number[]): void {
    if (rows.length === 0) return;
    const ranges = rows.map((row) => this.rowsOf(sheet, row, row));
    this.run('sheet.command.set-row-is-auto-height', { subUnitId: sheet, ranges });
  }

  setHidden(sheet: string, axis: 'rows' | 'columns', hidden: ReadonlySet<number>): void {
    const worksheet = this.worksheet(sheet).getSheet();
    const count = axis === 'rows' ? worksheet.getRowCount() : worksheet.getColumnCount();
    const rangesOf = (indexes: readonly number[]): RawRange[] =>
      indexes.map((index) =>
        axis === 'rows' ? this.rowsOf(sheet, index, index) : this.columnsOf(sheet, index, index),
      );
    const isHidden = (index: number): boolean =>
      axis === 'rows' ? !worksheet.getRowRawVisible(index) : !worksheet.getColVisible(index);
    const all = Array.from({ length: count }, (_, index) => index);
    const toHide = all.filter((index) => hidden.has(index) && !isHidden(index));
    const toShow = all.filter((index) => !hidden.has(index) && isHidden(index));
    const stem = axis === 'rows' ? 'row' : 'col';
    if (toHide.length > 0) {
      this.run(`sheet.mutation.set-${stem}-hidden`, { subUnitId: sheet, ranges: rangesOf(toHide) });
    }
    if (toShow.length > 0) {
      this.run(`sheet.mutation.set-${stem}-visible`, { subUnitId: sheet, ranges: rangesOf(toShow) });
    }
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.run('sheet.mutation.set-frozen', {
      subUnitId: sheet,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
      ySplit: rows,
      xSplit: columns,
    });
  }

  setGridlines(sheet: string, shown: boolean): void {
    this.run('sheet.mutation.toggle-gridlines', { subUnitId: sheet, showGridlines: Number(shown) });
  }

  setTabColor(sheet: string, color: string): void {
    this.run('sheet.mutation.set-tab-color', { subUnitId: sheet, color });
  }

  setTables(sheet: string, tables: readonly GridTable[]): void {
    const shown = this.tables.get(sheet) ?? new Map<string, GridTable>();
    const wanted = new Map(tables.map((table) => [table.id, table]));
    for (const [id, before] of shown) {
      if (JSON.stringify(wanted.get(id)) === JSON.stringify(before)) wanted.delete(id);
      else this.run('sheet.mutation.delete-table', { subUnitId: sheet, tableId: id });
    }
    for (const table of wanted.values()) {
      this.addTable(sheet, table);
      this.fitHeader(sheet, table);
    }
    this.tables.set(sheet, new Map(tables.map((table) => [table.id, table])));
  }

  setMerges(sheet: string, merges: readonly Rect[]): void {
    const keyOf = ({ startRow, endRow, startColumn, endColumn }: IRange): string =>
      [startRow, endRow, startColumn, endColumn].join();
    const shown = this.worksheet(sheet).getSheet().getConfig().mergeData;
    const wanted = new Map(merges.map(rangeOf).map((range) => [keyOf(range), range]));
    const gone = shown.filter((range) => !wanted.has(keyOf(range)));
    // What goes takes along whatever it overlaps, so only then is asked what is still there.
    if (gone.length > 0)
      this.run('sheet.mutation.remove-worksheet-merge', { subUnitId: sheet, ranges: gone });
    const left = new Set(this.worksheet(sheet).getSheet().getConfig().mergeData.map(keyOf));
    const ranges = [...wanted].flatMap(([key, range]) => (left.has(key) ? [] : [range]));
    if (ranges.length === 0) return;
    const edge = (side: 'bottom' | 'right'): number => Math.max(...merges.map((merge) => merge[side]));
    this.makeRoom(sheet, edge('bottom'), edge('right'));
    this.run('sheet.mutation.add-worksheet-merge', { subUnitId: sheet, ranges });
  }

  setNames(names: readonly GridName[]): void {
    const wanted = new Map(names.map((name) => [name.id, name]));
    for (const id of this.names.keys()) {
      if (!wanted.has(id)) this.run('formula.mutation.remove-defined-name', { id });
    }
    for (const { id, name, formula } of wanted.values()) {
      if (this.names.get(id) === `${name}${formula}`) continue;
      this.run('formula.mutation.set-defined-name', {
        id,
        name,
        // Univer writes a reference without the sign that begins a formula.
        formulaOrRefString: reference.test(formula) ? formula.slice(1) : formula,
        localSheetId: wholeWorkbook,
      });
    }
    this.names = new Map(names.map(({ id, name, formula }) => [id, `${name}${formula}`]));
  }

  private addTable(sheet: string, table: GridTable): void {
    this.makeRoom(sheet, table.rect.bottom, table.rect.right);
    const { look } = table;
    const border = { b: { s: 1, cl: { rgb: look.line } } };
    const styleJSON = {
      name: `keypoints-${table.id}`,
      headerRowStyle: {
        bg: look.header.fill === null ? null : { rgb: look.header.fill },
        cl: { rgb: look.header.text },
        bl: 1,
      },
      firstRowStyle: { bg: { rgb: look.bands[0] }, bd: border },
      secondRowStyle: { bg: { rgb: look.bands[1] }, bd: border },
    };
    // Mutations, not commands: what the mirror does is nothing for the person's Undo.
    this.run('sheet.mutation.add-table', {
      subUnitId: sheet,
      tableId: table.id,
      name: table.name,
      range: rangeOf(table.rect),
      header: table.header,
      options: { showHeader: true },
    });
    this.run('sheet.mutation.add-range-theme', { subUnitId: sheet, styleJSON });
    const config = { theme: styleJSON.name };
    this.run('sheet.mutation.set-sheet-table', { subUnitId: sheet, tableId: table.id, config });
  }

  /** Makes the header row as high as its texts need beside the filter buttons, which Univer's own fitting overlooks. */
  private fitHeader(sheet: string, { header, rect }: GridTable): void {
    const canvas = document.createElement('canvas').getContext('2d');
    if (canvas === null) return;
    canvas.font = headerFont;
    const worksheet = this.worksheet(sheet).getSheet();
    const lines = header.map((name, index) => {
      const room = Math.max(worksheet.getColumnWidth(rect.left + index) - filterButton, 1);
      return linesOf(name, room, (text) => canvas.measureText(text).width);
    });
    this.setRowHeights(sheet, new Map([[rect.top, Math.max(...lines) * headerLine + headerPadding]]));
  }

  /** The grid grows before something is put outside it. */
  private makeRoom(sheet: string, bottom: number, right: number): void {
    const worksheet = this.worksheet(sheet).getSheet();
    if (bottom + spare.rows > worksheet.getRowCount()) {
      const rowCount = bottom + 2 * spare.rows;
      this.run('sheet.mutation.set-worksheet-row-count', { subUnitId: sheet, rowCount });
    }
    if (right + 1 > worksheet.getColumnCount()) {
      const columnCount = right + spare.columns;
      this.run('sheet.mutation.set-worksheet-column-count', { subUnitId: sheet, columnCount });
    }
  }

  private worksheet(sheet: string): FWorksheet {
    const worksheet = this.univer.workbook.getSheetBySheetId(sheet);
    if (worksheet === null) throw new Error(`The grid has no sheet ${sheet}`);
    return worksheet;
  }

  private rowsOf(sheet: string, first: number, last: number): RawRange {
    const right = this.worksheet(sheet).getSheet().getColumnCount() - 1;
    return { ...rangeOf({ top: first, bottom: last, left: 0, right }), rangeType: rowRange };
  }

  private columnsOf(sheet: string, first: number, last: number): RawRange {
    const bottom = this.worksheet(sheet).getSheet().getRowCount() - 1;
    return { ...rangeOf({ top: 0, bottom, left: first, right: last }), rangeType: columnRange };
  }

  private act(doing: () => void): void {
    this.acting += 1;
    try {
      doing();
    } finally {
      this.acting -= 1;
    }
  }

  private run(command: string, parameters: object): void {
    this.act(() => {
      this.univer.api.syncExecuteCommand(
        command,
        { unitId: this.univer.workbook.getId(), ...parameters },
        ours,
      );
    });
  }
}
