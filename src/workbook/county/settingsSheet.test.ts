import { allCells, areaOf, cellsNamed, shown } from '../../../test/support/laid';
import type { EditionId } from '../../editions/model';
import { editionById } from '../../keypoints/editions';
import type { Settings } from '../../plan/county';
import { newPlan } from '../../plan/newPlan';
import { texts } from '../../text/text';
import type { SheetLanguage } from '../sheet';
import type { Laid } from './canvas';
import { tableColumns } from './columns';
import { listsSheet } from './listsSheet';
import { speech } from './scene';
import { settingsSheet } from './settingsSheet';
import { list, word, wordLists } from './words';

function laid(
  lay: typeof settingsSheet,
  settings: Partial<Settings> = {},
  language: SheetLanguage = 'zh',
  year: EditionId = '2025',
): Laid {
  const edition = editionById(year);
  if (edition === undefined) throw new Error('no such edition');
  const plan = newPlan(edition, {
    identity: {
      id: 'test',
      edition: edition.id,
      county: '',
      code: '',
      unit: '',
      month: 9,
      contact: '',
      phone: '',
    },
    nodes: 'quarters',
    rows: 0,
    language: 'zh',
  });
  const changed = { ...plan, settings: { ...plan.settings, ...settings } };
  return lay({ plan: changed, edition, speech: speech(language, texts), paper: 'A4' });
}

const settingOf = (page: Laid, name: string): readonly (string | number)[] =>
  cellsNamed(page, name).map(shown);
const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];

describe('settings', () => {
  it('use the usual thresholds, and say so, where amber would come after red', () => {
    const page = laid(settingsSheet, { thresholds: { amber: 0.4, red: 0.3 } });
    expect(['set_amber', 'used_amber', 'used_red'].map((name) => settingOf(page, name))).toEqual([
      [0.4],
      [0.1],
      [0.3],
    ]);
    expect(allCells(page).map(shown)).toContain(texts.zh.countySettings.thresholdsWrong);
  });

  it('use the thresholds that were set (job 10)', () => {
    const page = laid(settingsSheet, { thresholds: { amber: 0.05, red: 0.2 } });
    expect([settingOf(page, 'used_amber'), settingOf(page, 'used_red')]).toEqual([[0.05], [0.2]]);
    expect(allCells(page).map(shown)).not.toContain(texts.zh.countySettings.thresholdsWrong);
  });

  it('say when points do not add to 100', () => {
    const points = { execution: 20, output: 50, benefit: '30', satisfaction: 10 };
    expect(allCells(laid(settingsSheet, { points })).map(shown)).toContain(
      texts.zh.countySettings.pointsWrong,
    );
    expect(allCells(laid(settingsSheet)).map(shown)).not.toContain(texts.zh.countySettings.pointsWrong);
  });

  it('have no share while a figure is missing, and never a share of nothing', () => {
    const weights = [
      { id: 'rural_population', county: 30, nation: 60_000 },
      { id: 'rural_households', county: 30, nation: null },
      { id: 'villages', county: 30, nation: 0 },
      { id: 'own', county: '约30', nation: 600 },
    ];
    expect(settingOf(laid(settingsSheet, { weights }), 'weights_share')).toEqual([0.0005, '', '', '']);
  });

  it('call a weight that is not known by its id', () => {
    const weights = [{ id: 'pigs', county: 1, nation: 2 }];
    expect(settingOf(laid(settingsSheet, { weights }), 'weights_name')).toEqual(['pigs']);
  });

  it('choose what is due from a list of words', () => {
    expect(settingOf(laid(settingsSheet, { schedule: 'deadline' }), 'set_schedule')).toEqual([
      texts.zh.countyWords.byDeadline,
    ]);
    expect(
      laid(settingsSheet).sheet.validations.some(
        ({ rule }) => rule.kind === 'list' && rule.name === list('schedules'),
      ),
    ).toBe(true);
  });

  it('open what people set and lock the rest', () => {
    const open = allCells(laid(settingsSheet)).filter(({ style }) => !style.locked);
    expect(new Set(open.map(({ style }) => style.look))).toEqual(new Set(['planner']));
    expect(cellsNamed(laid(settingsSheet), 'used_amber')[0]?.style.locked).toBe(true);
  });

  it.each(languages)('say what they take within the limits of Excel (%s)', (language) => {
    const { validations } = laid(settingsSheet, {}, language).sheet;
    expect(validations.length).toBeGreaterThan(0);
    for (const said of validations.flatMap(({ prompt, error }) => [prompt, error])) {
      expect(said?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(said?.message.length ?? 0).toBeLessThanOrEqual(255);
    }
  });

  it.each(languages)('keep sentences in formulas within 255 characters (%s)', (language) => {
    for (const { content } of allCells(laid(settingsSheet, {}, language))) {
      if (content.kind !== 'formula') continue;
      for (const sentence of content.formula.match(/"(?:[^"]|"")*"/g) ?? []) {
        expect(sentence.length).toBeLessThanOrEqual(257);
      }
    }
  });
});

describe('lists behind the drop-downs', () => {
  it.each(languages)('stand in runs of cells, in the order in which they are offered (%s)', (language) => {
    const page = laid(listsSheet, {}, language);
    const said = speech(language, texts);
    for (const [name, words] of Object.entries(wordLists)) {
      expect(settingOf(page, `list_${name}`)).toEqual(words.map((each) => said.word(each)));
    }
  });

  it.each(languages)('offer no word twice (%s)', (language) => {
    const said = speech(language, texts);
    for (const words of Object.values(wordLists)) {
      const offered = words.map((each) => said.word(each).toLowerCase());
      expect(new Set(offered).size).toBe(offered.length);
    }
  });

  it('have a cell for every word that a formula can name', () => {
    const page = laid(listsSheet);
    for (const [key, said] of Object.entries(texts.zh.countyWords)) {
      expect(settingOf(page, `word_${key}`)).toEqual([said]);
    }
    expect(settingOf(page, word('green'))).toEqual(['绿']);
  });

  it.each<EditionId>(['2022', '2023', '2024', '2025'])(
    'name every task and aspect of %s, unread ones too',
    (year) => {
      const page = laid(listsSheet, {}, 'zh', year);
      const edition = editionById(year);
      for (const id of tableColumns.tasks) {
        expect(cellsNamed(page, `tasks_${id}`)).toHaveLength(edition?.taskCount ?? 0);
      }
      for (const id of tableColumns.aspects) {
        expect(cellsNamed(page, `aspects_${id}`)).toHaveLength(edition?.aspectCount ?? 0);
      }
      expect(settingOf(page, 'tasks_title')).not.toContain('');
      const unread = settingOf(page, 'tasks_aspect').filter((each) => each === '');
      expect(unread.length).toBe(edition?.unread.tasks.length);
    },
  );

  it('are out of sight', () => {
    expect(laid(listsSheet).sheet.state).toBe('hidden');
    expect(areaOf(laid(listsSheet), 'list_statuses').left).toBe(1);
  });
});
