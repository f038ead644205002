import axe from 'axe-core';
import { texts } from '../../src/text/text';
import {
  backTo,
  clickCell,
  insertSheets,
  openHeaderPanel,
  openPreview,
  tabs,
  type,
  valueInBook,
  valueInGrid,
} from './support/previewPage';
import { openSite, stopSites } from './support/site';

const words = texts.zh.preview;

afterAll(stopSites);

describe('when something is missing', () => {
  it('names the part of the spreadsheet that did not load, and the pane still works', async () => {
    const site = await openSite({ language: 'zh', without: /engine-formula/ });
    const waiting = site.page.locator('#grid .waiting');
    await site.page.waitForFunction(() =>
      document.querySelector('#grid .waiting')?.textContent.includes('npm run build'),
    );
    expect(await waiting.innerText()).toContain('engine-formula');
    await site.page.frameLocator('#pane').getByRole('tab').first().waitFor();
    await site.close();
  });

  it('still says, once the grid is ready, that there are no command buttons without a manifest', async () => {
    const site = await openPreview('zh', { without: /manifest\.xml/ });
    expect(await site.page.locator('#ribbon').innerText()).toBe(words.manifestFailed);
    await site.close();
  });
});

describe('the page around the grid', () => {
  it('lets no word of the other language stand around the grid, but for the switch', async () => {
    const around = async (language: 'zh' | 'en'): Promise<string> => {
      const site = await openPreview(language);
      const said = await site.page.evaluate(() => {
        const labels = [...document.querySelectorAll('[aria-label], [title]')]
          .filter((each) => each.closest('#grid') === null)
          .flatMap((each) => [each.getAttribute('aria-label') ?? '', each.getAttribute('title') ?? '']);
        document.getElementById('grid')?.remove();
        return [document.title, document.body.innerText, ...labels].join('\n');
      });
      await site.close();
      const { otherLanguage, otherLanguageLabel } = texts[language].preview;
      return said.replaceAll(otherLanguage, '').replaceAll(otherLanguageLabel, '');
    };
    expect(await around('en')).not.toMatch(/\p{Script=Han}/u);
    const names = /Excel|Univer|=KEYPOINT_\w+\([^)]*\)/g;
    expect((await around('zh')).replace(names, '')).not.toMatch(/[A-Za-z]{3,}/);
  });

  it('has no accessibility violation of its own', async () => {
    const site = await openPreview('zh');
    await site.page.evaluate(axe.source);
    const violations = await site.page.evaluate(async () => {
      // The grid is Univer's; the pane has tests of its own.
      const result = await (window as unknown as { axe: typeof axe }).axe.run({
        exclude: ['#grid', '#pane'],
      } as never);
      return result.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' ')}`);
    });
    expect(violations).toEqual([]);
    await site.close();
  });

  it('follows the address before the browser in choosing its language', async () => {
    const site = await openPreview('zh', { page: 'preview/?lang=en' });
    expect(await site.page.title()).toBe(texts.en.preview.title);
    await site.page.frameLocator('#pane').getByRole('tab', { name: texts.en.pane.tabs.points }).waitFor();
    await site.close();
  });

  it('widens and narrows the pane by keyboard within its bounds', async () => {
    const site = await openPreview('zh');
    const splitter = site.page.locator('#splitter');
    const width = async (): Promise<number> => Number(await splitter.getAttribute('aria-valuenow'));
    await splitter.focus();
    await splitter.press('ArrowLeft');
    expect(await width()).toBe(370);
    await splitter.press('Home');
    await splitter.press('ArrowRight');
    expect(await width()).toBe(280);
    await site.close();
  });

  it('hides the pane and brings it back with the ribbon’s button', async () => {
    const site = await openPreview('zh');
    const pane = site.page.locator('#pane');
    await site.page.getByRole('button', { name: words.hidePane }).click();
    await pane.waitFor({ state: 'hidden' });
    await site.page.locator('#ribbon button').first().click();
    await pane.waitFor({ state: 'visible' });
    await site.close();
  });
});

describe('what a person does in the grid', () => {
  it('runs the add-in’s command from the menu on a cell', async () => {
    const site = await openPreview('zh');
    const { page } = site;
    await clickCell(page, 1, 1);
    await type(page, '2024-05');
    await backTo(page, 1, 1);
    await clickCell(page, 1, 1, 'right');
    await page.getByText('查看此单元格所指任务', { exact: true }).last().click();
    await page.frameLocator('#pane').getByRole('heading', { name: '强化防止返贫监测和帮扶举措' }).waitFor();
    await site.close();
  });

  it('brings a sheet that was added and renamed by hand into the book', async () => {
    const site = await openPreview('zh');
    const { page } = site;
    await page.evaluate(() => {
      keypointsPreview.grid.insertSheet('县里的表').setName('2024年县计划');
    });
    expect(await tabs(page)).toEqual(['Sheet1', '2024年县计划']);
    expect(
      await page.evaluate(() => keypointsPreview.standIn.book.sheets.map((sheet) => sheet.name)),
    ).toEqual(['Sheet1', '2024年县计划']);
    expect(await page.evaluate(() => keypointsPreview.standIn.book.active.name)).toBe('2024年县计划');
    await site.close();
  });

  it('computes its own formulas with the functions in them', async () => {
    const site = await openPreview('zh');
    const { page } = site;
    await clickCell(page, 1, 1);
    await type(page, '0.1%');
    await type(page, '=KEYPOINT_TARGET(2024,"broadband_users","万")*B2');
    expect(await valueInBook(page, 'Sheet1', 2, 1)).toBeCloseTo(20, 9);
    await site.close();
  });

  it('makes text bold, clears it and takes that back, in the book too', async () => {
    const site = await openPreview('zh');
    const { page } = site;
    const inBook = (value: string, bold: boolean): Promise<unknown> =>
      page.waitForFunction(
        ([v, b]) => {
          const { active } = keypointsPreview.standIn.book;
          return active.value(1, 1) === v && active.format(1, 1).bold === b;
        },
        [value, bold] as const,
      );
    await clickCell(page, 1, 1);
    await type(page, '甲');
    await backTo(page, 1, 1);
    await page.keyboard.press('Control+b');
    await inBook('甲', true);
    await page.keyboard.press('Delete');
    await inBook('', true);
    await page.keyboard.press('Control+z');
    await inBook('甲', true);
    await site.close();
  });

  it('sorts a table from its header’s button, and it stays sorted when the sheets are written again', async () => {
    const site = await openPreview('zh');
    const { page } = site;
    await insertSheets(page, texts.zh.pane.sheets.insert);
    const { tasks } = texts.zh.sheets.names;
    await page.waitForFunction(
      (name) => keypointsPreview.grid.getSheetByName(name)?.getRange('A4').getValue() === '2024-01',
      tasks,
    );
    await openHeaderPanel(page, 2, 0);
    await page.getByText('降序').first().click();
    await page.waitForFunction(
      (name) => keypointsPreview.standIn.book.sheet(name).value(3, 0) === '2024-28',
      tasks,
    );
    await insertSheets(page, texts.zh.pane.sheets.insert);
    expect(await valueInBook(page, tasks, 3, 0)).toBe('2024-28');
    expect(await valueInGrid(page, tasks, 'A31')).toBe('2024-01');
    await site.close();
  });
});
