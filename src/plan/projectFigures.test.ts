import type { Allocation, CountyPlan, CountyUnit, Entry, FundSources, Project } from './county';
import { emptyAllocation, emptyProject } from './newMoney';
import { emptyUnit } from './newUnits';
import { type ProjectFigures, projectFigures } from './projectFigures';

interface Given extends Partial<Omit<Project, 'sources'>> {
  readonly sources?: Partial<FundSources>;
}

function project(given: Given, at = 0): Project {
  const empty = emptyProject(`p${at}`);
  return { ...empty, ...given, sources: { ...empty.sources, ...given.sources } };
}

interface Around {
  readonly allocations?: readonly (readonly [string, Entry])[];
  readonly units?: readonly CountyUnit[];
  readonly month?: Entry;
}

function figuresOf(given: readonly Given[], around: Around = {}): readonly ProjectFigures[] {
  const identity: CountyPlan['identity'] = {
    id: '',
    edition: '2024',
    county: '',
    code: '',
    unit: '',
    month: around.month ?? null,
    contact: '',
    phone: '',
  };
  const allocations = (around.allocations ?? []).map(([code, share], at): Allocation => ({
    ...emptyAllocation(`a${at}`),
    project: code,
    share,
  }));
  return projectFigures({
    identity,
    projects: given.map(project),
    allocations,
    units: around.units ?? [],
  });
}

function figures(given: Given, around: Around = {}): ProjectFigures {
  const [first] = figuresOf([given], around);
  if (first === undefined) throw new Error('no figures');
  return first;
}

describe('recording sources and reconciling them', () => {
  it('says nothing of a row that nothing was entered in, a note aside', () => {
    const nothing = {
      total: null,
      difference: null,
      rate: null,
      allocated: null,
      missing: null,
      place: null,
    };
    expect(figures({})).toMatchObject(nothing);
    expect(figures({ note: '备用' })).toMatchObject(nothing);
  });

  it('counts an amount with words in its cell in no sum, whatever number it begins with', () => {
    const { total, difference, missing } = figures({
      code: 'P1',
      name: '抗灾',
      department: '县农业农村局',
      implementer: '北塔区',
      adjusted: 408,
      sources: { county: 373, city: '10(其中,灾情因素6万元)', other: '25(其中,灾情因素)' },
    });
    expect({ total, difference, missing }).toEqual({ total: 373, difference: -35, missing: 2 });
  });

  it('takes no budget from 854万(…), and counts it as missing', () => {
    const { difference, rate, missing } = figures({
      code: 'P1',
      name: '高标准农田',
      department: '县农业农村局',
      implementer: '县农业农村局',
      adjusted: '854万(高标准农田建设400万元,示范建设295万元,畅通工程159万元)',
      sources: { central: 400, province: 295, county: 159 },
      executed: 854,
    });
    expect({ difference, rate, missing }).toEqual({ difference: null, rate: 'none', missing: 1 });
  });

  it('cannot hold a total of 0 above parts of 90: totals follow from the parts', () => {
    const { total, rate } = figures({ code: 'P1', adjusted: 90, executed: 89.974, sources: { county: 90 } });
    expect(total).toBe(90);
    expect(rate).toBeCloseTo(0.9997, 4);
  });

  it('shows by how much sources pass or fall short of the budget, to four decimals', () => {
    expect(figures({ adjusted: 100, sources: { central: 100.0001 } }).difference).toBe(0.0001);
    expect(figures({ adjusted: 100, sources: { central: 99.5 } }).difference).toBe(-0.5);
    expect(figures({ adjusted: 100 }).difference).toBe(-100);
    expect(figures({ adjusted: 0.3, sources: { central: 0.1, county: 0.2 } }).difference).toBe(0);
  });

  it.each([
    ['Gongliu 2021', { central: 11701, bond: 6875 }, 18576],
    ['Wolong 2026', { central: 17177.1233, province: 2212, city: 6567.654 }, 25956.7773],
    ['Rongchang 2022', { central: 2888, city: 151 }, 3039],
    ['Tianshan 2023', { central: 559, other: 41 }, 600],
  ])('adds the sources of %s to the published sum', (_, sources, adjusted) => {
    const { total, difference } = figures({ adjusted, sources });
    expect(total).toBeCloseTo(adjusted, 9);
    expect(difference).toBe(0);
  });
});

describe('the execution rate', () => {
  it('is — where the full-year budget is nought, below it, or not a number', () => {
    expect(figures({ adjusted: 0, executed: 0 }).rate).toBe('none');
    expect(figures({ adjusted: -5, executed: 5 }).rate).toBe('none');
    expect(figures({ initial: 985, executed: 334.67 }).rate).toBe('none');
  });

  it('is — and not 0 where nothing was reported', () => {
    expect(figures({ adjusted: 100 }).rate).toBe('none');
    expect(figures({ adjusted: 100, executed: '约80' }).rate).toBe('none');
    expect(figures({ adjusted: 100, executed: 0 }).rate).toBe(0);
  });

  it('has the adjusted budget for its base: 38.8 % of 861.46, not 34.0 % of 985', () => {
    const { rate } = figures({ initial: 985, adjusted: 861.46, executed: 334.67 });
    expect(rate).toBeCloseTo(0.3885, 4);
  });

  it('comes to the published 86.5 % of 259.45 out of 300', () => {
    expect(figures({ adjusted: 300, executed: 259.45 }).rate).toBeCloseTo(0.865, 3);
  });
});

describe('what is missing in a project', () => {
  const complete: Given = {
    code: 'P1',
    name: '村级宽带',
    department: '县工信局',
    implementer: '样例科技有限公司',
    adjusted: 10,
    sources: { county: 10 },
  };

  it('counts code, name, department, implementer, budget and a source', () => {
    expect(figures({ initial: 5 }).missing).toBe(6);
    expect(figures(complete).missing).toBe(0);
  });

  it('asks for what was spent from the first reported month on', () => {
    expect(figures(complete, { month: 3 }).missing).toBe(1);
    expect(figures({ ...complete, executed: 0 }, { month: 3 }).missing).toBe(0);
  });
});

describe('a project and what is allocated of it', () => {
  it('finds no project by an empty code', () => {
    const { allocated, place } = figures({ name: '没有编码' }, { allocations: [['', 1]] });
    expect({ allocated, place }).toEqual({ allocated: null, place: null });
  });

  it('adds the shares, and counts words among them for nothing', () => {
    const around = {
      allocations: [
        ['P1', 0.6],
        ['p1', 0.3],
        ['P1', '一成'],
        ['P2', 1],
      ],
    } as const;
    expect(figures({ code: 'P1' }, around).allocated).toBeCloseTo(0.9, 12);
    expect(figures({ code: 'P3' }, around).allocated).toBe(0);
  });

  it('gives the shares of a code that stands twice to its first row only', () => {
    const [first, second] = figuresOf([{ code: 'A' }, { code: 'a' }], { allocations: [['A', 1]] });
    expect([first?.allocated, second?.allocated]).toEqual([1, 0]);
    expect([first?.place, second?.place]).toEqual([1, null]);
  });
});

describe('the department of a project', () => {
  const units: readonly CountyUnit[] = [
    { ...emptyUnit(0), name: '县农业农村和水利局', aliases: ['县农业农村局', '县水利局', ''] },
    { ...emptyUnit(1), name: '县财政局' },
  ];

  it('stands as typed where the table of units does not know it', () => {
    expect(figures({ department: '219-农业农村局' }, { units }).unit).toBe('219-农业农村局');
    expect(figures({ department: '县*局' }, { units }).unit).toBe('县*局');
  });

  it('goes by its present name after a merger, and ranks by the money of both old names', () => {
    const all = figuresOf(
      [
        { department: '县财政局', adjusted: 100 },
        { department: '县水利局', adjusted: 70 },
        { department: '县农业农村局', adjusted: 60.5 },
      ],
      { units },
    );
    expect(all.map(({ unit }) => unit)).toEqual(['县财政局', '县农业农村和水利局', '县农业农村和水利局']);
    expect(all.map(({ unitBudget }) => unitBudget)).toEqual([100, 130.5, null]);
    expect(all.map(({ unitRank }) => unitRank)).toEqual([2, 1, null]);
  });

  it('ranks equal budgets in the order of the sheet', () => {
    const all = figuresOf([
      { department: '乙', adjusted: 0.3 },
      { department: '甲', adjusted: 0.1 },
      { department: '甲', adjusted: 0.2 },
    ]);
    expect(all.map(({ unitRank }) => unitRank)).toEqual([1, 2, null]);
  });
});
