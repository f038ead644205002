/** Laying the sheet of settings from top to bottom: sections with a hint, labels, and cells with what they take. */
import type { Text } from '../../text/text';
import { fixed } from '../addresses';
import type { Area, Style, Validation } from '../book';
import type { Cell, NumberFormat } from '../sheet';
import { Canvas, style } from './canvas';
import { heightOf, linesIn } from './fitting';
import { said, type Said } from './said';
import type { Scene } from './scene';
import { word } from './words';

type Saying = (text: Text) => string;

/** In characters: what is set, three cells of figures, room for a verdict, and a hidden one for ids. */
export const settingWidths = [38, 16, 16, 14, 44, 4] as const;
/** The columns of the sheet, from 0. */
export const at = { name: 0, first: 1, second: 2, third: 3, last: 4, id: 5 } as const;

const printedWidth = settingWidths.slice(0, at.id).reduce((sum, width) => sum + width, 0);

/** A cell that people fill in. */
export function open(format: NumberFormat): Style {
  return style('planner', { format, align: format === 'text' ? 'left' : 'right', locked: false });
}

/** A cell that a formula fills in. */
export function blue(format: NumberFormat, align: Style['align'] = 'right'): Style {
  return style('formula', { format, align });
}

export class SettingsPage {
  readonly canvas = new Canvas();
  /** The row that is laid next, from 0. */
  row = 0;

  constructor(private readonly scene: Scene) {}

  /** A sentence across the page. */
  sentence(text: string, drawn: Style = style('line'), size = 10): void {
    this.canvas.across(this.row, at.name, at.last, { kind: 'text', text }, drawn);
    this.canvas.row(this.row, { height: heightOf(linesIn(text, printedWidth), size) });
    this.row += 1;
  }

  section(title: Saying, hint: Saying): void {
    const { speech } = this.scene;
    this.row += 1;
    this.sentence(speech.say(title), style('section'), 12);
    for (const line of speech.lines(hint)) this.sentence(line);
  }

  /** Words in a cell of this row. */
  label(column: number, text: string, align: Style['align'] = 'left'): void {
    this.canvas.text(this.row, column, text, style('label', { align }));
  }

  put(column: number, content: Cell, drawn: Style, name?: string): void {
    this.canvas.put(this.row, column, content, drawn);
    if (name !== undefined) this.canvas.nameCell(name, this.row, column);
  }

  /** Whether what was set makes sense: over these cells, standing out unless it does. */
  verdict(area: Area, content: Cell): void {
    this.canvas.over(area, content, blue('general', 'left'));
    this.canvas.highlight({
      areas: [area],
      formula: `${fixed(area.top, area.left)}<>${word('ok')}`,
      look: 'attention',
    });
  }

  /** What the cells of an area take; anything else is refused. */
  takes(area: Area, rule: Validation['rule'], setting: keyof Text['countySettings']['prompts']): void {
    const speak = (part: 'prompts' | 'errors'): Said =>
      said(this.scene.speech, (text) => text.countySettings[part][setting]);
    this.canvas.validate({
      areas: [area],
      rule,
      severity: 'stop',
      prompt: speak('prompts'),
      error: speak('errors'),
    });
  }
}
