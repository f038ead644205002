/** Rows of the sheet of sums, filled from above: headings, lines of figures, and what they differ by. */
import type { MoneyLine } from '../../plan/moneySummary';
import type { Text } from '../../text/text';
import { inRow } from '../addresses';
import { text } from '../cells';
import type { Cell, NumberFormat } from '../sheet';
import { Canvas, type Laid, style } from './canvas';
import { heightOf, linesIn } from './fitting';
import { computed } from './formulas';
import { type LiveTitle, liveTitle } from './liveTitle';
import { type Amount, amounts, ratio, shareOfAll } from './moneyFormulas';
import type { Scene } from './scene';
import { signatures } from './signing';
import { underLine } from './underLine';
import { word } from './words';

/** Columns, from the left. Where a section has no column of aspects, names stand over both. */
export const places = { number: 0, aspect: 1, name: 2, budget: 3, executed: 4, rate: 5, share: 6 } as const;

type Place = keyof typeof places;

const widths = [7, 8, 60, 18, 18, 14, 12];
const printedWidth = widths.reduce((sum, width) => sum + width, 0);
/** Where the four parts of the line below the title and the three to be signed stand. */
const spans = [
  [0, 2],
  [3, 3],
  [4, 4],
  [5, 6],
] as const;

type Said = Text['countyMoney']['summary'];
/** Texts that take no parameters. */
type Label = { [K in keyof Said]: Said[K] extends string ? K : never }[keyof Said];
type RowLook = 'nation' | 'total';

/** What stands in front of a line's figures. */
interface Naming {
  readonly number?: Cell;
  /** Left out where the name stands over its column too. */
  readonly aspect?: Cell;
  readonly name: Cell;
  readonly look?: RowLook;
}

interface Line extends Naming {
  readonly formula: (amount: Amount) => string;
  /** Null for a line that says nothing. */
  readonly line: MoneyLine | null;
  /** The line is empty as long as this cell is. */
  readonly blankUnless?: string;
  /** False where no rate has a meaning. */
  readonly rated?: boolean;
}

export class Ledger {
  row = 0;
  private readonly canvas = new Canvas();

  constructor(private readonly scene: Scene) {}

  say(of: (said: Said) => string): string {
    return this.scene.speech.say(({ countyMoney }) => of(countyMoney.summary));
  }

  /** The mark of a training copy, annex mark, title, the line below it, and hints. */
  head(): void {
    const { plan, speech } = this.scene;
    if (plan.sample) {
      const mark = speech.say((said) => said.county.sampleMark);
      this.sentence(mark, style('sample', { align: 'center' }), 12);
    }
    const annex = speech.say((said) => said.county.annex(6));
    this.sentence(annex, style('annex'), 12);
    const title = liveTitle(this.scene, (said, county, year) => said.countyMoney.summary.title(county, year));
    this.sentence(title, style('title', { align: 'center', format: 'general' }), 17);
    this.spread(underLine(this.scene, 'money'));
    this.canvas.row(this.row, { height: heightOf(2, 10) });
    this.row += 1;
    for (const hint of ['base', 'names'] as const) {
      const lines = speech.lines(({ countyMoney }) => countyMoney.summary.hints[hint]);
      for (const line of lines) this.sentence(line, style('line'), 10);
    }
  }

  /** A section's heading and the header of its table. */
  section(title: Label, headers: { readonly [P in Place]?: keyof Said['columns'] }): void {
    this.row += 1;
    this.sentence(
      this.say((said) => said[title]),
      style('section'),
      12,
    );
    let lines = 1;
    const header = (place: Place, look: 'headerNation' | 'headerFormula'): void => {
      const id = headers[place];
      if (id === undefined) return;
      const said = this.say(({ columns }) => columns[id]);
      const drawn = style(look, { align: 'center' });
      const from = place === 'name' && headers.aspect === undefined ? places.aspect : places[place];
      this.canvas.across(this.row, from, places[place], text(said), drawn);
      // Headers are larger than the letters that widths are counted in.
      lines = Math.max(lines, linesIn(said, (widths[places[place]] ?? 0) / 1.15));
    };
    for (const place of ['number', 'aspect', 'name'] as const) header(place, 'headerNation');
    for (const place of ['budget', 'executed', 'rate', 'share'] as const) header(place, 'headerFormula');
    this.canvas.row(this.row, { height: heightOf(lines, 11) });
    this.row += 1;
  }

  /** Budget, spent, rate and share. */
  line({ formula, line, blankUnless, rated = true, ...naming }: Line): void {
    this.naming(naming);
    const put = (place: Place, of: string, value: number | null, format: NumberFormat): void => {
      const guarded = blankUnless === undefined ? of : `IF(LEN(${blankUnless})=0,"",${of})`;
      this.figure(place, guarded, line === null ? '' : value, format, naming.look);
    };
    const [budget, spent] = [inRow(this.row, places.budget), inRow(this.row, places.executed)];
    for (const amount of amounts) put(amount, formula(amount), line?.[amount] ?? null, 'money');
    put('rate', rated ? ratio(spent, budget) : word('none'), line?.rate ?? null, 'rate');
    put('share', shareOfAll(budget), line?.share ?? null, 'rate');
    this.row += 1;
  }

  /** A line that a label names. */
  labelled(
    label: (said: Said) => string,
    line: MoneyLine,
    formula: Line['formula'],
    more: Pick<Line, 'look' | 'rated'> = {},
  ): void {
    this.line({ name: text(this.say(label)), formula, line, ...more });
  }

  /** What stands in front of a line; `figure` fills it and `row` is moved on by hand. */
  naming({ number = { kind: 'empty' }, aspect, name, look = 'nation' }: Naming): void {
    const centred = style(look, { format: 'general', align: 'center' });
    this.canvas.put(this.row, places.number, number, centred);
    if (aspect !== undefined) this.canvas.put(this.row, places.aspect, aspect, centred);
    const from = aspect === undefined ? places.aspect : places.name;
    const drawn = style(look, { format: name.kind === 'formula' ? 'general' : 'text' });
    this.canvas.across(this.row, from, places.name, name, drawn);
    const said = name.kind === 'text' ? name.text : '';
    const width = (widths[places.name] ?? 0) + (aspect === undefined ? (widths[places.aspect] ?? 0) : 0);
    this.canvas.row(this.row, { height: heightOf(linesIn(said, width), 10) });
  }

  /** A cell of a figure; null is shown as the mark for nothing. */
  figure(
    place: Place,
    formula: string,
    value: number | string | null,
    format: NumberFormat,
    look: RowLook = 'nation',
  ): void {
    const drawn = style(look === 'total' ? 'total' : 'formula', { format, align: 'right' });
    const shown = value ?? this.scene.speech.word('none');
    this.canvas.put(this.row, places[place], computed(formula, shown, format), drawn);
  }

  /** Says that sums agree, or by how much they do not. */
  difference(place: Place, formula: string, value: number): void {
    this.figure(place, formula, value === 0 ? this.scene.speech.word('ok') : value, 'money');
    const area = { top: this.row, left: places[place], bottom: this.row, right: places[place] };
    const differs = `ISNUMBER(${inRow(this.row, places[place])})`;
    this.canvas.highlight({ areas: [area], formula: differs, look: 'attention' });
  }

  finish(): Laid {
    const { speech, paper } = this.scene;
    this.row += 1;
    this.spread(signatures(this.scene).map(text));
    this.canvas.row(this.row, { height: 24 });
    return this.canvas.finish({
      key: 'money',
      name: speech.sheetName('money'),
      widths,
      print: {
        paper,
        orientation: 'landscape',
        fitWidth: 1,
        fitHeight: 0,
        area: { top: 0, left: places.number, bottom: this.row, right: places.share },
        repeat: null,
        header: { left: '', center: '', right: '' },
        footer: { left: '', center: speech.say((said) => said.county.pageOf), right: '' },
      },
    });
  }

  private spread(contents: readonly Cell[]): void {
    spans.forEach(([from, to], at) => {
      const align = at === 0 ? 'left' : at === spans.length - 1 ? 'right' : 'center';
      const content = contents[at] ?? { kind: 'empty' };
      const format = content.kind === 'formula' ? content.format : 'text';
      this.canvas.across(this.row, from, to, content, style('foot', { align, format }));
    });
  }

  private sentence(said: string | LiveTitle, drawn: ReturnType<typeof style>, size: number): void {
    const content = typeof said === 'string' ? text(said) : said;
    this.canvas.across(this.row, places.number, places.share, content, drawn);
    const told = typeof said === 'string' ? said : said.value;
    this.canvas.row(this.row, { height: heightOf(linesIn(told, printedWidth), size) });
    this.row += 1;
  }
}
