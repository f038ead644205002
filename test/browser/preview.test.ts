import type { Page } from 'playwright-core';
import type { Language } from '../../src/editions/model';
import { texts } from '../../src/text/text';
import {
  backTo,
  clickCell,
  insertSheets,
  openPreview,
  tabs,
  type,
  valueInBook,
  valueInGrid,
} from './support/previewPage';
import { openSite, picture, stopSites, type Site } from './support/site';

const languages: readonly Language[] = ['zh', 'en'];

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
    await backTo(page, 1, 4);
    expect(await page.locator('#status').innerText()).toContain('nothing_of_the_kind');
    await picture(page, `functions-${language}`);
  });

  it('puts the chosen edition into sheets, and the grid shows them', async () => {
    await insertSheets(page, words.pane.sheets.insert);
    const { tasks, targets, goals, owners, sources } = words.sheets.names;
    expect(await tabs(page)).toEqual(['Sheet1', tasks, targets, goals, owners, sources]);
    expect(await valueInBook(page, tasks, 3, 0)).toBe('2024-01');
    await page.waitForFunction(
      (name) => keypointsPreview.grid.getSheetByName(name)?.getRange('A4').getValue() === '2024-01',
      tasks,
    );
    await picture(page, `preview-${language}`);
  });

  it('keeps what a planner typed when the sheets are written again', async () => {
    const { tasks } = words.sheets.names;
    const beyond = await page.evaluate((name) => {
      const { book } = keypointsPreview.standIn;
      const { right, top } = book.sheet(name).tables[0]?.rect ?? { right: 0, top: 0 };
      // A column of the planner's own beside the table, and a row of theirs above it, as the grid's commands make them.
      const sheet = keypointsPreview.grid.getSheetByName(name);
      sheet?.getRange(top + 1, right + 1).setValue('县里的说明');
      sheet?.insertRows(0, 1);
      return { row: top + 2, column: right + 1 };
    }, tasks);
    expect(await valueInBook(page, tasks, beyond.row, beyond.column)).toBe('县里的说明');
    await insertSheets(page, words.pane.sheets.insert);
    expect(await valueInBook(page, tasks, beyond.row, beyond.column)).toBe('县里的说明');
    expect(await valueInBook(page, tasks, 4, 0)).toBe('2024-01');
    expect(await valueInGrid(page, tasks, 'A5')).toBe('2024-01');
  });
});
