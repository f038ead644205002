/** A check after something was typed finds what a check of everything finds. */
import fc from 'fast-check';
import { orderedBook } from '../../../test/support/countyBooks';
import { sentBack } from '../../../test/support/worked';
import { editionById } from '../../keypoints/editions';
import { figuresOf } from '../../plan/figures';
import { emptyRecord, type PlanRecord } from '../../plan/record';
import { texts } from '../../text/text';
import { wantedBook } from '../merging/wantedBook';
import { planOf, type PlanInBook } from '../reading/planOf';
import type { ReadCell, StandingBook } from '../reading/standingBook';
import { checkWorkbook } from './checkPlan';
import type { FoundIssue } from './foundIssue';
import { type Checked, recheck } from './recheck';

const standing = sentBack(orderedBook({ sample: true }));

function planIn(book: StandingBook): PlanInBook {
  const found = planOf(book);
  if (!found.ok) throw new Error(found.problem);
  return found;
}

function whole(found: PlanInBook, record: PlanRecord = emptyRecord): readonly FoundIssue[] {
  const edition = editionById(found.plan.identity.edition);
  if (edition === undefined) throw new Error('no edition');
  return checkWorkbook(found, edition, figuresOf(found.plan, edition), record, wantedBook(found, texts));
}

function again(found: PlanInBook, before: Checked, record: PlanRecord = emptyRecord): readonly FoundIssue[] {
  const edition = editionById(found.plan.identity.edition);
  if (edition === undefined) throw new Error('no edition');
  return recheck(found, edition, figuresOf(found.plan, edition), record, before, texts);
}

/** The same workbook, in which one cell holds something else. */
function typed(book: StandingBook, name: string, row: number, column: number, cell: ReadCell): StandingBook {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const cells = new Map(sheet.rows.get(row)).set(column, cell);
    return { ...sheet, rows: new Map(sheet.rows).set(row, cells) };
  });
  return { ...book, sheets };
}

const value = (given: ReadCell['value']): ReadCell => ({
  value: given,
  error: null,
  formula: null,
  meaning: 'number',
});

const first = planIn(standing);
const before: Checked = { found: first, issues: whole(first) };
const plan = first.tables.get('measures');
if (plan === undefined) throw new Error('no work plan');
const { sheet, columns } = plan;
const rowAt = (id: string): number => plan.rows.get(id) ?? -1;

it('finds a formula that a value is typed over', () => {
  const now = planIn(
    typed(standing, sheet.name, rowAt('2024-02.1'), columns.get('light') ?? -1, value('绿')),
  );
  expect(again(now, before).map(({ code }) => code)).toContain('formula-overwritten');
  expect(again(now, before)).toEqual(whole(now));
});

it('sees that another value stands where a formula stood', () => {
  const at = [sheet.name, rowAt('2024-02.1'), columns.get('light') ?? -1] as const;
  const one = planIn(typed(standing, ...at, value('绿')));
  const now = planIn(typed(standing, ...at, value('红')));
  expect(again(now, { found: one, issues: whole(one) })).toEqual(whole(now));
});

it('gives the reason for which a finding about a formula was set aside', () => {
  const broken = planIn(
    typed(standing, sheet.name, rowAt('2024-02.1'), columns.get('light') ?? -1, value('绿')),
  );
  const issues = whole(broken);
  const key = issues.find(({ code }) => code === 'formula-overwritten')?.key ?? '';
  const record = { ignored: [{ key, reason: '手工认定' }], progress: [] };
  const now = again(broken, { found: broken, issues }, record);
  expect(now).toEqual(whole(broken, record));
  expect(now.find((issue) => issue.key === key)?.ignored).toBe('手工认定');
});

it('finds what a whole check finds, whatever was typed where', () => {
  const anyCell = fc.record({
    sheet: fc.constantFrom(...standing.sheets.filter(({ state }) => state === 'visible')),
    row: fc.nat({ max: 60 }),
    column: fc.nat({ max: 46 }),
    content: fc.constantFrom('', '约30', '3,000万元', '县农业农村局', 0.5, 85, -1, true, '2024-05.2', null),
  });
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1, maxLength: 4 }), (cells) => {
      let book: StandingBook = standing;
      let last = before;
      for (const {
        sheet: { name },
        row,
        column,
        content,
      } of cells) {
        book = typed(book, name, row, column, value(content));
        const found = planIn(book);
        const issues = again(found, last);
        expect(issues).toEqual(whole(found));
        last = { found, issues };
      }
    }),
    { numRuns: 40 },
  );
});
