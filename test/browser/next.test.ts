/** The next edition in the browser: what is proposed for the sample plan, what a person decides, and the new workbook. */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { Language } from '../../src/editions/model';
import { texts } from '../../src/text/text';
import { planOf, type PlanInBook } from '../../src/workbook/reading/planOf';
import { openBook, wholeBook } from '../../src/xlsx/reading/openBook';
import { openSection, violations } from './support/pane';
import { openPreview, paneOf } from './support/previewPage';
import { picture, stopSites } from './support/site';

afterAll(stopSites);

function planIn(bytes: Uint8Array): PlanInBook {
  const opened = openBook(bytes);
  const whole = opened.ok ? wholeBook(opened.value) : opened;
  if (!whole.ok) throw new Error(whole.problem.code);
  const read = planOf(whole.value);
  if (!read.ok) throw new Error(read.problem);
  return read;
}

async function openNext(language: Language, file = '') {
  const site = await openPreview(language, { page: `preview/?plan=sample${file}` });
  const frame = await paneOf(site.page);
  await openSection(frame, 'next');
  await frame.waitForSelector('#next-edition');
  return { site, frame };
}

/** The choices that are marked as a person's to make. */
const open = (frame: Frame) => frame.locator('li:has(.badge.warn) select');

describe('the next edition of a plan', () => {
  it('is decided on from where it was left when the pane was closed', async () => {
    const { site, frame } = await openNext('zh', '&file=N.xlsx');
    const { page } = site;
    const asked = await open(frame).count();
    const id = (await open(frame).first().getAttribute('id')) ?? '';
    await frame.locator(`[id="${id}"]`).selectOption('task-3');
    expect(await open(frame).count()).toBe(asked - 1);
    await page.reload();
    await page.waitForFunction(() => 'keypointsPreview' in window);
    const again = await paneOf(page);
    await again.waitForSelector('#next-edition');
    await again.locator(`[id="${id}"]`).waitFor();
    await again.waitForFunction((select) => {
      const field = document.getElementById(select);
      return field instanceof HTMLSelectElement && field.value === 'task-3';
    }, id);
    expect(await open(again).count()).toBe(asked - 1);
    await site.close();
  });

  it('asks for what it cannot know, then opens a new workbook with what was decided', async () => {
    const { site, frame } = await openNext('zh');
    const { page } = site;
    const { moving } = texts.zh;
    expect(await violations(frame)).toEqual([]);
    await picture(page, 'next-zh');
    const asked = await open(frame).count();
    expect(asked).toBeGreaterThan(0);

    await frame.getByRole('button', { name: moving.open, exact: true }).click();
    await frame.getByText(moving.decideFirst).waitFor();
    const first = await frame.evaluate(() => document.activeElement?.id ?? '');
    const row = first.replace(/^next-/, '');
    expect(await page.evaluate(() => keypointsPreview.standIn.opened)).toEqual([]);

    await frame.locator(`[id="${first}"]`).selectOption('task-3');
    expect(await open(frame).count()).toBe(asked - 1);
    await frame.getByText(moving.counts.undecided(asked - 1)).waitFor();
    await frame.getByRole('button', { name: moving.acceptAll }).click();
    expect(await open(frame).count()).toBe(0);

    await frame.getByRole('button', { name: moving.open, exact: true }).click();
    await frame.getByText(moving.outcome.opened('2025')).waitFor();
    const [bytes] = await page.evaluate(() => keypointsPreview.standIn.opened);
    const { plan } = planIn(Buffer.from(bytes ?? '', 'base64'));
    expect(plan.identity.edition).toBe('2025');
    expect(plan.measures.find(({ before }) => before === row)?.task).toBe(3);
    expect(plan.history.some(({ of }) => of === 'look')).toBe(true);
    await frame.locator('.bar-stack details summary').first().click();
    expect(await violations(frame)).toEqual([]);
    await picture(page, 'next-done-zh');
    await site.close();
  });

  it('is saved as a file, keeps its choices while another page is open, and can be read in the dark', async () => {
    const { site, frame } = await openNext('en');
    const { page } = site;
    const { moving } = texts.en;
    expect(await violations(frame)).toEqual([]);
    await picture(page, 'next-en');
    await page.evaluate(() =>
      keypointsPreview.standIn.setTheme({ isDarkTheme: true, bodyBackgroundColor: '#262626' }),
    );
    await frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    await frame.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
    const first = (await open(frame).first().getAttribute('id')) ?? '';
    await frame.locator(`[id="${first}"]`).selectOption('leave');
    await openSection(frame, 'overview');
    await openSection(frame, 'next');
    await frame.waitForSelector('#next-edition');
    expect(await frame.locator(`[id="${first}"]`).inputValue()).toBe('leave');
    await frame.getByRole('button', { name: moving.acceptAll }).click();
    const waiting = page.waitForEvent('download');
    await frame.getByRole('button', { name: moving.save, exact: true }).click();
    const download = await waiting;
    await frame.getByText(moving.outcome.saved(download.suggestedFilename())).waitFor();
    const { plan } = planIn(readFileSync(await download.path()));
    const row = first.replace(/^next-/, '');
    expect(plan.history.find(({ from, of }) => from === row && of === undefined)?.to).toBe('');
    expect(await violations(frame)).toEqual([]);
    await picture(page, 'next-dark');
    await site.close();
  });
});
