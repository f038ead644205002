/** The open workbook in Excel, behind the pane's port. Its code, and the sheets', is loaded when it is first needed. */
import type { SheetsPort, WorkbookPort } from './workbookPort';

const load = (): Promise<{ readonly work: SheetsPort }> => import('./excelWork');

const loadPlans = () => import('./plan/makePlan');

export const excelWorkbook: WorkbookPort = {
  write: async (order, watch) => (await load()).work.write(order, watch),
  refresh: async (watch, restore) => (await load()).work.refresh(watch, restore),
  layPlan: async (order, watch) => (await loadPlans()).layPlan(order, watch),
  openPlan: async (order, signal) => (await loadPlans()).openPlan(order, signal),
  savePlan: async (order) => (await loadPlans()).savePlan(order),
  goTo: async (sheet) => (await load()).work.goTo(sheet),
  insert: async (content, replace) => (await load()).work.insert(content, replace),
  selectedText: async () => (await load()).work.selectedText(),
};
