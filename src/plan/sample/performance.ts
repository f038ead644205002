/**
 * Indicators for the training copy; all made up. The first project's are complete and show every way of scoring; the
 * second's points do not add up, and its rows show each thing that is pointed at.
 */
import type { Language } from '../../editions/model';
import type { Entry, ProjectIndicator } from '../county';
import { emptyIndicator } from '../newMoney';

type Said = { readonly [L in Language]: string };

interface Example extends Partial<
  Omit<ProjectIndicator, 'id' | 'project' | 'second' | 'name' | 'unit' | 'target' | 'actual' | 'reason'>
> {
  /** Place among the codes handed in; -1 is a code that no project has, null leaves the cell empty. */
  readonly of: 0 | 1 | -1 | null;
  readonly second: Said;
  readonly name: Said;
  readonly unit?: Said;
  readonly target: number | Said;
  readonly actual?: number | Said;
  readonly reason?: Said;
}

const seconds = {
  quantity: { zh: '数量指标', en: 'Quantity' },
  quality: { zh: '质量指标', en: 'Quality' },
  timeliness: { zh: '时效指标', en: 'Timeliness' },
  cost: { zh: '成本指标', en: 'Cost' },
  economic: { zh: '经济效益指标', en: 'Economic' },
  social: { zh: '社会效益指标', en: 'Social' },
  sustained: { zh: '可持续影响指标', en: 'Sustained effect' },
  served: { zh: '服务对象满意度指标', en: 'Satisfaction of those served' },
} as const;

const perCent: Said = { zh: '%', en: '%' };
const places: Said = { zh: '个', en: 'places' };
const times: Said = { zh: '次', en: 'times' };

const examples: readonly Example[] = [
  {
    of: 0,
    group: 'output',
    second: seconds.quantity,
    name: { zh: '改造宽带线路的行政村', en: 'Villages whose lines were rebuilt' },
    scoring: 'positive',
    target: 40,
    unit: places,
    points: 10,
    actual: 42,
  },
  {
    of: 0,
    group: 'output',
    second: seconds.quantity,
    name: { zh: '宽带使用培训人次', en: 'People trained in using broadband' },
    scoring: 'positive',
    target: 1200,
    unit: { zh: '人次', en: 'people' },
    points: 10,
    actual: 1026,
    reason: {
      zh: '汛期停训两周，四季度补办两期。',
      en: 'Two weeks lost to floods; two courses follow in the fourth quarter.',
    },
  },
  {
    of: 0,
    group: 'output',
    second: seconds.quality,
    name: { zh: '设备验收合格率', en: 'Equipment accepted' },
    scoring: 'positive',
    target: 95,
    unit: perCent,
    points: 10,
    actual: 97.5,
  },
  {
    of: 0,
    group: 'output',
    second: seconds.timeliness,
    name: { zh: '按期完工', en: 'Finished on time' },
    scoring: 'qualitative',
    target: { zh: '11月底前完工', en: 'by the end of November' },
    points: 10,
    actual: { zh: '11月底完工', en: 'at the end of November' },
    band: 'reached',
    bandShare: 1,
  },
  {
    of: 0,
    group: 'output',
    second: seconds.cost,
    name: { zh: '每村改造成本', en: 'Cost per village' },
    scoring: 'reverse',
    target: 2.5,
    unit: { zh: '万元', en: '10,000 yuan' },
    points: 10,
    actual: 2.62,
    reason: {
      zh: '光缆材料涨价，下年提前询价。',
      en: 'Cable became dearer; prices will be asked for earlier.',
    },
  },
  {
    of: 0,
    group: 'benefit',
    second: seconds.economic,
    name: { zh: '带动农产品网络零售额', en: 'Online retail of farm products brought about' },
    scoring: 'positive',
    target: 800,
    unit: { zh: '万元', en: '10,000 yuan' },
    points: 10,
    actual: 560,
    reason: { zh: '部分村四季度才通网。', en: 'Some villages were connected only in the fourth quarter.' },
  },
  {
    of: 0,
    group: 'benefit',
    second: seconds.social,
    name: { zh: '网络安全事件', en: 'Network security incidents' },
    scoring: 'reverse',
    target: 0,
    unit: times,
    points: 10,
    actual: 0,
  },
  {
    of: 0,
    group: 'benefit',
    second: seconds.sustained,
    name: { zh: '建立长效运维机制', en: 'Lasting maintenance arranged' },
    scoring: 'qualitative',
    target: { zh: '制度印发并执行', en: 'rules issued and followed' },
    points: 10,
    band: 'partly',
    bandShare: 0.7,
    reason: { zh: '制度已印发，经费尚未落实。', en: 'The rules are out; the money is not settled yet.' },
  },
  {
    of: 0,
    group: 'satisfaction',
    second: seconds.served,
    name: { zh: '受益群众满意度', en: 'Satisfaction of beneficiaries' },
    scoring: 'positive',
    target: 90,
    unit: perCent,
    points: 10,
    actual: 92,
  },
  {
    of: 1,
    group: 'output',
    second: seconds.quantity,
    name: { zh: '数字农业基地', en: 'Digital farming bases' },
    scoring: 'positive',
    target: 550,
    unit: { zh: '亩', en: 'mu' },
    points: 20,
    actual: 20,
  },
  {
    of: 1,
    group: 'output',
    second: seconds.quality,
    name: { zh: '数据上传完整率', en: 'Data complete' },
    scoring: 'positive',
    target: 290,
    unit: perCent,
    points: 20,
    actual: 96,
  },
  {
    of: 1,
    group: 'benefit',
    second: seconds.economic,
    name: { zh: '节约用水率', en: 'Water saved' },
    scoring: 'positive',
    target: 0.15,
    unit: perCent,
    points: 15,
    actual: 0.14,
  },
  {
    of: 1,
    group: 'benefit',
    second: seconds.sustained,
    name: { zh: '示范带动作用', en: 'Example to others' },
    scoring: 'qualitative',
    target: { zh: '周边乡镇参观推广', en: 'others come and follow' },
    points: 15,
    band: 'missed',
    bandShare: 0.6,
  },
  {
    of: 1,
    group: 'satisfaction',
    second: seconds.served,
    name: { zh: '农户满意度', en: 'Satisfaction of farmers' },
    scoring: 'positive',
    target: 90,
    unit: perCent,
    points: 10,
    actual: { zh: '约九成', en: 'about nine in ten' },
  },
  {
    of: 1,
    group: 'output',
    second: seconds.cost,
    name: { zh: '每亩投入', en: 'Cost per mu' },
    scoring: 'reverse',
    target: 800,
    unit: { zh: '元', en: 'yuan' },
    actual: 760,
  },
  {
    of: -1,
    group: 'output',
    second: seconds.quantity,
    name: { zh: '新建基站', en: 'Stations built' },
    scoring: 'positive',
    target: 6,
    unit: places,
    points: 10,
    actual: 6,
  },
  {
    of: null,
    group: 'output',
    second: seconds.quantity,
    name: { zh: '采集终端', en: 'Sensors' },
    scoring: 'positive',
    target: 120,
    unit: places,
    points: 10,
    actual: 120,
  },
];

/** A code that no project of the training copy has. */
const nobodys = 'YL-2099-99';

function entry(given: number | Said | null, language: Language): Entry {
  return typeof given === 'object' && given !== null ? given[language] : given;
}

/** The examples of the first two projects of these codes, then empty rows, `rows` in all. */
export function sampleIndicators(
  codes: readonly string[],
  language: Language,
  rows: number,
): readonly ProjectIndicator[] {
  const filled = examples.map(
    ({ of, second, name, unit, target, actual, reason, ...numbers }, at): ProjectIndicator => {
      const id = `i${String(at + 1).padStart(3, '0')}`;
      return {
        ...emptyIndicator(id),
        ...numbers,
        project: of === null ? '' : of === -1 ? nobodys : (codes[of] ?? ''),
        second: second[language],
        name: name[language],
        unit: unit?.[language] ?? '',
        target: entry(target, language),
        actual: entry(actual ?? null, language),
        reason: reason?.[language] ?? '',
      };
    },
  );
  const spare = Math.max(0, rows - filled.length);
  return [
    ...filled,
    ...Array.from({ length: spare }, (_, at) =>
      emptyIndicator(`i${String(filled.length + at + 1).padStart(3, '0')}`),
    ),
  ];
}
