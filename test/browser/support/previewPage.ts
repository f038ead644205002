/** The preview's page as a person uses it: cells by place, typing, and what book and grid then hold. */
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../../src/editions/model';
import type { StandIn } from '../../../src/standin/standIn';
import { openSection } from './pane';
import { openSite, type Site, type SiteOptions } from './site';

declare global {
  /** What the preview leaves on its window. */
  const keypointsPreview: { readonly standIn: StandIn; readonly grid: FWorkbook };
}

/** Pixels of the grid's headers. */
const rowHeader = 46;
const columnHeader = 20;

export async function openPreview(language: Language, options: Partial<SiteOptions> = {}): Promise<Site> {
  const site = await openSite({ language, ...options });
  await site.page.waitForFunction(() => 'keypointsPreview' in window);
  return site;
}

/** The pane beside the grid, once it is there: with a plan that is asked for it comes last. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#pane[src]', { state: 'attached' });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The preview holds no pane.');
  await frame.waitForURL(/pane\.html/);
  await frame.waitForSelector('[role=tablist]');
  return frame;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell of the sheet on show stands on the page, as long as nothing is scrolled or hidden. */
async function boxOf(page: Page, row: number, column: number): Promise<Box> {
  const grid = await page.locator('#grid canvas[id^=univer-sheet-main-canvas]').boundingBox();
  if (grid === null) throw new Error('the grid is not on the page');
  const sizes = await page.evaluate(
    ([r, c]) => {
      const sheet = keypointsPreview.grid.getActiveSheet();
      return {
        rows: Array.from({ length: r + 1 }, (_, at) => sheet.getRowHeight(at)),
        columns: Array.from({ length: c + 1 }, (_, at) => sheet.getColumnWidth(at)),
      };
    },
    [row, column] as const,
  );
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  return {
    left: grid.x + rowHeader + sum(sizes.columns.slice(0, -1)),
    top: grid.y + columnHeader + sum(sizes.rows.slice(0, -1)),
    width: sizes.columns.at(-1) ?? 0,
    height: sizes.rows.at(-1) ?? 0,
  };
}

/** Presses the button with the arrow in a table's header cell. */
export async function openHeaderPanel(page: Page, row: number, column: number): Promise<void> {
  const { left, top, width, height } = await boxOf(page, row, column);
  await page.mouse.click(left + width - 9, top + height / 2);
}

/** Clicks a cell of the sheet on show, and waits until the book knows that it is selected. */
export async function clickCell(
  page: Page,
  row: number,
  column: number,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const { left, top, width, height } = await boxOf(page, row, column);
  await page.mouse.click(left + width / 2, top + height / 2, { button });
  await isSelected(page, row, column);
}

function isSelected(page: Page, row: number, column: number): Promise<unknown> {
  return page.waitForFunction(
    ([r, c]) => {
      const { top, left } = keypointsPreview.standIn.book.active.selection;
      return top === r && left === c;
    },
    [row, column] as const,
  );
}

/** Types into the cell that is selected, with Enter, and waits until the book holds what came of it. */
export async function type(page: Page, text: string): Promise<void> {
  const [name = ''] = /^=[A-Z_]+/.exec(text) ?? [];
  const suggestions = page.locator('[data-u-comp=sheets-formula-editor]');
  const cell = await page.evaluate(() => {
    const { active } = keypointsPreview.standIn.book;
    return { sheet: active.name, row: active.selection.top, column: active.selection.left };
  });
  await page.keyboard.type(name);
  // The list of functions opens and closes a moment after the keys: Enter while it is open would take its first entry.
  if (name !== '') await suggestions.waitFor({ state: 'visible' });
  await page.keyboard.type(text.slice(name.length));
  await suggestions.waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  await page.waitForFunction(({ sheet, row, column }) => {
    const held = keypointsPreview.standIn.book.sheet(sheet).cell(row, column);
    return held !== undefined && (held.formula === null || held.value !== '#NAME?');
  }, cell);
}

/** Goes back up to the cell that was typed into: a second click there would open it for editing. */
export async function backTo(page: Page, row: number, column: number): Promise<void> {
  await isSelected(page, row + 1, column);
  await page.keyboard.press('ArrowUp');
  await isSelected(page, row, column);
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
  await openSection(await paneOf(page), 'sheets');
  const before = await page.evaluate(() => keypointsPreview.standIn.syncs.length);
  await page.frameLocator('#pane').getByRole('button', { name: button, exact: true }).click();
  await page.waitForFunction((syncs) => {
    const { standIn } = keypointsPreview;
    return standIn.syncs.length > syncs && standIn.book.tables.length > 0;
  }, before);
  await page.frameLocator('#pane').getByRole('button', { name: button, exact: true }).waitFor();
}
