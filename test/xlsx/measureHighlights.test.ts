/** What stands out in the work plan, by LibreOffice's reading of the conditions that colour its first row. */
import { editions } from '../../src/keypoints/editions';
import type { PlannedMeasure } from '../../src/plan/county';
import { newPlan } from '../../src/plan/newPlan';
import { texts } from '../../src/text/text';
import type { Book, BookCell, BookRow, BookSheet } from '../../src/workbook/book';
import { column } from '../../src/workbook/county/columns';
import { countyBook } from '../../src/workbook/county/countyBook';
import { commonFonts } from '../../src/workbook/looks';
import { recalculated } from '../support/recalculate';

const [edition] = editions;
if (edition === undefined) throw new Error('no edition');
const plan = newPlan(edition, {
  identity: {
    id: 'KP-test',
    edition: edition.id,
    county: '安吉县',
    code: '330523',
    unit: '安吉县委网信办',
    month: 9,
    contact: '',
    phone: '',
  },
  nodes: 'quarters',
  rows: 0,
  language: 'zh',
});

type Marked = 'supporting' | 'progress' | 'status';

interface Case {
  readonly what: string;
  readonly id: Marked;
  readonly marked: boolean;
  readonly entries?: Partial<PlannedMeasure>;
  /** What was pasted over the cell, whatever its list allows. */
  readonly pasted?: string;
}

/** A book with the case in its first measure, and a formula of its own that is claimed to see the cell marked, or not. */
function bookOf({ id, marked, entries, pasted }: Case): Book {
  const [first, ...rest] = plan.measures;
  if (first === undefined) throw new Error('no measure');
  const measures = [{ ...first, text: '样例', ...entries }, ...rest];
  const book = countyBook({ ...plan, measures }, { language: 'zh', paper: 'A4', fonts: commonFonts, texts });
  const place = book.names.find(({ name }) => name === column('measures', id))?.area;
  const [readMe, ...others] = book.sheets;
  const sheets = others.map((sheet): BookSheet => {
    if (sheet.key !== 'measures' || place === undefined) return sheet;
    const conditions = sheet.highlights.flatMap(({ look, areas: [{ top, left }], formula }) =>
      look === 'attention' && top === place.top && left === place.left ? [formula] : [],
    );
    const formula = `=IF(OR(1=0,${conditions.join(',')}),1,0)`;
    return {
      ...sheet,
      rows: sheet.rows.map((row, at): BookRow => {
        const plain = row.cells[place.left];
        if (at !== place.top || plain === null || plain === undefined) return row;
        const cells = row.cells.map((cell, left) =>
          left === place.left && pasted !== undefined
            ? { ...plain, content: { kind: 'text', text: pasted } as const }
            : cell,
        );
        const verdict: BookCell = {
          style: { ...plain.style, format: 'general' },
          content: { kind: 'formula', formula, value: marked ? 1 : 0, format: 'general' },
        };
        return { ...row, cells: [...cells, verdict] };
      }),
    };
  });
  return { ...book, sheets: [readMe, ...sheets] };
}

const supporting = (names: string, marked: boolean, what: string): Case => ({
  what,
  id: 'supporting',
  marked,
  entries: { supporting: names },
});

const cases: readonly Case[] = [
  supporting('', false, 'no supporting unit'),
  supporting('县发改局、县水利局', false, 'listed units, one by its short name'),
  supporting('县发改局、县不存在局、县水利局', true, 'a unit that is not listed'),
  supporting('县发改局、县水利局等按职责分工负责', true, 'words after the last unit'),
  supporting('县发改局，县水利局', true, 'units that a comma separates'),
  { what: 'all of it done', id: 'progress', marked: false, entries: { progress: 1 } },
  { what: 'no progress yet', id: 'progress', marked: false },
  { what: '85 pasted for 85 %', id: 'progress', marked: true, entries: { progress: 85 } },
  { what: 'less than nothing done', id: 'progress', marked: true, entries: { progress: -0.1 } },
  { what: 'a status of the list', id: 'status', marked: false, entries: { status: 'underWay' } },
  { what: 'no status', id: 'status', marked: false },
  { what: 'a status of own words', id: 'status', marked: true, pasted: '基本完成' },
];

it('marks supporting units that are not listed, impossible progress and a status of own words', async () => {
  const differences = await recalculated(cases.map(bookOf));
  expect(cases.flatMap(({ what }, at) => (differences[at]?.length === 0 ? [] : [what]))).toEqual([]);
}, 240_000);
