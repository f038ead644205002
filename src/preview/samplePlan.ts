/** A workbook to begin with that holds the training copy of a county's plan, for `?plan=sample`. */
import type { Language } from '../editions/model';
import { layBook } from '../excel/laying/layBook';
import type { StandIn } from '../standin/standIn';
import { editionToBeginWith } from '../taskpane/editions';
import { planBook } from '../taskpane/plan/makePlan';

/** Lays the sample into the stand-in's workbook, in place of the empty sheet that it begins with. */
export async function laySamplePlan(standIn: StandIn, language: Language): Promise<void> {
  const { Excel, Office, OfficeExtension } = standIn;
  // What lays a book looks for Excel where office.js leaves it on a page.
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const { book } = standIn;
  const empty = book.active.name;
  const order = { county: '', code: '', unit: '', period: '9', sample: true };
  const outcome = await layBook(planBook({ ...order, edition: editionToBeginWith(), language }));
  if (outcome.state !== 'done')
    throw new Error(`The sample was not laid: ${JSON.stringify(outcome.problem)}`);
  standIn.user.deleteSheet(empty);
}
