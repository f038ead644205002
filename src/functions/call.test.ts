/** What all functions have in common: languages, errors, help, and words that come from the texts alone. */
import { escaped, madeUp } from '../../test/madeUpLanguage';
import { problemSentence } from '../text/sentence';
import { texts } from '../text/text';
import { callFunction, definitionOf, setMessageLanguage } from './call';
import { definitions } from './definitions';
import { evaluateFormula } from './expression';
import { helpOf } from './help';
import { shownAnswer } from './helpPage';

const invented = { zh: madeUp(texts.zh), en: madeUp(texts.en) };

function message(id: string, ...args: readonly unknown[]): string {
  const answer = callFunction(id, args);
  return answer.kind === 'error' ? answer.message : '';
}

afterEach(() => setMessageLanguage('zh'));

describe('an error', () => {
  it('of a function that does not exist names the nearest', () => {
    expect(message('KEYPOINT_TARGE')).toContain('KEYPOINT_TARGET');
    expect(message('SUM')).toContain('SUM');
  });

  it('of too many arguments says how many there may be', () => {
    expect(message('KEYPOINT_BASELINE', 'broadband_users', 2023, 1)).toContain('2');
  });

  it('speaks Chinese, the language of the display, or the language that the call asks for', () => {
    expect(message('KEYPOINT_TASK', '2024', 99)).toMatch(/没有任务/);
    expect(message('KEYPOINT_TASK', '2024', 99, null, 'en')).toMatch(/has no task/);
    setMessageLanguage('en');
    expect(message('KEYPOINT_TASK', '2024', 99)).toMatch(/has no task/);
    expect(message('KEYPOINT_TASK', '2024', 99, null, 'zh')).toMatch(/没有任务/);
    expect(message('KEYPOINT_TARGET', '2019', 'broadband_users')).toMatch(/no edition/);
    expect(message('KEYPOINT_TASK', '2024', 1, 'title', 'fr')).toMatch(/"zh"/);
  });
});

describe('every function', () => {
  it.each(definitions.map((definition) => [definition.id, definition] as const))(
    '%s answers its example as its help says',
    (_id, { example, spills }) => {
      const answer = evaluateFormula(example.formula);
      expect(answer.kind).toBe(spills ? 'spill' : 'value');
      const first = shownAnswer(answer).lines[0] ?? '';
      expect(spills ? first.startsWith(example.answer) : first === example.answer).toBe(true);
      expect(example.answer).not.toBe('');
    },
  );

  it('is found in capitals and small letters, and nothing else is', () => {
    for (const { id } of definitions) expect(definitionOf(id.toLowerCase())?.id).toBe(id);
    expect(definitionOf('constructor')).toBeUndefined();
  });

  it('never puts a needed argument after an optional one', () => {
    for (const { parameters } of definitions) {
      const optional = parameters.map((parameter) => parameter.optional);
      expect([...optional].sort()).toEqual(optional);
    }
  });

  it('answers #VALUE! when called with nothing, except where nothing is needed', () => {
    for (const { id, parameters } of definitions) {
      const kind = callFunction(id, []).kind;
      expect([id, kind]).toEqual([
        id,
        parameters.some((parameter) => !parameter.optional) ? 'error' : 'spill',
      ]);
    }
  });

  it('hands out rows that a caller may change without changing the next answer', () => {
    const first = callFunction('KEYPOINT_ASPECTS', ['2024']);
    if (first.kind === 'spill') first.rows[0]?.splice(0, 1, 'changed');
    const second = callFunction('KEYPOINT_ASPECTS', ['2024']);
    expect(second.kind === 'spill' && second.rows[0]?.[0]).toBe(1);
  });

  it('has help in both languages', () => {
    for (const definition of definitions) {
      for (const language of ['zh', 'en'] as const) {
        const help = helpOf(definition, texts[language]);
        expect(help.signature.startsWith(`${definition.id}(`)).toBe(true);
        for (const words of [help.does, help.gives, ...help.parameters.map((one) => one.meaning)]) {
          expect(words.trim()).not.toBe('');
        }
      }
    }
  });
});

describe('every word', () => {
  it('of a problem comes from the texts', () => {
    const wrong: readonly (readonly [string, readonly unknown[]])[] = [
      ['TARGET', ['1999', 'broadband_users']],
      ['TARGET', ['2024', 'internet_penetration']],
      ['TARGET', ['2024', 'production_informatization']],
      ['TARGET', ['2024', 'broadband_users', '%']],
      ['TARGET', ['2024', 'broadband_users', 'size']],
      ['TASK', ['2024', 99]],
      ['TASK', ['2025', 20]],
      ['TASK', ['2024', 28, 'measures']],
      ['TASKS', ['2024', 99]],
      ['TASKS', ['2023', 9]],
      ['STATUS', ['x', 1]],
      ['STATUS', [2, 1]],
      ['STATUS', [0.1, 1, 0.3, 0.1]],
      ['PACE', ['2024', 'broadband_users', 1, 'x']],
      ['PACE', ['2024', 'broadband_users', 1, '2025-01-01']],
      ['LOCAL_TARGET', ['2024', 'broadband_users']],
      ['BASELINE', ['broadband_users', '2000']],
      ['BASELINE', ['rural_5g_coverage', '2024']],
      ['BASELINE', ['internet_penetration', '2024']],
      ['COMPARE', ['2024', 1, '2024']],
      ['COMPARE', ['2022', 30, '2023']],
      ['SEARCH', ['qqqq']],
      ['SEARCH', []],
      ['NOTHING', []],
    ];
    for (const [id, args] of wrong) {
      const answer = callFunction(`KEYPOINT_${id}`, args, invented);
      expect(answer.kind).toBe('error');
      if (answer.kind === 'error') expect([id, escaped(answer.message)]).toEqual([id, '']);
    }
  });

  it('of an answer that is not a fact comes from the texts', () => {
    const lights = callFunction('KEYPOINT_STATUS', [0.5, 0.6], invented);
    expect(lights).toEqual({ kind: 'value', value: '⟦黄⟧' });
    const owners = callFunction('KEYPOINT_OWNERS', ['2024', 1, 'en'], invented);
    if (owners.kind !== 'spill') throw new Error('no rows');
    for (const [role] of owners.rows) expect(escaped(String(role))).toBe('');
    const value = (field: string) => callFunction('KEYPOINT_TASK', ['2024', 1, field], invented);
    for (const field of ['owners', 'source', 'next', 'origin']) {
      const answer = value(field);
      expect(answer.kind === 'value' && escaped(String(answer.value)).trim()).toBe('');
    }
    const unread = callFunction('KEYPOINT_TASKS', ['2025'], invented);
    expect(unread.kind === 'spill' && unread.rows[25]?.[3]).toBe('⟦（未读到）⟧');
  });

  it('of the help comes from the texts', () => {
    for (const definition of definitions) {
      const help = helpOf(definition, invented.en);
      for (const words of [help.does, help.gives, ...help.parameters.map((one) => one.meaning)]) {
        expect(escaped(words)).toBe('');
      }
    }
  });

  it('of a sentence is there in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(
        problemSentence(
          { code: 'date-expected', parameters: { parameter: 'date', given: 'x' } },
          texts[language],
        ),
      ).toContain('2024-06-30');
    }
  });
});
