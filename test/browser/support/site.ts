/**
 * The built pages in a real browser: served from `dist`, cut off from every other host, and with every fault of a page
 * counted. Needs Chromium: at /usr/bin/chromium, or where CHROMIUM says.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import type { Language } from '../../../src/editions/model';
import { serve, type Running } from '../../../tools/start/server';

/**
 * A page with a plan opens in about ten seconds, twice that on a slow machine that runs two tests at a time. What hangs
 * still ends: an action first, and says which.
 */
const mostForAnAction = 120_000;
jest.setTimeout(300_000);

const root = path.resolve(__dirname, '../../..');
const folder = path.resolve(root, process.env['OUT_DIR'] ?? 'dist');

/** Without these Chromium looks up hosts of its own, which a closed network answers with delays. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface SiteOptions {
  /** The browser's language, and so the page's. */
  readonly language: Language;
  /** The page to open, below the server's root. */
  readonly page?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Addresses that answer 404, which then is no fault. */
  readonly without?: RegExp;
  /** Runs in every frame before the page's own scripts. */
  readonly before?: () => void;
}

export interface Site {
  readonly page: Page;
  readonly address: string;
  /** What went wrong on the pages so far: uncaught errors, console errors, requests to other hosts, missing files. */
  readonly faults: readonly string[];
  /** Closes the page and throws if anything went wrong on it. */
  close(): Promise<void>;
}

let browser: Browser | undefined;
let server: Running | undefined;

async function start(): Promise<{ readonly browser: Browser; readonly server: Running }> {
  if (!existsSync(path.join(folder, 'taskpane.html'))) {
    throw new Error(`${folder} holds no built pages: run npm run build before the browser tests.`);
  }
  if (server === undefined) {
    const started = await serve(folder, 0);
    if (started === 'port-taken') throw new Error('no port is free for the browser tests');
    server = started;
  }
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  browser ??= await chromium.launch({ executablePath, args: quiet });
  return { browser, server };
}

/** Ends the browser and the server; for `afterAll` of every file that opens a site. */
export async function stopSites(): Promise<void> {
  await browser?.close();
  await server?.close();
  browser = undefined;
  server = undefined;
}

async function watch(
  context: BrowserContext,
  page: Page,
  own: string,
  without: RegExp | undefined,
  faults: string[],
): Promise<void> {
  const isWanted = (address: string): boolean => without?.test(address) === true;
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isWanted(message.location().url))
      faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isWanted(response.url()))
      faults.push(`${response.status()}: ${response.url()}`);
  });
  await context.route(
    (url) => url.origin !== own && url.protocol.startsWith('http'),
    (route) => {
      faults.push(`asked another host: ${route.request().url()}`);
      return route.abort();
    },
  );
}

/** Opens a page of the build in a browser of its own. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const running = await start();
  const context = await running.browser.newContext({
    locale: options.language === 'zh' ? 'zh-CN' : 'en-US',
    viewport: options.viewport ?? { width: 1366, height: 768 },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
  });
  context.setDefaultTimeout(mostForAnAction);
  const page = await context.newPage();
  const faults: string[] = [];
  const { address } = running.server;
  await watch(context, page, address, options.without, faults);
  const { without } = options;
  if (without !== undefined) await context.route(without, (route) => route.fulfill({ status: 404 }));
  if (options.before !== undefined) await context.addInitScript(options.before);
  await page.goto(`${address}/${options.page ?? 'preview/'}`);
  return {
    page,
    address,
    faults,
    close: async () => {
      await context.close();
      if (faults.length > 0) throw new Error(`The page had faults:\n${faults.join('\n')}`);
    },
  };
}

/** Keeps a picture of the page, or of a part of it, for the documentation, when PICTURES=1 asks for new ones. */
export async function picture(page: Page | Locator, name: string): Promise<void> {
  if (process.env['PICTURES'] !== '1') return;
  const pictures = path.join(root, 'docs/pictures');
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}
