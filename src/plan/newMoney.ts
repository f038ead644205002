/** The projects, allocations and indicators that a plan begins with: empty rows. */
import type { Allocation, CountyPlan, FundSources, Project, ProjectIndicator } from './county';

const [projectRows, allocationRows, indicatorRows] = [30, 60, 60];

const noSources: FundSources = {
  central: null,
  province: null,
  city: null,
  county: null,
  bond: null,
  private: null,
  carryOver: null,
  other: null,
};

const numbered = <T>(count: number, prefix: string, row: (id: string) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => row(`${prefix}${String(at + 1).padStart(3, '0')}`));

export function emptyProject(id: string): Project {
  return {
    id,
    code: '',
    name: '',
    department: '',
    implementer: '',
    account: '',
    initial: null,
    adjusted: null,
    sources: noSources,
    received: null,
    executed: null,
    note: '',
    person: '',
    phone: '',
    expected: '',
    achieved: '',
  };
}

export function emptyAllocation(id: string): Allocation {
  return { id, project: '', task: null, measure: '', share: null, note: '' };
}

export function emptyIndicator(id: string): ProjectIndicator {
  return {
    id,
    project: '',
    group: null,
    second: '',
    name: '',
    scoring: null,
    target: null,
    unit: '',
    points: null,
    actual: null,
    band: null,
    bandShare: null,
    reason: '',
  };
}

export function newMoney(): Pick<CountyPlan, 'projects' | 'allocations' | 'indicators'> {
  return {
    projects: numbered(projectRows, 'p', emptyProject),
    allocations: numbered(allocationRows, 'a', emptyAllocation),
    indicators: numbered(indicatorRows, 'i', emptyIndicator),
  };
}
