/** A county's plan made in the browser: the form, the file, and the sheets in the workbook beside the pane. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { run } from '../../src/cli/run';
import type { Language } from '../../src/editions/model';
import { texts } from '../../src/text/text';
import type { SheetLanguage } from '../../src/workbook/sheet';
import { openPane, openSection, violations } from './support/pane';
import { openPreview, paneOf } from './support/previewPage';
import { openSite, stopSites } from './support/site';

afterAll(stopSites);

const county = '安吉县';
const code = '330523';
const unit = '安吉县委网信办';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The file that the terminal program writes. */
function fromTerminal(language: SheetLanguage, sample: boolean): Uint8Array {
  let written = new Uint8Array();
  const options = [
    '--county',
    county,
    '--code',
    code,
    '--unit',
    unit,
    '--period',
    '9',
    '--language',
    language,
  ];
  const { stderr } = run(['template', '--out', 'plan.xlsx', ...options, ...(sample ? ['--sample'] : [])], {
    read: () => ({ ok: false, fault: 'absent' }),
    write: (_path, bytes) => {
      written = new Uint8Array(bytes);
      return null;
    },
  });
  expect(stderr).toBe('');
  return written;
}

/** Opens the plan's home and unfolds the fields that may be left for later. */
async function openForm(page: Page | Frame): Promise<void> {
  await openSection(page, 'overview');
  await page.locator('details.more > summary').first().click();
  await page.waitForSelector('#plan-code', { state: 'visible' });
}

async function fillForm(page: Page | Frame): Promise<void> {
  await page.fill('#plan-county', county);
  await page.fill('#plan-code', code);
  await page.fill('#plan-unit', unit);
  await page.selectOption('#plan-period', '9');
}

describe('the form of a plan', () => {
  it.each(['zh', 'en'] as const)(
    'says at each field what is wrong with it, and makes nothing: %s',
    async (language) => {
      const site = await openPane({ language });
      const { page } = site;
      const { planPage, template } = texts[language];
      await openForm(page);
      await page.fill('#plan-code', '3305');
      expect(await page.getAttribute('#plan-code', 'aria-invalid')).toBe('false');
      await page.fill('#plan-county', '=安吉县');
      expect(await page.getAttribute('#plan-code', 'aria-invalid')).toBe('true');
      await page.getByRole('button', { name: planPage.open, exact: true }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('plan-county');
      const described = await page.evaluate(() => {
        const field = document.getElementById('plan-county');
        const ids = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
        return ids.map((id) => document.getElementById(id)?.textContent);
      });
      expect(described).toEqual([
        template.problems['name-formula']({ field: 'county', given: '=安吉县' }),
        planPage.hints.county,
      ]);
      expect(await page.locator('.bar-stack .notice').count()).toBe(0);
      await page.fill('#plan-county', county);
      expect(await page.getAttribute('#plan-county', 'aria-invalid')).toBe('false');
      await site.close();
    },
  );

  it('is filled in by keyboard alone', async () => {
    const site = await openPane({ language: 'zh' });
    const { page } = site;
    await openForm(page);
    await page.locator('#plan-edition').focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 9; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const here = document.activeElement;
          return here === null ? '' : here.id || (here.getAttribute('type') ?? here.tagName.toLowerCase());
        }),
      );
    }
    const folded = ['plan-code', 'plan-unit', 'plan-period', 'radio', 'checkbox'];
    expect(stops).toEqual(['plan-county', 'summary', ...folded, 'button', 'button']);
    await site.close();
  });
});

describe('where no Excel is', () => {
  it('gives the plan as a file, which is the one that the terminal writes', async () => {
    const site = await openSite({
      language: 'zh',
      page: 'preview/pane.html',
      viewport: { width: 350, height: 700 },
    });
    const { page } = site;
    const { planPage } = texts.zh;
    await page.waitForSelector('[role=tablist]');
    await openForm(page);
    await fillForm(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: planPage.openOutside, exact: true }).click();
    const download = await waiting;
    const name = '安吉县数字乡村发展工作计划（2024年度）.xlsx';
    expect(download.suggestedFilename()).toBe(name);
    expect(sha256(readFileSync(await download.path()))).toBe(sha256(fromTerminal('zh', false)));
    await page.getByText(planPage.result.saved(name)).waitFor();
    expect(await violations(page)).toEqual([]);
    await site.close();
  });
});

describe('a new plan workbook', () => {
  const kinds: readonly (readonly [Language, SheetLanguage, boolean])[] = [
    ['zh', 'zh', false],
    ['zh', 'zh', true],
    ['en', 'en', false],
    ['en', 'en', true],
    ['en', 'both', true],
  ];
  it.each(kinds)(
    'goes to Excel with the very bytes that the terminal writes: pane %s, sheets %s, training copy %s',
    async (language, sheets, sample) => {
      const site = await openPreview(language);
      const { page } = site;
      const frame = await paneOf(page);
      const { pane, planPage, preview } = texts[language];
      await openForm(frame);
      await fillForm(frame);
      await frame.getByLabel(pane.sheets.languages[sheets], { exact: true }).check();
      if (sample) await frame.getByLabel(planPage.sample).check();
      await frame.getByRole('button', { name: planPage.open, exact: true }).click();
      await frame.getByText(planPage.result.opened).waitFor();
      const opened = await page.evaluate(() => keypointsPreview.standIn.opened);
      expect(opened).toHaveLength(1);
      const expected = sha256(fromTerminal(sheets, sample));
      expect(sha256(Buffer.from(opened[0] ?? '', 'base64'))).toBe(expected);

      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name: preview.fileName }).click();
      expect(sha256(readFileSync(await (await waiting).path()))).toBe(expected);
      await site.close();
    },
  );
});

describe('a plan in the open workbook', () => {
  it.each(['zh', 'en'] as const)('says where it is, leads there, and is laid once: %s', async (language) => {
    const site = await openPreview(language);
    const { page } = site;
    const frame = await paneOf(page);
    const { planPage, pages, readMe } = texts[language];
    await openForm(frame);
    await fillForm(frame);
    await frame.getByRole('button', { name: planPage.lay, exact: true }).click();
    await frame.getByText(pages.result.done(13)).waitFor();
    expect(await violations(frame)).toEqual([]);
    const first = await frame.locator('.notice ul button').first().innerText();
    await frame.locator('.notice ul button').nth(2).click();
    await page.waitForFunction((name) => keypointsPreview.standIn.book.active.name !== name, first);
    await frame
      .getByRole('button', { name: pages.result.go(first), exact: true })
      .last()
      .click();
    await page.waitForFunction((name) => keypointsPreview.standIn.book.active.name === name, first);
    // The grid works the formulas out: the title of the first sheet, and which rows of the work plan are in use.
    await page.waitForFunction(
      ([name, title]) => keypointsPreview.standIn.book.sheet(name).value(0, 0) === title,
      [first, readMe.title(county, '2024')] as const,
    );
    await page.waitForFunction((name) => {
      const { book } = keypointsPreview.standIn;
      const found = book.findTable(name);
      if (found === undefined) return false;
      const { sheet, table } = found;
      const unknown = book.sheets.some(({ cells }) =>
        [...cells.values()].some(({ value }) => value === '#NAME?'),
      );
      const rows = table.body.bottom - table.body.top + 1;
      return !unknown && sheet.hiddenRows.size > 0 && sheet.hiddenRows.size < rows;
    }, 'County_Measures');
    // The plan has taken the form's place; another can still be asked for.
    await frame.getByText(texts[language].overviewPage.another).click();
    await frame.getByRole('button', { name: planPage.lay, exact: true }).click();
    await frame.getByText(planPage.result.there).waitFor();
    await site.close();
  });
});
