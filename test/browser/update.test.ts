/** Updating a plan in the browser: what would change, what a person decides, and what came of it. */
import type { Page } from 'playwright-core';
import type { Language } from '../../src/editions/model';
import { texts } from '../../src/text/text';
import { openSection, violations } from './support/pane';
import { openPreview, paneOf } from './support/previewPage';
import { picture, stopSites } from './support/site';

afterAll(stopSites);

/** Somebody has worked in the plan: a value over a formula, and other words in a national cell. */
async function openUpdate(language: Language) {
  const site = await openPreview(language, { page: 'preview/?plan=sample' });
  // The grid draws what was laid, which takes a slow machine its time.
  site.page.setDefaultTimeout(90_000);
  const frame = await paneOf(site.page);
  await openSection(frame, 'update');
  await frame.getByRole('button', { name: texts[language].merging.kinds.facts.look }).waitFor();
  await site.page.evaluate(() => {
    const { book, user } = keypointsPreview.standIn;
    const change = (table: string, column: number, typed: string): void => {
      const found = book.findTable(table);
      if (found === undefined) throw new Error(`no table ${table}`);
      const { sheet } = found;
      const { body, rect } = found.table;
      const { protection } = sheet;
      if (protection !== null) user.unprotectSheet(sheet.name);
      const letter = String.fromCharCode(65 + rect.left + column);
      user.type(sheet.name, `${letter}${body.top + 1}`, typed);
      if (protection !== null) user.protectSheet(sheet.name, protection.options);
    };
    // The columns of the aspect, which is computed, and of the nation's words.
    change('County_Measures', 3, '甲');
    change('County_Targets', 8, '乙');
  });
  return { site, frame };
}

const standing = (page: Page, table: string, column: number): Promise<string> =>
  page.evaluate(
    ([name, at]) => {
      const found = keypointsPreview.standIn.book.findTable(name);
      if (found === undefined) return '';
      const { body, rect } = found.table;
      return String(found.sheet.formula(body.top, rect.left + at));
    },
    [table, column] as const,
  );

describe('updating a plan', () => {
  it('shows what would change with both values, does what was decided, and says what gave way', async () => {
    const { site, frame } = await openUpdate('zh');
    const { page } = site;
    const { merging } = texts.zh;
    await frame.getByRole('button', { name: merging.kinds.template.look }).click();
    await frame.getByText(merging.preview.heading('template')).waitFor();
    await frame.waitForFunction(() => document.activeElement?.id === 'update-preview');
    await frame.getByText(merging.preview.kept(1), { exact: true }).last().click();
    expect(await violations(frame)).toEqual([]);
    await picture(page, 'update-zh');
    const ours = frame.getByLabel(merging.conflict.ours('formula'));
    expect(await ours.isChecked()).toBe(true);
    await frame.getByRole('button', { name: merging.confirm('template') }).click();
    await frame.getByText(merging.outcome.done('template')).waitFor();
    expect(await standing(page, 'County_Measures', 3)).toMatch(/^=IF/);
    expect(await standing(page, 'County_Targets', 8)).toBe('乙');
    await frame.getByText(merging.outcome.before(1)).click();
    expect(await violations(frame)).toEqual([]);
    await picture(page, 'update-done-zh');
    await site.close();
  });

  it('leaves everything alone until it is confirmed, narrow and in the dark', async () => {
    const { site, frame } = await openUpdate('en');
    const { page } = site;
    const { merging } = texts.en;
    await page.evaluate(() =>
      keypointsPreview.standIn.setTheme({ isDarkTheme: true, bodyBackgroundColor: '#262626' }),
    );
    await frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    await frame.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
    await frame.getByRole('button', { name: merging.kinds.facts.look }).click();
    await frame.getByText(merging.preview.heading('facts')).waitFor();
    await frame.getByText(merging.preview.kept(1), { exact: true }).last().click();
    expect(await violations(frame)).toEqual([]);
    await picture(page, 'update-dark-en');
    await frame.getByLabel(merging.conflict.ours('other')).check();
    await frame.getByRole('button', { name: merging.cancel }).click();
    expect(await standing(page, 'County_Targets', 8)).toBe('乙');
    await frame.getByRole('button', { name: merging.kinds.facts.look }).waitFor();
    expect(await violations(frame)).toEqual([]);
    await site.close();
  });
});
