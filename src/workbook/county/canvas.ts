/** Laying a sheet cell by cell: what is put here becomes a `BookSheet` and the names of its cells. */
import type {
  Area,
  BookCell,
  BookPrint,
  BookSheet,
  BookTable,
  Chart,
  DefinedName,
  Highlight,
  Look,
  Style,
  Validation,
} from '../book';
import type { Cell, NumberFormat } from '../sheet';

/** A style, from what differs from plain text at the left. */
export function style(look: Look, differs: Partial<Omit<Style, 'look'>> = {}): Style {
  const format: NumberFormat = differs.format ?? 'text';
  return {
    look,
    format,
    align: 'left',
    vertical: 'center',
    wrap: true,
    locked: true,
    ...differs,
  };
}

interface RowLooks {
  readonly height?: number;
  readonly level?: 0 | 1;
  readonly hidden?: boolean;
}

/** What a finished sheet still needs to be told. */
export interface SheetSettings {
  readonly key: string;
  readonly name: string;
  readonly state?: BookSheet['state'];
  readonly tab?: string;
  /** In characters; the sheet is as wide as this list. */
  readonly widths: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly frozen?: BookSheet['frozen'];
  readonly protected?: boolean;
  readonly print: BookPrint;
}

export interface Laid {
  readonly sheet: BookSheet;
  readonly names: readonly DefinedName[];
}

export class Canvas {
  private readonly cells: (BookCell | null)[][] = [];
  private readonly looks = new Map<number, RowLooks>();
  private readonly merges: Area[] = [];
  private readonly tables: BookTable[] = [];
  private readonly validations: Validation[] = [];
  private readonly highlights: Highlight[] = [];
  private readonly charts: Chart[] = [];
  private readonly named: { readonly name: string; readonly area: Area }[] = [];

  put(row: number, column: number, content: Cell, drawn: Style, jump?: string): void {
    while (this.cells.length <= row) this.cells.push([]);
    const cells = this.cells[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = jump === undefined ? { content, style: drawn } : { content, style: drawn, jump };
  }

  /** Text in a cell, as text whatever it begins with. */
  text(row: number, column: number, text: string, drawn: Style): void {
    this.put(row, column, text === '' ? { kind: 'empty' } : { kind: 'text', text }, drawn);
  }

  /** One content over several columns of a row, merged; never inside a table. */
  across(row: number, left: number, right: number, content: Cell, drawn: Style): void {
    this.put(row, left, content, drawn);
    for (let column = left + 1; column <= right; column++) this.put(row, column, { kind: 'empty' }, drawn);
    if (right > left) this.merges.push({ top: row, left, bottom: row, right });
  }

  /** One content over several rows and columns, merged; never inside a table. */
  over({ top, left, bottom, right }: Area, content: Cell, drawn: Style): void {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) this.put(row, column, { kind: 'empty' }, drawn);
    }
    this.put(top, left, content, drawn);
    this.merges.push({ top, left, bottom, right });
  }

  row(row: number, looks: RowLooks): void {
    this.looks.set(row, { ...this.looks.get(row), ...looks });
  }

  name(name: string, area: Area): void {
    this.named.push({ name, area });
  }

  /** A name for one cell. */
  nameCell(name: string, row: number, column: number): void {
    this.name(name, { top: row, left: column, bottom: row, right: column });
  }

  table(table: BookTable): void {
    this.tables.push(table);
  }

  validate(validation: Validation): void {
    this.validations.push(validation);
  }

  highlight(highlight: Highlight): void {
    this.highlights.push(highlight);
  }

  chart(chart: Chart): void {
    this.charts.push(chart);
  }

  finish(settings: SheetSettings): Laid {
    const { key, widths, hiddenColumns = [] } = settings;
    const last = Math.max(this.cells.length - 1, ...this.looks.keys());
    const rows = Array.from({ length: last + 1 }, (_, row) => {
      const looks = this.looks.get(row);
      return {
        cells: this.cells[row] ?? [],
        height: looks?.height ?? null,
        level: looks?.level ?? 0,
        hidden: looks?.hidden ?? false,
      };
    });
    return {
      sheet: {
        key,
        name: settings.name,
        state: settings.state ?? 'visible',
        tab: settings.tab ?? null,
        columns: widths.map((width, at) => ({ width, hidden: hiddenColumns.includes(at) })),
        rows,
        merges: this.merges,
        tables: this.tables,
        validations: this.validations,
        highlights: this.highlights,
        charts: this.charts,
        frozen: settings.frozen ?? { rows: 0, columns: 0 },
        protected: settings.protected ?? true,
        gridLines: false,
        print: settings.print,
      },
      names: this.named.map(({ name, area }) => ({ name, sheet: key, area })),
    };
  }
}
