/** Every section of the pane beside a workbook with a plan: for everybody, in every look, at every width. */
import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../src/editions/model';
import { pages } from '../../src/taskpane/pages';
import { sectionsOf, tabs, type Section } from '../../src/taskpane/sections';
import { texts } from '../../src/text/text';
import { openSection, violations } from './support/pane';
import { unpaired } from './support/pairs';
import { openPreview, paneOf } from './support/previewPage';
import { picture, stopSites, type Site } from './support/site';

// Every view in every look, and axe in each.
jest.setTimeout(600_000);
afterAll(stopSites);

const sections: readonly Section[] = [
  ...tabs.flatMap((tab): readonly Section[] => sectionsOf[tab]),
  'help' as const,
].filter((section) => pages[section] !== undefined);

/** The pane beside a workbook in which the training copy of a plan is laid. */
async function openSample(language: Language, file?: string): Promise<{ site: Site; frame: Frame }> {
  const page = `preview/?plan=sample${file === undefined ? '' : `&file=${file}`}`;
  const site = await openPreview(language, { page, viewport: { width: 1400, height: 1000 } });
  const frame = await paneOf(site.page);
  await frame.waitForSelector('.tiles');
  return { site, frame };
}

/** Lets the pane be as wide as asked. */
async function setWidth(page: Page, width: number): Promise<void> {
  await page.evaluate(
    (pixels) => document.getElementById('main')?.style.setProperty('--pane-width', `${pixels}px`),
    width,
  );
}

/** Until what a section reads or works out is there. */
async function settled(frame: Frame, language: Language): Promise<void> {
  await frame.waitForFunction(
    (words) => ![...document.querySelectorAll('.quiet')].some(({ textContent }) => textContent === words),
    texts[language].pane.loading,
  );
}

const looks = [
  { name: 'light', dark: false, forcedColors: 'none' },
  { name: 'dark', dark: true, forcedColors: 'none' },
  { name: 'contrast', dark: false, forcedColors: 'active' },
  { name: 'contrast-dark', dark: true, forcedColors: 'active' },
] as const;

type Look = (typeof looks)[number];

async function wear({ page }: Site, frame: Frame, { dark, forcedColors }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', forcedColors });
  await page.evaluate((isDarkTheme) => keypointsPreview.standIn.setTheme({ isDarkTheme }), dark);
  await frame.evaluate(
    (scheme) => {
      window.dispatchEvent(new Event('focus'));
      return new Promise<void>((seen) => {
        const look = (): void => {
          if (document.documentElement.style.colorScheme === scheme) seen();
          else requestAnimationFrame(look);
        };
        look();
      });
    },
    dark ? 'dark' : 'light',
  );
}

/** Sections whose pictures show more than their beginning: `pane.test.ts` draws them. */
const drawnElsewhere: readonly Section[] = ['tasks', 'cell'];

/** Looks that the documentation shows beside the light one. */
const pictured: Partial<Record<Look['name'], readonly Section[]>> = {
  dark: ['overview', 'progress'],
  contrast: ['overview', 'check'],
  'contrast-dark': ['overview'],
};

describe('every section beside a plan', () => {
  it.each(['zh', 'en'] as const)(
    'has nothing that axe objects to, in any look, and fits: %s',
    async (language) => {
      const { site, frame } = await openSample(language);
      const faults: string[] = [];
      for (const look of looks) {
        await wear(site, frame, look);
        for (const section of sections) {
          await openSection(frame, section);
          await settled(frame, language);
          for (const fault of await violations(frame)) faults.push(`${look.name} ${section} ${fault}`);
          const strange = look.forcedColors === 'active' ? await unpaired(frame) : [];
          for (const words of strange) faults.push(`${look.name} ${section} unpaired ${words}`);
          const wanted =
            look.name === 'light'
              ? !drawnElsewhere.includes(section)
              : language === 'zh' && pictured[look.name]?.includes(section);
          const suffix = look.name === 'light' ? '' : `-${look.name}`;
          if (wanted === true)
            await picture(site.page.locator('#pane'), `pane-${section}-${language}${suffix}`);
        }
      }
      await wear(site, frame, looks[0]);
      for (const width of [320, 1000]) {
        await setWidth(site.page, width);
        for (const section of sections) {
          await openSection(frame, section);
          await settled(frame, language);
          const over = await frame.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (over > 0) faults.push(`${width} px: ${section} is ${over} px too wide`);
          if (section === 'overview' && language === 'en')
            await picture(site.page.locator('#pane'), `pane-${section}-${language}-${width}`);
        }
      }
      expect(faults).toEqual([]);
      await site.close();
    },
  );
});

describe('the card of the selected cell', () => {
  it('comes when the person asks the pane to follow, and leaves the focus where it is', async () => {
    const { site, frame } = await openSample('zh');
    const { page } = site;
    const { overviewPage } = texts.zh;
    const select = (row: number): Promise<void> =>
      page.evaluate((at) => {
        const found = keypointsPreview.standIn.book.findTable('County_Measures');
        if (found === undefined) throw new Error('no table of measures');
        const { sheet, table } = found;
        keypointsPreview.standIn.user.select(sheet.name, `H${table.body.top + 1 + at}`);
      }, row);
    await select(0);
    expect(await frame.locator('.followed').count()).toBe(0);
    const follow = frame.getByLabel(overviewPage.selected.follow);
    await follow.check();
    const id = frame.locator('.followed code').first();
    await id.waitFor();
    const first = await id.innerText();
    const other = await page.evaluate(() => {
      const found = keypointsPreview.standIn.book.findTable('County_Measures');
      if (found === undefined) throw new Error('no table of measures');
      const { sheet, table } = found;
      // The first two columns: the row's id and the number of its task.
      const rows = Array.from({ length: 12 }, (_, at) =>
        [0, 1].map((column) => String(sheet.value(table.body.top + at, table.rect.left + column))),
      );
      const at = rows.findIndex(([, task]) => task !== rows[0]?.[1]);
      return { at, id: rows[at]?.[0] ?? '', sheet: sheet.name };
    });
    await select(other.at);
    await frame.getByText(overviewPage.selected.row(other.sheet, other.id), { exact: true }).waitFor();
    expect(await id.innerText()).not.toBe(first);
    expect(await follow.evaluate((box) => box === document.activeElement)).toBe(true);
    await frame.locator('.followed').getByRole('button', { name: overviewPage.selected.open }).click();
    await frame.locator('article.card:not(.followed) .rows').first().waitFor();
    await frame.locator('article.card:not(.followed) .rows .link').first().click();
    await page.waitForFunction(() => keypointsPreview.standIn.book.active.name === '任务分解');
    await site.close();
  });
});

describe('two workbooks open at once', () => {
  it('keep their own section and filter when their panes are opened again', async () => {
    const { site, frame } = await openSample('zh', 'A.xlsx');
    const { page } = site;
    const other = await page.context().newPage();
    await other.goto(`${site.address}/preview/?plan=sample&file=B.xlsx`);
    await other.waitForFunction(() => 'keypointsPreview' in window);
    const beside = await paneOf(other);
    await beside.waitForSelector('.tiles');
    const aspect = (pane: Frame) => pane.locator('.filter select').nth(1);
    await aspect(frame).selectOption('3');
    await aspect(beside).selectOption('5');
    await openSection(beside, 'cell');

    for (const each of [page, other]) {
      await each.reload();
      await each.waitForFunction(() => 'keypointsPreview' in window);
    }
    const [again, otherAgain] = [await paneOf(page), await paneOf(other)];
    await again.waitForSelector('.tiles');
    expect(await again.getAttribute('#section-overview', 'aria-current')).toBe('page');
    expect(await aspect(again).inputValue()).toBe('3');
    await otherAgain.waitForSelector('#section-cell[aria-current=page]');
    await openSection(otherAgain, 'overview');
    await otherAgain.waitForSelector('.tiles');
    expect(await aspect(otherAgain).inputValue()).toBe('5');
    await other.close();
    await site.close();
  });
});
