/** The page of the first sheet: four columns, laid from the top. */
import type { Text } from '../../text/text';
import type { Cell } from '../sheet';
import { Canvas, style } from './canvas';
import { heightOf, linesIn } from './fitting';
import type { Scene } from './scene';

export const widths = [18, 32, 16, 32];
export const wide = widths.reduce((sum, width) => sum + width, 0);
export const last = widths.length - 1;

export const label = style('label');
export const line = style('line');
const fact = style('nation');

/** Lays the sheet from the top; every method moves on. */
export class Page {
  readonly canvas = new Canvas();
  row = 0;
  private readonly heights = new Map<number, number>();
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  say(of: (text: Text['readMe']) => string): string {
    return this.scene.speech.say((text) => of(text.readMe));
  }

  /** Text over the whole width, as high as it needs. */
  across(text: string, drawn: ReturnType<typeof style>, size: number): void {
    this.canvas.across(this.row, 0, last, { kind: 'text', text }, drawn);
    this.canvas.row(this.row, { height: heightOf(linesIn(text, wide), size) });
    this.row += 1;
  }

  section(of: (text: Text['readMe']) => string): void {
    this.across(this.say(of), style('section'), 12);
  }

  put(at: number, content: Cell, drawn: ReturnType<typeof style>, name?: string): void {
    this.canvas.put(this.row, at, content, drawn);
    if (name !== undefined) this.canvas.nameCell(name, this.row, at);
  }

  label(at: number, of: (text: Text['readMe']) => string): void {
    this.canvas.text(this.row, at, this.say(of), label);
    this.fit(this.say(of), widths[at] ?? 10, 10);
  }

  /** Makes the row at least so high that this text is not clipped. */
  fit(text: string, width: number, size: number): void {
    const height = Math.max(heightOf(linesIn(text, width), size), this.heights.get(this.row) ?? 0);
    this.heights.set(this.row, height);
    this.canvas.row(this.row, { height });
  }

  /** A row of a fact over the three right columns. */
  fact(of: (text: Text['readMe']) => string, content: Cell): void {
    this.label(0, of);
    this.canvas.across(this.row, 1, last, content, fact);
    const said = content.kind === 'text' || content.kind === 'link' ? content.text : '';
    this.fit(said, wide - 18, 10);
    this.row += 1;
  }
}
