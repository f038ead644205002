/** The page for giving a workbook away, beside a plan: look, carry out, repair, one file a unit. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/editions/model';
import { texts } from '../../src/text/text';
import { openSection, violations } from './support/pane';
import { openPreview, paneOf } from './support/previewPage';
import { picture, stopSites } from './support/site';

afterAll(stopSites);

/** Formulas of ours, and a telephone number where nobody looks for one. */
async function scribble(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { user } = keypointsPreview.standIn;
    user.type('Sheet1', 'A1', '=KEYPOINT_TARGET("2024","broadband_users")');
    user.type('Sheet1', 'A2', '=KEYPOINT_ASPECTS("2024")');
    user.type('Sheet1', 'F1', '=KEYPOINT_TARGET("2024","broadband_users")*2');
    user.type('Sheet1', 'G1', '张三 13812345678');
  });
  await page.waitForFunction(() => keypointsPreview.standIn.book.sheet('Sheet1').value(0, 0) === 200_000_000);
}

const looks: readonly (readonly [Language, 'light' | 'dark'])[] = [
  ['zh', 'light'],
  ['en', 'dark'],
];

it.each(looks)(
  'makes the workbook ready to travel, and says what is left: %s, %s',
  async (language, shade) => {
    const site = await openPreview(language, { colorScheme: shade });
    const { page } = site;
    const frame = await paneOf(page);
    const { sharePage, travelling } = texts[language];
    const { travel, repair, units } = sharePage;
    await scribble(page);
    await openSection(frame, 'share');
    await frame.getByText(units.noPlan).waitFor();
    await frame.getByRole('button', { name: travel.look }).click();
    const carryOut = frame.getByRole('button', { name: travel.carryOut });
    await carryOut.waitFor();
    await frame.getByText(travel.no(travelling.ways.formula, travelling.noFormula['no-table'])).waitFor();
    await frame.getByText(travel.rows(9, 4)).waitFor();
    await frame.getByLabel(travel.all.leave).check();
    expect(await carryOut.isDisabled()).toBe(true);
    await frame.getByLabel(travel.all.usual).check();
    await frame.getByLabel(travel.stray(travelling.cellAt('Sheet1', 'G1'), '张三 138******78')).check();
    expect(await violations(frame)).toEqual([]);
    await frame.locator('.share-list').first().scrollIntoViewIfNeeded();
    await picture(page, `share-before-${language}`);
    await carryOut.click();
    await frame.getByText(travel.ready, { exact: true }).waitFor();
    expect(await violations(frame)).toEqual([]);
    await picture(page, `share-after-${language}`);
    const stands = await page.evaluate(() => {
      const sheet = keypointsPreview.standIn.book.sheet('Sheet1');
      return [
        sheet.formula(0, 0),
        sheet.formula(1, 0),
        sheet.formula(2, 1),
        sheet.formula(0, 5),
        sheet.value(0, 6),
      ];
    });
    expect(stands).toEqual([200_000_000, 1, '以数字化守牢“两条底线”', '=200000000*2', '张三 138******78']);
    await frame.getByRole('button', { name: travel.sheet }).click();
    await frame.getByText(travel.written(travelling.report.sheet)).waitFor();
    await frame.getByRole('button', { name: repair.mend }).click();
    await frame.getByText(repair.none).waitFor();
    await frame.getByRole('group').getByRole('button', { name: sharePage.close, exact: true }).last().click();
    await frame.waitForFunction((name) => document.activeElement?.textContent === name, repair.mend);
    await site.close();
  },
);

it('gives the chosen units a file each, in one zip', async () => {
  const site = await openPreview('zh', { page: 'preview/?plan=sample' });
  const { page } = site;
  const frame = await paneOf(page);
  // A whole plan takes the grid its time.
  page.setDefaultTimeout(90_000);
  const { units } = texts.zh.sharePage;
  await openSection(frame, 'share');
  await frame.getByText(units.file('001')).waitFor();
  await frame.getByRole('button', { name: texts.zh.sharePage.travel.look }).click();
  await frame.getByText(texts.zh.sharePage.travel.personal, { exact: true }).waitFor();
  expect(await violations(frame)).toEqual([]);
  await frame.getByText(texts.zh.sharePage.travel.personal, { exact: true }).scrollIntoViewIfNeeded();
  await picture(page, 'share-plan-zh');
  await frame.getByRole('button', { name: units.none, exact: true }).click();
  expect(await frame.getByRole('button', { name: units.make(0) }).isDisabled()).toBe(true);
  await frame.locator('.share-units input').nth(0).check();
  await frame.locator('.share-units input').nth(1).check();
  const waiting = page.waitForEvent('download');
  await frame.getByRole('button', { name: units.make(2) }).click();
  const download = await waiting;
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(Object.keys(files)).toHaveLength(2);
  await frame.getByText(units.made(2, download.suggestedFilename())).waitFor();
  await picture(page, 'share-units-zh');
  await site.close();
});
