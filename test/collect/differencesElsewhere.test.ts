/** In a plan workbook that LibreOffice has opened and saved again, nothing stands otherwise than the template has it. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { standingDifferences } from '../../src/workbook/merging/difference';
import { previewMerge } from '../../src/workbook/merging/previewMerge';
import { wantedBook } from '../../src/workbook/merging/wantedBook';
import { planOf } from '../../src/workbook/reading/planOf';
import { texts } from '../../src/text/text';
import { openBook, wholeBook } from '../../src/xlsx/reading/openBook';
import { writeBook } from '../../src/xlsx/writeBook';
import { orderedBook } from '../support/countyBooks';
import { convert } from '../support/recalculate';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'differences-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('finds no differences after LibreOffice has saved it, and nothing to merge', async () => {
  const [file, out] = [path.join(folder, 'plan.xlsx'), path.join(folder, 'out')];
  await writeFile(file, writeBook(orderedBook({ rows: 1, sample: true, language: 'both' })));
  await mkdir(out);
  await convert([file], 'xlsx:Calc MS Excel 2007 XML', out);
  const opened = openBook(await readFile(path.join(out, 'plan.xlsx')));
  const whole = opened.ok ? wholeBook(opened.value) : opened;
  if (!whole.ok) throw new Error(JSON.stringify(whole.problem));
  const found = planOf(whole.value);
  if (!found.ok) throw new Error(found.problem);
  expect(standingDifferences(found, wantedBook(found, texts))).toEqual([]);
  const { changes, kept, conflicts, names, rows } = previewMerge(found, { kind: 'template' });
  expect({ changes, kept, conflicts, names, rows }).toEqual({
    changes: [],
    kept: [],
    conflicts: [],
    names: [],
    rows: { add: [], away: [], dropped: [] },
  });
}, 120_000);
