/** The preview's page as a person uses it: cells by place, typing, and what book and grid then hold. */
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/editions/model';
import type { StandIn } from '../../../src/standin/standIn';
import { openSite, type Site, type SiteOptions } from './site';

declare global {
  /** What the preview leaves on its window. */
  const keypointsPreview: { readonly standIn: StandIn; readonly grid: FWorkbook };
}

/** Pixels of the grid's headers and of a cell of a new sheet. */
const rowHeader = 46;
const columnHeader = 20;
const cellWidth = 72;
const cellHeight = 22;

export async function openPreview(language: Language, options: Partial<SiteOptions> = {}): Promise<Site> {
  const site = await openSite({ language, ...options });
  await site.page.waitForFunction(() => 'keypointsPreview' in window);
  return site;
}

/** Where a cell of a sheet with plain rows and columns stands on the page. */
async function placeOf(
  page: Page,
  row: number,
  column: number,
): Promise<{ readonly x: number; readonly y: number }> {
  const grid = await page.locator('#grid canvas[id^=univer-sheet-main-canvas]').boundingBox();
  if (grid === null) throw new Error('the grid is not on the page');
  return {
    x: grid.x + rowHeader + cellWidth * (column + 0.5),
    y: grid.y + columnHeader + cellHeight * (row + 0.5),
  };
}

/** Clicks a cell of a sheet with plain rows and columns, and waits until the book knows that it is selected. */
export async function clickCell(
  page: Page,
  row: number,
  column: number,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const { x, y } = await placeOf(page, row, column);
  await page.mouse.click(x, y, { button });
  await page.waitForFunction(
    ([r, c]) => {
      const { top, left } = keypointsPreview.standIn.book.active.selection;
      return top === r && left === c;
    },
    [row, column] as const,
  );
}

/** Types into the cell that is selected, with Enter, and waits until the book holds what came of it. */
export async function type(page: Page, text: string): Promise<void> {
  const cell = await page.evaluate(() => {
    const { active } = keypointsPreview.standIn.book;
    return { sheet: active.name, row: active.selection.top, column: active.selection.left };
  });
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(({ sheet, row, column }) => {
    const held = keypointsPreview.standIn.book.sheet(sheet).cell(row, column);
    return held !== undefined && (held.formula === null || held.value !== '#NAME?');
  }, cell);
}

export function valueInBook(page: Page, sheet: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(([name, r, c]) => keypointsPreview.standIn.book.sheet(name).value(r, c), [
    sheet,
    row,
    column,
  ] as const);
}

export function valueInGrid(page: Page, sheet: string, address: string): Promise<unknown> {
  return page.evaluate(
    ([name, at]) => keypointsPreview.grid.getSheetByName(name)?.getRange(at).getValue() ?? null,
    [sheet, address] as const,
  );
}

/** The names of the sheets that the grid shows a tab for. */
export function tabs(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    keypointsPreview.grid
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => sheet.getSheetName()),
  );
}

/** Presses the pane's button that writes the sheets, and waits until they are there. */
export async function insertSheets(page: Page, button: string): Promise<void> {
  const before = await page.evaluate(() => keypointsPreview.standIn.syncs.length);
  await page.frameLocator('#pane').getByRole('button', { name: button, exact: true }).click();
  await page.waitForFunction((syncs) => {
    const { standIn } = keypointsPreview;
    return standIn.syncs.length > syncs && standIn.book.tables.length > 0;
  }, before);
  await page.frameLocator('#pane').getByRole('button', { name: button, exact: true }).waitFor();
}
