/** The workbook that is open, in Excel: loaded when a page first needs it. */
import { applyChanges } from '../../excel/open/applyChanges';
import { goToCell } from '../../excel/open/goToCell';
import { readChanged } from '../../excel/open/readChanged';
import { readOpenBook } from '../../excel/open/readOpenBook';
import { readSelection } from '../../excel/open/readSelection';
import { watchBook } from '../../excel/open/watchBook';
import { changeRecord } from '../../excel/open/writeRecord';
import { editionById } from '../../keypoints/editions';
import { figuresOf } from '../../plan/figures';
import type { PlanRecord } from '../../plan/record';
import { texts } from '../../text/text';
import { type Checked, recheck } from '../../workbook/checking/recheck';
import { readRecord } from '../../workbook/county/recordSheet';
import { planOf } from '../../workbook/reading/planOf';
import type { StandingBook } from '../../workbook/reading/standingBook';
import type { Assessed, BookPort } from './bookPort';

/**
 * The plan in a workbook, its figures, and what is wrong with it.
 * @param before What was found the last time, in the same workbook.
 */
export function assess(
  book: StandingBook,
  newer: PlanRecord | null,
  before: Checked | null = null,
): Assessed {
  const read = planOf(book);
  if (!read.ok) return { kind: 'none', why: read.problem };
  const { ok: _, ...found } = read;
  const edition = editionById(found.plan.identity.edition);
  if (edition === undefined) return { kind: 'none', why: 'edition-unknown' };
  const figures = figuresOf(found.plan, edition);
  const record = newer ?? readRecord(book);
  const issues = recheck(found, edition, figures, record, before, texts);
  return { kind: 'plan', found, edition, figures, record, issues };
}

export const planBook: BookPort = {
  read: readOpenBook,
  readChanged,
  readSelection,
  watch: watchBook,
  assess,
  goTo: goToCell,
  apply: applyChanges,
  changeRecord,
};
