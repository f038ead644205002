/**
 * The first sheet of the county's workbook: who it is for, how to fill it in, what is missing (counted live), and where
 * the national facts come from and how sure they are.
 */
import { bodyById } from '../../keypoints/owners';
import { sourceById } from '../../keypoints/provenance';
import { numberIn } from '../../plan/county';
import type { Doubtful, Missing } from '../../plan/missing';
import { periodEnd, periodMonth } from '../../plan/period';
import type { Cell } from '../sheet';
import { type Laid, style } from './canvas';
import { entryCell } from './entries';
import { heightOf, linesIn } from './fitting';
import { templateVersion } from './identitySheet';
import { liveTitle } from './liveTitle';
import { layCounts } from './readMeCounts';
import { label, last, line, Page, wide, widths } from './readMePage';
import type { Scene } from './scene';

const locked = style('formula', { align: 'left', format: 'general' });
const open = style('planner', { locked: false });
const openNumber = style('planner', { locked: false, format: 'general', align: 'left' });

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
