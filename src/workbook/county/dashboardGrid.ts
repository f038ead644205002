/**
 * The dashboard's grid. Blocks of different columns stand side by side and below each other; the sheet's columns are cut
 * wherever one of theirs begins, and cells are merged over what lies between.
 */
import { fixed } from '../addresses';
import type { Area } from '../book';
import type { Cell } from '../sheet';
import { Canvas, type style } from './canvas';

/** The widths of a block's columns, in units, from a place on. */
interface Block {
  readonly left: number;
  readonly widths: { readonly [column: string]: number };
}

/** Of the sheet, in units. */
const across = 70;
/** With the hidden column beside it. */
const beyond = 74;

/** Three bands, one below the other; a unit is left between neighbours. */
export const blocks = {
  status: { left: 0, widths: { name: 6, count: 3, share: 4 } },
  aspects: {
    left: 14,
    widths: {
      number: 2,
      name: 13,
      total: 2,
      green: 2,
      amber: 2,
      red: 2,
      none: 2,
      budget: 4,
      executed: 4,
      rate: 3,
    },
  },
  lightsChart: { left: 51, widths: { chart: 19 } },
  behind: { left: 0, widths: { number: 2, measure: 16, lead: 8, points: 4, deadline: 4, light: 2 } },
  units: { left: 37, widths: { unit: 9, leads: 3, behind: 3, share: 4 } },
  silent: { left: 57, widths: { unit: 10, unreported: 3 } },
  targets: { left: 0, widths: { number: 2, name: 16, attainment: 4, light: 2, warning: 5 } },
  attainmentChart: { left: 30, widths: { chart: 20 } },
  moneyChart: { left: 51, widths: { chart: 19 } },
  /** Beside the page, in a hidden column: what the chart draws. */
  drawn: { left: 70, widths: { attainment: 4 } },
} as const satisfies { readonly [block: string]: Block };

export type BlockId = keyof typeof blocks;
export type BlockColumn<B extends BlockId> = keyof (typeof blocks)[B]['widths'] & string;

/** From and to, in units; the end is not included. */
type Span = readonly [number, number];

function spans({ left, widths }: Block): ReadonlyMap<string, Span> {
  let at = left;
  return new Map(
    Object.entries(widths).map(([column, width]): [string, Span] => {
      const from = at;
      at += width;
      return [column, [from, at]];
    }),
  );
}

const cards = 10;
const cardWidth = across / cards;

const edges = [
  ...new Set([
    0,
    across,
    beyond,
    ...Array.from({ length: cards }, (_, at) => at * cardWidth),
    ...Object.values(blocks).flatMap((block) => [...spans(block).values()].flat()),
  ]),
].sort((one, other) => one - other);

export class Grid {
  readonly canvas = new Canvas();
  readonly widths: readonly number[];
  row = 0;

  /** @param unit In characters. */
  constructor(private readonly unit: number) {
    this.widths = edges.slice(1).map((edge, at) => (edge - (edges[at] ?? 0)) * unit);
  }

  /** The sheet's last column. */
  get last(): number {
    return edges.indexOf(across) - 1;
  }

  /** Of the whole sheet, in characters. */
  get width(): number {
    return across * this.unit;
  }

  private static columns([from, to]: Span): readonly [number, number] {
    return [edges.indexOf(from), edges.indexOf(to) - 1];
  }

  private static span(block: BlockId, column: string): Span {
    const found = spans(blocks[block]).get(column);
    if (found === undefined) throw new Error(`${block} has no column ${column}`);
    return found;
  }

  /** In characters. */
  widthOf<B extends BlockId>(block: B, column: BlockColumn<B>): number {
    const [from, to] = Grid.span(block, column);
    return (to - from) * this.unit;
  }

  /** The cell in which a column's content stands. */
  at<B extends BlockId>(row: number, block: B, column: BlockColumn<B>): string {
    return fixed(row, Grid.columns(Grid.span(block, column))[0]);
  }

  put<B extends BlockId>(
    row: number,
    block: B,
    column: BlockColumn<B>,
    content: Cell,
    drawn: ReturnType<typeof style>,
  ): void {
    const [left, right] = Grid.columns(Grid.span(block, column));
    this.canvas.across(row, left, right, content, drawn);
  }

  /** Over all columns of a block. */
  over(row: number, block: BlockId, content: Cell, drawn: ReturnType<typeof style>): void {
    const { left, right } = this.areaOf(block, row, row);
    this.canvas.across(row, left, right, content, drawn);
  }

  areaOf(block: BlockId, top: number, bottom: number): Area {
    const all = [...spans(blocks[block]).values()];
    const [first, end] = [all[0], all[all.length - 1]];
    if (first === undefined || end === undefined) throw new Error(`${block} is empty`);
    const [left, right] = Grid.columns([first[0], end[1]]);
    return { top, left, bottom, right };
  }

  /** The cells that hold a column's contents, from one row to another. */
  area<B extends BlockId>(block: B, column: BlockColumn<B>, top: number, bottom: number): Area {
    const [left] = Grid.columns(Grid.span(block, column));
    return { top, left, bottom, right: left };
  }

  /** A card's columns, from 0. */
  card(at: number): readonly [number, number] {
    return Grid.columns([at * cardWidth, (at + 1) * cardWidth]);
  }

  /** Over the whole sheet, in a row of its own. */
  sentence(content: Cell, drawn: ReturnType<typeof style>, height: number): void {
    this.canvas.across(this.row, 0, this.last, content, drawn);
    this.canvas.row(this.row, { height });
    this.row += 1;
  }

  /** A row of this height that nothing may be in. */
  gap(height: number): void {
    this.canvas.row(this.row, { height });
    this.row += 1;
  }
}
