import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { start as en } from '../../src/text/en/start';
import { start as zh } from '../../src/text/zh/start';
import { serve, type Running } from '../../tools/start/server';

jest.setTimeout(300_000);

const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'keypoints-built-'));
const started: ChildProcess[] = [];

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs npm start's script with a folder of its own; `whenSaid` is called with everything said so far. */
function start(
  options: readonly string[],
  whenSaid?: (said: string, child: ChildProcess) => void,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['tools/start.mjs', '--preview', ...options], {
    cwd: root,
    env: { ...process.env, OUT_DIR: folder, ...environment },
  });
  started.push(child);
  let said = '';
  const listen = (chunk: Buffer): void => {
    said += chunk.toString('utf8');
    whenSaid?.(said, child);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
}

afterAll(() => {
  for (const child of started) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start without Excel', () => {
  it('says in one sentence, in both languages, that the wanted port is taken', async () => {
    const holder = await serve(folder, 0);
    if (holder === 'port-taken') throw new Error('no port was free');
    const { port }: Running = holder;
    const { code, said } = await start(['--check', '--port', String(port)]);
    await holder.close();
    expect(code).toBe(1);
    expect(said).toContain(zh.portTaken(port));
    expect(said).toContain(en.portTaken(port));
    expect(said).not.toMatch(/^\s+at /m);
  });

  it('ends with a sentence about its options when one is wrong, before building anything', async () => {
    const { code, said } = await start(['--prot', '3000']);
    expect(code).toBe(2);
    expect(said.trim().split('\n')).toEqual([zh.unknownOption('--prot'), en.unknownOption('--prot')]);
  });

  it('names the choices for office.js when the one asked for is none of them', async () => {
    const { code, said } = await start(['--check'], undefined, { OFFICE_JS: 'elsewhere' });
    expect(code).toBe(1);
    expect(said).toContain('OFFICE_JS must be one of cdn, 21vianet, self');
    expect(said).not.toMatch(/^\s+at /m);
  });

  it('builds, serves the preview at the address that it prints, and ends at Ctrl+C', async () => {
    let page: Promise<string> | undefined;
    const { code, said } = await start(['--port', '0'], (sofar, child) => {
      const address = /http:\/\/127\.0\.0\.1:\d+\/preview\//.exec(sofar)?.[0];
      if (address === undefined || page !== undefined) return;
      page = fetch(address).then((answer) => answer.text());
      void page.finally(() => child.kill('SIGINT'));
    });
    expect(await page).toContain('id="pane"');
    expect(code).toBe(0);
    expect(said).toContain(zh.stopped);
  });
});
