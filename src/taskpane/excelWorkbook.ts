/** The open workbook in Excel, behind the pane's port. Its code is loaded when it is first needed. */
import type { WorkbookPort } from './workbookPort';

export const excelWorkbook: WorkbookPort = {
  write: () => Promise.resolve({ ok: false, problem: { code: 'refused', about: { code: '' } } }),
  orderThere: () => Promise.resolve({ ok: true, value: null }),
  goTo: () => Promise.resolve({ ok: true, value: null }),
  insert: () => Promise.resolve({ ok: false, problem: { code: 'refused', about: { code: '' } } }),
  selectedText: () => Promise.resolve({ ok: false, problem: { code: 'refused', about: { code: '' } } }),
};
