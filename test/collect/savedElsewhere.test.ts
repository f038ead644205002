/** A plan workbook that LibreOffice has opened and saved again holds the same plan. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { planOf, type PlanInBook } from '../../src/workbook/reading/planOf';
import { openBook, wholeBook } from '../../src/xlsx/reading/openBook';
import { writeBook } from '../../src/xlsx/writeBook';
import { orderedBook } from '../support/countyBooks';
import { convert } from '../support/recalculate';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'saved-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function planIn(bytes: Uint8Array): Pick<PlanInBook, 'plan' | 'notes'> {
  const book = openBook(bytes);
  if (!book.ok) throw new Error(JSON.stringify(book.problem));
  const whole = wholeBook(book.value);
  if (!whole.ok) throw new Error(JSON.stringify(whole.problem));
  const found = planOf(whole.value);
  if (!found.ok) throw new Error(found.problem);
  return { plan: found.plan, notes: found.notes };
}

it('gives back the same plan after LibreOffice has saved it', async () => {
  const bytes = writeBook(orderedBook({ sample: true, language: 'both' }));
  const [file, out] = [path.join(folder, 'plan.xlsx'), path.join(folder, 'out')];
  await writeFile(file, bytes);
  await mkdir(out);
  await convert([file], 'xlsx:Calc MS Excel 2007 XML', out);
  expect(planIn(await readFile(path.join(out, 'plan.xlsx')))).toEqual(planIn(bytes));
}, 120_000);
