/** The brief's grid: tables of different columns stand below and beside each other on one upright page. */
import type { Area } from '../book';
import type { Cell } from '../sheet';
import { Canvas, type style } from './canvas';

/** Where a table begins and how wide its columns are, in units. */
interface Block {
  readonly left: number;
  readonly widths: { readonly [column: string]: number };
}

/** Of the page, in units. */
const across = 120;

/** A unit, in characters. */
const unit = 0.9;

export const briefBlocks = {
  aspects: {
    left: 0,
    widths: {
      name: 28,
      total: 8,
      done: 8,
      green: 8,
      amber: 8,
      red: 8,
      none: 8,
      adjusted: 8,
      budget: 13,
      executed: 13,
      rate: 10,
    },
  },
  units: { left: 0, widths: { name: 28, leads: 8, done: 8, amber: 8, red: 8, unreported: 8 } },
  silent: { left: 76, widths: { name: 36, unreported: 8 } },
  behind: {
    left: 0,
    widths: { number: 8, measure: 38, lead: 24, deadline: 14, due: 9, progress: 9, points: 10, light: 8 },
  },
  targets: {
    left: 0,
    widths: { name: 36, nation: 16, own: 18, actual: 18, attainment: 10, light: 8, above: 14 },
  },
} as const satisfies { readonly [block: string]: Block };

export type BriefBlock = keyof typeof briefBlocks;
export type BriefColumn<B extends BriefBlock> = keyof (typeof briefBlocks)[B]['widths'] & string;

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

/** Where columns of the sheet begin or end: wherever one of a table does, and at the thirds of the page. */
const edges = [
  ...new Set([
    0,
    across / 3,
    (across * 2) / 3,
    across,
    ...Object.values(briefBlocks).flatMap((block) => [...spans(block).values()].flat()),
  ]),
].sort((one, other) => one - other);

function columnsOf([from, to]: Span): readonly [number, number] {
  return [edges.indexOf(from), edges.indexOf(to) - 1];
}

function spanOf(block: BriefBlock, column: string): Span {
  const found = spans(briefBlocks[block]).get(column);
  if (found === undefined) throw new Error(`${block} has no column ${column}`);
  return found;
}

export class BriefGrid {
  readonly canvas = new Canvas();
  readonly widths = edges.slice(1).map((edge, at) => (edge - (edges[at] ?? 0)) * unit);
  readonly last = edges.length - 2;
  /** Of the page, in characters. */
  readonly width = across * unit;
  row = 0;

  /** In characters. */
  widthOf<B extends BriefBlock>(block: B, column: BriefColumn<B>): number {
    const [from, to] = spanOf(block, column);
    return (to - from) * unit;
  }

  /** In characters. */
  widthOfBlock(block: BriefBlock): number {
    return Object.values(briefBlocks[block].widths).reduce((sum, each) => sum + each, 0) * unit;
  }

  /** The cell that holds a column's content. */
  at<B extends BriefBlock>(block: B, column: BriefColumn<B>): number {
    return columnsOf(spanOf(block, column))[0];
  }

  put<B extends BriefBlock>(
    row: number,
    block: B,
    column: BriefColumn<B>,
    content: Cell,
    drawn: ReturnType<typeof style>,
  ): void {
    const [left, right] = columnsOf(spanOf(block, column));
    this.canvas.across(row, left, right, content, drawn);
  }

  /** Over all columns of a table. */
  over(row: number, block: BriefBlock, content: Cell, drawn: ReturnType<typeof style>): void {
    const all = [...spans(briefBlocks[block]).values()];
    const [from, to] = [all[0]?.[0] ?? 0, all[all.length - 1]?.[1] ?? across];
    const [left, right] = columnsOf([from, to]);
    this.canvas.across(row, left, right, content, drawn);
  }

  /** A third of the page, from 0. */
  third(at: number): readonly [number, number] {
    return columnsOf([(across / 3) * at, (across / 3) * (at + 1)]);
  }

  /** Over the whole page, in a row of its own. */
  sentence(content: Cell, drawn: ReturnType<typeof style>, height: number): void {
    this.canvas.across(this.row, 0, this.last, content, drawn);
    this.canvas.row(this.row, { height });
    this.row += 1;
  }

  gap(height: number): void {
    this.canvas.row(this.row, { height });
    this.row += 1;
  }

  areaOf<B extends BriefBlock>(block: B, column: BriefColumn<B>, top: number, bottom: number): Area {
    const left = this.at(block, column);
    return { top, left, bottom, right: left };
  }
}
