import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { start as en } from '../../src/text/en/start';
import { start as zh } from '../../src/text/zh/start';
import { parseOptions } from '../../tools/start/options';
import { fileFor, serve, serveOnNextFree, type Running } from '../../tools/start/server';

function sentenceFor(given: readonly string[]): readonly string[] {
  const parsed = parseOptions(given);
  return parsed.ok ? [] : [parsed.sentence(zh), parsed.sentence(en)];
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'keypoints-start-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const running: Running[] = [];

async function opened(starting: Promise<Running | 'port-taken'>): Promise<Running> {
  const server = await starting;
  if (server === 'port-taken') throw new Error('no port was free');
  running.push(server);
  return server;
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

describe('the options of npm start', () => {
  it('names an option that it does not know, in both languages', () => {
    const [chinese, english] = sentenceFor(['--prevew']);
    expect(chinese).toContain('--prevew');
    expect(english).toContain('--prevew');
  });

  it.each([['--port'], ['--port', 'eighty'], ['--port', '65536'], ['--port=-1'], ['--port=']])(
    'refuses %s %s as a port',
    (...given) => {
      expect(sentenceFor(given)).toHaveLength(2);
    },
  );

  it('takes a port after a space and after an equals sign', () => {
    for (const given of [['--port', '8080'], ['--port=8080']]) {
      expect(parseOptions(given)).toMatchObject({ ok: true, options: { port: 8080 } });
    }
  });

  it('previews at any port, without watching, unless told otherwise', () => {
    expect(parseOptions([])).toEqual({
      ok: true,
      options: { preview: false, port: null, watch: false, check: false, help: false },
    });
    expect(parseOptions(['--preview', '--check'])).toMatchObject({
      ok: true,
      options: { preview: true, check: true },
    });
  });
});

describe('the server of the built pages', () => {
  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/preview/../../secret.txt', '/a%00b', '/%E0%A4%A'])(
    'gives nothing for %s',
    (address) => {
      const folder = folderWith({ 'inside/index.html': 'in', 'secret.txt': 'out' });
      expect(fileFor(path.join(folder, 'inside'), address)).toBeNull();
    },
  );

  it('gives the index of a folder, whatever stands behind the question mark', () => {
    const folder = folderWith({ 'preview/index.html': 'page' });
    expect(fileFor(folder, '/preview/?lang=en')).toBe(path.join(folder, 'preview', 'index.html'));
  });

  it('says UTF-8 and lets other origins read the metadata', async () => {
    const server = await opened(serve(folderWith({ 'functions.json': '{"名":1}' }), 0));
    const answer = await fetch(`${server.address}/functions.json`);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toEqual({ 名: 1 });
  });

  it('answers 404 for what is not there and 405 for what is not a question', async () => {
    const server = await opened(serve(folderWith({}), 0));
    expect((await fetch(`${server.address}/nothing.js`)).status).toBe(404);
    expect((await fetch(`${server.address}/`, { method: 'POST' })).status).toBe(405);
  });

  it('says that a port is taken, and finds the next free one', async () => {
    const folder = folderWith({});
    const first = await opened(serve(folder, 0));
    expect(await serve(folder, first.port)).toBe('port-taken');
    const second = await opened(serveOnNextFree(folder, first.port));
    expect(second.port).toBeGreaterThan(first.port);
  });
});
