/** What the brief's tables are laid with: headings, headers, cells that count and cells that say a light. */
import type { Standing } from '../../plan/steering/rows';
import type { Text } from '../../text/text';
import type { HighlightLook, Look, Style } from '../book';
import { text } from '../cells';
import { widthOf } from '../headerWidth';
import type { Cell, NumberFormat } from '../sheet';
import { letters } from '../addresses';
import { type BriefBlock, type BriefColumn, BriefGrid } from './briefGrid';
import { style } from './canvas';
import { heightOf, linesIn } from './fitting';
import { literal } from './formulas';
import type { Scene } from './scene';

/** Of a row of so many lines, in points: close together, because all of it stands on one page. */
function rowHeight(lines: number): number {
  return lines * 13 + 3;
}

export const lineHeight = rowHeight(1);

/** Between tables, in points. */
export const tableGap = 5;

const coloured = { green: 'green', amber: 'amber', red: 'red' } as const satisfies {
  readonly [S in Standing]?: HighlightLook;
};

const isColoured = (key: string): key is keyof typeof coloured => key in coloured;

/** As much of a text as this many characters hold, with a mark where it was cut. */
function fitted(said: string, room: number): string {
  if (widthOf(said) <= room) return said;
  let kept = '';
  for (const letter of said) {
    if (widthOf(kept) + widthOf(letter) + 2 > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

export class BriefPage {
  readonly grid = new BriefGrid();

  constructor(readonly scene: Scene) {}

  say(of: (said: Text['brief']) => string): string {
    return this.scene.speech.say(({ brief }) => of(brief));
  }

  /** Three texts side by side in a row of its own: at the left, in the middle, at the right. */
  thirds(said: readonly string[]): void {
    const { grid } = this;
    const height = Math.max(...said.map((each) => heightOf(linesIn(each, grid.width / 3), 10)));
    said.forEach((each, at) => {
      const [left, right] = grid.third(at);
      const align = at === 0 ? 'left' : at === said.length - 1 ? 'right' : 'center';
      grid.canvas.across(grid.row, left, right, text(each), style('foot', { align, locked: false }));
    });
    grid.canvas.row(grid.row, { height });
    grid.row += 1;
  }

  /** A heading over a table. */
  section(row: number, block: BriefBlock, of: (said: Text['brief']) => string): void {
    const said = this.say(of);
    this.tall(row, linesIn(said, this.grid.widthOfBlock(block) / 1.25) * 15 + 4);
    this.grid.over(row, block, text(said), style('section'));
  }

  headers<B extends BriefBlock>(
    row: number,
    block: B,
    columns: readonly (readonly [BriefColumn<B>, keyof Text['brief']['columns']])[],
  ): void {
    const lines = columns.map(([column, id]) => {
      const said = this.say((words) => words.columns[id]);
      this.grid.put(row, block, column, text(said), style('headerFormula', { align: 'center' }));
      return linesIn(said, this.grid.widthOf(block, column) / 1.15);
    });
    this.tall(row, Math.max(...lines) * 14 + 4);
  }

  private readonly heights = new Map<number, number>();

  /** A row is as high as the highest of what stands in it side by side. */
  tall(row: number, height: number): void {
    const most = Math.max(height, this.heights.get(row) ?? 0);
    this.heights.set(row, most);
    this.grid.canvas.row(row, { height: most });
  }

  put<B extends BriefBlock>(
    row: number,
    block: B,
    column: BriefColumn<B>,
    content: Cell,
    look: Look,
    align: Style['align'] = content.kind === 'number' ? 'right' : 'left',
  ): void {
    const format: NumberFormat = content.kind === 'number' ? content.format : 'text';
    this.grid.put(row, block, column, content, style(look, { format, align, locked: false }));
    const said = content.kind === 'text' ? content.text : '';
    this.tall(row, rowHeight(linesIn(said, this.grid.widthOf(block, column))));
  }

  /** A text cut so that it takes at most so many lines of its column. */
  cut<B extends BriefBlock>(said: string, block: B, column: BriefColumn<B>, lines: number): string {
    const room = (this.grid.widthOf(block, column) - 1.5) * lines - (lines - 1) * 4;
    return fitted(said.replace(/\s+/g, ' '), room);
  }

  /** Cells that count one of the lights, coloured where they count any. */
  colourCounts<B extends BriefBlock>(block: B, column: BriefColumn<B>, top: number, bottom: number): void {
    if (!isColoured(column) || bottom < top) return;
    const cell = `${letters(this.grid.at(block, column))}${top + 1}`;
    this.grid.canvas.highlight({
      areas: [this.grid.areaOf(block, column, top, bottom)],
      formula: `IF(ISNUMBER(${cell}),${cell}>0,FALSE)`,
      look: coloured[column],
    });
  }

  /** Cells that say a light, coloured as it is. */
  colourWords<B extends BriefBlock>(block: B, column: BriefColumn<B>, top: number, bottom: number): void {
    if (bottom < top) return;
    const cell = `${letters(this.grid.at(block, column))}${top + 1}`;
    for (const look of ['green', 'amber', 'red'] as const) {
      const said = literal(this.scene.speech.word(look));
      const areas = [this.grid.areaOf(block, column, top, bottom)] as const;
      this.grid.canvas.highlight({ areas, formula: `${cell}=${said}`, look });
    }
  }
}
