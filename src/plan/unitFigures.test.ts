import fc from 'fast-check';
import { randomMeasures } from '../../test/support/random/measures';
import { namesIn, randomUnits } from '../../test/support/random/units';
import { facts } from '../editions/facts';
import type { Edition } from '../editions/model';
import { ownersOf } from '../keypoints/owners';
import { tasksOf } from '../keypoints/tasks';
import type { CountyPlan, CountyUnit, PlannedMeasure } from './county';
import { measureFigures } from './measureFigures';
import { newPlan } from './newPlan';
import { counterpartOf, newUnits } from './newUnits';
import { sampleUnits } from './sample/units';
import { unitFigures, type UnitFigures } from './unitFigures';

function edition2024(): Edition {
  const edition = facts.editions.find(({ id }) => id === '2024');
  if (edition === undefined) throw new Error('no edition 2024');
  return edition;
}

const edition = edition2024();

const empty: CountyPlan = newPlan(edition, {
  identity: {
    id: 'test',
    edition: '2024',
    county: '安吉县',
    code: '',
    unit: '',
    month: 6,
    contact: '',
    phone: '',
  },
  nodes: 'quarters',
  rows: 0,
  language: 'zh',
});

function withMeasures(rows: readonly Partial<PlannedMeasure>[], units = empty.units): CountyPlan {
  const measures = empty.measures.map((row, at) => {
    const entries = rows[at];
    return entries === undefined ? row : { ...row, text: '举措', ...entries };
  });
  return { ...empty, units, measures };
}

const figuresOf = (plan: CountyPlan): readonly UnitFigures[] =>
  unitFigures(plan, measureFigures(plan, edition, []));

function ofUnit(plan: CountyPlan, name: string): UnitFigures {
  const found = figuresOf(plan)[plan.units.findIndex((unit) => unit.name === name)];
  if (found === undefined) throw new Error(`no unit ${name}`);
  return found;
}

function changed(
  units: readonly CountyUnit[],
  name: string,
  change: Partial<CountyUnit>,
): readonly CountyUnit[] {
  return units.map((unit) => (unit.name === name ? { ...unit, ...change } : unit));
}

describe('names that cannot be counted', () => {
  it('does not look for a name with a wildcard or a separator among supporting units', () => {
    for (const name of ['县*局', '县?局', '县~局', '县教体局、县科技局', '局'.repeat(101)]) {
      const units = changed(empty.units, '县司法局', { name, aliases: ['', '', ''] });
      expect(ofUnit(withMeasures([{ supporting: `县教育局、${name}` }], units), name).supports).toBe(0);
    }
  });

  it('gives no unit a measure whose lead is unknown or missing', () => {
    const plan = withMeasures([{ lead: '没有登记的局' }, { lead: '' }]);
    expect(figuresOf(plan).every(({ leads }) => leads === 0)).toBe(true);
  });

  it('counts nothing for a row without a name, whatever its other names', () => {
    const units = changed(empty.units, '县司法局', { name: '', aliases: ['旧司法局', '', ''] });
    const plan = withMeasures([{ lead: '旧司法局', supporting: '旧司法局' }], units);
    const at = units.findIndex(({ aliases }) => aliases[0] === '旧司法局');
    expect(figuresOf(plan)[at]).toMatchObject({ leads: 0, supports: 0, rank: null });
  });

  it('leaves a supporting unit uncounted that is separated by anything but 、', () => {
    const plan = withMeasures([{ supporting: '县教育局，县司法局' }]);
    expect(ofUnit(plan, '县司法局').supports).toBe(0);
  });
});

describe('assigning units (job 5)', () => {
  it('counts what a unit leads and supports, by name and by other names', () => {
    const plan = withMeasures([
      { lead: '县委网信办', supporting: '县教育局、县财政局' },
      { lead: '网信办', supporting: '县财政局' },
      { lead: '县财政局', supporting: '县委网信办、县教体局' },
    ]);
    expect(ofUnit(plan, '县委网信办')).toMatchObject({ leads: 2, supports: 1 });
    expect(ofUnit(plan, '县财政局')).toMatchObject({ leads: 1, supports: 2 });
    expect(ofUnit(plan, '县教育局')).toMatchObject({ leads: 0, supports: 2 });
  });

  it('does not take a name for a longer one that holds it', () => {
    const plan = withMeasures([{ lead: '县农业农村局', supporting: '县农业农村局下属服务中心' }]);
    expect(ofUnit(plan, '县农业农村局')).toMatchObject({ leads: 1, supports: 0 });
  });

  it('has a unit for every body that we suggest as an owner, in every edition and language', () => {
    for (const language of ['zh', 'en'] as const) {
      const units = newUnits(language);
      for (const task of facts.editions.flatMap((each) => tasksOf(each))) {
        const owners = ownersOf(task);
        if (owners === undefined) continue;
        for (const { id } of [owners.lead, ...owners.supporting])
          expect(counterpartOf(units, id)).toBeDefined();
      }
    }
  });

  it('begins with names of which none stands for two bodies, and none that could not be counted', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = namesIn(newUnits(language)).map((name) => name.toLowerCase());
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
      expect(names.filter((name) => /[、*?~]/.test(name))).toEqual([]);
    }
  });

  it('finds a unit of an English plan by its Chinese name', () => {
    const units = newUnits('en');
    const plan = withMeasures([{ lead: '县财政局' }], units);
    expect(ofUnit(plan, 'county finance bureau').leads).toBe(1);
  });
});

describe('renaming a unit (job 6)', () => {
  const rows = [
    { lead: '县数据局', supporting: '县文化和旅游局' },
    { lead: '县文化和旅游局', supporting: '县数据局、县财政局' },
  ];

  it('moves all its rows to the new name once the old one is kept as another name', () => {
    const units = changed(empty.units, '县数据局', {
      name: '县数据和政务服务局',
      aliases: ['县数据局', '', ''],
    });
    expect(ofUnit(withMeasures(rows, units), '县数据和政务服务局')).toMatchObject({ leads: 1, supports: 1 });
  });

  it('loses them, for all to see, when the old name is not kept', () => {
    const units = changed(empty.units, '县数据局', { name: '县大数据中心', aliases: ['', '', ''] });
    const plan = withMeasures(rows, units);
    expect(ofUnit(plan, '县大数据中心')).toMatchObject({ leads: 0, supports: 0 });
    expect(measureFigures(plan, edition, [])[0]?.unit).toBe('unknown');
  });

  it('never changes what any unit leads, whichever is renamed, as long as the old name is kept', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 40 }),
        randomMeasures({ edition, nodes: 'quarters', units: namesIn(empty.units) }),
        (at, measures) => {
          const plan = { ...empty, measures };
          const units = empty.units.map((unit, each): CountyUnit => {
            const [first, second, third] = unit.aliases;
            if (each !== at || third !== '') return unit;
            return { ...unit, name: '县新设局', aliases: [unit.name, first, second] };
          });
          expect(figuresOf({ ...plan, units })).toEqual(figuresOf(plan));
        },
      ),
    );
  });
});

describe('who is behind and who has not reported (jobs 10 and 11)', () => {
  it('counts amber and red as behind, by who leads', () => {
    const plan = withMeasures(
      [0.5, 0.4, 0.1, 1].map((progress) => ({ lead: '县财政局', supporting: '县教育局', progress })),
    );
    expect(ofUnit(plan, '县财政局')).toMatchObject({ leads: 4, behind: 2, unreported: 0 });
    expect(ofUnit(plan, '县教育局')).toMatchObject({ behind: 0 });
  });

  it('takes words in the progress for nothing reported, and a completed or adjusted measure for settled', () => {
    const lead = '县财政局';
    const plan = withMeasures([
      { lead },
      { lead, progress: '正在推进' },
      { lead, status: 'completed' },
      { lead, status: 'adjusted' },
      { lead, text: '' },
    ]);
    expect(ofUnit(plan, lead)).toMatchObject({ leads: 4, unreported: 2 });
  });

  it('ranks who owes most first, and of equals the one higher up', () => {
    const plan = withMeasures([
      { lead: '县财政局' },
      { lead: '县教育局' },
      { lead: '县司法局' },
      { lead: '县司法局' },
      { lead: '县民政局', progress: 0.5 },
    ]);
    const ranks = ['县司法局', '县教育局', '县财政局', '县民政局'].map((name) => ofUnit(plan, name).rank);
    expect(ranks).toEqual([1, 2, 3, null]);
  });

  it('gives every rank once, and every measure with a known lead to one unit, whatever people type', () => {
    fc.assert(
      fc.property(
        randomUnits.chain((units) =>
          fc.tuple(fc.constant(units), randomMeasures({ edition, nodes: 'quarters', units: namesIn(units) })),
        ),
        ([units, measures]) => {
          const plan = { ...empty, units, measures };
          const figures = figuresOf(plan);
          const ranks = figures.flatMap(({ rank }) => (rank === null ? [] : [rank])).sort((a, b) => a - b);
          expect(ranks).toEqual(ranks.map((_, at) => at + 1));
          const names = new Set(units.map(({ name }) => name.toLowerCase()).filter((name) => name !== ''));
          const byName = new Map(units.map(({ name }, at) => [name.toLowerCase(), figures[at]?.leads ?? 0]));
          const led = measureFigures(plan, edition, []).filter(
            ({ unit }) => unit !== null && unit !== 'unknown',
          );
          expect([...names].reduce((sum, name) => sum + (byName.get(name) ?? 0), 0)).toBe(led.length);
        },
      ),
    );
  });
});

describe('the training copy', () => {
  it('shows a renamed unit, townships and people who are plainly made up', () => {
    const units = sampleUnits(empty, 'zh');
    expect(units.filter(({ name }) => name.startsWith('样例')).length).toBeGreaterThan(2);
    expect(units.some(({ name, aliases }) => name.includes('样例') && aliases[0] === '县数据局')).toBe(true);
    for (const { name, contact } of units) expect(contact === '').toBe(name === '');
    for (const { contact } of units) expect(contact).toMatch(/^(样例人员.|)$/);
  });
});
