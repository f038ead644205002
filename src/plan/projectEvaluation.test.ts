import fc from 'fast-check';
import { randomIndicators } from '../../test/support/random/indicators';
import { editionById } from '../keypoints/editions';
import type { CountyPlan, EvaluationPoints, IndicatorGroup, Project, ProjectIndicator } from './county';
import { usualPoints } from './evaluationPoints';
import { emptyIndicator, emptyProject } from './newMoney';
import { newPlan } from './newPlan';
import { performanceFigures } from './performanceFigures';
import { evaluationOf, type ProjectEvaluation } from './projectEvaluation';

const edition = editionById('2024');
if (edition === undefined) throw new Error('no edition 2024');
const empty = newPlan(edition, {
  identity: {
    id: 'plan',
    edition: '2024',
    county: '样例县',
    code: '',
    unit: '',
    month: 12,
    contact: '',
    phone: '',
  },
  nodes: 'quarters',
  rows: 0,
  language: 'zh',
});

function planOf(
  projects: readonly Partial<Project>[],
  indicators: readonly Partial<ProjectIndicator>[],
  points: EvaluationPoints = usualPoints,
): CountyPlan {
  return {
    ...empty,
    settings: { ...empty.settings, points },
    projects: projects.map((each, at) => ({ ...emptyProject(`p${at}`), ...each })),
    indicators: indicators.map((each, at) => ({ ...emptyIndicator(`i${at}`), project: 'P-1', ...each })),
  };
}

function evaluated(plan: CountyPlan, code = 'P-1'): ProjectEvaluation {
  const evaluation = evaluationOf(plan, performanceFigures(plan), code);
  if (evaluation === null) throw new Error(`no project ${code}`);
  return evaluation;
}

/** An indicator that was fully met. */
function met(group: IndicatorGroup, points: number): Partial<ProjectIndicator> {
  return { group, name: 'x', scoring: 'positive', target: 10, actual: 10, points };
}

const { sources } = emptyProject('p');

describe('what the forms show of a project', () => {
  it('is nothing for a code that no project has, and for none', () => {
    const plan = planOf([{ code: 'P-1' }], []);
    expect(evaluationOf(plan, performanceFigures(plan), 'P-2')).toBeNull();
    expect(evaluationOf(plan, performanceFigures(plan), '')).toBeNull();
  });

  it('takes the first of two projects with one code', () => {
    const plan = planOf(
      [
        { code: 'P-1', name: 'one' },
        { code: 'p-1', name: 'other' },
      ],
      [],
    );
    expect(evaluated(plan, 'p-1').project.name).toBe('one');
  });

  it('begins with the first project that has a code', () => {
    expect(performanceFigures(planOf([{}, { code: 'B' }, { code: 'A' }], [])).shown).toBe('B');
    expect(performanceFigures(planOf([{}], [])).shown).toBe('');
  });

  it('shows a dash for spending where there is no budget, and adds the other scores', () => {
    const { rate, executionScore, allScores, allPoints } = evaluated(
      planOf([{ code: 'P-1', adjusted: 0, executed: 5 }], [met('output', 50)]),
    );
    expect([rate, executionScore, allScores, allPoints]).toEqual([null, null, 50, 60]);
  });

  it('catches a total of nought above parts of 90, and scores the spending (R3, Tangxi 2022)', () => {
    const township = { code: 'P-1', adjusted: 0, executed: 89.974, sources: { ...sources, county: 90 } };
    const points = [8, 8, 8, 8, 8, 10].map((each) => met('output', each));
    const others = [...[10, 10, 10].map((each) => met('benefit', each)), met('satisfaction', 10)];
    const evaluation = evaluated(planOf([township], [...points, ...others]));
    expect(evaluation.budget).toEqual({ amount: 90, difference: 90 });
    expect(evaluation.rate).toBeCloseTo(0.99971, 5);
    expect(evaluation.executionScore).toBe(10);
    expect(evaluation.points).toEqual({ output: 50, benefit: 30, satisfaction: 10 });
    expect([evaluation.allPoints, evaluation.allScores]).toEqual([100, 100]);
  });

  it('gives no points for spending where none are set (Yuanzhou 2022: 300, of which 259.45 spent)', () => {
    const set = { execution: 0, output: 40, benefit: 40, satisfaction: 20 };
    const project = { code: 'P-1', adjusted: 300, executed: 259.45 };
    const indicators = [met('output', 40), met('benefit', 40), met('satisfaction', 20)];
    const evaluation = evaluated(planOf([project], indicators, set));
    expect(evaluation.rate).toBeCloseTo(0.865, 3);
    expect([evaluation.executionScore, evaluation.allPoints, evaluation.allScores]).toEqual([0, 100, 100]);
  });

  it('gives 20 points for spending where 20 are set', () => {
    const set = { execution: 20, output: 40, benefit: 40, satisfaction: 0 };
    const project = { code: 'P-1', adjusted: 100, executed: 86.4 };
    expect(evaluated(planOf([project], [], set)).executionScore).toBe(17.28);
  });

  it('counts a weight in words as none', () => {
    const project = { code: 'P-1', adjusted: 100, executed: 50 };
    expect(evaluated(planOf([project], [], { ...usualPoints, execution: '十' })).executionPoints).toBe(0);
  });

  it('lists indicators group by group, each group in the order of the sheet', () => {
    const named = (name: string, group: IndicatorGroup | null): Partial<ProjectIndicator> => ({
      name,
      group,
    });
    const plan = planOf(
      [{ code: 'P-1' }],
      [
        named('s', 'satisfaction'),
        named('?', null),
        named('o1', 'output'),
        named('b', 'benefit'),
        named('o2', 'output'),
      ],
    );
    const names = evaluated(plan).indicators.map(({ indicator }) => indicator.name);
    expect(names).toEqual(['o1', 'o2', 'b', 's', '?']);
    expect(performanceFigures(plan).indicators.map(({ key }) => key)).toEqual([
      'P-1#4',
      'P-1#5',
      'P-1#1',
      'P-1#3',
      'P-1#2',
    ]);
  });

  it('says how many indicators have no score yet, and adds those that have one', () => {
    const { unscored, allScores } = evaluated(
      planOf([{ code: 'P-1' }], [met('output', 10), { ...met('benefit', 10), actual: null }]),
    );
    expect([unscored, allScores]).toEqual([1, 10]);
  });

  it('numbers the indicators of every project from 1 without a gap, whatever people type', () => {
    fc.assert(
      fc.property(randomIndicators(['P-1', 'A01'], 20), (indicators) => {
        const plan = planOf([{ code: 'P-1' }, { code: 'A01' }], indicators);
        const { indicators: figures } = performanceFigures(plan);
        for (const code of ['P-1', 'A01']) {
          const own = evaluated(plan, code).indicators;
          expect(own.map(({ figures: { key } }) => key.toLowerCase())).toEqual(
            own.map((_, at) => `${code.toLowerCase()}#${at + 1}`),
          );
        }
        expect(new Set(figures.map(({ key }) => key.toLowerCase()).filter((key) => key !== '')).size).toBe(
          indicators.filter(({ project }) => project !== '').length,
        );
      }),
    );
  });
});
