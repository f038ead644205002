/**
 * Hears what changes in the workbook that is open, whoever does it: the person, the add-in itself, or a co-author
 * elsewhere. Excel tells no program of a new defined name, nor (before ExcelApi 1.17) of a sheet that is renamed; both
 * are seen when the workbook is read next.
 */
import { type Ran, readBatch } from '../host';
import { problemOf } from '../problems';

/** What is no longer as it was read. */
export type BookChange =
  /** Cells of a sheet, by the sheet's id. `address` is as Excel gives it. `own`: the add-in itself wrote them. */
  | { readonly kind: 'cells'; readonly sheet: string; readonly address: string; readonly own: boolean }
  /** Rows, columns or sheets came, went or were moved, or a sheet was renamed. */
  | { readonly kind: 'structure'; readonly own: boolean };

export interface BookListener {
  readonly onChange: (change: BookChange) => void;
  /** Another cell, or another sheet, was selected. */
  readonly onSelect: () => void;
}

/** Ends the listening. */
export type StopWatching = () => Promise<Ran<null>>;

/** In Excel before ExcelApi 1.14 an event does not say who caused it: then it counts as somebody else's. */
function isOwn(event: object): boolean {
  return 'triggerSource' in event && event.triggerSource === 'ThisLocalAddin';
}

function changeOf(event: Excel.WorksheetChangedEventArgs): BookChange {
  const own = isOwn(event);
  return event.changeType === 'RangeEdited'
    ? { kind: 'cells', sheet: event.worksheetId, address: event.address, own }
    : { kind: 'structure', own };
}

const namesOfSheets = { name: 'ExcelApi', version: '1.17' };

interface Heard {
  remove(): void;
}

function hear(context: Excel.RequestContext, { onChange, onSelect }: BookListener): readonly Heard[] {
  const { workbook } = context;
  const { worksheets } = workbook;
  const structure = (event: object): Promise<void> => {
    onChange({ kind: 'structure', own: isOwn(event) });
    return Promise.resolve();
  };
  const select = (): Promise<void> => {
    onSelect();
    return Promise.resolve();
  };
  const heard: Heard[] = [
    worksheets.onChanged.add((event) => {
      onChange(changeOf(event));
      return Promise.resolve();
    }),
    worksheets.onAdded.add(structure),
    worksheets.onDeleted.add(structure),
    worksheets.onRowSorted.add(structure),
    worksheets.onActivated.add(select),
    workbook.onSelectionChanged.add(select),
  ];
  if (Office.context.requirements.isSetSupported(namesOfSheets.name, namesOfSheets.version))
    heard.push(worksheets.onNameChanged.add(structure));
  return heard;
}

/** Listens from the next moment on, until what it gives is called. */
export async function watchBook(listener: BookListener): Promise<Ran<StopWatching>> {
  const ran = await readBatch(async (context) => {
    const heard = hear(context, listener);
    await context.sync();
    return { heard, context };
  });
  if (!ran.ok) return ran;
  const { heard, context } = ran.value;
  const stop: StopWatching = async () => {
    try {
      // A handler is removed in the context in which it was added.
      await Excel.run(context, async (again) => {
        for (const each of heard) each.remove();
        await again.sync();
      });
      return { ok: true, value: null };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  };
  return { ok: true, value: stop };
}
