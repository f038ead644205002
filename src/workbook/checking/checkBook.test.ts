/** Formulas that were typed over or broken, and names that lead nowhere. */
import { editionById } from '../../keypoints/editions';
import { applyChanges } from '../../excel/open/applyChanges';
import { figuresOf } from '../../plan/figures';
import { emptyRecord } from '../../plan/record';
import { texts } from '../../text/text';
import { orderedBook } from '../../../test/support/countyBooks';
import { laidOpen, planOpen } from '../../../test/support/openPlan';
import { sentBack } from '../../../test/support/worked';
import type { Book, BookCell, BookSheet } from '../book';
import { wantedBook } from '../merging/wantedBook';
import { planOf } from '../reading/planOf';
import { addressOf } from '../reading/address';
import type { StandingBook } from '../reading/standingBook';
import { checkBook } from './checkBook';
import type { FoundIssue } from './foundIssue';

function checked(book: StandingBook): readonly FoundIssue[] {
  const found = planOf(book);
  if (!found.ok) throw new Error(found.problem);
  const edition = editionById(found.plan.identity.edition);
  if (edition === undefined) throw new Error('no edition');
  return checkBook(found, wantedBook(found, texts), figuresOf(found.plan, edition), emptyRecord);
}

/** The first row of a table, and one of its columns, with other content. */
function withCell(book: Book, table: string, column: string, content: BookCell['content']): Book {
  const change = (sheet: BookSheet): BookSheet => {
    const found = sheet.tables.find(({ id }) => id === table);
    if (found === undefined) return sheet;
    const at = found.area.left + found.columns.findIndex(({ id }) => id === column);
    const rows = sheet.rows.map((row, each) =>
      each === found.area.top + 1
        ? {
            ...row,
            cells: row.cells.map((cell, c) => (c === at && cell !== null ? { ...cell, content } : cell)),
          }
        : row,
    );
    return { ...sheet, rows };
  };
  const [first, ...others] = book.sheets;
  return { ...book, sheets: [change(first), ...others.map(change)] };
}

const sample = orderedBook({ sample: true });
const lights = (content: BookCell['content']): readonly FoundIssue[] =>
  checked(sentBack(withCell(sample, 'measures', 'light', content)));

describe('the formulas of a plan', () => {
  it('are all in order in a workbook that nobody has touched', () => {
    expect(checked(sentBack(sample))).toEqual([]);
    expect(checked(sentBack(orderedBook({ language: 'both' })))).toEqual([]);
  });

  it('are missed where a value was typed over one, and can be restored', () => {
    const [issue, ...others] = lights({ kind: 'text', text: '绿' });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: 'formula-overwritten',
      severity: 'error',
      parameters: { header: '亮灯', value: '绿' },
      at: { sheet: '任务分解', address: 'P8' },
      changes: [{ before: { kind: 'value', value: '绿' }, after: { kind: 'formula' } }],
    });
    expect(issue?.aspect).toBe(1);
  });

  it('are missed where one was cleared', () => {
    expect(lights({ kind: 'empty' })).toMatchObject([
      { code: 'formula-missing', changes: [{ before: { kind: 'empty' }, after: { kind: 'formula' } }] },
    ]);
  });

  it('are told where somebody wrote another one', () => {
    const other = { kind: 'formula', formula: '=IF(1=1,"绿","")', value: '绿', format: 'general' } as const;
    expect(lights(other)).toMatchObject([
      { code: 'formula-changed', parameters: { formula: '=IF(1=1,"绿","")' } },
    ]);
  });

  it('are broken where cells that they need were deleted', () => {
    const broken = {
      kind: 'formula',
      formula: '=IF(#REF!>0,"绿","")',
      value: '',
      format: 'general',
    } as const;
    expect(lights(broken)).toMatchObject([
      { code: 'reference-broken', severity: 'error', changes: [{ after: { kind: 'formula' } }] },
    ]);
  });

  it('of the people’s own are told when broken, but only they know what belongs there', () => {
    const book = sentBack(sample);
    const [sheet] = book.sheets.filter(({ name }) => name === '任务分解');
    if (sheet === undefined) throw new Error('no work plan');
    const cell = { value: null, error: '#REF!', formula: '#REF!*2', meaning: 'number' } as const;
    const rows = new Map(sheet.rows).set(600, new Map([[90, cell]]));
    const sheets = book.sheets.map((each) => (each === sheet ? { ...sheet, rows } : each));
    const issues = checked({ ...book, sheets });
    expect(issues).toMatchObject([{ code: 'reference-broken', changes: [], at: { address: 'CM601' } }]);
  });
});

describe('a row that was put in without formulas', () => {
  it('is told once, and gets all of them at once', async () => {
    const excel = await laidOpen(orderedBook({ rows: 1 }));
    const { measures } = texts.zh.county.sheets;
    const { top = 0, columns = new Map<string, number>() } = (await planOpen()).tables.get('measures') ?? {};
    excel.user.unprotectSheet(measures);
    excel.user.insertRows(measures, top + 3, 1);
    excel.user.type(measures, addressOf(top + 2, columns.get('measure') ?? 0), '新举措');
    const now = async (): Promise<readonly FoundIssue[]> => {
      const found = await planOpen();
      const edition = editionById(found.plan.identity.edition);
      if (edition === undefined) throw new Error('no edition');
      // Nothing calculates here what was put in.
      return checkBook(found, wantedBook(found, texts), figuresOf(found.plan, edition), emptyRecord).filter(
        ({ code }) => code !== 'formula-error',
      );
    };
    const issues = await now();
    expect(issues.map(({ code, at }) => [code, at?.sheet])).toEqual([['row-without-formulas', measures]]);
    const changes = issues.flatMap((issue) => issue.changes);
    expect(changes.length).toBeGreaterThan(5);
    await applyChanges(changes);
    expect(await now()).toEqual([]);
  });
});

it('leaves alone what stands on the sheets that the pane wrote beside the plan', () => {
  const book = sentBack(sample);
  const cell = { value: null, error: '#NAME?', formula: 'HYPERLINK("#x","B1")', meaning: 'number' } as const;
  const beside = {
    name: texts.zh.issues.report.sheet,
    state: 'visible',
    rows: new Map([[0, new Map([[0, cell]])]]),
    unreadable: [],
    merges: [],
    tables: [],
  } as const;
  expect(checked({ ...book, sheets: [...book.sheets, beside] })).toEqual([]);
});

describe('the names of a plan', () => {
  it('are missed where they are gone, all in one finding', () => {
    const book = sentBack(sample);
    const names = new Map(book.names);
    for (const gone of ['measures_light', 'word_green']) names.delete(gone);
    const issues = checked({ ...book, names });
    expect(issues).toMatchObject([
      { code: 'names-lost', parameters: { names: ['measures_light', 'word_green'] }, at: null },
    ]);
  });
});
