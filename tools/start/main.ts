/** `npm start`, from the options to the last Ctrl+C. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { start as en } from '../../src/text/en/start';
import { start as zh, type StartText } from '../../src/text/zh/start';
import { build, buildAndWatch, type Built } from './build';
import { hasExcel, openBrowser } from './machine';
import { parseOptions, type Options } from './options';
import { serve, serveOnNextFree, serveSecurely, type Running } from './server';

const usualPort = 3000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.resolve(root, process.env['OUT_DIR'] ?? 'dist');

type Sentence = (text: StartText) => string;

/** Says a sentence in Chinese and in English: who sits at the terminal is not known. */
function say(sentence: Sentence): void {
  console.log(`${sentence(zh)}\n${sentence(en)}`);
}

function complain(sentence: Sentence, exitCode = 1): number {
  console.error(`${sentence(zh)}\n${sentence(en)}`);
  return exitCode;
}

/** The first line of whatever went wrong in a tool that is not ours. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/** @returns the exit code */
export async function main(given: readonly string[]): Promise<number> {
  const began = performance.now();
  const parsed = parseOptions(given);
  if (!parsed.ok) return complain(parsed.sentence, 2);
  const { options } = parsed;
  if (options.help) {
    say((text) => text.usage);
    return 0;
  }
  say((text) => text.building);
  const built = options.watch ? await buildAndWatch(sayRebuilt) : await build();
  if (!built.ok) {
    complain((text) => text.buildFailed(built.first));
    return end(1, options);
  }
  if (!options.preview && hasExcel()) {
    const code = await inExcel(options, began);
    if (code !== 'preview-instead') return end(code, options);
  } else if (!options.preview) say((text) => text.noExcel);
  return end(await inBrowser(options, began), options);
}

/** A watching build keeps the process alive, so the end is said outright. */
function end(code: number, options: Options): number {
  if (options.watch) process.exit(code);
  return code;
}

function sayRebuilt(built: Built, seconds: number): void {
  say((text) => (built.ok ? text.rebuilt(seconds.toFixed(1)) : text.buildFailed(built.first)));
}

function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}

async function keepServing(running: Running, options: Options): Promise<void> {
  if (!options.check) await untilInterrupted();
  await running.close();
  say((text) => text.stopped);
}

async function inBrowser(options: Options, began: number): Promise<number> {
  const port = options.port;
  const running = port === null ? await serveOnNextFree(folder, usualPort) : await serve(folder, port);
  if (running === 'port-taken') return complain((text) => text.portTaken(port ?? usualPort));
  const address = `${running.address}/preview/`;
  say((text) => text.previewReady(address));
  say((text) => text.ready(secondsSince(began)));
  if (process.stdout.isTTY && !options.check && !(await openBrowser(address))) say((text) => text.noBrowser);
  await keepServing(running, options);
  return 0;
}

async function inExcel(options: Options, began: number): Promise<number | 'preview-instead'> {
  let certificate;
  try {
    const { getHttpsServerOptions } = await import('office-addin-dev-certs');
    certificate = await getHttpsServerOptions();
  } catch (error) {
    say((text) => text.certificateFailed(reasonOf(error)));
    return 'preview-instead';
  }
  const running = await serveSecurely(folder, usualPort, certificate);
  if (running === 'port-taken') return complain((text) => text.excelPortTaken(usualPort));
  say((text) => text.excelReady(running.address));
  const manifest = path.join(folder, 'manifest.xml');
  const { AppType, startDebugging, stopDebugging } = await import('office-addin-debugging');
  try {
    await startDebugging(manifest, {
      appType: AppType.Desktop,
      enableDebugging: false,
      enableLiveReload: false,
    });
  } catch (error) {
    say((text) => text.sideloadFailed(manifest, reasonOf(error)));
  }
  say((text) => text.ready(secondsSince(began)));
  await keepServing(running, options);
  await stopDebugging(manifest).catch(() => undefined);
  return 0;
}
