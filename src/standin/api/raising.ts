/** Turns changes of the workbook into the events that Excel raises for them. */
import { formatRect } from '../book/addresses';
import type { Book } from '../book/book';
import type { Change, Origin } from '../book/changes';
import type { EventHub } from './events';

export function raiseEvents(book: Book, events: EventHub): void {
  book.subscribe((change, origin) => {
    // Calculation raises onCalculated, which the stand-in does not have.
    if (origin !== 'calculation') raise(book, events, change, origin);
  });
}

function raise(book: Book, events: EventHub, change: Change, origin: Origin): void {
  if (change.kind === 'workbook') return;
  const { sheet: worksheetId } = change;
  const common = {
    worksheetId,
    source: 'Local',
    triggerSource: origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
  };
  if (change.kind === 'cells' && change.sorted === true) {
    // Nothing says that sorting raises onChanged too: who listens to that alone hears nothing of it here.
    const details = { ...common, address: formatRect(change.rect), type: 'WorksheetRowSorted' };
    events.raise('Worksheet.onRowSorted', worksheetId, details);
    return;
  }
  if (change.kind === 'cells' || change.kind === 'structure') {
    const details = { ...common, address: formatRect(change.rect), changeType: changeType(change) };
    events.raise('Worksheet.onChanged', worksheetId, { ...details, type: 'WorksheetChanged' });
    for (const table of book.sheets.find((sheet) => sheet.id === worksheetId)?.tables ?? []) {
      const { rect } = change;
      const touched =
        rect.top <= table.rect.bottom &&
        rect.bottom >= table.rect.top &&
        rect.left <= table.rect.right &&
        rect.right >= table.rect.left;
      if (touched)
        events.raise('Table.onChanged', table.id, { ...details, tableId: table.id, type: 'TableChanged' });
    }
  }
  if (change.kind === 'selected') {
    const details = { worksheetId, address: formatRect(change.rect), type: 'WorksheetSelectionChanged' };
    events.raise('Worksheet.onSelectionChanged', worksheetId, details);
    events.raise('Workbook.onSelectionChanged', null, { type: 'SelectionChanged' });
  }
  if (change.kind === 'activated') {
    events.raise('Worksheet.onActivated', worksheetId, { worksheetId, type: 'WorksheetActivated' });
  }
  if (change.kind === 'sheet-added') {
    events.raise('Worksheet.onAdded', worksheetId, { ...common, type: 'WorksheetAdded' });
  }
  if (change.kind === 'sheet-deleted') {
    events.raise('Worksheet.onDeleted', worksheetId, { ...common, type: 'WorksheetDeleted' });
  }
  if (change.kind === 'sheet-renamed') {
    const details = {
      ...common,
      nameBefore: change.from,
      nameAfter: change.to,
      type: 'WorksheetNameChanged',
    };
    events.raise('Worksheet.onNameChanged', worksheetId, details);
  }
}

function changeType(change: Change & { kind: 'cells' | 'structure' }): string {
  if (change.kind === 'cells') return 'RangeEdited';
  const part = change.axis === 'rows' ? 'Row' : 'Column';
  return `${part}${change.action === 'insert' ? 'Inserted' : 'Deleted'}`;
}
