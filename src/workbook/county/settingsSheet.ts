/** The settings: when lights change, what is due, by what a national total is shared out, and points of evaluation. */
import { numberIn } from '../../plan/county';
import { usualThresholds } from '../../plan/light';
import { shareOf } from '../../plan/shareWeights';
import { thresholdsInUse } from '../../plan/statusLight';
import { inRow } from '../addresses';
import { style, type Laid } from './canvas';
import { type CellName, column } from './columns';
import { entryCell } from './entries';
import { computed, literal } from './formulas';
import type { Scene } from './scene';
import { at, blue, open, SettingsPage, settingWidths } from './settingsPage';
import { list } from './words';

/** The thresholds as set, beside those in use: the usual ones where amber would come after red. */
function layLights(page: SettingsPage, { plan, speech }: Scene): void {
  const { say } = speech;
  const { thresholds } = plan.settings;
  page.section(
    (text) => text.countySettings.lights,
    (text) => text.countySettings.lightsHint,
  );
  page.label(at.name, '');
  page.label(
    at.first,
    say((text) => text.county.sheets.settings),
    'center',
  );
  page.label(
    at.second,
    say((text) => text.countySettings.thresholdsUsed),
    'center',
  );
  const check = say((text) => text.countySettings.thresholdsCheck);
  page.canvas.across(
    page.row,
    at.third,
    at.last,
    { kind: 'text', text: check },
    style('label', { align: 'center' }),
  );
  page.row += 1;
  const top = page.row;
  const used = thresholdsInUse(thresholds);
  const sensible = 'AND(ISNUMBER(set_amber),ISNUMBER(set_red),set_amber<=set_red)';
  for (const which of ['amber', 'red'] as const) {
    page.label(
      at.name,
      say((text) => text.countySettings[which]),
    );
    const set: CellName = `set_${which}`;
    const inUse: CellName = `used_${which}`;
    page.put(at.first, entryCell(thresholds[which], 'percent'), open('percent'), set);
    page.put(
      at.second,
      computed(`IF(${sensible},${set},${usualThresholds[which]})`, used[which], 'percent'),
      blue('percent'),
      inUse,
    );
    page.row += 1;
  }
  const wrong = say((text) => text.countySettings.thresholdsWrong);
  page.verdict(
    { top, left: at.third, bottom: top + 1, right: at.last },
    computed(
      `IF(${sensible},word_ok,${literal(wrong)})`,
      used === thresholds ? speech.word('ok') : wrong,
      'general',
    ),
  );
  page.takes(
    { top, left: at.first, bottom: top + 1, right: at.first },
    { kind: 'decimal', min: 0, max: 1 },
    'threshold',
  );
}

function laySchedule(page: SettingsPage, { plan, speech }: Scene): void {
  page.section(
    (text) => text.countySettings.schedule,
    (text) => text.countySettings.scheduleHint,
  );
  page.label(
    at.name,
    speech.say((text) => text.countySettings.schedule),
  );
  const rule = speech.word(plan.settings.schedule === 'year' ? 'byYear' : 'byDeadline');
  const area = { top: page.row, left: at.first, bottom: page.row, right: at.second };
  page.canvas.over(area, { kind: 'text', text: rule }, open('text'));
  const name: CellName = 'set_schedule';
  page.canvas.nameCell(name, page.row, at.first);
  page.takes({ ...area, right: at.first }, { kind: 'list', name: list('schedules') }, 'schedule');
  page.row += 1;
}

/** What a weight is called; one that we do not know is called by its id. */
export function weightName(id: string, { speech }: Scene): string {
  return speech.say(
    ({ countySettings }) => Object.entries(countySettings.weightNames).find(([key]) => key === id)?.[1] ?? id,
  );
}

function layWeights(page: SettingsPage, scene: Scene): void {
  const { say } = scene.speech;
  page.section(
    (text) => text.countySettings.weights,
    (text) => text.countySettings.weightsHint,
  );
  (['name', 'county', 'nation', 'share'] as const).forEach((id, each) => {
    page.label(
      each,
      say((text) => text.countySettings.weightColumns[id]),
      'center',
    );
  });
  page.row += 1;
  const top = page.row;
  for (const weight of scene.plan.settings.weights) {
    const [county, nation] = [inRow(page.row, at.first), inRow(page.row, at.second)];
    const share = `IF(AND(ISNUMBER(${county}),ISNUMBER(${nation})),IF(${nation}>0,${county}/${nation},""),"")`;
    page.label(at.name, weightName(weight.id, scene));
    page.put(at.first, entryCell(weight.county, 'general'), open('general'));
    page.put(at.second, entryCell(weight.nation, 'general'), open('general'));
    page.put(at.third, computed(share, shareOf(weight), 'share'), blue('share'));
    page.put(at.id, { kind: 'text', text: weight.id }, style('plain', { wrap: false }));
    page.row += 1;
  }
  const bottom = page.row - 1;
  const columns = { id: at.id, name: at.name, county: at.first, nation: at.second, share: at.third } as const;
  for (const id of ['id', 'name', 'county', 'nation', 'share'] as const) {
    page.canvas.name(column('weights', id), { top, left: columns[id], bottom, right: columns[id] });
  }
  page.takes(
    { top, left: at.first, bottom, right: at.second },
    { kind: 'decimal', min: 0, max: 1e15 },
    'amount',
  );
}

const parts = ['execution', 'output', 'benefit', 'satisfaction'] as const;

/** The points, their sum, and whether it is 100. */
function layPoints(page: SettingsPage, { plan, speech }: Scene): void {
  const { say } = speech;
  const { points } = plan.settings;
  page.section(
    (text) => text.countySettings.points,
    (text) => text.countySettings.pointsHint,
  );
  const top = page.row;
  for (const part of parts) {
    const name: CellName = `points_${part}`;
    page.label(
      at.name,
      say((text) => text.countySettings.pointNames[part]),
    );
    page.put(at.first, entryCell(points[part], 'general'), open('general'), name);
    page.row += 1;
  }
  page.takes(
    { top, left: at.first, bottom: page.row - 1, right: at.first },
    { kind: 'decimal', min: 0, max: 100 },
    'points',
  );
  const sum = parts.reduce((before, part) => before + (numberIn(points[part]) ?? 0), 0);
  const wrong = say((text) => text.countySettings.pointsWrong);
  page.label(
    at.name,
    say((text) => text.countySettings.pointsSum),
  );
  page.put(
    at.first,
    computed(`SUM(${parts.map((part) => `points_${part}`).join(',')})`, sum, 'general'),
    blue('general'),
  );
  page.verdict(
    { top: page.row, left: at.second, bottom: page.row, right: at.third },
    computed(
      `IF(ROUND(${inRow(page.row, at.first)}*1000000,0)=100000000,word_ok,${literal(wrong)})`,
      Math.round(sum * 1e6) === 1e8 ? speech.word('ok') : wrong,
      'general',
    ),
  );
  page.row += 1;
}

export function settingsSheet(scene: Scene): Laid {
  const { plan, speech, paper } = scene;
  const page = new SettingsPage(scene);
  if (plan.sample) {
    const mark = speech.say((text) => text.county.sampleMark);
    page.sentence(mark, style('sample', { align: 'center' }), 12);
  }
  const title = speech.say((text) => text.countySettings.title);
  page.sentence(title, style('title', { align: 'center' }), 17);
  layLights(page, scene);
  laySchedule(page, scene);
  layWeights(page, scene);
  layPoints(page, scene);
  return page.canvas.finish({
    key: 'settings',
    name: speech.sheetName('settings'),
    widths: settingWidths,
    hiddenColumns: [at.id],
    print: {
      paper,
      orientation: 'landscape',
      fitWidth: 1,
      fitHeight: 0,
      area: { top: 0, left: at.name, bottom: page.row - 1, right: at.last },
      repeat: null,
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: speech.say((text) => text.county.pageOf), right: '' },
    },
  });
}
