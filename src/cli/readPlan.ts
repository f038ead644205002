/** The plan in a workbook file, for whatever command asks for one. */
import { planOf, type PlanInBook } from '../workbook/reading/planOf';
import { openBook, wholeBook } from '../xlsx/reading/openBook';
import { sayReadingProblem } from '../xlsx/reading/problem';
import type { Asked } from './outcome';
import { refuse, type Step } from './step';

/** The plan and where it stands, or the sentence that says why the file gives none. */
export function readPlan(path: string, { files, text }: Asked): Step<PlanInBook> {
  const read = files.read(path);
  if (!read.ok) return refuse(text.template.notRead[read.fault](path));
  const opened = openBook(read.bytes);
  const book = opened.ok ? wholeBook(opened.value) : opened;
  if (!book.ok) {
    const { what, next } = sayReadingProblem(book.problem, text.reading.problems);
    return refuse(text.template.notOpened(path, `${what}${next}`));
  }
  const found = planOf(book.value);
  return found.ok ? { ok: true, value: found } : refuse(text.template.noPlan[found.problem](path));
}
