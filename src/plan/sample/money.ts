/**
 * Made-up projects and their allocation for the training copy: most are in order, and every mark of the two sheets
 * occurs once. Names of firms are invented; amounts are in 万元.
 */
import type { Body, Edition, Language, Words } from '../../editions/model';
import { tasksOf } from '../../keypoints/tasks';
import type { Allocation, CountyPlan, Entry, FundSource, Project } from '../county';
import { emptyAllocation, emptyProject, newMoney } from '../newMoney';
import { counterpartOf } from '../newUnits';

const w = (zh: string, en: string): Words => ({ zh, en });

interface Example {
  /** The two last digits of its code. */
  readonly code: number;
  readonly name: Words;
  /** The national body whose county counterpart runs it; words for one that the sheet of units does not know. */
  readonly department: Body['id'] | Words | null;
  readonly implementer: Words | null;
  readonly account: string;
  readonly initial: Entry;
  readonly adjusted: Entry;
  readonly sources: Partial<Record<FundSource, Entry | Words>>;
  readonly received: Entry | Words;
  readonly executed: Entry;
  readonly note?: Words;
  readonly person?: Words;
  readonly expected?: Words;
  readonly achieved?: Words;
}

/** No number that anybody has. */
const samplePhone = '0000-0000000';

const firm = w('样例科技有限公司', 'Sample Technology Ltd');
const centre = w('样例信息中心', 'Sample Information Centre');

const examples: readonly Example[] = [
  {
    code: 1,
    name: w('样例：村级宽带改造', 'Sample: village broadband'),
    department: 'miit',
    implementer: firm,
    account: '2130504',
    initial: 300,
    adjusted: 320.5,
    sources: { central: 180, province: 60, county: 50.5, carryOver: 30 },
    received: 290.5,
    executed: 277.25,
    person: w('样例人员甲', 'Sample person A'),
    expected: w(
      '样例：改造 40 个村的宽带，村民用得上、用得好；培训 1200 人次。',
      'Sample: rebuild broadband in 40 villages, so that people can use it; train 1,200.',
    ),
    achieved: w(
      '样例：已改造 38 个村，另 2 个村待验收；培训 1026 人次。',
      'Sample: rebuilt in 38 villages, 2 more await acceptance; 1,026 trained.',
    ),
  },
  {
    code: 2,
    name: w('样例：农业生产监测', 'Sample: monitoring of farming'),
    department: 'mara',
    implementer: centre,
    account: '2130505',
    initial: 150,
    adjusted: 150,
    sources: { central: 90, city: 20, county: 40 },
    received: 120,
    executed: 63.1234,
    person: w('样例人员乙', 'Sample person B'),
    expected: w(
      '样例：在 120 处农田建成自动监测，数据当日可查。',
      'Sample: monitor 120 fields, with data to be seen the same day.',
    ),
    achieved: w('样例：120 处均已建成。', 'Sample: all 120 are in place.'),
  },
  {
    code: 3,
    name: w('样例：农产品网络销售', 'Sample: farm products sold online'),
    department: 'mofcom',
    implementer: firm,
    account: '2130505',
    initial: 80,
    adjusted: 92.5,
    sources: { province: 30, county: 20, private: 30 },
    received: 80,
    executed: 70,
    note: w('样例：资金来源比预算少 12.5', 'Sample: sources are 12.5 below the budget'),
  },
  {
    code: 4,
    name: w('样例：乡村数字文化', 'Sample: digital culture'),
    department: 'mct',
    implementer: centre,
    account: '20605',
    initial: 26,
    adjusted: 26,
    sources: { county: 26 },
    received: 26,
    executed: 28.4,
    note: w('样例：执行数超过预算', 'Sample: more was spent than planned'),
  },
  {
    code: 5,
    name: w('样例：已取消的平台', 'Sample: a platform that was given up'),
    department: 'cac',
    implementer: centre,
    account: '2130505',
    initial: 40,
    adjusted: 0,
    sources: { county: 0 },
    received: 0,
    executed: 0,
    note: w('样例：全年预算为零，执行率显示“—”', 'Sample: no budget, so there is no rate'),
  },
  {
    code: 6,
    name: w('样例：数字治理平台', 'Sample: a platform for administration'),
    department: 'cac',
    implementer: firm,
    account: '2130506',
    initial: 200,
    adjusted: 210,
    sources: { province: 100, county: 60, bond: 50 },
    received: 210,
    executed: 188.88,
    note: w('样例：分摊只有 90%', 'Sample: only 90% is allocated'),
  },
  {
    code: 6,
    name: w('样例：编码重复的项目', 'Sample: a code used twice'),
    department: 'cac',
    implementer: firm,
    account: '213050',
    initial: 12,
    adjusted: 12,
    sources: { county: 12 },
    received: 12,
    executed: 6,
    note: w('样例：编码重复，科目编码位数不对', 'Sample: code used twice, account code of six digits'),
  },
  {
    code: 8,
    name: w('样例：返乡人员培训', 'Sample: training for people coming home'),
    department: 'mohrss',
    implementer: centre,
    account: '2130506',
    initial: 35,
    adjusted: 35,
    sources: { central: 15, county: w('10(其中,样例补助6万元)', '10 (6 of it a sample grant)'), other: 10 },
    received: w('约30', 'about 30'),
    executed: 21,
    note: w('样例：金额栏有文字，不计入合计', 'Sample: words where amounts belong count in no sum'),
  },
  {
    code: 9,
    name: w('样例：冷链仓储', 'Sample: cold storage'),
    department: w('样例产业服务专班', 'Sample team for industry'),
    implementer: firm,
    account: '2130505',
    initial: 500,
    adjusted: 480,
    sources: { central: 100, province: 80, bond: 200, private: 100 },
    received: 300,
    executed: 260.0001,
    note: w('样例：主管部门未登记，分摊超过 100%', 'Sample: department not listed, 110% allocated'),
  },
  {
    code: 10,
    name: w('样例：尚未填完的项目', 'Sample: not filled in yet'),
    department: null,
    implementer: null,
    account: '',
    initial: 60,
    adjusted: 60,
    sources: {},
    received: null,
    executed: null,
  },
];

/** Which project, by its digits; which task, by its place among those read (`last` is another than
 * its measure's); which share. */
interface Part {
  readonly code: number;
  readonly task?: number | 'last';
  /** Place among the measures in use; -1 is one that does not exist. */
  readonly measure?: number;
  readonly share: Entry;
}

const parts: readonly Part[] = [
  { code: 1, task: 0, share: 0.6 },
  { code: 1, measure: 1, share: 0.25 },
  { code: 1, measure: 2, share: 0.15 },
  { code: 2, task: 4, share: 0.5 },
  { code: 2, task: 5, share: 0.3 },
  { code: 2, measure: 4, share: 0.2 },
  { code: 3, task: 7, share: 1 },
  { code: 4, task: 9, share: 1 },
  { code: 5, task: 10, share: 1 },
  { code: 6, measure: 6, share: 0.5 },
  { code: 6, task: 11, share: 0.4 },
  { code: 8, measure: 8, task: 'last', share: 0.7 },
  { code: 8, share: 0.3 },
  { code: 9, task: 8, share: 0.6 },
  { code: 9, measure: -1, task: 7, share: 0.5 },
  { code: 77, task: 3, share: 1 },
  { code: 10, task: 2, share: null },
];

/** A figure, or words in its place. */
function entryIn(language: Language, given: Entry | Words): Entry {
  return typeof given === 'object' && given !== null ? given[language] : given;
}

const codeOf = (edition: Edition, digits: number): string =>
  `YL-${edition.id}-${String(digits).padStart(2, '0')}`;

/** Fills the first rows of what a new plan has, which are enough for the examples. */
export function sampleMoney(
  plan: CountyPlan,
  edition: Edition,
  language: Language,
): Pick<CountyPlan, 'projects' | 'allocations'> {
  const rows = newMoney();
  const read = tasksOf(edition);
  const inUse = plan.measures.filter(({ text }) => text !== '');
  const departmentOf = (department: Example['department']): string => {
    if (department === null) return '';
    if (typeof department !== 'string') return department[language];
    return counterpartOf(plan.units, department)?.name ?? '';
  };
  const sourcesOf = ({ sources }: Example): Project['sources'] => {
    const none = emptyProject('').sources;
    const said = Object.entries(sources).map(
      ([source, given]) => [source, entryIn(language, given)] as const,
    );
    return { ...none, ...Object.fromEntries(said) };
  };
  const projectOf = (id: string, example: Example): Project => ({
    ...emptyProject(id),
    ...example,
    code: codeOf(edition, example.code),
    name: example.name[language],
    department: departmentOf(example.department),
    implementer: example.implementer?.[language] ?? '',
    sources: sourcesOf(example),
    received: entryIn(language, example.received),
    note: example.note?.[language] ?? '',
    person: example.person?.[language] ?? '',
    phone: example.person === undefined ? '' : samplePhone,
    expected: example.expected?.[language] ?? '',
    achieved: example.achieved?.[language] ?? '',
  });
  const allocationOf = (id: string, { code, task, measure, share }: Part): Allocation => ({
    ...emptyAllocation(id),
    project: codeOf(edition, code),
    task:
      task === undefined
        ? null
        : task === 'last'
          ? edition.taskCount
          : (read[task % read.length]?.number ?? null),
    measure:
      measure === undefined
        ? ''
        : measure < 0
          ? `${edition.id}-99.9`
          : (inUse[measure % Math.max(1, inUse.length)]?.id ?? ''),
    share,
  });
  return {
    projects: rows.projects.map((row, at) => {
      const example = examples[at];
      return example === undefined ? row : projectOf(row.id, example);
    }),
    allocations: rows.allocations.map((row, at) => {
      const part = parts[at];
      return part === undefined ? row : allocationOf(row.id, part);
    }),
  };
}
