/** The open workbook in Excel, behind the pane's port. Its code, and the sheets', is loaded when it is first needed. */
import type { WorkbookPort } from './workbookPort';

const load = (): Promise<{ readonly work: WorkbookPort }> => import('./excelWork');

export const excelWorkbook: WorkbookPort = {
  write: async (order, watch) => (await load()).work.write(order, watch),
  refresh: async (watch, restore) => (await load()).work.refresh(watch, restore),
  goTo: async (sheet) => (await load()).work.goTo(sheet),
  insert: async (content, replace) => (await load()).work.insert(content, replace),
  selectedText: async () => (await load()).work.selectedText(),
};
