/** The pane by itself in the browser, with as much of Office as it takes to start; and what axe has to say about it. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { Result } from 'axe-core';
import { tabOf, type Section } from '../../../src/taskpane/sections';
import { openSite, type Site, type SiteOptions } from './site';

/** Office as the pane finds it in Excel, without a workbook behind it. Runs in the page. */
function office(): void {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  Object.assign(window, {
    Office: {
      HostType: { Excel: 'Excel' },
      onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
      context: {
        displayLanguage: navigator.language,
        officeTheme: { isDarkTheme: isDark, bodyBackgroundColor: isDark ? '#262626' : '#FFFFFF' },
        diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.14332.20011' },
        requirements: {
          isSetSupported: (_set: string, version: string) => Number(version.split('.')[1]) <= 14,
        },
      },
      actions: { associate: () => undefined },
      addin: { showAsTaskpane: () => Promise.resolve() },
    },
  });
}

/** Opens the pane at the size of Excel's pane, unless told otherwise. */
export async function openPane(options: Omit<SiteOptions, 'page' | 'before'>): Promise<Site> {
  const site = await openSite({
    viewport: { width: 350, height: 700 },
    ...options,
    page: 'preview/pane.html',
    before: office,
  });
  await site.page.waitForSelector('[role=tablist]');
  return site;
}

/** Opens a section by its tab and its button, as a person does, and waits until its view is there. */
export async function openSection(page: Page | Frame, section: Section): Promise<void> {
  const tab = tabOf(section);
  if (tab === null) {
    await page.click('#help');
  } else {
    await page.click(`#tab-${tab}`);
    const button = page.locator(`#section-${section}`);
    if ((await page.locator('.sections').count()) > 0) await button.click();
  }
  await page.waitForSelector(`#panel-${tab ?? section} .view`);
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the page as it stands: rule and places. */
export async function violations(page: Page | Frame): Promise<readonly string[]> {
  // Colours that are still fading to their place would be judged half-way.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Result[] }> } };
    return (await axe.run()).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
