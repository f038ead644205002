/** The workbook that every writer writes: a county's training copy, with so many rows in its work plan. */
import { orderPlan } from '../../src/plan/order';
import { samplePlan } from '../../src/plan/sample/samplePlan';
import { texts } from '../../src/text/text';
import type { Book } from '../../src/workbook/book';
import { countyBook } from '../../src/workbook/county/countyBook';
import { commonFonts } from '../../src/workbook/looks';

export function bookOf(rows: number): Book {
  const ordered = orderPlan(
    {
      edition: '2024',
      county: '安吉县',
      code: '330523',
      unit: '安吉县委网信办',
      period: '9',
      rows: String(rows),
    },
    'zh',
  );
  if (!ordered.ok) throw new Error(ordered.problem.code);
  return countyBook(samplePlan(ordered.value, 'zh'), {
    language: 'zh',
    paper: 'A4',
    fonts: commonFonts,
    texts,
  });
}
