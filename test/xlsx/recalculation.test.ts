/** What the workbook's formulas come to in LibreOffice is what the rules of the plan say, whatever people entered. */
import fc from 'fast-check';
import { editions } from '../../src/keypoints/editions';
import type { CountyPlan } from '../../src/plan/county';
import { newPlan } from '../../src/plan/newPlan';
import { samplePlan } from '../../src/plan/sample/samplePlan';
import { texts } from '../../src/text/text';
import type { Book } from '../../src/workbook/book';
import { countyBook } from '../../src/workbook/county/countyBook';
import { commonFonts } from '../../src/workbook/looks';
import type { SheetLanguage } from '../../src/workbook/sheet';
import { randomPlan } from '../support/random/plan';
import { recalculated } from '../support/recalculate';

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];

function bookOf(plan: CountyPlan, language: SheetLanguage): Book {
  return countyBook(plan, { language, paper: 'A4', fonts: commonFonts, texts });
}

const identity = {
  id: 'KP-test',
  county: '安吉县',
  code: '330523',
  unit: '安吉县委网信办',
  month: 9,
  contact: '',
  phone: '',
};
const empty = editions.map((edition) =>
  newPlan(edition, {
    identity: { ...identity, edition: edition.id },
    nodes: edition.id === '2024' ? 'quarters' : 'months',
    rows: 300,
    language: 'zh',
  }),
);

/** The plan's rows, so that a failure shows which random plan it was. */
const seed = Number(process.env['SEED'] ?? 20241121);
const random = fc.sample(randomPlan(), { seed, numRuns: Number(process.env['PLANS'] ?? 10) });

it('notices a formula cell that holds another value than its formula comes to', async () => {
  const [plan] = empty;
  if (plan === undefined) throw new Error('no plan');
  const book = bookOf(plan, 'zh');
  const [first, ...rest] = book.sheets;
  const wrong: Book = {
    ...book,
    sheets: [
      {
        ...first,
        rows: first.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) =>
            cell?.content.kind === 'formula' && cell.content.value === 9
              ? { ...cell, content: { ...cell.content, value: 8 } }
              : cell,
          ),
        })),
      },
      ...rest,
    ],
  };
  const [differences] = await recalculated([wrong]);
  expect(differences?.map(({ ours, theirs }) => [ours, theirs])).toEqual([[8, 9]]);
}, 120_000);

it('comes to the same in empty plans, training copies and random plans, in every language', async () => {
  const books = [
    ...empty.map((plan, at) => bookOf(plan, languages[at % 3] ?? 'zh')),
    ...empty.map((plan, at) =>
      bookOf(samplePlan(plan, at % 2 === 0 ? 'zh' : 'en'), languages[at % 3] ?? 'zh'),
    ),
    ...random.map((plan, at) => bookOf(plan, languages[at % 3] ?? 'zh')),
  ];
  const differences = await recalculated(books);
  expect({ seed, differences: differences.flatMap((each) => each.slice(0, 5)) }).toEqual({
    seed,
    differences: [],
  });
}, 300_000);
