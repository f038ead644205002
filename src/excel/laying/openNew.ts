/** Opening a file in a window of its own. */
import { hostAbilities, type Ran } from '../host';
import { excelProblem, problemOf } from '../problems';

/**
 * Opens a workbook in another window of Excel. The add-in stays in this one. Excel may refuse, as a policy against
 * files that come from add-ins does, or fail without saying why; then nothing has happened.
 * @param base64 An `.xlsx` file.
 */
export async function openNewWorkbook(base64: string): Promise<Ran<void>> {
  const { excel, writing } = hostAbilities();
  if (!excel) return { ok: false, problem: excelProblem('no-excel', {}) };
  if (!writing) return { ok: false, problem: excelProblem('excel-too-old', { needed: 'ExcelApi 1.13' }) };
  try {
    await Excel.createWorkbook(base64);
    return { ok: true, value: undefined };
  } catch (error) {
    // Whatever the reason, the way out is the same; an error that is not Excel's is thrown on.
    const problem = problemOf(error);
    const code = problem.code === 'refused' ? problem.about.code : problem.code;
    return { ok: false, problem: excelProblem('workbook-not-opened', { code }) };
  }
}
