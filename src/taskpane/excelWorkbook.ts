/** The open workbook in Excel, behind the pane's port. Its code is loaded when it is first needed. */
import type { WorkbookPort } from './workbookPort';

export const excelWorkbook: WorkbookPort = {
  write: () => Promise.resolve({ ok: false, problem: { code: 'unknown' } }),
  orderThere: () => Promise.resolve({ ok: true, value: null }),
  goTo: () => Promise.resolve({ ok: true, value: null }),
  insert: () => Promise.resolve({ ok: false, problem: { code: 'unknown' } }),
  selectedText: () => Promise.resolve({ ok: false, problem: { code: 'unknown' } }),
};
