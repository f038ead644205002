import { escaped, madeUp } from '../../../test/madeUpLanguage';
import { allCells, areaOf, cellsNamed, shown } from '../../../test/support/laid';
import { bodies } from '../../editions/bodies';
import type { EditionId } from '../../editions/model';
import { editionById, editions } from '../../keypoints/editions';
import type { CountyPlan, PlannedMeasure } from '../../plan/county';
import { measureFigures } from '../../plan/measureFigures';
import { newPlan } from '../../plan/newPlan';
import { sampleUnits } from '../../plan/sample/units';
import { unitFigures } from '../../plan/unitFigures';
import { texts } from '../../text/text';
import type { SheetLanguage } from '../sheet';
import type { Laid } from './canvas';
import { tableColumns } from './columns';
import { listsSheet } from './listsSheet';
import { ownerMapSheet } from './ownerMapSheet';
import { type Scene, speech } from './scene';
import { unitsSheet } from './unitsSheet';

interface Asked {
  readonly edition?: EditionId;
  readonly language?: SheetLanguage;
  readonly sample?: boolean;
  readonly spoken?: typeof texts;
  readonly measures?: readonly Partial<PlannedMeasure>[];
}

function sceneOf(asked: Asked): Scene {
  const edition = editionById(asked.edition ?? '2024');
  if (edition === undefined) throw new Error('no such edition');
  const language = asked.language === 'en' ? 'en' : 'zh';
  const empty = newPlan(edition, {
    identity: {
      id: 'test',
      edition: edition.id,
      county: '安吉县',
      code: '330523',
      unit: '县委网信办',
      month: 6,
      contact: '',
      phone: '',
    },
    nodes: 'quarters',
    rows: 0,
    language,
  });
  const plan: CountyPlan = {
    ...empty,
    sample: asked.sample === true,
    units: asked.sample === true ? sampleUnits(empty, language) : empty.units,
    measures: empty.measures.map((row, at) => {
      const entries = asked.measures?.[at];
      return entries === undefined ? row : { ...row, text: '举措', ...entries };
    }),
  };
  return { plan, edition, speech: speech(asked.language ?? 'zh', asked.spoken ?? texts), paper: 'A4' };
}

function laid(asked: Asked = {}): Laid {
  const scene = sceneOf(asked);
  const { plan, edition } = scene;
  return unitsSheet(scene, unitFigures(plan, measureFigures(plan, edition, [])));
}

type Id = (typeof tableColumns)['units'][number];

const column = (page: Laid, id: Id): readonly (string | number)[] =>
  cellsNamed(page, `units_${id}`).map(shown);

function counts(page: Laid, name: string): readonly (string | number | undefined)[] {
  const at = column(page, 'name').indexOf(name);
  return (['leads', 'supports', 'behind', 'unreported', 'rank'] as const).map((id) => column(page, id)[at]);
}

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];

describe('the units', () => {
  it('answer nothing in rows without a name', () => {
    const page = laid();
    const last = column(page, 'name').length - 1;
    for (const id of ['leads', 'supports', 'behind', 'unreported', 'rank'] as const) {
      expect(column(page, id)[last]).toBe('');
    }
  });

  it('say who leads, supports, is behind and has not reported (jobs 5 and 11)', () => {
    const page = laid({
      measures: [
        { lead: '县财政局', supporting: '县教育局、县司法局', progress: 0.1 },
        { lead: '县财政局' },
        { lead: '县教体局', progress: 0.6 },
      ],
    });
    expect(counts(page, '县财政局')).toEqual([2, 0, 1, 1, 1]);
    expect(counts(page, '县教育局')).toEqual([1, 1, 0, 0, '']);
    expect(counts(page, '县司法局')).toEqual([0, 1, 0, 0, '']);
  });

  it('keep the old name of a renamed body, so that rows that say it still find it (job 6)', () => {
    const page = laid({ sample: true, measures: [{ lead: '县数据局' }] });
    expect(counts(page, '县数据和政务服务局（样例）')[0]).toBe(1);
    expect(allCells(page).map(shown)).toContain(texts.zh.countyUnits.hints.rename);
  });

  it('have at least the 26 bodies of a published distribution list, and room for townships', () => {
    const names = column(laid(), 'name');
    expect(names.filter((name) => name !== '').length).toBeGreaterThanOrEqual(26);
    expect(names.filter((name) => name === '').length).toBeGreaterThanOrEqual(20);
    expect(allCells(laid()).map(shown)).toContain(texts.zh.county.moreRows);
  });

  it('mark a name that stands for two bodies, as a name or as another name', () => {
    const marks = laid().sheet.highlights.filter(({ formula }) => formula.includes('units_alias3'));
    expect(marks.map(({ areas }) => areas[0].left)).toEqual(
      ['name', 'alias1', 'alias2', 'alias3'].map((id) => areaOf(laid(), `units_${id}`).left),
    );
  });

  it('offer national bodies from a range that the sheet of suggestions holds', () => {
    const scene = sceneOf({});
    const names = cellsNamed(ownerMapSheet(scene), 'list_bodies').map(shown);
    expect(names).toEqual(bodies.map(({ name }) => name.zh));
    const chosen = column(laid(), 'national').filter((name) => name !== '');
    expect(chosen.filter((name) => !names.includes(name))).toEqual([]);
    const rules = laid().sheet.validations.map(({ rule }) => rule);
    expect(rules).toContainEqual({ kind: 'list', name: 'list_bodies' });
  });

  it.each(languages)('have every column by name in %s, open to planners but for formulas', (language) => {
    const page = laid({ language });
    expect(page.names.map(({ name }) => name)).toEqual(tableColumns.units.map((id) => `units_${id}`));
    for (const { id, owner } of page.sheet.tables[0]?.columns ?? []) {
      const locked = cellsNamed(page, `units_${id}`).map(({ style }) => style.locked);
      expect([id, new Set(locked)]).toEqual([id, new Set([owner !== 'planner'])]);
    }
    for (const { prompt, error } of page.sheet.validations) {
      for (const each of [prompt, error]) {
        expect(each?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(each?.message.length ?? 0).toBeLessThanOrEqual(255);
      }
    }
  });

  it('reach other sheets by names only, with functions that every spreadsheet program computes', () => {
    const formulas = allCells(laid()).flatMap(({ content }) =>
      content.kind === 'formula' ? [content.formula] : [],
    );
    const used = new Set(formulas.flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].sort()).toEqual(['COUNTIF', 'IF', 'ISNUMBER', 'LEN', 'OR', 'SUMPRODUCT', 'TEXT']);
    expect(formulas.filter((formula) => formula.includes('!'))).toEqual([]);
  });

  it('show no word of ours in a language that nobody speaks', () => {
    const page = laid({ spoken: { zh: madeUp(texts.zh), en: madeUp(texts.en) }, language: 'both' });
    for (const { header } of page.sheet.tables[0]?.columns ?? []) {
      expect(escaped(header).replace(/[ /]/g, '')).toBe('');
    }
    for (const kind of column(page, 'kind')) expect(escaped(String(kind)).replace(/[ /]/g, '')).toBe('');
  });
});

describe('the suggested owners', () => {
  it.each(editions.map(({ id }) => [id] as const))('of %s are said to be ours, with a reason each', (id) => {
    const scene = sceneOf({ edition: id });
    const page = ownerMapSheet(scene);
    const said = allCells(page).map(shown);
    expect(said).toContain(texts.zh.countyUnits.ownerMap.ours);
    expect(texts.zh.countyUnits.ownerMap.ours).toMatch(/非文件原文/);
    const first = page.sheet.rows.findIndex(({ cells }) => cells[0]?.content.kind === 'number');
    const rows = page.sheet.rows.slice(first, first + scene.edition.taskCount);
    rows.forEach(({ cells }, at) => {
      expect(cells[0]?.content).toMatchObject({ kind: 'number', value: at + 1 });
      const lead = cells[3] === null || cells[3] === undefined ? '' : shown(cells[3]);
      const reason = cells[5] === null || cells[5] === undefined ? '' : shown(cells[5]);
      const unread = scene.edition.unread.tasks.includes(at + 1);
      expect([at + 1, lead === '', reason === '']).toEqual([at + 1, unread, unread]);
    });
  });

  it('call bodies by the present names of the county’s units', () => {
    const page = ownerMapSheet(sceneOf({ sample: true }));
    const said = allCells(page).map((cell) => String(shown(cell)));
    expect(said.some((text) => text.includes('县数据和政务服务局（样例）'))).toBe(true);
  });

  it.each(['zh', 'en', 'both'] as const)(
    'can be chosen in the work plan as the list of tasks has them: every name is offered (%s)',
    (language) => {
      const scene = sceneOf({ sample: true, language });
      const offered = new Set(scene.plan.units.map(({ name }) => name));
      const page = listsSheet(scene);
      const leads = cellsNamed(page, 'tasks_lead').map((cell) => String(shown(cell)));
      const supporting = cellsNamed(page, 'tasks_supporting').flatMap((cell) =>
        String(shown(cell)).split('、'),
      );
      expect([...leads, ...supporting].filter((name) => name !== '' && !offered.has(name))).toEqual([]);
      expect(leads.filter((name) => name !== '')).not.toEqual([]);
    },
  );

  it('never name a unit as supporting itself', () => {
    for (const { id } of editions) {
      const page = ownerMapSheet(sceneOf({ edition: id }));
      const tasks = page.sheet.rows.filter(({ cells }) => cells[0]?.content.kind === 'number');
      for (const { cells } of tasks) {
        const [lead, supporting] = [cells[3], cells[4]].map((cell) =>
          cell === null || cell === undefined ? '' : String(shown(cell)),
        );
        if (lead !== '') expect(supporting?.split('、')).not.toContain(lead);
      }
    }
  });

  it('are locked, and print on pages one sheet wide', () => {
    const page = ownerMapSheet(sceneOf({}));
    expect(allCells(page).every(({ style }) => style.locked)).toBe(true);
    expect(page.sheet.print).toMatchObject({ paper: 'A4', orientation: 'landscape', fitWidth: 1 });
    const { bottom } = areaOf(page, 'list_bodies');
    expect(page.sheet.print.area?.bottom).toBe(bottom);
  });
});
