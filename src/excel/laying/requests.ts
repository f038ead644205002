/** What is sent to Excel together: as few requests as it takes, each well below what Excel takes. */
import type { Step } from './step';

/** A step on a sheet, by the sheet's name in the workbook. */
export interface SheetStep extends Step {
  readonly sheetName: string;
}

/** Bytes. The promise is 1 MB a request, and Excel on the web takes 5; estimates are a little off. */
const mostBytes = 900_000;

/** Steps in their order, in as few parts as possible. @param before What the first part carries already. */
export function inParts(steps: readonly SheetStep[], before: number): readonly (readonly SheetStep[])[] {
  const parts: SheetStep[][] = [[]];
  let bytes = before;
  for (const each of steps) {
    if (bytes + each.bytes > mostBytes && bytes > 0) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(each);
    bytes += each.bytes;
  }
  return parts;
}

/** Whether steps still fit to others in one request. */
export function fit(steps: readonly SheetStep[], others: readonly SheetStep[]): boolean {
  return [...steps, ...others].reduce((sum, { bytes }) => sum + bytes, 0) < mostBytes;
}

/** Sends steps; the sheets are looked up once each. */
export function send(context: Excel.RequestContext, steps: readonly SheetStep[]): void {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheetName, lay } of steps) {
    const sheet = sheets.get(sheetName) ?? context.workbook.worksheets.getItem(sheetName);
    sheets.set(sheetName, sheet);
    lay(sheet);
  }
}
