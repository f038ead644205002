import fc from 'fast-check';
import { randomTargets, randomWeights } from '../../test/support/random/targets';
import { facts } from '../editions/facts';
import type { Edition, EditionId } from '../editions/model';
import type { CountyPlan, Entry, PlannedTarget } from './county';
import { countyIndicators } from './countyIndicators';
import { newPlan } from './newPlan';
import { sampleTargets, sampleWeights } from './sample/targets';
import { targetFigures, type TargetFigures } from './targetFigures';

function editionOf(id: EditionId): Edition {
  const edition = facts.editions.find((each) => each.id === id);
  if (edition === undefined) throw new Error(`no edition ${id}`);
  return edition;
}

function planOf(year: EditionId, month: Entry = 12): CountyPlan {
  const identity = {
    id: 'test',
    edition: year,
    county: '安吉县',
    code: '',
    unit: '',
    month,
    contact: '',
    phone: '',
  };
  return newPlan(editionOf(year), { identity, nodes: 'quarters', rows: 0, language: 'zh' });
}

/** The figures of one row with these entries. */
function withEntries(plan: CountyPlan, id: string, entries: Partial<PlannedTarget>): TargetFigures {
  const targets = plan.targets.map((row) => (row.id === id ? { ...row, ...entries } : row));
  const at = targets.findIndex((row) => row.id === id);
  const figures = targetFigures({ ...plan, targets }, editionOf(plan.identity.edition))[at];
  if (figures === undefined) throw new Error(`no row ${id}`);
  return figures;
}

function withWeight(plan: CountyPlan, county: Entry, nation: Entry): CountyPlan {
  const weights = plan.settings.weights.map((each) =>
    each.id === 'own' ? { ...each, county, nation } : each,
  );
  return { ...plan, settings: { ...plan.settings, weights } };
}

describe('a county target that is not filled in as asked', () => {
  it('counts words in a number cell as no number, and says nothing of them', () => {
    const figures = withEntries(planOf('2024'), '2024-g3', { target: '约30万户', actual: '1.2万' });
    expect(figures).toMatchObject({ warning: null, attainment: null, light: 'none', implausible: false });
  });

  it('suggests nothing for an increase without a baseline, or for a total without a usable weight', () => {
    const plan = planOf('2024');
    expect(withEntries(plan, '2024-g4', { baseline: '66.5%' }).suggested).toBeNull();
    for (const [county, nation] of [
      [null, 100],
      [10, 0],
      [10, -5],
      ['10', 100],
    ] as const) {
      expect(withEntries(withWeight(plan, county, nation), '2024-g3', { weight: 'own' })).toMatchObject({
        share: null,
        suggested: null,
      });
    }
    expect(withEntries(plan, '2024-g3', { weight: 'no-such-weight' }).share).toBeNull();
  });

  it('computes nothing for a row that is switched off or has no name', () => {
    const nothing = { active: false, suggested: null, warning: null, attainment: null, light: null };
    expect(withEntries(planOf('2025'), '2025-g3', { on: false, target: 1, actual: 1 })).toMatchObject(
      nothing,
    );
    expect(withEntries(planOf('2025'), '2025-t01', { target: 1, actual: 1 })).toMatchObject(nothing);
  });

  it('takes a row whose goal does not exist as the county’s own', () => {
    const figures = withEntries(planOf('2024'), '2024-g3', {
      goal: '2031-g1',
      name: '旧目标',
      target: 5,
      actual: 4,
    });
    expect(figures.subject).toMatchObject({ name: null, nation: null, unit: 'own' });
    expect(figures.attainment).toBe(0.8);
  });
});

describe('where a division would have nought below the line', () => {
  it.each([
    ['keeps villages without broadband at nought', { target: 0, actual: 0 }, 1, 'green'],
    ['has a village without broadband again', { target: 0, actual: 2 }, 0, 'red'],
  ] as const)('%s', (_, entries, attainment, light) => {
    expect(withEntries(planOf('2024'), '2024-g10', entries)).toMatchObject({ attainment, light });
  });

  it('counts an increase over a baseline that is already beyond the target as reached, or says nothing', () => {
    const plan = planOf('2024');
    expect(withEntries(plan, '2024-g4', { baseline: 0.7, target: 0.68, actual: 0.7 })).toMatchObject({
      attainment: 1,
      light: 'green',
    });
    expect(withEntries(plan, '2024-g4', { baseline: 0.7, target: 0.68, actual: 0.6 })).toMatchObject({
      attainment: null,
      light: 'red',
    });
  });
});

describe('national goals beside the county’s blanks (job 2)', () => {
  it('computes the target of the +2 points from the county’s baseline', () => {
    expect(withEntries(planOf('2024'), '2024-g4', { baseline: 0.665 }).suggested).toBe(0.685);
  });

  it('asks the same level of every county', () => {
    expect(withEntries(planOf('2022'), '2022-g6', {}).suggested).toBe(0.6);
    expect(withEntries(planOf('2025'), '2025-g3', {}).suggested).toBe(0.9);
  });

  it('shares out households whole and money in 10,000 yuan', () => {
    const plan = withWeight(planOf('2024'), 1, 3000);
    expect(withEntries(plan, '2024-g3', { weight: 'own' }).suggested).toBe(66_667);
    const money = withEntries(plan, '2024-g5', { weight: 'own' });
    expect(money.subject.nation).toBe(63_000_000);
    expect(money.suggested).toBe(21_000);
  });

  it('takes words for a goal in words, and no number counts there', () => {
    expect(withEntries(planOf('2024'), '2024-g1', { target: 1, actual: 1, city: 2 })).toMatchObject({
      suggested: null,
      warning: null,
      attainment: null,
      light: 'none',
    });
  });

  it('lets a county put a number to a reach that the nation sets in words', () => {
    expect(withEntries(planOf('2023'), '2023-g4', { city: 0.9, target: 0.85, actual: 0.85 })).toMatchObject({
      suggested: null,
      warning: 'weaker',
      attainment: 1,
      light: 'green',
    });
  });
});

describe('a county target against those set above it (job 3)', () => {
  it('reproduces Suzhou 2023: 1.35 million of 190 million households', () => {
    const plan = withWeight(planOf('2023'), 135, 19_000);
    const row = { weight: 'own', target: 1_350_000 };
    expect(withEntries(plan, '2023-g3', row)).toMatchObject({ suggested: 1_350_000, warning: 'notWeaker' });
    expect(withEntries(plan, '2023-g3', { ...row, target: 1_349_999 }).warning).toBe('weaker');
  });

  it('reproduces Yubei 2025: 70% online, 35% informatization, 400 million yuan of sales', () => {
    expect(withEntries(planOf('2022'), '2022-g6', { target: 0.7 }).warning).toBe('notWeaker');
    expect(withEntries(planOf('2023'), '2023-g5', { target: 0.35 }).warning).toBe('notWeaker');
    expect(withEntries(planOf('2023'), '2023-g6', { target: 40_000 })).toMatchObject({
      suggested: null,
      warning: null,
    });
  });

  it('never compares a county’s count with the sum of a province or city', () => {
    expect(
      withEntries(planOf('2023'), '2023-g3', { province: 12_000_000, city: 1_350_000, target: 90_000 })
        .warning,
    ).toBeNull();
  });

  it('warns by the strongest of nation, province and city', () => {
    const levels = { province: 0.92, city: 0.95 };
    const plan = planOf('2025');
    expect(withEntries(plan, '2025-g3', { ...levels, target: 0.93 }).warning).toBe('weaker');
    expect(withEntries(plan, '2025-g3', { ...levels, target: 0.95 }).warning).toBe('notWeaker');
    expect(withEntries(planOf('2024'), '2024-g4', { baseline: 0.665, target: 0.684 }).warning).toBe('weaker');
    expect(withEntries(planOf('2024'), '2024-g4', { baseline: 0.665, target: 0.685 }).warning).toBe(
      'notWeaker',
    );
  });

  it('turns round where lower is better', () => {
    const own = { name: '平均修复时间', kind: 'level', direction: 'lower', city: 24, province: 30 } as const;
    expect(withEntries(planOf('2024'), '2024-t01', { ...own, target: 28 }).warning).toBe('weaker');
    expect(withEntries(planOf('2024'), '2024-t01', { ...own, target: 24, actual: 30 })).toMatchObject({
      warning: 'notWeaker',
      attainment: 0.8,
    });
  });

  it('holds the results of the nation in the county evaluation against nobody', () => {
    const row = { on: true, target: 0.2 };
    expect(withEntries(planOf('2024'), 'ci-production', row)).toMatchObject({
      suggested: null,
      warning: null,
    });
    expect(withEntries(planOf('2024'), 'ci-production', { ...row, city: 0.25 }).warning).toBe('weaker');
  });
});

describe('the light of a target', () => {
  const row = { baseline: 0.6, target: 0.7 };

  it.each([
    [0.65, 6, 'green'],
    [0.6401, 6, 'green'],
    [0.64, 6, 'amber'],
    [0.62, 6, 'amber'],
    [0.6199, 6, 'red'],
    [0.7, 12, 'green'],
    [0.71, 1, 'green'],
    [0.5, 0, 'red'],
    [0.6, 0, 'green'],
  ] as const)('of %p by the end of month %p is %s', (actual, month, light) => {
    expect(withEntries(planOf('2025', month), '2025-g3', { ...row, actual }).light).toBe(light);
  });

  it('is the attainment against the months where no baseline was given', () => {
    expect(withEntries(planOf('2025', 12), '2025-g3', { target: 0.9, actual: 0.72 }).light).toBe('amber');
  });

  it('follows the county’s own thresholds', () => {
    const plan = planOf('2025', 6);
    const strict = { ...plan, settings: { ...plan.settings, thresholds: { amber: 0.01, red: 0.05 } } };
    expect(withEntries(strict, '2025-g3', { ...row, actual: 0.64 }).light).toBe('red');
  });
});

describe('a result that is rather a slip of the unit', () => {
  it.each([
    ['20 against 550', { target: 550, actual: 20 }, true],
    ['a tenth', { target: 10, actual: 1 }, false],
    ['three times', { target: 10, actual: 30 }, false],
    ['yuan against 10,000 yuan', { target: 20, actual: 200_000 }, true],
  ] as const)('%s', (_, entries, implausible) => {
    const own = { name: '指标', kind: 'level' } as const;
    expect(withEntries(planOf('2024'), '2024-t01', { ...own, ...entries }).implausible).toBe(implausible);
  });

  it('is never seen in an increase, which begins at nought', () => {
    const row = { baseline: 0.665, target: 0.685, actual: 0.665 };
    expect(withEntries(planOf('2024'), '2024-g4', row)).toMatchObject({ attainment: 0, implausible: false });
  });
});

describe('the indicators of the county evaluation', () => {
  it('are in every plan, switched off, with values that say their year and report', () => {
    const plan = planOf('2024');
    const rows = plan.targets.filter(({ extended }) => extended !== null);
    expect(rows.map(({ id }) => id)).toEqual(countyIndicators.map(({ id }) => id));
    expect(rows.every(({ on }) => !on)).toBe(true);
    expect(new Set(plan.targets.map(({ id }) => id)).size).toBe(plan.targets.length);
    for (const { national, unit } of countyIndicators) {
      const years = national.map(({ year }) => year);
      expect(years).toEqual([...years].sort());
      for (const { value } of national) expect(value > 0 && (unit === 'money' || value < 1)).toBe(true);
    }
  });
});

describe('whatever people type', () => {
  const numbers = (figures: readonly TargetFigures[]) => figures.map(({ subject: _, ...rest }) => rest);

  it('gives finite figures, and words in number cells count as if the cells were empty', () => {
    for (const edition of facts.editions) {
      const plan = planOf(edition.id, 9);
      fc.assert(
        fc.property(randomTargets(edition), randomWeights, (targets, weights) => {
          const filled = { ...plan, targets, settings: { ...plan.settings, weights } };
          const figures = targetFigures(filled, edition);
          for (const { share, suggested, attainment } of figures) {
            for (const each of [share, suggested, attainment])
              expect(each === null || Number.isFinite(each)).toBe(true);
          }
          const emptied = targets.map((row) => {
            const only = (entry: Entry): Entry => (typeof entry === 'string' ? null : entry);
            const { province, city, baseline, target, actual } = row;
            return {
              ...row,
              province: only(province),
              city: only(city),
              baseline: only(baseline),
              target: only(target),
              actual: only(actual),
            };
          });
          expect(numbers(targetFigures({ ...filled, targets: emptied }, edition))).toEqual(numbers(figures));
        }),
        { numRuns: 60 },
      );
    }
  });

  it('does not depend on the order of the rows, but for their numbers', () => {
    const edition = editionOf('2024');
    fc.assert(
      fc.property(randomTargets(edition), (targets) => {
        const plan = { ...planOf('2024', 9), targets };
        const reversed = { ...plan, targets: [...targets].reverse() };
        const placeless = (figures: readonly TargetFigures[]) => figures.map(({ place: _, ...rest }) => rest);
        expect(placeless(targetFigures(reversed, edition)).reverse()).toEqual(
          placeless(targetFigures(plan, edition)),
        );
      }),
    );
  });
});

describe('the list of targets with numbers', () => {
  it('numbers the rows in use that have one, in their order', () => {
    const plan = planOf('2024');
    const numbered: { readonly [id: string]: Partial<PlannedTarget> } = {
      '2024-g1': { target: 3 },
      '2024-g3': { target: 30_000 },
      '2024-g4': { target: '68%' },
      '2024-g5': { target: 900, on: false },
      '2024-g10': { target: 0 },
      '2024-t01': { target: 1 },
      '2024-t02': { target: 2, name: '自设指标' },
    };
    const targets = plan.targets.map((row) => ({ ...row, ...numbered[row.id] }));
    const figures = targetFigures({ ...plan, targets }, editionOf('2024'));
    const places = figures.flatMap(({ subject, place }) => (place === null ? [] : [[subject.row.id, place]]));
    expect(places).toEqual([
      ['2024-g3', 1],
      ['2024-g10', 2],
      ['2024-t02', 3],
    ]);
  });
});

describe('the training copy', () => {
  it.each(facts.editions.map(({ id }) => [id] as const))('of %s shows every light and check', (id) => {
    const edition = editionOf(id);
    const plan = planOf(id, 10);
    const filled = { ...plan, settings: { ...plan.settings, weights: sampleWeights() } };
    const figures = targetFigures({ ...filled, targets: sampleTargets(filled, edition, 'zh') }, edition);
    const lights = new Set(figures.map(({ light }) => light));
    expect([...lights]).toEqual(expect.arrayContaining(['green', 'amber', 'red', 'none']));
    expect(figures.some(({ warning }) => warning === 'notWeaker')).toBe(true);
    expect(figures.some(({ warning }) => warning === 'weaker')).toBe(true);
    expect(figures.some(({ implausible }) => implausible)).toBe(true);
  });
});
