/** Writing a plan workbook from the terminal: refusals leave no file, orders leave a whole one. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escaped, madeUp } from '../../test/madeUpLanguage';
import { planOf } from '../workbook/reading/planOf';
import { setMessageLanguage } from '../functions/call';
import type { FileFault } from '../text/zh/template';
import { texts } from '../text/text';
import { openBook, wholeBook } from '../xlsx/reading/openBook';
import { files as realFiles } from './files';
import type { Files } from './outcome';
import { run } from './run';

/** A machine in memory. */
function machine(holding: Readonly<Record<string, Uint8Array>> = {}, refusing: FileFault | null = null) {
  const held = new Map(Object.entries(holding));
  const files: Files = {
    read: (path) => {
      const bytes = held.get(path);
      return bytes === undefined ? { ok: false, fault: 'absent' } : { ok: true, bytes };
    },
    write: (path, bytes) => {
      if (refusing === null) held.set(path, bytes);
      return refusing;
    },
  };
  return { held, files };
}

const order = (...args: readonly string[]): readonly string[] => ['template', ...args];
const out = ['--out', 'plan.xlsx'];

function planIn(bytes: Uint8Array | undefined) {
  const book = openBook(bytes ?? new Uint8Array());
  if (!book.ok) throw new Error(book.problem.code);
  const whole = wholeBook(book.value);
  if (!whole.ok) throw new Error(whole.problem.code);
  const found = planOf(whole.value);
  if (!found.ok) throw new Error(found.problem);
  return found;
}

afterEach(() => setMessageLanguage('zh'));

describe('an order is refused in one sentence, with exit code 2 and no file', () => {
  it.each([
    ['without a place for the file', order('--edition', '2024')],
    ['for a file of another kind', order('--out', 'plan.xls')],
    ['for a file without a name', order('--out', '.xlsx')],
    ['for an edition that does not exist', order(...out, '--edition', '2031')],
    ['for a county name of 300 characters', order(...out, '--county', '县'.repeat(300))],
    ['for a formula as a name', order(...out, '--county', '=HYPERLINK("http://x")')],
    ['for a code that is none', order(...out, '--code', 'ABC')],
    ['for a month outside the year', order(...out, '--edition', '2024', '--period', '2023-06')],
    ['for no number of rows', order(...out, '--rows', 'many')],
    ['for a paper that is none', order(...out, '--paper', 'A5')],
    ['for fonts that are none', order(...out, '--fonts', 'nice')],
    ['for milestones that are none', order(...out, '--nodes', 'weeks')],
    ['for a language that is none', order(...out, '--language', 'fr')],
    ['with a stray word', order('安吉县', ...out)],
    ['from a file that is not there', order(...out, '--from', 'last.xlsx')],
    ['over the very file it is taken from', order(...out, '--from', 'plan.xlsx')],
    ['for units into one file', order(...out, '--units', 'units.txt')],
    ['for units that nobody listed', order('--out', 'folder', '--units', 'units.txt')],
    ['for units and one unit', order('--out', 'folder', '--units', 'units.txt', '--unit', '县商务局')],
    ['with samples among real data', order(...out, '--from', 'last.xlsx', '--sample')],
  ])('%s', (_what, args) => {
    const { held, files } = machine();
    const { stdout, stderr, exitCode } = run(args, files);
    expect([exitCode, stdout, held.size]).toEqual([2, '', 0]);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });

  it('when the earlier file is no workbook, or no plan', () => {
    const text = new TextEncoder().encode('just text, and enough of it to be looked at');
    const { held, files } = machine({ 'last.xlsx': text });
    const refused = run(order(...out, '--from', 'last.xlsx'), files);
    expect([refused.exitCode, held.size]).toEqual([2, 1]);
    expect(refused.stderr).toContain('last.xlsx');
    const other = readFileSync(join('src', 'xlsx', 'reading', 'fixtures', 'libreoffice-7.4.xlsx'));
    const strange = run(order(...out, '--from', 'last.xlsx'), machine({ 'last.xlsx': other }).files);
    expect([strange.exitCode, strange.stdout]).toEqual([2, '']);
  });

  it.each(['absent', 'folder', 'denied', 'full', 'other'] as const)(
    'when the file cannot be written: %s',
    (fault) => {
      const { stderr, exitCode } = run(order(...out), machine({}, fault).files);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('plan.xlsx');
    },
  );
});

describe('on a real disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'template-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves no half file where none can be written', () => {
    const missing = join(folder, 'missing', 'plan.xlsx');
    expect(realFiles.write(missing, new Uint8Array([1]))).toBe('absent');
    const occupied = join(folder, 'plan.xlsx');
    mkdirSync(occupied);
    expect(realFiles.write(occupied, new Uint8Array([1]))).toBe('folder');
    const file = join(folder, 'file');
    writeFileSync(file, 'x');
    expect(realFiles.write(join(file, 'plan.xlsx'), new Uint8Array([1]))).toBe('absent');
    expect(readdirSync(folder).sort()).toEqual(['file', 'plan.xlsx']);
  });

  it('leaves a file as it was where a new one cannot take its place', () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    writeFileSync(join(closed, 'plan.xlsx'), 'kept');
    chmodSync(closed, 0o500);
    const fault = realFiles.write(join(closed, 'plan.xlsx'), new Uint8Array([1]));
    chmodSync(closed, 0o700);
    // A superuser may write anywhere.
    const superuser = process.getuid?.() === 0;
    expect(fault).toBe(superuser ? null : 'denied');
    expect(readdirSync(closed)).toEqual(['plan.xlsx']);
    if (!superuser) expect(readFileSync(join(closed, 'plan.xlsx'), 'utf8')).toBe('kept');
  });

  it('says why a file cannot be read', () => {
    expect(realFiles.read(join(folder, 'none.xlsx'))).toEqual({ ok: false, fault: 'absent' });
    expect(realFiles.read(folder)).toEqual({ ok: false, fault: 'folder' });
  });

  it('writes the whole file, in the place of an earlier one', () => {
    const file = join(folder, '计划 2024.xlsx');
    writeFileSync(file, 'earlier');
    expect(run(order('--out', file, '--county', '安吉县'), realFiles).exitCode).toBe(0);
    expect(planIn(readFileSync(file)).plan.identity.county).toBe('安吉县');
    expect(readdirSync(folder)).toEqual(['计划 2024.xlsx']);
    expect(existsSync(file)).toBe(true);
  });
});

describe('a plan workbook', () => {
  it('is of the newest edition whose tasks were all read, unless another is asked for', () => {
    const { held, files } = machine();
    expect(run(order(...out), files).exitCode).toBe(0);
    expect(planIn(held.get('plan.xlsx')).plan.identity.edition).toBe('2024');
    run(order(...out, '--edition', '2022'), files);
    expect(planIn(held.get('plan.xlsx')).plan.identity.edition).toBe('2022');
  });

  it('says who it is for, and has the rows and milestones asked for', () => {
    const { held, files } = machine();
    const args = [
      ...['--edition', '2024', '--county', '安吉县', '--code', '330523', '--unit', '安吉县委网信办'],
      ...[
        '--period',
        '2024-Q3',
        '--rows',
        '400',
        '--nodes',
        'months',
        '--paper',
        'A3',
        '--fonts',
        'official',
      ],
    ];
    const { stdout } = run(order(...out, ...args), files);
    expect(stdout).toContain('400');
    const { identity, settings, measures } = planIn(held.get('plan.xlsx')).plan;
    expect(identity).toMatchObject({ county: '安吉县', code: '330523', unit: '安吉县委网信办', month: 9 });
    expect([settings.nodes, measures.length]).toEqual(['months', 400]);
  });

  it('is the same file for the same order, byte for byte', () => {
    const { held, files } = machine();
    run(order('--out', 'a.xlsx', '--county', '安吉县', '--sample'), files);
    run(order('--out', 'b.xlsx', '--county', '安吉县', '--sample'), files);
    expect(held.get('a.xlsx')).toEqual(held.get('b.xlsx'));
  });

  it('is marked as a training copy where its entries are made up', () => {
    const { held, files } = machine();
    expect(run(order(...out, '--sample'), files).stdout).toContain('培训样例');
    expect(planIn(held.get('plan.xlsx')).plan.sample).toBe(true);
  });

  it('brings last year over: who it is for, units, unfinished measures, history', () => {
    const { held, files } = machine();
    run(
      order('--out', 'last.xlsx', '--edition', '2023', '--county', '安吉县', '--code', '330523', '--sample'),
      files,
    );
    const before = planIn(held.get('last.xlsx')).plan;
    const untouched = held.get('last.xlsx')?.slice();
    const { exitCode } = run(order('--out', 'next.xlsx', '--edition', '2024', '--from', 'last.xlsx'), files);
    expect(exitCode).toBe(0);
    const { plan } = planIn(held.get('next.xlsx'));
    expect(plan.identity).toMatchObject({ edition: '2024', county: '安吉县', code: '330523' });
    const inUse = before.measures.filter(({ text }) => text !== '');
    const measures = plan.history.filter(({ of }) => of === undefined);
    expect(measures.map(({ from }) => from).sort()).toEqual(inUse.map(({ id }) => id).sort());
    const carried = plan.measures.filter(({ before: was }) => was !== '').map(({ text }) => text);
    expect(carried.length).toBeGreaterThan(0);
    expect(inUse.map(({ text }) => text)).toEqual(expect.arrayContaining(carried));
    expect(held.get('last.xlsx')).toEqual(untouched);
  });

  it('goes back to no earlier year, says why, and writes nothing', () => {
    const { held, files } = machine();
    run(order('--out', 'now.xlsx', '--edition', '2024', '--county', '安吉县'), files);
    const { exitCode, stderr } = run(
      order('--out', 'back.xlsx', '--edition', '2023', '--from', 'now.xlsx'),
      files,
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('2024 年的计划不能转回 2023 年');
    expect(held.has('back.xlsx')).toBe(false);
  });

  it('tells what to look at, and keeps it in the new workbook', () => {
    const { held, files } = machine();
    run(order('--out', 'last.xlsx', '--edition', '2022', '--county', '安吉县', '--sample'), files);
    const { stdout } = run(order('--out', 'next.xlsx', '--edition', '2023', '--from', 'last.xlsx'), files);
    const looks = planIn(held.get('next.xlsx')).plan.history.filter(({ of }) => of === 'look');
    expect(looks.length).toBeGreaterThan(0);
    for (const { text } of looks) expect(stdout).toContain(text);
  });

  it('speaks another language without losing an entry or an id', () => {
    const { held, files } = machine();
    run(order('--out', 'zh.xlsx', '--edition', '2024', '--county', '安吉县', '--sample'), files);
    run(order('--out', 'en.xlsx', '--edition', '2024', '--from', 'zh.xlsx', '--language', 'en'), files);
    run(order('--out', 'both.xlsx', '--edition', '2024', '--from', 'en.xlsx', '--language', 'both'), files);
    run(order('--out', 'back.xlsx', '--edition', '2024', '--from', 'both.xlsx', '--language', 'zh'), files);
    expect(planIn(held.get('back.xlsx')).plan).toEqual(planIn(held.get('zh.xlsx')).plan);
    const english = planIn(held.get('en.xlsx')).plan;
    expect(english.measures.map(({ id }) => id)).toEqual(
      planIn(held.get('zh.xlsx')).plan.measures.map(({ id }) => id),
    );
  });

  it('is written once for each unit of a list, each knowing whose it is', () => {
    const list = new TextEncoder().encode('001,县农业农村局\n002,县商务局\n');
    const { held, files } = machine({ 'units.txt': list });
    const { stdout, exitCode } = run(
      order('--out', 'issued/', '--units', 'units.txt', '--county', '安吉县', '--period', '9'),
      files,
    );
    expect([exitCode, stdout.includes('2')]).toEqual([0, true]);
    const names = ['issued/2024_09_001_县农业农村局.xlsx', 'issued/2024_09_002_县商务局.xlsx'];
    expect([...held.keys()]).toEqual(['units.txt', ...names]);
    const identities = names.map((name) => planIn(held.get(name)).plan.identity);
    expect(identities.map(({ unit, unitCode, county }) => [unit, unitCode, county])).toEqual([
      ['县农业农村局', '001', '安吉县'],
      ['县商务局', '002', '安吉县'],
    ]);
    expect(new Set(identities.map(({ id }) => id)).size).toBe(2);
  });

  it('says how many units have their file when the disk fills up', () => {
    const list = new TextEncoder().encode('县农业农村局\n县商务局\n县水利局\n');
    const { files } = machine({ 'units.txt': list });
    let written = 0;
    const filling: Files = { ...files, write: () => (written++ < 1 ? null : 'full') };
    const { stderr, exitCode } = run(order('--out', 'issued', '--units', 'units.txt'), filling);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('已写出 1 个文件');
  });

  it('is spoken of in words from the texts alone', () => {
    const invented = { zh: madeUp(texts.zh), en: madeUp(texts.en) };
    const { files } = machine();
    const texted = (args: readonly string[]): string => {
      const { stdout, stderr } = run(args, files, invented);
      return escaped(stdout + stderr).trim();
    };
    expect(texted(order(...out, '--sample'))).toBe('');
    expect(texted(order('--out', 'x.xlsx', '--from', 'plan.xlsx'))).toBe('');
    expect(texted(order(...out, '--county', '=1'))).toBe('');
    expect(texted(order('--out', 'x'))).toBe('');
  });
});
