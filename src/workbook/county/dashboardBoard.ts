/** What the blocks of the dashboard are laid with: headings, headers and computed cells. */
import type { Text } from '../../text/text';
import type { CountyWord } from '../../text/countyWord';
import type { HighlightLook, Look, Style } from '../book';
import { text } from '../cells';
import type { Cell, NumberFormat } from '../sheet';
import { style } from './canvas';
import { type BlockColumn, type BlockId, Grid } from './dashboardGrid';
import { heightOf } from './fitting';
import { computed, literal } from './formulas';
import type { Scene } from './scene';
import { word } from './words';

export type Said = Text['dashboard'];

/** Width of a unit of the grid in characters: English words need more room. */
const unitWidths = { zh: 3, en: 3.4, both: 3.6 } as const;

/** Colours of the lights; the word or number is always there too. */
const lightLooks = { green: 'green', amber: 'amber', red: 'red' } as const satisfies {
  readonly [L in HighlightLook & CountyWord]?: HighlightLook;
};

export type LightLook = keyof typeof lightLooks;

/** Of a row of one line, in points: some air around the figures. */
export const rowHeight = 18;

export class Board {
  readonly grid: Grid;

  constructor(readonly scene: Scene) {
    this.grid = new Grid(unitWidths[scene.speech.language]);
  }

  say(of: (said: Said) => string): string {
    return this.scene.speech.say(({ dashboard }) => of(dashboard));
  }

  /** A text around a number or another formula, in every language of the sheet. */
  around(of: (said: Said) => readonly string[], formula: string, value: string | number): Cell {
    const { formula: sentence, said } = this.sentence(of, formula, value);
    return computed(sentence, said, 'general');
  }

  /** The formula of such a text, and what it comes to. */
  sentence(
    of: (said: Said) => readonly string[],
    formula: string,
    value: string | number,
  ): { readonly formula: string; readonly said: string } {
    const parts = this.scene.speech.lines(({ dashboard }) => of(dashboard).join('\u0000'));
    const split = [...new Set(parts)].map((part) => part.split('\u0000'));
    const sentence = split
      .map(([before = '', after = '']) => `${literal(before)}&${formula}&${literal(after)}`)
      .join('&" / "&');
    const said = split.map(([before = '', after = '']) => `${before}${value}${after}`).join(' / ');
    return { formula: sentence, said };
  }

  /** A mark for nothing in place of null. */
  orNone(value: number | null): number | string {
    return value ?? this.scene.speech.word('none');
  }

  section(row: number, block: BlockId, content: Cell): void {
    this.grid.canvas.row(row, { height: heightOf(1, 12) });
    this.grid.over(row, block, content, style('section', { format: 'general', wrap: false }));
  }

  header<B extends BlockId>(row: number, block: B, column: BlockColumn<B>, said: string): void {
    this.grid.put(row, block, column, text(said), style('headerFormula', { align: 'center' }));
  }

  label<B extends BlockId>(row: number, block: B, column: BlockColumn<B>, said: string, look: Look): void {
    this.grid.put(row, block, column, text(said), style(look));
  }

  /** A computed cell; null is an empty text. */
  figure<B extends BlockId>(
    row: number,
    block: B,
    column: BlockColumn<B>,
    formula: string,
    value: string | number | null,
    format: NumberFormat,
    look: Look = 'formula',
    align: Style['align'] = format === 'general' ? 'left' : 'right',
  ): void {
    this.grid.put(row, block, column, computed(formula, value, format), style(look, { format, align }));
  }

  /** Cells of one light, coloured where they count any. */
  colourCounts<B extends BlockId>(
    block: B,
    column: BlockColumn<B>,
    look: LightLook,
    top: number,
    bottom: number,
  ): void {
    const area = this.grid.area(block, column, top, bottom);
    const cell = this.grid.at(top, block, column).replace(/\$(\d+)$/, '$1');
    this.grid.canvas.highlight({
      areas: [area],
      formula: `IF(ISNUMBER(${cell}),${cell}>0,FALSE)`,
      look: lightLooks[look],
    });
  }

  /** Cells that say a light, coloured as it is. */
  colourWords<B extends BlockId>(block: B, column: BlockColumn<B>, top: number, bottom: number): void {
    const area = this.grid.area(block, column, top, bottom);
    const cell = this.grid.at(top, block, column).replace(/\$(\d+)$/, '$1');
    for (const look of ['green', 'amber', 'red'] as const) {
      this.grid.canvas.highlight({ areas: [area], formula: `${cell}=${word(look)}`, look: lightLooks[look] });
    }
  }
}
