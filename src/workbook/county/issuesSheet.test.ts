/** The sheet of findings. */
import { editionById } from '../../keypoints/editions';
import { figuresOf } from '../../plan/figures';
import { emptyRecord } from '../../plan/record';
import { texts } from '../../text/text';
import { escaped, madeUp } from '../../../test/madeUpLanguage';
import { orderedBook } from '../../../test/support/countyBooks';
import { sentBack } from '../../../test/support/worked';
import { checkPlan } from '../checking/checkPlan';
import type { FoundIssue } from '../checking/foundIssue';
import { planOf, type PlanInBook } from '../reading/planOf';
import type { SheetLanguage } from '../sheet';
import { issuesSheet } from './issuesSheet';
import { speech } from './scene';

function read(sample: boolean): { readonly found: PlanInBook; readonly issues: readonly FoundIssue[] } {
  const found = planOf(sentBack(orderedBook({ sample })));
  if (!found.ok) throw new Error(found.problem);
  const edition = editionById(found.plan.identity.edition);
  if (edition === undefined) throw new Error('no edition');
  return { found, issues: checkPlan(found, edition, figuresOf(found.plan, edition), emptyRecord) };
}

const { found, issues } = read(true);
const laid = (language: SheetLanguage, listed = issues) =>
  issuesSheet(found.plan, listed, speech(language, texts));
const values = (language: SheetLanguage, listed = issues): readonly (readonly string[])[] =>
  laid(language, listed).rows.map(({ cells }) =>
    cells.map((cell) => {
      if (cell === null) return '';
      const { content } = cell;
      return content.kind === 'text'
        ? content.text
        : content.kind === 'formula' || content.kind === 'number'
          ? String(content.value)
          : '';
    }),
  );

describe('the sheet of findings', () => {
  it('says so where nothing was found', () => {
    expect(values('zh', []).flat()).toContain('没有发现问题。');
  });

  it('has a row for each finding, with its cell and a link there', () => {
    const rows = values('zh');
    const header = rows.findIndex(([first]) => first === '序号');
    expect(rows).toHaveLength(header + 1 + issues.length);
    expect(rows[header + 1]?.slice(0, 6)).toEqual([
      '1',
      '错误',
      '资金与绩效',
      '项目资金',
      'R13',
      '资金来源合计 80 万元，全年预算数 92.5 万元，少 12.5 万元。',
    ]);
    const link = laid('zh').rows[header + 1]?.cells[4]?.content;
    expect(link).toMatchObject({ formula: `=HYPERLINK("#'项目资金'!R13","R13")` });
  });

  it('leads to sheets whose names need quotes', () => {
    const [first] = issues;
    if (first === undefined) throw new Error('no finding');
    const renamed = { ...first, at: { sheet: `O'Neill "A"`, address: 'B2' } };
    const link = laid('en', [renamed]).rows.at(-1)?.cells[4]?.content;
    expect(link).toMatchObject({ formula: `=HYPERLINK("#'O''Neill ""A""'!B2","B2")` });
  });

  it('lists what was set aside last, with the reason', () => {
    const [first, ...others] = issues;
    if (first === undefined) throw new Error('no finding');
    const rows = values('zh', [{ ...first, ignored: '财政局已核' }, ...others]);
    expect(rows.at(-1)?.at(-1)).toBe('财政局已核');
    expect(rows.at(-1)?.[4]).toBe('R13');
  });

  it('speaks both languages in one sheet when the plan does', () => {
    const cells = values('both').flat();
    expect(cells).toContain('错误 / Error');
    expect(cells.some((said) => said.includes('少 12.5 万元。\nThe sources add to 80, 12.5 less than'))).toBe(
      true,
    );
    expect(laid('both').name).toBe('问题清单 Findings');
  });

  it('fits its page: no row is taller than Excel allows, and all of it is printed', () => {
    for (const language of ['zh', 'en', 'both'] as const) {
      const { rows, print } = laid(language);
      expect(Math.max(...rows.map(({ height }) => height ?? 0))).toBeLessThanOrEqual(409);
      expect(print.area).toEqual({ top: 0, left: 0, bottom: rows.length - 1, right: 7 });
    }
  });
});

describe('a plan beside whose sheets the findings stand', () => {
  it.each(['zh', 'en', 'both'] as const)(
    'is not told that they are no sheet of the template: %s',
    (language) => {
      const book = orderedBook({ sample: true, language });
      const [first, ...others] = book.sheets;
      const beside = issuesSheet(found.plan, issues, speech(language, texts));
      const again = planOf(sentBack({ ...book, sheets: [first, ...others, beside] }));
      expect(again.ok && again.notes.filter(({ code }) => code === 'sheet-unknown')).toEqual([]);
    },
  );
});

describe('in a language that nobody speaks', () => {
  it('says nothing but that language, places, and what stands in cells', () => {
    const made = { zh: madeUp(texts.zh), en: madeUp(texts.en) };
    const sheet = issuesSheet(found.plan, issues, speech('both', made));
    const said = sheet.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.content.kind === 'text' ? [cell.content.text] : [])),
    );
    const places = new Set(found.open.sheets.map(({ name }) => name));
    const strangers = [sheet.name, ...said]
      .filter((words) => !places.has(words))
      .map((words) => escaped(words).trim())
      .filter((rest) => /\p{L}/u.test(rest));
    expect(strangers).toEqual([]);
  });
});
