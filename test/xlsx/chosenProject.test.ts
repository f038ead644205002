/** Whichever project is chosen on the two forms, what they show is what the rules of the plan say of it. */
import { editionById } from '../../src/keypoints/editions';
import { newPlan } from '../../src/plan/newPlan';
import { performanceFigures } from '../../src/plan/performanceFigures';
import { samplePlan } from '../../src/plan/sample/samplePlan';
import { texts } from '../../src/text/text';
import type { Book, BookSheet } from '../../src/workbook/book';
import { applicationForm } from '../../src/workbook/county/applicationForm';
import { countyBook } from '../../src/workbook/county/countyBook';
import { evaluationForm } from '../../src/workbook/county/evaluationForm';
import { speech } from '../../src/workbook/county/scene';
import { commonFonts } from '../../src/workbook/looks';
import { recalculated } from '../support/recalculate';

const edition = editionById('2024');
if (edition === undefined) throw new Error('no edition 2024');
const identity = {
  id: 'KP-test',
  edition: '2024',
  county: '安吉县',
  code: '330523',
  unit: '安吉县农业农村局',
  month: 11,
  contact: '',
  phone: '',
} as const;
const plan = samplePlan(newPlan(edition, { identity, nodes: 'quarters', rows: 0, language: 'zh' }), 'zh');
const scene = { plan, edition, speech: speech('zh', texts), paper: 'A4' } as const;
const book = countyBook(plan, { language: 'zh', paper: 'A4', fonts: commonFonts, texts });

/** The workbook after this code was chosen on both forms. */
function choosing(code: string): Book {
  const figures = { ...performanceFigures(plan), shown: code };
  const forms = [applicationForm(scene, figures).sheet, evaluationForm(scene, figures).sheet];
  const laid = (sheet: BookSheet): BookSheet => forms.find(({ key }) => key === sheet.key) ?? sheet;
  const [first, ...others] = book.sheets;
  return { ...book, sheets: [laid(first), ...others.map(laid)] };
}

it('comes to the same for another project, for one without a budget, for small letters, and for no project', async () => {
  const [first, second] = plan.projects;
  const unfunded = plan.projects.find(({ adjusted }) => adjusted === 0);
  if (first === undefined || second === undefined || unfunded === undefined)
    throw new Error('no such project');
  const chosen = [second.code, unfunded.code, first.code.toLowerCase(), 'X*', ''];
  const differences = await recalculated(chosen.map(choosing));
  expect(Object.fromEntries(chosen.map((code, at) => [code, differences[at]]))).toEqual(
    Object.fromEntries(chosen.map((code) => [code, []])),
  );
}, 300_000);

it('tells indicators apart whose row ids are the same, as in rows that were filled down', async () => {
  const [first] = plan.indicators;
  const indicators = plan.indicators.map((each) => ({ ...each, id: first?.id ?? '' }));
  const filledDown = countyBook(
    { ...plan, indicators },
    { language: 'zh', paper: 'A4', fonts: commonFonts, texts },
  );
  expect(await recalculated([filledDown])).toEqual([[]]);
}, 120_000);
