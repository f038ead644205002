import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/editions/model';
import type { StandIn } from '../../src/standin/standIn';
import { lightTokens } from '../../src/taskpane/themeTokens';
import { texts } from '../../src/text/text';
import { builtScripts, tokensNamed } from '../../tools/theme/tokens';
import { openPane, openSection, violations } from './support/pane';
import { openSite, picture, stopSites } from './support/site';

/** What the preview leaves on its window. */
declare const keypointsPreview: { readonly standIn: StandIn };

afterAll(stopSites);

const built = path.resolve(__dirname, '../..', process.env['OUT_DIR'] ?? 'dist');

/** Each thing that the pane can show, and the way there. */
const sights: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['sheets', (page) => openSection(page, 'sheets')],
  ['first-steps', () => Promise.resolve()],
  [
    'wrong plan',
    async (page) => {
      await openSection(page, 'overview');
      await page.locator('details.more > summary').click();
      await page.fill('#plan-county', '=安吉县');
      await page.fill('#plan-code', '3305');
      await page.locator('.bar button').first().click();
      await page.waitForSelector('#plan-code-problem:not(:empty)');
    },
  ],
  [
    'tasks',
    async (page) => {
      await openSection(page, 'tasks');
      await page.locator('summary').nth(1).click();
    },
  ],
  [
    'search',
    async (page) => {
      await openSection(page, 'tasks');
      await page.fill(
        'input[type=search]',
        (await page.getAttribute('html', 'lang')) === 'en' ? 'digital' : '数字',
      );
      await page.waitForSelector('mark');
    },
  ],
  [
    'card',
    async (page) => {
      await openSection(page, 'tasks');
      await page.selectOption('select', '2022');
      await page.fill('input[type=search]', '2022-23');
      await page.click('#item-2022-23');
      await page.waitForSelector('article.card');
    },
  ],
  ['cell', (page) => openSection(page, 'cell')],
  [
    'spill',
    async (page) => {
      await openSection(page, 'cell');
      await page.locator('select').first().selectOption('KEYPOINT_TASKS');
      await page.waitForSelector('table.spill');
    },
  ],
  [
    'help',
    async (page) => {
      await openSection(page, 'help');
      await page.locator('summary').first().click();
    },
  ],
];

/** Sights that the documentation shows. */
const pictured: ReadonlySet<string> = new Set(['first-steps', 'tasks', 'card', 'cell']);

const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'contrast', colorScheme: 'light', forcedColors: 'active' },
] as const;

describe('the pane for everybody', () => {
  for (const language of ['zh', 'en'] as const satisfies readonly Language[]) {
    for (const look of looks) {
      it(`has nothing that axe objects to: ${language}, ${look.name}`, async () => {
        const { colorScheme, forcedColors } = look;
        const site = await openPane({ language, colorScheme, forcedColors });
        for (const [name, go] of sights) {
          await site.page.reload();
          await site.page.waitForSelector('[role=tablist]');
          await go(site.page);
          expect([name, await violations(site.page)]).toEqual([name, []]);
          if (look.name === 'light' && pictured.has(name))
            await picture(site.page, `pane-${name}-${language}`);
        }
        await site.close();
      });
    }
  }

  it.each([
    [320, 700],
    [350, 378],
    [160, 400],
  ])('needs no scrolling sideways at %i × %i', async (width, height) => {
    for (const language of ['zh', 'en'] as const) {
      const site = await openPane({ language, viewport: { width, height } });
      for (const [name, go] of sights) {
        await site.page.reload();
        await site.page.waitForSelector('[role=tablist]');
        await go(site.page);
        const over = await site.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([language, name, over]).toEqual([language, name, 0]);
      }
      await site.close();
    }
  });

  it('leaves the corner free where Office puts its own menu', async () => {
    for (const language of ['zh', 'en'] as const) {
      const site = await openPane({ language, viewport: { width: 320, height: 600 } });
      const there = await site.page.evaluate(() => {
        const right = document.documentElement.clientWidth;
        const controls = [...document.querySelectorAll('button, input, select, a, h1')];
        return controls.filter((control) => {
          const box = control.getBoundingClientRect();
          return box.right > right - 34 && box.top < 32 && box.width > 0;
        }).length;
      });
      expect(there).toBe(0);
      await site.close();
    }
  });

  it('has a value for every theme token that its scripts name', () => {
    expect(tokensNamed(builtScripts(built)).filter((token) => !(token in lightTokens))).toEqual([]);
  });
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === null ? '' : activeElement.id || activeElement.tagName.toLowerCase();
  });

describe('the pane by keyboard alone', () => {
  it('is one stop for the tabs, with arrows, Home and End inside', async () => {
    const site = await openPane({ language: 'zh' });
    const { page } = site;
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('tab-plan');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('tab-points');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('tab-plan');
    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('tab-points');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('tab-points');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(last);
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
    await site.close();
  });

  it('opens a task, reads its card from the title on, and comes back to where it was', async () => {
    const site = await openPane({ language: 'zh' });
    const { page } = site;
    await openSection(page, 'tasks');
    await page.locator('summary').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('item-2024-02');
    await page.keyboard.press('Enter');
    await page.waitForSelector('article.card');
    expect(await focused(page)).toBe('h2');
    await page.keyboard.press('Escape');
    await page.waitForSelector('article.card', { state: 'detached' });
    expect(await focused(page)).toBe('item-2024-02');
    await site.close();
  });

  it('shows where the focus is on everything that can have it', async () => {
    const site = await openPane({ language: 'zh' });
    const { page } = site;
    const unseen: string[] = [];
    for (let stop = 0; stop < 24; stop += 1) {
      await page.keyboard.press('Tab');
      const mark = await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) return null;
        const styles = [activeElement, activeElement.closest('label') ?? activeElement].flatMap((element) => [
          getComputedStyle(element),
          getComputedStyle(element, '::after'),
        ]);
        const seen = styles.some(
          (style) =>
            (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) ||
            style.boxShadow !== 'none',
        );
        return seen ? null : activeElement.outerHTML.slice(0, 80);
      });
      if (mark !== null) unseen.push(mark);
    }
    expect(unseen).toEqual([]);
    await site.close();
  });
});

describe('what the pane shows', () => {
  it('follows the language of Office, switches, and remembers the switch', async () => {
    const site = await openPane({ language: 'en' });
    const { page } = site;
    const heading = page.locator('h1');
    expect(await heading.innerText()).toBe(texts.en.pane.product);
    await page.getByRole('button', { name: texts.en.pane.switchLanguage.label }).click();
    expect(await heading.innerText()).toBe(texts.zh.pane.product);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    await page.reload();
    await page.waitForSelector('[role=tablist]');
    expect(await heading.innerText()).toBe(texts.zh.pane.product);
    await site.close();
  });

  it('works where the browser forbids storage', async () => {
    const site = await openPane({ language: 'zh' });
    const { page } = site;
    await page.evaluate(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('forbidden');
        },
      });
    });
    await page.getByRole('button', { name: texts.zh.pane.switchLanguage.label }).click();
    expect(await page.locator('h1').innerText()).toBe(texts.en.pane.product);
    await site.close();
  });

  it('finds tasks in either language as one types, and says how many', async () => {
    const site = await openPane({ language: 'zh' });
    const { page } = site;
    await openSection(page, 'tasks');
    await page.selectOption('select', 'all');
    for (const words of ['宽带', 'broadband', '５Ｇ']) {
      await page.fill('input[type=search]', words);
      await page.waitForSelector('.task-list .task-item');
      expect(await page.locator('#panel-points [role=status]').innerText()).toMatch(/\d+/);
    }
    await page.fill('input[type=search]', '月球');
    await page.waitForSelector('.task-list .task-item', { state: 'detached' });
    expect(await page.locator('#panel-points [role=status]').innerText()).toBe(
      texts.zh.pages.tasks.nothing('月球', true),
    );
    await site.close();
  });

  it('goes from a task to what it became, and back the same way', async () => {
    const site = await openPane({ language: 'zh' });
    const { page } = site;
    await openSection(page, 'tasks');
    await page.fill('input[type=search]', '2024-01');
    await page.click('#item-2024-01');
    const title = page.locator('article.card h2');
    const first = await title.innerText();
    await page.locator('article.card section button.link').first().click();
    await page.waitForFunction(
      (was) => document.querySelector('article.card h2')?.textContent !== was,
      first,
    );
    expect(await page.locator('article.card code').first().innerText()).toBe('2025-01');
    await page.keyboard.press('Escape');
    expect(await title.innerText()).toBe(first);
    await site.close();
  });

  it('previews the formula and its answer while one chooses', async () => {
    const site = await openPane({ language: 'zh' });
    const { page } = site;
    await openSection(page, 'cell');
    const answer = page.locator('[aria-live=polite]');
    const choose = page.locator('select');
    await choose.nth(2).selectOption('broadband_users');
    expect(await page.locator('.panel code').innerText()).toBe('=KEYPOINT_TARGET("2024","broadband_users")');
    expect(await answer.innerText()).toBe('200,000,000');
    await choose.nth(3).selectOption('亿');
    expect(await answer.innerText()).toBe('2');
    await choose.nth(2).selectOption('villages_5g');
    expect(await answer.innerText()).toMatch(/^#(N\/A|VALUE!)\s+\S/);
    await site.close();
  });

  it('loads the facts and functions once for pane, functions and ribbon', async () => {
    const page = readFileSync(path.join(built, 'taskpane.html'), 'utf8');
    const scripts = [...page.matchAll(/src="?((?!http)[^"\s>]+\.js)/g)].map((match) => match[1] ?? '');
    const holding = scripts
      .filter((script) => !script.includes('office-js'))
      .filter((script) => readFileSync(path.join(built, script), 'utf8').includes('农村宽带接入用户数'));
    expect(holding).toEqual(['functions.js']);
    await Promise.resolve();
  });
});

describe('the pane beside a workbook', () => {
  it.each(['zh', 'en'] as const)(
    'shows what was written, leads there, and reads cells back: %s',
    async (language) => {
      const site = await openSite({ language, page: 'preview/' });
      const { page } = site;
      await page.waitForFunction(() => 'keypointsPreview' in window);
      const frame = page.frames().find((one) => one.url().includes('pane.html'));
      if (frame === undefined) throw new Error('The preview holds no pane.');
      const { pane, pages, sheets } = texts[language];
      await openSection(frame, 'sheets');
      await frame.getByRole('button', { name: pane.sheets.insert, exact: true }).click();
      await frame.getByText(pages.result.done(5)).waitFor();
      expect(await violations(frame)).toEqual([]);
      await frame.getByRole('button', { name: pages.result.go(sheets.names.targets), exact: true }).click();
      await page.waitForFunction(
        (name) => keypointsPreview.standIn.book.active.name === name,
        sheets.names.targets,
      );

      await page.evaluate(async (name) => {
        keypointsPreview.standIn.user.select(name, 'A6');
        await keypointsPreview.standIn.runAction('showTask');
      }, sheets.names.tasks);
      await frame.waitForSelector('article.card');
      const shown = await frame.locator('article.card code').first().innerText();
      expect(shown).toBe(
        await page.evaluate(
          (name) => keypointsPreview.standIn.book.sheet(name).value(5, 0),
          sheets.names.tasks,
        ),
      );

      await page.evaluate(async (name) => {
        keypointsPreview.standIn.user.select(name, 'A6');
        await keypointsPreview.standIn.runAction('insertTarget');
      }, sheets.names.tasks);
      await frame.getByRole('button', { name: pages.cell.asValue }).click();
      await frame.getByRole('button', { name: pages.cell.keep }).click();
      await page.evaluate(() => keypointsPreview.standIn.user.select('Sheet1', 'B2'));
      await frame.getByRole('button', { name: pages.cell.asValue }).click();
      await frame.getByText(pages.cell.written('Sheet1!B2')).waitFor();
      expect(await page.evaluate(() => keypointsPreview.standIn.book.sheet('Sheet1').value(1, 1))).toBe(
        200_000_000,
      );
      expect(
        await page.evaluate(
          (name) => keypointsPreview.standIn.book.sheet(name).value(5, 0),
          sheets.names.tasks,
        ),
      ).toBe(shown);
      await site.close();
    },
  );
});

describe('without Office', () => {
  it('says so, keeps browsing, and refuses to write with a reason', async () => {
    const site = await openSite({
      language: 'zh',
      page: 'preview/pane.html',
      viewport: { width: 350, height: 700 },
    });
    const { page } = site;
    await page.waitForSelector('[role=tablist]');
    await page.getByText(texts.zh.pane.outside['office-missing']).first().waitFor();
    await openSection(page, 'sheets');
    await page.getByRole('button', { name: texts.zh.pane.sheets.insert, exact: true }).click();
    await page.getByRole('button', { name: texts.zh.pages.result.again }).waitFor();
    expect(await violations(page)).toEqual([]);
    await openSection(page, 'tasks');
    expect(await page.locator('summary').count()).toBeGreaterThan(5);
    await site.close();
  });

  it('says in both languages that it is stuck when none of its scripts arrive', async () => {
    const site = await openSite({ language: 'en', page: 'help.html' });
    await site.page
      .context()
      .route(/\.js$/, (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
    await site.page.goto(`${site.address}/preview/pane.html`);
    const zh = site.page.getByText(texts.zh.opening.stuck);
    expect(await zh.isVisible()).toBe(false);
    await zh.waitFor({ state: 'visible', timeout: 15_000 });
    expect(await site.page.getByText(texts.en.opening.stuck).isVisible()).toBe(true);
    await site.close();
  });
});
