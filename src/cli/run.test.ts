/** The terminal program: what is typed, what is printed, how it ends. */
import { madeUp, escaped } from '../../test/madeUpLanguage';
import { setMessageLanguage } from '../functions/call';
import { texts } from '../text/text';
import type { Files } from './outcome';
import { run as runWith } from './run';

const target = 'KEYPOINT_TARGET("2024","broadband_users")';

/** A machine without files. */
const nothing: Files = {
  read: () => ({ ok: false, fault: 'absent' }),
  write: () => 'denied',
};
const run = (args: readonly string[], words = texts) => runWith(args, nothing, words);

afterEach(() => setMessageLanguage('zh'));

describe('keypoints', () => {
  it.each([
    ['no command', []],
    ['a command that does not exist', ['evaluate', target]],
    ['no formula', ['eval']],
    ['a formula in pieces', ['eval', 'KEYPOINT_TASK(2024,', '5)']],
    ['an option that does not exist', ['eval', target, '--json']],
    ['an option with one dash', ['eval', target, '-language', 'en']],
    ['an option twice', ['eval', target, '--language', 'en', '--language', 'zh']],
    ['a flag with a value', ['eval', target, '--help=yes']],
    ['an option of another command', ['eval', target, '--county', '安吉县']],
    ['both languages where there is one answer', ['eval', target, '--language', 'both']],
    ['a language that does not exist', ['eval', target, '--language', 'fr']],
    ['a language left out', ['eval', target, '--language']],
    ['a formula that cannot be read', ['eval', 'KEYPOINT_TARGET("2024"']],
    ['an empty formula', ['eval', '']],
  ])('asked with %s says so in one sentence and ends with 2', (_what, args) => {
    const { stdout, stderr, exitCode } = run(args);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });

  it('puts an error and its sentence on standard error and ends with 1', () => {
    const { stdout, stderr, exitCode } = run(['eval', 'KEYPOINT_TARGET("2024","internet_penetration")']);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toMatch(/^#N\/A [^\n]*internet_penetration_increase[^\n]*\n$/);
    expect(run(['eval', 'KEYPOINT_TARGET("2019","broadband_users")']).stderr).toMatch(/^#VALUE! /);
    expect(run(['eval', 'SUM(1)']).exitCode).toBe(1);
  });

  it('prints a number, a text and nothing else', () => {
    expect(run(['eval', target])).toEqual({ stdout: '200000000\n', stderr: '', exitCode: 0 });
    expect(run(['eval', `=${target}`]).stdout).toBe('200000000\n');
    expect(run(['eval', '-5']).stdout).toBe('-5\n');
    expect(run(['eval', '--', target]).stdout).toBe('200000000\n');
  });

  it('prints a spill as lines of cells parted by tabs, one line a row whatever the cells hold', () => {
    const { stdout } = run(['eval', 'KEYPOINT_TASKS("2024")']);
    const lines = stdout.replace(/\n$/, '').split('\n');
    expect(lines).toHaveLength(28);
    for (const line of lines) expect(line.split('\t')).toHaveLength(5);
  });

  it('keeps a cell on its line, whatever it holds', () => {
    const roles = { lead: 'a\tb\r\nc', supporting: 'd' };
    const torn = { ...texts, zh: { ...texts.zh, functions: { ...texts.zh.functions, roles } } };
    const { stdout } = run(['eval', 'KEYPOINT_OWNERS("2024",1)'], torn);
    expect(stdout.split('\n')[0]?.split('\t')[0]).toBe('a b c');
  });

  it('speaks English when asked, wherever the option stands', () => {
    const asked = ['eval', 'KEYPOINT_TARGET("2019","broadband_users")'];
    expect(run([...asked, '--language', 'en']).stderr).toContain('There is no edition');
    expect(run(['--language=en', ...asked]).stderr).toContain('There is no edition');
    expect(run(asked).stderr).toContain('没有收录');
  });

  it('explains itself in both languages', () => {
    expect(run(['--help']).stdout).toContain('用法');
    expect(run(['-h', '--language', 'en']).stdout).toContain('Usage');
    expect(run(['--help']).exitCode).toBe(0);
  });

  it('has all its words from the texts', () => {
    const invented = { zh: madeUp(texts.zh), en: madeUp(texts.en) };
    for (const args of [
      [],
      ['x'],
      ['eval'],
      ['eval', '1', '2'],
      ['--x'],
      ['--language', 'x'],
      ['--help'],
      ['eval', '('],
    ]) {
      const { stdout, stderr } = run(args, invented);
      expect([args, escaped(stdout + stderr).trim()]).toEqual([args, '']);
    }
  });
});
