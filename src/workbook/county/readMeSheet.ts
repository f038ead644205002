/**
 * The first sheet of the county's workbook: who it is for, how to fill it in, what is missing (counted live), and where
 * the national facts come from and how sure they are.
 */
import { bodyById } from '../../keypoints/owners';
import { sourceById } from '../../keypoints/provenance';
import { numberIn } from '../../plan/county';
import type { Doubtful, Missing } from '../../plan/missing';
import { periodEnd, periodMonth } from '../../plan/period';
import type { Text } from '../../text/text';
import type { Cell } from '../sheet';
import { Canvas, type Laid, style } from './canvas';
import { column } from './columns';
import { entryCell } from './entries';
import { heightOf, linesIn } from './fitting';
import { templateVersion } from './identitySheet';
import { liveTitle } from './liveTitle';
import type { Scene } from './scene';
import { word } from './words';

const widths = [18, 32, 16, 32];
const wide = widths.reduce((sum, width) => sum + width, 0);
const last = widths.length - 1;

const label = style('label');
const locked = style('formula', { align: 'left', format: 'general' });
const fact = style('nation');
const open = style('planner', { locked: false });
const openNumber = style('planner', { locked: false, format: 'general', align: 'left' });
const count = style('formula', { format: 'whole', align: 'center' });
const link = style('label', { align: 'center' });
const line = style('line');

/** Where a count leads, and how it is worked out. */
interface Count {
  readonly formula: string;
  readonly to: string;
}

const sumOf = (name: string): string => `=SUM(${name})`;

const missing: { readonly [M in keyof Missing]: Count } = {
  identity: {
    formula: '=IF(id_county="",1,0)+IF(id_unit="",1,0)+IF(period_month=0,1,0)+IF(id_contact="",1,0)',
    to: 'id_county',
  },
  tasks: {
    // A number kept as text would be counted too: a row has its task's title only where the number is one.
    formula: `=SUMPRODUCT((COUNTIFS(${column('measures', 'task')},${column('tasks', 'number')},${column('measures', 'missing')},">=0",${column('measures', 'title')},"?*")=0)*1)`,
    to: column('measures', 'measure'),
  },
  measures: { formula: sumOf(column('measures', 'missing')), to: column('measures', 'measure') },
  targets: {
    formula: `=SUMPRODUCT((${column('targets', 'on')}=${word('yes')})*((${column('targets', 'kind')}=${word('level')})+(${column('targets', 'kind')}=${word('count')})+(${column('targets', 'kind')}=${word('increase')}))*(1-ISNUMBER(${column('targets', 'target')})))`,
    to: column('targets', 'target'),
  },
  projects: { formula: sumOf(column('projects', 'missing')), to: column('projects', 'code') },
};

const doubtful: { readonly [D in keyof Doubtful]: Count } = {
  units: {
    formula: `=SUMPRODUCT((${column('measures', 'leadUnit')}=${word('unknownUnit')})*1)`,
    to: column('measures', 'lead'),
  },
  allocations: {
    formula: `=SUMPRODUCT((${column('projects', 'allocated')}<>"")*(${column('projects', 'allocated')}<>1))`,
    to: column('allocations', 'share'),
  },
  sources: {
    // The check says a word where they agree, and the difference where they do not.
    formula: `=SUMPRODUCT(ISNUMBER(${column('projects', 'check')})*1)`,
    to: column('projects', 'adjusted'),
  },
};

const missingParts = ['identity', 'tasks', 'measures', 'targets', 'projects'] as const;
const doubtfulParts = ['units', 'allocations', 'sources'] as const;

/** Lays the sheet from the top; every method moves on. */
class Page {
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

function layTitle(page: Page, scene: Scene): void {
  const title = liveTitle(scene, (text, county, year) => text.readMe.title(county, year));
  page.canvas.across(page.row, 0, last, title, style('title', { align: 'center', format: 'general' }));
  page.canvas.row(page.row, { height: heightOf(linesIn(title.value, wide / 1.7), 17) });
  page.row += 1;
}

function layIdentity(page: Page, { plan, edition }: Scene): void {
  const { identity } = plan;
  const text = (said: string): Cell => (said === '' ? { kind: 'empty' } : { kind: 'text', text: said });
  const month = periodMonth(identity.month);
  page.section((said) => said.identity);
  page.label(0, (said) => said.county);
  page.put(1, text(identity.county), open, 'id_county');
  page.label(2, (said) => said.code);
  page.put(3, text(identity.code), open, 'id_code');
  page.row += 1;
  page.label(0, (said) => said.unit);
  page.put(1, text(identity.unit), open, 'id_unit');
  page.label(2, (said) => said.year);
  page.put(
    3,
    { kind: 'number', value: Number(edition.id), format: 'general' },
    style('nation', { format: 'general', align: 'left' }),
    'id_year',
  );
  page.row += 1;
  page.label(0, (said) => said.month);
  page.put(1, entryCell(identity.month, 'general'), openNumber, 'id_month');
  const { row } = page;
  page.canvas.validate({
    areas: [{ top: row, left: 1, bottom: row, right: 1 }],
    rule: { kind: 'whole', min: 1, max: 12 },
    severity: 'stop',
    prompt: {
      title: page.say((said) => said.monthPrompt.title),
      message: page.say((said) => said.monthPrompt.message),
    },
    error: {
      title: page.say((said) => said.monthError.title),
      message: page.say((said) => said.monthError.message),
    },
  });
  page.label(2, (said) => said.asOf);
  const end = month === 0 ? '' : periodEnd(Number(edition.id), month);
  page.put(
    3,
    {
      kind: 'formula',
      formula: '=IF(period_month=0,"",DATE(id_year,period_month+1,0))',
      value: end,
      format: 'date',
    },
    style('formula', { format: 'date', align: 'left' }),
    'period_end',
  );
  page.row += 1;
  page.label(0, (said) => said.contact);
  page.put(1, text(identity.contact), open, 'id_contact');
  page.label(2, (said) => said.phone);
  page.put(3, text(identity.phone), open, 'id_phone');
  page.row += 1;
  page.label(0, (said) => said.schedule);
  page.put(
    1,
    {
      kind: 'formula',
      formula: '=IF(ISNUMBER(id_month),MIN(12,MAX(0,ROUND(id_month,0))),0)',
      value: numberIn(identity.month) === null ? 0 : month,
      format: 'general',
    },
    locked,
    'period_month',
  );
  page.canvas.across(page.row, 2, last, { kind: 'empty' }, label);
  page.row += 1;
}

function layCounts(page: Page, missed: Missing, doubted: Doubtful): void {
  const top = page.row + 1;
  page.section((said) => said.missing);
  const rowOf = (name: string, hint: string, { formula, to }: Count, value: number): void => {
    page.canvas.text(page.row, 0, name, label);
    page.put(1, { kind: 'formula', formula, value, format: 'whole' }, count);
    page.canvas.put(page.row, 2, { kind: 'text', text: page.say((said) => said.go) }, link, to);
    page.canvas.text(page.row, 3, hint, line);
    page.canvas.row(page.row, { height: heightOf(Math.max(linesIn(hint, 32), linesIn(name, 18)), 10) });
    page.row += 1;
  };
  for (const part of missingParts) {
    rowOf(
      page.say((said) => said.counts[part].label),
      page.say((said) => said.counts[part].hint),
      missing[part],
      missed[part],
    );
  }
  const total = missingParts.reduce((sum, part) => sum + missed[part], 0);
  page.canvas.text(
    page.row,
    0,
    page.say((said) => said.total),
    style('total'),
  );
  page.fit(
    page.say((said) => said.total),
    18,
    10,
  );
  page.put(
    1,
    { kind: 'formula', formula: `=SUM(B${top + 1}:B${page.row})`, value: total, format: 'whole' },
    style('figure', { format: 'whole', align: 'center' }),
  );
  page.canvas.across(page.row, 2, last, { kind: 'empty' }, style('total'));
  page.fit('0', 32, 16);
  const bottom = page.row;
  page.row += 1;
  page.section((said) => said.doubtful);
  const doubts = page.row;
  for (const part of doubtfulParts) {
    rowOf(
      page.say((said) => said.doubts[part].label),
      page.say((said) => said.doubts[part].hint),
      doubtful[part],
      doubted[part],
    );
  }
  page.canvas.highlight({
    areas: [
      { top, left: 1, bottom, right: 1 },
      { top: doubts, left: 1, bottom: page.row - 1, right: 1 },
    ],
    formula: `$B${top + 1}>0`,
    look: 'attention',
  });
}

function layAbout(page: Page, { plan, edition, speech }: Scene): void {
  page.section((said) => said.about);
  const text = (said: string): Cell => ({ kind: 'text', text: said });
  page.fact((said) => said.edition, text(speech.fact(edition.title)));
  page.fact((said) => said.publicised, text(`${edition.publicised}\n${speech.fact(edition.dateNote)}`));
  const issuers = edition.issuers.flatMap((id) => bodyById(id) ?? []);
  page.fact(
    (said) => said.issuers,
    text(
      speech.fact({
        zh: issuers.map(({ name }) => name.zh).join('、'),
        en: issuers.map(({ name }) => name.en).join('; '),
      }),
    ),
  );
  if (edition.officialUrl !== null) {
    page.fact((said) => said.officialPage, {
      kind: 'link',
      text: edition.officialUrl,
      address: edition.officialUrl,
    });
  }
  page.fact(
    (said) => said.template,
    text(page.say((said) => said.templateNumber(templateVersion, plan.identity.id))),
  );
  const parts = ['goals', 'aspects', 'tasks', 'measures'] as const;
  const read = speech.lines(({ readMe }) =>
    parts
      .map((part) => {
        const { state, have, of } = edition.completeness[part];
        return readMe.part(readMe.parts[part], readMe.states[state](have, of));
      })
      .join('  '),
  );
  page.fact((said) => said.completeness, text(read.join('\n')));
  for (const id of edition.sources) {
    const source = sourceById(id);
    if (source === undefined) continue;
    const said = speech.languages
      .map(
        (language, at) =>
          speech.lines(({ readMe }) =>
            readMe.sourceLine(id, source.title[language], readMe.confidences[source.confidence]),
          )[at],
      )
      .join('\n');
    page.fact(
      (words) => words.source,
      source.url === null ? text(said) : { kind: 'link', text: said, address: source.url },
    );
  }
  for (const each of speech.lines(({ readMe }) => readMe.suggested)) page.across(each, line, 10);
}

/** Lays the sheet from the counts that its formulas work out. */
export function readMeSheet(scene: Scene, missed: Missing, doubted: Doubtful): Laid {
  const { speech, plan, paper } = scene;
  const page = new Page(scene);
  if (plan.sample) {
    page.across(
      speech.say((text) => text.county.sampleMark),
      style('sample', { align: 'center' }),
      12,
    );
  }
  layTitle(page, scene);
  layIdentity(page, scene);
  page.section((said) => said.how);
  for (const steps of speech.languages.map(
    (_, at) => speech.lines(({ readMe }) => readMe.steps.join('\u0000'))[at] ?? '',
  )) {
    for (const step of steps.split('\u0000')) page.across(step, style('plain'), 10);
  }
  page.section((said) => said.legend);
  page.canvas.across(
    page.row,
    0,
    1,
    { kind: 'text', text: page.say((said) => said.nation) },
    style('nation', { align: 'center' }),
  );
  page.canvas.text(
    page.row,
    2,
    page.say((said) => said.planner),
    style('planner', { align: 'center' }),
  );
  page.canvas.text(
    page.row,
    3,
    page.say((said) => said.formula),
    style('formula', { align: 'center' }),
  );
  page.fit(
    page.say((said) => said.planner),
    16,
    10,
  );
  page.fit(
    page.say((said) => said.formula),
    32,
    10,
  );
  page.row += 1;
  for (const each of speech.lines(({ readMe }) => readMe.protection)) page.across(each, line, 10);
  layCounts(page, missed, doubted);
  layAbout(page, scene);
  return page.canvas.finish({
    key: 'readMe',
    name: speech.sheetName('readMe'),
    tab: '1F4E78',
    widths,
    print: {
      paper,
      orientation: 'portrait',
      fitWidth: 1,
      // In both languages it is longer than a page that can be read.
      fitHeight: speech.language === 'both' ? 0 : 1,
      area: { top: 0, left: 0, bottom: page.row - 1, right: last },
      repeat: null,
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: speech.say((text) => text.county.pageOf), right: '' },
    },
  });
}
