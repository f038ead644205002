/** The terminal's check of a plan, over files in memory. */
import { samplePlan } from '../plan/sample/samplePlan';
import { orderPlan } from '../plan/order';
import { texts } from '../text/text';
import { countyBook } from '../workbook/county/countyBook';
import { commonFonts } from '../workbook/looks';
import { writeBook } from '../xlsx/writeBook';
import type { Files } from './outcome';
import { run } from './run';

const ordered = orderPlan({ edition: '2024', county: '安吉县', code: '330523', rows: '80' }, 'zh');
if (!ordered.ok) throw new Error(ordered.problem.code);
const empty = ordered.value;

const fileOf = (plan: typeof empty): Uint8Array =>
  writeBook(countyBook(plan, { language: 'zh', paper: 'A4', fonts: commonFonts, texts }));

const stored = new Map<string, Uint8Array>([
  ['empty.xlsx', fileOf(empty)],
  ['sample.xlsx', fileOf(samplePlan(empty, 'zh'))],
  ['letter.xlsx', new TextEncoder().encode('dear planner')],
]);

const files: Files = {
  read: (path) => {
    const bytes = stored.get(path);
    return bytes === undefined ? { ok: false, fault: 'absent' } : { ok: true, bytes };
  },
  write: () => 'denied',
};

const check = (...words: readonly string[]) => run(['check', ...words], files);

describe('misuse', () => {
  it('asks for a file, and for one only', () => {
    expect(check()).toMatchObject({ exitCode: 2, stderr: `${texts.zh.cli.planMissing()}\n` });
    expect(check('a', 'b')).toMatchObject({ exitCode: 2, stderr: `${texts.zh.cli.planOne(2)}\n` });
  });

  it('speaks one language at a time', () => {
    expect(check('empty.xlsx', '--language', 'both').exitCode).toBe(2);
  });

  it('says why a file gives no plan', () => {
    expect(check('nowhere.xlsx')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(check('letter.xlsx').stderr).toContain('letter.xlsx');
    expect(check('letter.xlsx').exitCode).toBe(2);
  });
});

it('finds no error in a plan that was just made', () => {
  const { stdout, exitCode } = check('empty.xlsx');
  expect(stdout).not.toContain(`[${texts.zh.issues.severities.error}]`);
  expect(exitCode).toBe(0);
});

it.each(['zh', 'en'] as const)(
  'names sheet and cell of what is wrong, and ends with 1 where a figure is wrong, in %s',
  (language) => {
    const { stdout, exitCode } = check('sample.xlsx', '--language', language);
    const lines = stdout.trimEnd().split('\n');
    expect(exitCode).toBe(1);
    expect(lines[0]).toContain(texts[language].template.at('项目资金', 'R13'));
    const errors = lines.filter((line) => line.startsWith(`[${texts[language].issues.severities.error}]`));
    expect(lines.at(-1)).toContain(String(errors.length));
  },
);
