/** What a check finds in whole workbooks, where it stands, and what becomes of it when it is mended. */
import fc from 'fast-check';
import { editionById } from '../../keypoints/editions';
import type { CountyPlan } from '../../plan/county';
import { figuresOf } from '../../plan/figures';
import { emptyRecord, type PlanRecord } from '../../plan/record';
import { texts } from '../../text/text';
import { changed } from '../../../test/support/changed';
import { orderedBook } from '../../../test/support/countyBooks';
import { filledPlan } from '../../../test/support/filledPlan';
import { randomPlan } from '../../../test/support/random/plan';
import { type Edit, insertRow, renameHeader, sentBack, type, typedText } from '../../../test/support/worked';
import type { Book } from '../book';
import type { CellChange } from '../changes';
import { countyBook } from '../county/countyBook';
import { commonFonts } from '../looks';
import { areaOf } from '../reading/address';
import { planOf } from '../reading/planOf';
import type { StandingBook } from '../reading/standingBook';
import { checkPlan } from './checkPlan';
import type { FoundIssue } from './foundIssue';
import { countIssues } from './issueCounts';
import { sayIssue } from './sayIssue';

function checked(book: StandingBook, record: PlanRecord = emptyRecord): readonly FoundIssue[] {
  const found = planOf(book);
  if (!found.ok) throw new Error(found.problem);
  const edition = editionById(found.plan.identity.edition);
  if (edition === undefined) throw new Error('no edition');
  return checkPlan(found, edition, figuresOf(found.plan, edition), record);
}

const bookOf = (plan: CountyPlan): Book =>
  countyBook(plan, { language: 'zh', paper: 'A4', fonts: commonFonts, texts });
const filled = bookOf(filledPlan());
const after = (...edits: readonly Edit[]): readonly FoundIssue[] => checked(sentBack(filled, ...edits));
const changesIn = (issues: readonly FoundIssue[]): readonly CellChange[] =>
  issues.flatMap(({ changes }) => changes);

describe('a plan that nobody has begun to fill in', () => {
  it('has no error: only what is missing', () => {
    const issues = checked(sentBack(orderedBook({})));
    expect(countIssues(issues).error).toBe(0);
    expect([...new Set(issues.map(({ code }) => code))].sort()).toEqual([
      'edition-old',
      'identity-missing',
      'target-missing',
      'task-without-measure',
    ]);
  });
});

describe('a plan in order', () => {
  it('has no finding', () => {
    expect(checked(sentBack(filled))).toEqual([]);
  });
});

describe('the training copy', () => {
  it('shows each of the slips that it was made to show', () => {
    const errors = checked(sentBack(orderedBook({ sample: true }))).filter(
      ({ severity }) => severity === 'error',
    );
    const shown = errors.map(({ code, at }) => `${code} ${at?.address ?? ''}`);
    expect(shown).toEqual([
      'sources-differ R13',
      'spent-above-budget T14',
      'project-code-twice B17',
      'text-for-number L18',
      'text-for-number S18',
      'allocation-fault D21',
      'allocation-fault D22',
      'shares-above-whole G23',
      'allocation-fault E24',
      'allocation-fault B25',
      'allocation-fault G26',
      'text-for-number J23',
    ]);
  });
});

describe('what reading a workbook noticed', () => {
  it('is a finding once, and at its row whatever the sheet looks like now', () => {
    const issues = after(
      renameHeader('measures', 'status', '办理状态'),
      type('measures', 0, 'status', typedText('办结啦')),
    );
    expect(issues.map(({ code }) => code)).toEqual(['word-unknown', 'column-found']);
    expect(issues[0]).toMatchObject({
      place: { kind: 'row', table: 'measures', row: '2025-01.1', column: 'status' },
      unit: '县委网信办',
      aspect: 1,
    });
  });

  it('may be mended: a word that was understood becomes the word of the list', () => {
    const [issue] = after(type('measures', 0, 'status', typedText('有序推进')));
    expect(issue).toMatchObject({
      code: 'word-taken',
      changes: [{ after: { kind: 'value', value: '正在推进' } }],
    });
  });

  it('leaves a row to people whose code was typed over: what refers to it would lead elsewhere', () => {
    const [issue] = after(type('measures', 1, 'id', typedText('2025-01.1')));
    expect(issue).toMatchObject({ code: 'row-id-twice', changes: [] });
  });

  it('may be mended: a copied row that has the code of another gets its own', () => {
    const copied = [insertRow('measures', 1), type('measures', 1, 'id', typedText('2025-01.1'))];
    const [issue] = after(...copied).filter(({ code }) => code === 'row-id-twice');
    expect(issue).toMatchObject({
      changes: [{ before: { value: '2025-01.1' }, after: { kind: 'value', value: '2025-x021' } }],
    });
  });

  it('tells of rows without a code only where codes are kept at all', () => {
    const typed = type('measures', 0, 'measure', typedText('新增举措'));
    const [issue] = after(insertRow('measures', 0), typed).filter(({ code }) => code === 'row-without-id');
    expect(issue?.changes[0]?.before).toEqual({ kind: 'empty' });
    const lost = after(renameHeader('measures', 'id', '我的列'));
    expect(lost.filter(({ code }) => code === 'row-without-id')).toEqual([]);
  });

  it('says no second time that an error value is no number', () => {
    const book = sentBack(filled);
    const sheets = book.sheets.map((sheet) => {
      if (sheet.name !== '任务分解') return sheet;
      const row = new Map(sheet.rows.get(7));
      row.set(13, { value: null, error: '#REF!', formula: null, meaning: 'percent' });
      return { ...sheet, rows: new Map(sheet.rows).set(7, row) };
    });
    expect(checked({ ...book, sheets }).map(({ code }) => code)).toEqual(['value-error']);
  });
});

describe('a finding in a workbook', () => {
  it('names columns as they are called there', () => {
    const issues = after(
      renameHeader('measures', 'progress', '形象\n进度'),
      type('measures', 0, 'progress', typedText('约六成')),
    );
    const [said] = issues.filter(({ code }) => code === 'text-for-number');
    expect(said === undefined ? '' : sayIssue(said, texts.zh)).toContain(
      '“形象 进度”应填数字，填的是“约六成”',
    );
  });

  it('is said in a line of the terminal in either language', () => {
    const [issue] = after(type('measures', 0, 'progress', typedText('60')));
    if (issue === undefined) throw new Error('nothing found');
    expect(sayIssue(issue, texts.zh)).toBe(
      '[错误] 工作表“任务分解” N8：“完成进度”填的“60”是文字，不计入计算，应为数字 60%。（可自动修正）',
    );
    expect(sayIssue({ ...issue, ignored: 'later' }, texts.en)).toBe(
      '[Error] Sheet "任务分解" N8: "60" in "完成进度" is text and is left out of every sum; as a number it is 60%. (set aside: later)',
    );
  });

  it('carries the reason for which it was set aside, until its content changes', () => {
    const typed = (text: string): Book => {
      const plan = filledPlan();
      const [first, ...others] = plan.measures;
      if (first === undefined) throw new Error('no rows');
      return bookOf({ ...plan, measures: [{ ...first, progress: text }, ...others] });
    };
    const [issue] = checked(sentBack(typed('约六成')));
    const record = { ...emptyRecord, ignored: [{ key: issue?.key ?? '', reason: '已问过' }] };
    expect(checked(sentBack(typed('约六成')), record)[0]?.ignored).toBe('已问过');
    expect(checked(sentBack(typed('约七成')), record)[0]?.ignored).toBeNull();
  });

  it('puts a date into the calendar of the workbook', () => {
    const book = sentBack(
      bookOf({
        ...filledPlan(),
        measures: filledPlan().measures.map((each, at) =>
          at === 0 ? { ...each, deadline: '6月底前' } : each,
        ),
      }),
    );
    const [issue] = checked({ ...book, date1904: true }).filter(({ code }) => code === 'deadline-as-text');
    const [usual] = checked(book);
    const day = (found: FoundIssue | undefined): unknown => {
      const after = found?.changes[0]?.after;
      return after?.kind === 'value' ? after.value : null;
    };
    expect(usual?.changes[0]?.format).toBe('date');
    expect(day(issue)).toBe(Number(day(usual)) - 1462);
  });

  it('comes before those that weigh less, and in the order of the sheets', () => {
    const issues = checked(sentBack(orderedBook({ sample: true })));
    const ranks = issues.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  });
});

/** Errors that may come to light only when a text has become a number: they judge numbers. */
const judging: ReadonlySet<string> = new Set([
  'sources-differ',
  'spent-above-budget',
  'amount-scale',
  'shares-above-whole',
  'task-number-unknown',
  'allocation-fault',
  'share-above-hundred',
  'share-negative',
]);

describe('any plan at all', () => {
  it('is checked, each finding at a cell that there is, and stays mended once it was mended', () => {
    fc.assert(
      fc.property(randomPlan(60), (plan) => {
        const book = sentBack(bookOf(plan));
        const issues = checked(book);
        for (const { at, place, key } of issues) {
          if (place.kind === 'book') continue;
          expect(at).not.toBeNull();
          const isRow = place.kind === 'row' && place.row !== '';
          if (isRow || place.kind === 'named') expect(areaOf(at?.address ?? '')).not.toBeNull();
          expect(key).not.toBe('');
        }
        expect(new Set(issues.map(({ key }) => key)).size).toBe(issues.length);
        const changes = changesIn(issues);
        const cells = changes.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
        expect(new Set(cells).size).toBe(cells.length);
        const again = checked(changed(book, changes));
        expect(changesIn(again)).toEqual([]);
        const name = ({ code, at }: FoundIssue): string => `${code} ${at?.sheet ?? ''} ${at?.address ?? ''}`;
        const before = new Set(issues.map(name));
        const fresh = again
          .filter(({ severity, code }) => severity === 'error' && !judging.has(code))
          .map(name);
        expect(fresh.filter((each) => !before.has(each))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
