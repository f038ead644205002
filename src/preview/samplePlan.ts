/** A workbook to begin with that holds the training copy of a county's plan, for `?plan=sample`. */
import type { Language } from '../editions/model';
import { layBook } from '../excel/laying/layBook';
import type { StandIn } from '../standin/standIn';
import { editionToBeginWith } from '../taskpane/editions';
import { planBook } from '../taskpane/plan/makePlan';
import type { Book } from '../workbook/book';

/** Shows at once what the formulas come to, as Excel does: the grid, which works them out, is still on its way. */
function showResults(standIn: StandIn, { sheets }: Book): void {
  for (const { name, rows } of sheets) {
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.content.kind === 'formula') standIn.setComputed(name, row, column, cell.content.value);
      });
    });
  }
}

/** Lays the sample into the stand-in's workbook, in place of the empty sheet that it begins with. */
export async function laySamplePlan(standIn: StandIn, language: Language): Promise<void> {
  const { Excel, Office, OfficeExtension } = standIn;
  // What lays a book looks for Excel where office.js leaves it on a page.
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const { book } = standIn;
  const empty = book.active.name;
  const order = { county: '', code: '', unit: '', period: '9', sample: true };
  const sample = planBook({ ...order, edition: editionToBeginWith(), language });
  const outcome = await layBook(sample);
  if (outcome.state !== 'done')
    throw new Error(`The sample was not laid: ${JSON.stringify(outcome.problem)}`);
  standIn.user.deleteSheet(empty);
  showResults(standIn, sample);
}
