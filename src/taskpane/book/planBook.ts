/** The workbook that is open, in Excel: loaded when a page first needs it. */
import { applyChanges } from '../../excel/open/applyChanges';
import { goToCell } from '../../excel/open/goToCell';
import { readOpenBook } from '../../excel/open/readOpenBook';
import { changeRecord } from '../../excel/open/writeRecord';
import { editionById } from '../../keypoints/editions';
import { figuresOf } from '../../plan/figures';
import { readRecord } from '../../workbook/county/recordSheet';
import { planOf } from '../../workbook/reading/planOf';
import type { StandingBook } from '../../workbook/reading/standingBook';
import type { Assessed, BookPort } from './bookPort';

export function assess(book: StandingBook): Assessed {
  const read = planOf(book);
  if (!read.ok) return { kind: 'none', why: read.problem };
  const { ok: _, ...found } = read;
  const edition = editionById(found.plan.identity.edition);
  if (edition === undefined) return { kind: 'none', why: 'edition-unknown' };
  const figures = figuresOf(found.plan, edition);
  return { kind: 'plan', found, edition, figures, record: readRecord(book), issues: [] };
}

export const planBook: BookPort = {
  read: readOpenBook,
  assess,
  goTo: goToCell,
  apply: applyChanges,
  changeRecord,
};
