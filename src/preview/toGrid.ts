/** Brings the grid to what the book says, sheet by sheet, sending only what differs from what both last agreed upon. */
import type { Book } from '../standin/book/book';
import type { Change } from '../standin/book/changes';
import { plainFormat } from '../standin/book/format';
import type { Sheet } from '../standin/book/sheet';
import type { CellChange, Content, Grid } from './grid';
import type { Pair, Pairs } from './pairs';
import { columnOfKey, rowOfKey } from './places';
import { nothing, sameContent } from './record';
import { tableLook } from './tableLooks';

const pixelsPerPoint = 96 / 72;

/** The parts of a sheet that are brought over apart from one another. */
type Part = 'cells' | 'merges' | 'sizes' | 'tables' | 'settings';

const allParts: readonly Part[] = ['cells', 'merges', 'sizes', 'tables', 'settings'];

function partsOf(change: Change): readonly Part[] {
  switch (change.kind) {
    case 'cells':
      return ['cells'];
    case 'format':
      return ['cells', 'merges'];
    case 'structure':
      return ['cells', 'merges', 'sizes', 'tables'];
    case 'dimensions':
      return ['sizes'];
    case 'tables':
      return ['tables'];
    case 'sheet':
      return ['settings'];
    case 'sheet-added':
      return allParts;
    default:
      return [];
  }
}

/** Changes after which a name may stand for something else. */
const movesNames: ReadonlySet<Change['kind']> = new Set([
  'workbook',
  'structure',
  'sheet-renamed',
  'sheet-deleted',
]);

/** What a cell of the book holds that the grid must be told: what spilled into it, the grid works out itself. */
function contentOf(sheet: Sheet, row: number, column: number): Content {
  const cell = sheet.cell(row, column);
  if (cell === undefined || cell.spilledFrom !== null) return nothing;
  return cell.formula === null
    ? { value: cell.value, formula: null }
    : { value: null, formula: cell.formula };
}

export class ToGrid {
  private readonly waiting = new Map<string, Set<Part>>();
  private sheetsWaiting = true;
  private selectionWaiting = true;
  private namesWaiting = true;

  constructor(
    private readonly book: Book,
    private readonly grid: Grid,
    private readonly pairs: Pairs,
  ) {}

  /** Notes what a change of the book touches; `bring` does it. */
  note(change: Change): void {
    if (change.kind.startsWith('sheet')) this.sheetsWaiting = true;
    if (change.kind === 'activated' || change.kind === 'selected') this.selectionWaiting = true;
    if (movesNames.has(change.kind)) this.namesWaiting = true;
    if (change.kind === 'workbook') return;
    const waiting = this.waiting.get(change.sheet) ?? new Set();
    for (const part of partsOf(change)) waiting.add(part);
    this.waiting.set(change.sheet, waiting);
  }

  bring(): void {
    if (this.sheetsWaiting) this.bringSheets();
    this.sheetsWaiting = false;
    // Before the formulas that use them.
    if (this.namesWaiting) this.bringNames();
    this.namesWaiting = false;
    for (const [sheet, parts] of this.waiting) {
      const pair = this.pairs.ofSheet(sheet);
      if (pair !== undefined) this.bringParts(pair, parts);
    }
    this.waiting.clear();
    if (this.selectionWaiting) this.bringSelection();
    this.selectionWaiting = false;
  }

  private bringNames(): void {
    const ofWorkbook = this.book.names.filter(({ sheet }) => sheet === null);
    this.grid.setNames(ofWorkbook.map(({ id, name, formula }) => ({ id, name, formula })));
  }

  private bringSheets(): void {
    const shown = this.pairs.shown;
    shown.forEach((sheet, position) => {
      const pair = this.pairs.ofSheet(sheet.id);
      if (pair === undefined) this.addSheet(sheet, position);
      else {
        this.grid.renameSheet(pair.gridId, sheet.name);
        this.grid.moveSheet(pair.gridId, position);
        this.grid.hideSheet(pair.gridId, sheet.visibility !== 'Visible');
      }
    });
    const gone = this.pairs.list.filter((pair) => !shown.includes(pair.sheet));
    const active = this.pairs.ofSheet(this.book.active.id);
    // The grid cannot lose the sheet that it shows.
    if (gone.length > 0 && active !== undefined) this.grid.activate(active.gridId);
    for (const pair of gone) {
      this.grid.deleteSheet(pair.gridId);
      this.pairs.remove(pair);
    }
  }

  private addSheet(sheet: Sheet, position: number): void {
    const pair = this.pairs.add(sheet, sheet.id.replaceAll(/[{}]/g, ''));
    this.grid.addSheet(pair.gridId, sheet.name, position);
    if (sheet.visibility !== 'Visible') this.grid.hideSheet(pair.gridId, true);
    this.waiting.set(sheet.id, new Set(allParts));
  }

  private bringParts(pair: Pair, parts: ReadonlySet<Part>): void {
    const { sheet, gridId } = pair;
    if (parts.has('sizes')) this.bringSizes(pair);
    if (parts.has('merges')) this.grid.setMerges(gridId, sheet.merges);
    const rows = parts.has('cells') ? this.bringCells(pair) : [];
    if (parts.has('tables')) {
      this.grid.setTables(
        gridId,
        sheet.tables.map((table) => ({
          id: table.id,
          name: table.name,
          rect: table.rect,
          header: table.columns.map((column) => column.name),
          look: tableLook(table.style, table.showBandedRows),
        })),
      );
    }
    if (parts.has('settings')) {
      this.grid.freeze(gridId, sheet.frozenRows, sheet.frozenColumns);
      this.grid.setGridlines(gridId, sheet.showGridlines);
      this.grid.setTabColor(gridId, sheet.tabColor);
    }
    // New widths wrap text anew.
    const fitted = parts.has('sizes') ? [...sheet.fittedRows] : [];
    const isChosen = (row: number): boolean => sheet.rowHeights.has(row) && !sheet.fittedRows.has(row);
    this.grid.fitRows(
      gridId,
      [...new Set([...rows, ...fitted])].filter((row) => !isChosen(row)).sort((a, b) => a - b),
    );
  }

  /** @returns the rows in which something changed that may need more than a plain row's height */
  private bringCells({ sheet, gridId, record }: Pair): readonly number[] {
    const changes: CellChange[] = [];
    const high = new Set<number>();
    for (const key of new Set([...sheet.cells.keys(), ...sheet.formats.keys(), ...record.cells.keys()])) {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      const agreed = record.at(row, column);
      const content = contentOf(sheet, row, column);
      const format = sheet.format(row, column);
      const sameFormat = format === (agreed.format ?? plainFormat);
      if (sameFormat && sameContent(content, agreed.content)) continue;
      changes.push({
        row,
        column,
        ...(!sameContent(content, agreed.content) && { content }),
        ...(!sameFormat && { format }),
      });
      record.agree(row, column, { content, format: format === plainFormat ? null : format });
      if (format.wrapText || format.fontSize > plainFormat.fontSize) high.add(row);
    }
    this.grid.change(gridId, changes);
    return [...high];
  }

  private bringSizes({ sheet, gridId, record }: Pair): void {
    const differing = (
      wanted: ReadonlyMap<number, number>,
      had: ReadonlyMap<number, number>,
    ): Map<number, number> => new Map([...wanted].filter(([place, size]) => had.get(place) !== size));
    const inPixels = (sizes: ReadonlyMap<number, number>): Map<number, number> =>
      new Map([...sizes].map(([place, size]) => [place, Math.round(size * pixelsPerPoint)]));
    // The estimate of a fitted row is not for showing: the grid measures its own fonts.
    const chosen = new Map([...sheet.rowHeights].filter(([row]) => !sheet.fittedRows.has(row)));
    this.grid.setColumnWidths(gridId, inPixels(differing(sheet.columnWidths, record.columnWidths)));
    this.grid.setRowHeights(gridId, inPixels(differing(chosen, record.rowHeights)));
    record.columnWidths = new Map(sheet.columnWidths);
    record.rowHeights = chosen;
    this.grid.setHidden(gridId, 'rows', sheet.hiddenRows);
    this.grid.setHidden(gridId, 'columns', sheet.hiddenColumns);
  }

  private bringSelection(): void {
    const pair = this.pairs.ofSheet(this.book.active.id);
    if (pair === undefined) return;
    this.grid.activate(pair.gridId);
    this.grid.select(pair.gridId, pair.sheet.selection);
  }

  /** Puts back what the book did not accept of a person's doing: the record still says what the grid showed before. */
  restore(pair: Pair, places: readonly { readonly row: number; readonly column: number }[]): void {
    const changes = places.map(({ row, column }) => ({
      row,
      column,
      content: contentOf(pair.sheet, row, column),
      format: pair.sheet.format(row, column),
    }));
    for (const { row, column, content, format } of changes) {
      pair.record.agree(row, column, { content, format });
    }
    this.grid.change(pair.gridId, changes);
  }
}
