/** Checking a plan in the browser: findings as they come and go, mended, set aside, and written to a sheet. */
import type { Page } from 'playwright-core';
import type { Language } from '../../src/editions/model';
import { texts } from '../../src/text/text';
import { openSection, violations } from './support/pane';
import { openPreview, paneOf } from './support/previewPage';
import { picture, stopSites } from './support/site';

afterAll(stopSites);

async function openCheck(language: Language) {
  const site = await openPreview(language, {
    page: 'preview/?plan=sample',
    viewport: { width: 1366, height: 900 },
  });
  const frame = await paneOf(site.page);
  await frame.waitForSelector('.tiles');
  await openSection(frame, 'check');
  await frame.waitForSelector('.issue');
  return { site, frame, page: site.page };
}

/** Types into the work plan as a person does; the pane hears of it. */
async function typed(page: Page, sheet: string, address: string, words: string): Promise<void> {
  await page.evaluate(([name, cell, input]) => keypointsPreview.standIn.user.type(name, cell, input), [
    sheet,
    address,
    words,
  ] as const);
}

const valueAt = (page: Page, sheet: string, row: number, column: number): Promise<unknown> =>
  page.evaluate(([name, r, c]) => keypointsPreview.standIn.book.sheet(name).value(r, c), [
    sheet,
    row,
    column,
  ] as const);

describe('the check of a plan', () => {
  it('lists what is wrong as it is typed, and mends it without taking the focus', async () => {
    const { site, frame, page } = await openCheck('zh');
    const { checkPage: words, issues, county } = texts.zh;
    const sheet = county.sheets.measures;
    const errors = frame.getByRole('button', { name: new RegExp(`^${issues.severities.error}（`) });
    const before = await errors.innerText();
    await errors.click();
    expect(await errors.getAttribute('aria-pressed')).toBe('true');
    expect(await violations(frame)).toEqual([]);
    await picture(page, 'check-zh');

    await typed(page, sheet, 'N8', '85百分比');
    const place = `${sheet} N8`;
    const fix = frame.getByRole('button', { name: words.fixOf(place) });
    await fix.waitFor();
    expect(await errors.innerText()).not.toBe(before);
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');

    await frame.getByRole('button', { name: words.goTo(place) }).click();
    await page.waitForFunction((name) => keypointsPreview.standIn.book.active.name === name, sheet);

    await fix.click();
    await frame.getByText(words.result.fixed({ done: 1, all: 1 })).waitFor();
    expect(await valueAt(page, sheet, 7, 13)).toBe(0.85);
    await fix.waitFor({ state: 'detached' });
    expect(await errors.innerText()).toBe(before);
    await site.close();
  });

  it('mends all that is certain at once, after showing each change', async () => {
    const { site, frame, page } = await openCheck('en');
    const { checkPage: words } = texts.en;
    const sheet = await frame.evaluate(() => document.querySelector('.issue-place')?.textContent ?? '');
    expect(sheet).not.toBe('');
    const work = texts.en.county.sheets.measures;
    await typed(page, work, 'N8', '85 percent');
    await typed(page, work, 'L8', '2024.9.30');
    const all = frame.getByRole('button', { name: words.fixAll(2) });
    await all.click();
    await frame.getByRole('heading', { name: words.preview.heading(2) }).waitFor();
    expect(await frame.locator('.fix-table tbody tr').allInnerTexts()).toEqual([
      `${work} N8\t85 percent\t85%`,
      `${work} L8\t2024.9.30\t2024-09-30`,
    ]);
    expect(await violations(frame)).toEqual([]);
    await picture(page, 'check-fix-en');
    await frame.getByRole('button', { name: words.preview.confirm }).click();
    await frame.getByText(words.result.fixed({ done: 2, all: 2 })).waitFor();
    expect(await valueAt(page, work, 7, 13)).toBe(0.85);
    expect(await all.count()).toBe(0);
    await site.close();
  });

  it('keeps in the workbook what was set aside, and writes the list to a sheet', async () => {
    const { site, frame, page } = await openCheck('zh');
    const { checkPage: words, issues } = texts.zh;
    const first = frame.locator('.issue').first();
    const place = await first.locator('.issue-place').innerText();
    await frame
      .getByRole('button', { name: words.setAside.of(place) })
      .first()
      .click();
    await first.getByRole('button', { name: words.setAside.confirm, exact: true }).click();
    await frame.getByText(words.setAside.needed).waitFor();
    await first.getByLabel(words.setAside.reason).fill('财政局已核');
    expect(await violations(frame)).toEqual([]);
    await page.keyboard.press('Enter');
    await frame.getByText(words.result.ignored).waitFor();

    const aside = frame.getByRole('button', { name: words.withCount(words.filters.ignored, 1) });
    await aside.click();
    await frame.getByText(words.setAside.because('财政局已核')).waitFor();

    await frame.getByRole('button', { name: words.report }).click();
    await frame.getByText(words.result.written(issues.report.sheet)).waitFor();
    const cells = await page.evaluate((name) => {
      const { cells } = keypointsPreview.standIn.book.sheet(name);
      return [...cells.values()].map(({ value }) => value);
    }, issues.report.sheet);
    expect(cells).toContain('财政局已核');

    await frame.getByRole('button', { name: words.setAside.takeBackOf(place) }).click();
    await frame.getByText(words.result.unignored).waitFor();
    await frame.getByRole('button', { name: words.withCount(words.filters.ignored, 0) }).waitFor();
    await site.close();
  });
});
