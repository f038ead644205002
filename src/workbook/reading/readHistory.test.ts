import { columnsNotYet, laidThen, version1, type Age } from '../../../test/support/olderRelease';
import {
  renameHeader,
  sentBack,
  type,
  typedText,
  withoutSheet,
  type Edit,
} from '../../../test/support/worked';
import type { HistoryRow } from '../../plan/county';
import { emptyRest } from '../../plan/history';
import { orderPlan } from '../../plan/order';
import { texts } from '../../text/text';
import { countyBook } from '../county/countyBook';
import { tableColumns } from '../county/columns';
import { commonFonts } from '../looks';
import type { SheetLanguage } from '../sheet';
import { planOf, type PlanInBook } from './planOf';

const measure: HistoryRow = {
  from: '2023-04.1',
  edition: '2023',
  task: '4. 样例任务',
  text: '样例举措',
  lead: '样例局',
  progress: 0.5,
  status: 'underWay',
  became: 'merged',
  to: '2024-04.1',
  rest: {
    goal: '新建 12 个',
    goalValue: '约12',
    goalUnit: '个',
    leader: '样例领导',
    supporting: '样例局二',
    person: '样例人员',
    phone: '0000-0000',
    deadline: 45230,
    nodes: '1季度：25%',
    forecast: 'difficult',
    problem: '缺资金',
    next: '申请专项',
    note: '=备注',
    before: '2022-03.1',
  },
};
const target: HistoryRow = {
  from: '2023-g1',
  edition: '2023',
  of: 'targets',
  task: '',
  text: '样例指标',
  lead: '',
  progress: null,
  status: null,
  became: null,
  to: '',
  rest: { ...emptyRest, note: '完成值：61%' },
};
const look: HistoryRow = {
  from: '2023-04.1',
  edition: '2023',
  of: 'look',
  task: '',
  text: '2023-04.1 的任务已拆分',
  lead: '',
  progress: null,
  status: null,
  became: null,
  to: '',
};
const history = [measure, target, look];
/** What the first template kept of a row. */
const then = tableColumns.history.filter((id) => !['of', ...Object.keys(emptyRest)].includes(id));
const since = tableColumns.history.filter((id) => !then.includes(id));

function read(
  rows: readonly HistoryRow[],
  {
    language = 'zh',
    ages = [],
    edits = [],
  }: { language?: SheetLanguage; ages?: readonly Age[]; edits?: readonly Edit[] } = {},
): PlanInBook {
  const ordered = orderPlan({ edition: '2024' }, 'zh');
  if (!ordered.ok) throw new Error(ordered.problem.code);
  const plan = { ...ordered.value, history: rows };
  const book = countyBook(plan, { language, paper: 'A4', fonts: commonFonts, texts });
  const found = planOf(sentBack(laidThen(book, ...ages), ...edits));
  if (!found.ok) throw new Error(found.problem);
  return found;
}

describe('the history of a workbook that people worked in', () => {
  it('says that a kind is no kind, and takes the row for a measure', () => {
    const { plan, notes } = read([target], { edits: [type('history', 0, 'of', typedText('别的'))] });
    expect(plan.history[0]?.of).toBeUndefined();
    expect(notes.map(({ code }) => code)).toEqual(['word-unknown']);
  });

  it('tells of a column that has lost its header', () => {
    const { notes } = read([measure], { edits: [renameHeader('history', 'goal', '改过的表头')] });
    expect(notes.map(({ code }) => code)).toContain('column-found');
  });
});

describe('the history of a workbook of the first template', () => {
  const { rest: _, ...first } = measure;

  it('is read without asking for columns that were not there yet', () => {
    const { plan, notes } = read([first], { ages: [columnsNotYet('history', since), version1] });
    expect(plan.history).toEqual([first]);
    expect(notes).toEqual([]);
  });

  it('is read, too, where the workbook no longer says what it is', () => {
    const { plan, notes } = read([first], {
      ages: [columnsNotYet('history', since), version1],
      edits: [withoutSheet('identity')],
    });
    expect(plan.history).toEqual([first]);
    expect(notes.filter(({ code }) => code === 'column-missing')).toEqual([]);
  });
});

describe('the history of this template', () => {
  it.each(['zh', 'en', 'both'] as const)('comes back as it was: %s', (language) => {
    const { plan, notes } = read(history, { language });
    expect(plan.history).toEqual(history);
    expect(notes).toEqual([]);
  });
});
