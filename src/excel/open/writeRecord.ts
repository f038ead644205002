/** The workbook's memory beside the plan, changed where it stands: on a very hidden sheet, which is made when needed. */
import { emptyRecord, type PlanRecord } from '../../plan/record';
import { recordIn, recordRows, recordSheetName, recordWidth } from '../../workbook/county/recordSheet';
import { numberFormats } from '../../workbook/sheet';
import { type Ran, runBatch } from '../host';
import { excelProblem, type ExcelProblem } from '../problems';

/** A person may have a sheet of that name: then the record goes to the next. */
const names = [recordSheetName, `${recordSheetName}_2`, `${recordSheetName}_3`] as const;

interface Found {
  readonly name: string;
  readonly exists: boolean;
  readonly rows: number;
  /** Null where something else stands on the sheet. */
  readonly record: PlanRecord | null;
}

const textOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';

function readPlaces(context: Excel.RequestContext): () => readonly Found[] {
  const places = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { name, sheet, used: sheet.getUsedRangeOrNullObject(true).load('values,rowIndex') };
  });
  return () =>
    places.map(({ name, sheet, used }): Found => {
      if (sheet.isNullObject) return { name, exists: false, rows: 0, record: emptyRecord };
      if (used.isNullObject) return { name, exists: true, rows: 0, record: emptyRecord };
      const cells: readonly (readonly unknown[])[] = used.values;
      const rows = cells.map((row) => row.map(textOf));
      const record = used.rowIndex === 0 ? recordIn(rows) : null;
      return { name, exists: true, rows: rows.length, record };
    });
}

/** The one that holds a record, or else the first that could. */
function placeIn(found: readonly Found[]): Found | undefined {
  return (
    found.find(({ rows, record }) => rows > 0 && record !== null) ??
    found.find(({ record }) => record !== null)
  );
}

function write(context: Excel.RequestContext, { name, exists, rows }: Found, record: PlanRecord): void {
  const { worksheets } = context.workbook;
  const sheet = exists ? worksheets.getItem(name) : worksheets.add(name);
  if (!exists) sheet.visibility = 'VeryHidden';
  const lines = recordRows(record);
  const block = sheet.getRangeByIndexes(0, 0, lines.length, recordWidth);
  block.numberFormat = lines.map((line) => line.map(() => numberFormats.text));
  block.values = lines.map((line) => [...line]);
  if (rows > lines.length) {
    sheet.getRangeByIndexes(lines.length, 0, rows - lines.length, recordWidth).clear('Contents');
  }
}

/**
 * Changes the record in two round trips: `change` is given what stands there now, which another pane may have written,
 * and gives what is to stand there.
 */
export async function changeRecord(change: (standing: PlanRecord) => PlanRecord): Promise<Ran<PlanRecord>> {
  const ran = await runBatch<PlanRecord | ExcelProblem>(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    const read = readPlaces(context);
    await context.sync();
    const place = placeIn(read());
    if (place === undefined)
      return excelProblem('names-in-the-way', { sheets: [...names], tables: [], names: [] });
    if (!place.exists && protection.protected) return excelProblem('workbook-protected', {});
    const record = change(place.record ?? emptyRecord);
    write(context, place, record);
    await context.sync();
    return record;
  });
  if (!ran.ok) return ran;
  return 'code' in ran.value ? { ok: false, problem: ran.value } : { ok: true, value: ran.value };
}
