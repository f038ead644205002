/** The sheets of ours that are in the workbook, and going to one. */
import type { EditionId } from '../editions/model';
import { type SheetKey, sheetKeys, type SheetLanguage } from '../workbook/sheet';
import { type Ran, readBatch } from './host';
import { markerName } from './naming';
import { excelProblem } from './problems';
import { readState, type WorkbookState } from './state';

export interface OurSheet {
  readonly key: SheetKey;
  readonly language: SheetLanguage;
  /** As it is called now. */
  readonly name: string;
  /** The editions that were ordered for it. */
  readonly editions: readonly EditionId[];
}

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];

function sheetNow(state: WorkbookState, key: SheetKey, language: SheetLanguage): OurSheet | null {
  const record = state.registry?.records.get(`${key}/${language}`);
  if (record === undefined) return null;
  const marked = state.names.get(markerName({ key, language }))?.sheetName;
  const table = state.tables.find(({ name }) => name.toLowerCase() === record.tableName.toLowerCase());
  const name = marked ?? table?.sheetName;
  return name === undefined ? null : { key, language, name, editions: record.editions };
}

/** The sheets of ours that the workbook holds, under whatever names they go by now. */
export function findOurSheets(): Promise<Ran<readonly OurSheet[]>> {
  return readBatch(async (context) => {
    const state = await readState(context);
    return languages.flatMap((language) =>
      sheetKeys.flatMap((key) => {
        const sheet = sheetNow(state, key, language);
        return sheet === null ? [] : [sheet];
      }),
    );
  });
}

/** Brings a sheet to the front. */
export async function goToSheet(name: string): Promise<Ran<null>> {
  const ran = await readBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) return false;
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
    sheet.activate();
    await context.sync();
    return true;
  });
  if (!ran.ok) return ran;
  return ran.value
    ? { ok: true, value: null }
    : { ok: false, problem: excelProblem('sheet-not-found', { sheet: name }) };
}
