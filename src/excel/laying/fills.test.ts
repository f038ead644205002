/** Formulas that repeat are sent once, and stand in every cell as the book says. */
import fc from 'fast-check';
import { area, book, cell, figure, row, sheet, style, words } from '../../../test/support/sampleBook';
import { openWorkbook } from '../../../test/support/workbook';
import type { BookCell } from '../../workbook/book';
import { fillsOf } from './fills';
import { layBook } from './layBook';

const calculated = (formula: string): BookCell =>
  cell({ kind: 'formula', formula, value: 0, format: 'general' }, style('formula'));

/** What a column may hold in a row: one of several formulas, a text, a number, an empty cell, or none at all. */
const kinds: readonly ((at: number) => BookCell | null)[] = [
  (at) => calculated(`=$A${at + 1}*2`),
  (at) => calculated(`=SUM(B$1:B${at + 1})`),
  () => calculated('=KP_Other+1'),
  (at) => words(`第${at}行`),
  (at) => figure(at, 'whole'),
  () => words(''),
  () => null,
];

describe('formulas that repeat down a column', () => {
  it('stand where the book has them, whatever stands between', async () => {
    const columns = fc.array(fc.array(fc.nat(kinds.length - 1), { minLength: 12, maxLength: 12 }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(columns, async (chosen) => {
        const rows = Array.from({ length: 12 }, (_, at) =>
          row(...chosen.map((column) => kinds[column[at] ?? 0]?.(at) ?? null)),
        );
        const excel = openWorkbook();
        const laid = book([sheet('one', '表', { rows })], {
          names: [{ name: 'KP_Other', sheet: 'one', area: area('A1') }],
        });
        expect((await layBook(laid)).problem).toBeNull();
        const there = excel.book.sheet('表');
        const found = rows.map(({ cells }, at) => cells.map((_, column) => there.formula(at, column)));
        const wanted = rows.map(({ cells }) =>
          cells.map((each) => {
            if (each === null || each.content.kind === 'empty') return '';
            const { content } = each;
            return content.kind === 'formula'
              ? content.formula
              : content.kind === 'number'
                ? content.value
                : content.text;
          }),
        );
        expect(found).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  it('are one fill for a column, though other rows stand between', () => {
    const rows = Array.from({ length: 50 }, (_, at) =>
      row(at % 10 === 0 ? words('分组') : calculated(`=$A${at + 1}*2`)),
    );
    const { before, after, covers } = fillsOf(sheet('one', '表', { rows }), 1);
    expect(before).toEqual([{ formula: '=$A2*2', area: area('A2:A50') }]);
    expect(after).toEqual([]);
    expect(covers(10, 0)).toBe(false);
    expect(covers(11, 0)).toBe(true);
  });
});
