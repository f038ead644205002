import type { Page } from 'playwright-core';
import type { Language } from '../../src/editions/model';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { StandIn } from '../../src/standin/standIn';
import { texts } from '../../src/text/text';
import { openSite, picture, stopSites, type Site } from './support/site';

/** What the preview leaves on its window. */
declare const keypointsPreview: { readonly standIn: StandIn; readonly grid: FWorkbook };

const languages: readonly Language[] = ['zh', 'en'];

async function openPreview(language: Language): Promise<Site> {
  const site = await openSite({ language });
  await site.page.waitForFunction(() => 'keypointsPreview' in window);
  return site;
}

/** Clicks a cell of the grid's first sheet as it is before anything was written, and tells its address. */
async function clickCell(page: Page, row: number, column: number): Promise<void> {
  const place = await page.locator('#grid canvas[id^=univer-sheet-main-canvas]').boundingBox();
  if (place === null) throw new Error('the grid is not on the page');
  await page.mouse.click(place.x + 46 + 72 * column + 30, place.y + 20 + 22 * row + 11);
  await page.waitForFunction(
    ([r, c]) => {
      const { top, left } = keypointsPreview.standIn.book.active.selection;
      return top === r && left === c;
    },
    [row, column] as const,
  );
}

/** Types into the cell that is selected, as a person does, and waits until the book holds something there. */
async function type(page: Page, text: string): Promise<void> {
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

function valueInBook(page: Page, sheet: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(([name, r, c]) => keypointsPreview.standIn.book.sheet(name).value(r, c), [
    sheet,
    row,
    column,
  ] as const);
}

function valueInGrid(page: Page, sheet: string, address: string): Promise<unknown> {
  return page.evaluate(
    ([name, at]) => keypointsPreview.grid.getSheetByName(name)?.getRange(at).getValue() ?? null,
    [sheet, address] as const,
  );
}

afterAll(stopSites);

describe('a page of the preview', () => {
  it('opened alone, the pane says that Office is missing instead of staying white', async () => {
    const site = await openSite({ language: 'zh', page: 'preview/pane.html' });
    await site.page.waitForFunction(() => document.body.innerText.trim().length > 0);
    expect(await site.page.locator('body').innerText()).not.toBe('');
    await site.close();
  });

  it('differs from the pane in Excel by the address of office.js alone', async () => {
    const site = await openSite({ language: 'zh' });
    const page = async (name: string): Promise<string> =>
      (await site.page.request.get(`${site.address}/${name}`)).text();
    const inExcel = await page('taskpane.html');
    const here = await page('preview/pane.html');
    const scripts = /<script src="?([^"\s>]+)"?>/g;
    const named = (html: string): readonly string[] =>
      [...html.matchAll(scripts)].map((match) => (match[1] ?? '').replace(/^\.\.\//, ''));
    const [office, ...ours] = named(inExcel);
    const [bridge, ...same] = named(here);
    expect(office).toMatch(/office\.js$/);
    expect(bridge).toBe('bridge.js');
    expect(same).toEqual(ours);
    expect(here.replaceAll(scripts, '')).toBe(inExcel.replaceAll(scripts, ''));
    await site.close();
  });
});

describe.each(languages)('the whole path in %s', (language) => {
  const words = texts[language];
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openPreview(language);
    page = site.page;
  }, 30_000);
  afterAll(() => site.close());

  it('says at once that it is not Excel', async () => {
    expect(await page.locator('#banner').innerText()).toContain(words.preview.banner);
    expect(await page.title()).toBe(words.preview.title);
  });

  it('answers a function typed into a cell', async () => {
    await clickCell(page, 1, 1);
    await type(page, '=KEYPOINT_TARGET("2024","broadband_users")');
    expect(await valueInBook(page, 'Sheet1', 1, 1)).toBe(200_000_000);
    expect(await valueInGrid(page, 'Sheet1', 'B2')).toBe(200_000_000);
  });

  it('spills the tasks of an edition, with ids that stay text', async () => {
    await clickCell(page, 4, 1);
    await type(page, '=KEYPOINT_TASKS("2024")');
    expect(await valueInGrid(page, 'Sheet1', 'B6')).toBe('2024-02');
    expect(await valueInBook(page, 'Sheet1', 31, 1)).toBe('2024-28');
  });

  it('says under the grid why a function has no answer', async () => {
    await clickCell(page, 1, 4);
    await type(page, '=KEYPOINT_TARGET("2024","nothing_of_the_kind")');
    expect(await valueInBook(page, 'Sheet1', 1, 4)).toBe('#VALUE!');
    await clickCell(page, 1, 4);
    expect(await page.locator('#status').innerText()).toContain('nothing_of_the_kind');
  });

  it('puts the chosen edition into sheets, and the grid shows them', async () => {
    const pane = page.frameLocator('#pane');
    await pane.getByRole('button', { name: words.pane.sheets.insert, exact: true }).click();
    await page.waitForFunction(() => keypointsPreview.standIn.book.tables.length === 5);
    const { tasks } = words.sheets.names;
    expect(await valueInBook(page, tasks, 3, 0)).toBe('2024-01');
    await page.waitForFunction(
      (name) => keypointsPreview.grid.getSheetByName(name)?.getRange('A4').getValue() === '2024-01',
      tasks,
    );
    await picture(page, `preview-${language}`);
  });
});
