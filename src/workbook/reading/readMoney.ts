/** The projects, how they are shared out, and their indicators. */
import {
  type Allocation,
  type Band,
  type CountyPlan,
  fundSources,
  type IndicatorGroup,
  type Project,
  type ProjectIndicator,
  type Scoring,
} from '../../plan/county';
import type { Finding } from './finding';
import { findTable } from './findTable';
import { rowsOf } from './readRows';
import { choices } from './spellings';

const groupIn = choices<IndicatorGroup>({
  output: 'output',
  benefit: 'benefit',
  satisfaction: 'satisfaction',
});
const scoringIn = choices<Scoring>({
  positive: 'positive',
  reverse: 'reverse',
  qualitative: 'qualitativeScore',
});
const bandIn = choices<Band>({ reached: 'reached', partly: 'partly', missed: 'missed' });

const numbered =
  (prefix: string) =>
  (number: number): string =>
    `${prefix}${String(number).padStart(3, '0')}`;

const ofProjects = [
  'code',
  'name',
  'department',
  'implementer',
  'account',
  'initial',
  'adjusted',
  ...fundSources,
  'received',
  'executed',
  'note',
  'person',
  'phone',
  'expected',
  'achieved',
];

function readProjects(finding: Finding): readonly Project[] {
  const table = findTable(finding, 'projects', ['id', ...ofProjects]);
  return rowsOf(finding, table, ofProjects, numbered('p')).map((row): Project => ({
    id: row.id,
    code: row.words('code'),
    name: row.words('name'),
    department: row.words('department'),
    implementer: row.words('implementer'),
    account: row.words('account'),
    initial: row.entry('initial'),
    adjusted: row.entry('adjusted'),
    sources: {
      central: row.entry('central'),
      province: row.entry('province'),
      city: row.entry('city'),
      county: row.entry('county'),
      bond: row.entry('bond'),
      private: row.entry('private'),
      carryOver: row.entry('carryOver'),
      other: row.entry('other'),
    },
    received: row.entry('received'),
    executed: row.entry('executed'),
    note: row.words('note'),
    person: row.words('person'),
    phone: row.words('phone'),
    expected: row.words('expected'),
    achieved: row.words('achieved'),
  }));
}

const ofAllocations = ['project', 'task', 'measure', 'share', 'note'];

function readAllocations(finding: Finding): readonly Allocation[] {
  const table = findTable(finding, 'allocations', ['id', ...ofAllocations]);
  return rowsOf(finding, table, ofAllocations, numbered('a')).map((row): Allocation => ({
    id: row.id,
    project: row.words('project'),
    task: row.entry('task'),
    measure: row.words('measure'),
    share: row.entry('share'),
    note: row.words('note'),
  }));
}

const ofIndicators = [
  'project',
  'group',
  'second',
  'name',
  'scoring',
  'target',
  'unit',
  'points',
  'actual',
  'band',
  'bandShare',
  'reason',
];

function readIndicators(finding: Finding): readonly ProjectIndicator[] {
  const table = findTable(finding, 'indicators', ['id', ...ofIndicators]);
  return rowsOf(finding, table, ofIndicators, numbered('i')).map((row): ProjectIndicator => ({
    id: row.id,
    project: row.words('project'),
    group: row.choice('group', groupIn),
    second: row.words('second'),
    name: row.words('name'),
    scoring: row.choice('scoring', scoringIn),
    target: row.entry('target'),
    unit: row.words('unit'),
    points: row.entry('points'),
    actual: row.entry('actual'),
    band: row.choice('band', bandIn),
    bandShare: row.entry('bandShare'),
    reason: row.words('reason'),
  }));
}

export function readMoney(finding: Finding): Pick<CountyPlan, 'projects' | 'allocations' | 'indicators'> {
  return {
    projects: readProjects(finding),
    allocations: readAllocations(finding),
    indicators: readIndicators(finding),
  };
}
