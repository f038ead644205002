/** How the year goes, in the browser: on the sample plan, as a person reads it, narrows it, copies from it and writes the brief. */
import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../src/editions/model';
import { texts } from '../../src/text/text';
import { openSection, violations } from './support/pane';
import { openPreview, paneOf } from './support/previewPage';
import { picture, stopSites } from './support/site';

afterAll(stopSites);

async function openProgress(language: Language, width = 1366) {
  const site = await openPreview(language, {
    page: 'preview/?plan=sample',
    viewport: { width, height: 900 },
  });
  const frame = await paneOf(site.page);
  await openSection(frame, 'progress');
  await frame.waitForSelector('.progress-summary');
  return { site, frame, page: site.page };
}

/** Opens whatever is folded; what is opened is no longer among what is folded. */
const unfold = async (frame: Frame): Promise<void> => {
  const folded = frame.locator('details.aspect:not([open]) > summary');
  while ((await folded.count()) > 0) {
    const left = await folded.count();
    await folded.first().click();
    await frame.waitForFunction(
      (most) => document.querySelectorAll('details.aspect:not([open])').length < most,
      left,
    );
  }
};

async function darken(page: Page, frame: Frame): Promise<void> {
  await page.evaluate(() =>
    keypointsPreview.standIn.setTheme({ isDarkTheme: true, bodyBackgroundColor: '#262626' }),
  );
  await frame.evaluate(() => window.dispatchEvent(new Event('focus')));
  await frame.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
}

describe('the progress of a plan', () => {
  it('counts every measure once, leads to its cell, and takes the pane’s filter', async () => {
    const { site, frame, page } = await openProgress('zh');
    const { progressPage: words } = texts.zh;
    const counts = await frame.locator('.progress-summary tbody td').allInnerTexts();
    const total = counts.reduce((sum, each) => sum + Number.parseInt(each, 10), 0);
    await frame.getByText(words.inUse(total)).waitFor();
    await unfold(frame);
    for (const key of ['aspects', 'units']) {
      const lines = await frame.locator(`#fold-${key} tbody td.number`).allInnerTexts();
      if (key === 'aspects') expect(lines.reduce((sum, each) => sum + Number(each), 0)).toBe(total);
      else expect(lines.length).toBeGreaterThan(5);
    }
    expect(await violations(frame)).toEqual([]);
    await picture(page, 'progress-zh');

    const first = frame.locator('#fold-behind li').first();
    const number = (await first.locator('.measure').innerText()).split(' ')[0] ?? '';
    await first.locator('.row-ways button').first().click();
    await page.waitForFunction((id) => {
      const { active } = keypointsPreview.standIn.book;
      return active.selection.top > 3 && active.name === id;
    }, texts.zh.county.sheets.measures);
    expect(number).toMatch(/^\d+\.\d+$/);

    await frame.locator('.filter select').nth(1).selectOption('1');
    const few = await frame.locator('.progress-summary tbody td').allInnerTexts();
    const narrowed = few.reduce((sum, each) => sum + Number.parseInt(each, 10), 0);
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(total);
    await frame.getByText(words.inUse(narrowed)).waitFor();
    await site.close();
  });

  it('copies the letter to a late unit, or shows it selected where the clipboard refuses', async () => {
    const { site, frame, page } = await openProgress('en');
    const { progressPage: words } = texts.en;
    await frame.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
        configurable: true,
      });
    });
    await unfold(frame);
    const letters = frame.locator('#fold-reminders');
    await letters.locator('li button.link').first().click();
    await frame.getByText(words.reminders.copiedMore).waitFor();
    await letters.getByText('中文').click();
    await letters.getByRole('button', { name: /^Copy all/ }).click();
    await frame.getByText(words.reminders.copied(words.reminders.letters)).waitFor();
    const copied = await frame.evaluate(() => (window as unknown as { copied: string[] }).copied);
    expect(copied[0]).toContain('By ____________ (date)');
    expect(copied[1]).toContain('请于____月____日前');
    expect(copied.join()).not.toMatch(/0000-/);

    await frame.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      Object.assign(document, { execCommand: () => false });
    });
    await letters.getByRole('button', { name: /^Copy all/ }).click();
    const field = frame.locator('textarea.letter-field');
    await field.waitFor();
    // It is there to be copied by hand: the focus is in it, and all of it is selected.
    await frame.waitForFunction(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLTextAreaElement)) return false;
      const { selectionStart, selectionEnd, value } = activeElement;
      return activeElement.matches('.letter-field') && selectionEnd - selectionStart === value.length;
    });
    await darken(page, frame);
    expect(await violations(frame)).toEqual([]);
    await picture(page, 'progress-dark-en');
    await site.close();
  });

  it('writes the brief and records the month, and both are there after it', async () => {
    const { site, frame, page } = await openProgress('zh');
    const { progressPage: words, brief } = texts.zh;
    const name = brief.sheet(9);
    await frame.getByText(words.brief.will(name, 9)).waitFor();
    await frame.getByRole('button', { name: words.brief.write }).click();
    await frame.getByText(words.brief.written(name)).waitFor();
    await frame.getByText(words.brief.recorded(9)).waitFor();
    const cells = await page.evaluate((sheet) => {
      const { book } = keypointsPreview.standIn;
      return [...book.sheet(sheet).cells.values()].map(({ value }) => String(value));
    }, name);
    expect(cells).toContain(brief.sections.aspects);
    expect(
      cells.some((cell) => cell.startsWith('　　截至2024年9月底') || cell.startsWith('　　截至2025年9月底')),
    ).toBe(true);
    expect(await violations(frame)).toEqual([]);
    // Written again it stands once.
    await frame.getByRole('button', { name: words.brief.write }).click();
    await frame.getByText(words.brief.writing).first().waitFor({ state: 'detached' });
    await frame.getByText(words.brief.written(name)).waitFor();
    const names = await page.evaluate(() => keypointsPreview.standIn.book.sheets.map((sheet) => sheet.name));
    expect(names.filter((each) => each.startsWith(name))).toEqual([name]);
    await site.close();
  });

  it.each(['zh', 'en'] as const)('fits a pane of 320 pixels: %s', async (language) => {
    const { site, frame } = await openProgress(language);
    await frame.evaluate(() => {
      document.body.style.width = '320px';
    });
    await unfold(frame);
    const wide = await frame.evaluate(() =>
      [...document.querySelectorAll('.progress *')]
        .filter((each) => each.getBoundingClientRect().right > 321)
        .map((each) => `${each.tagName}.${each.getAttribute('class') ?? ''}`),
    );
    expect(wide).toEqual([]);
    await site.close();
  });
});
