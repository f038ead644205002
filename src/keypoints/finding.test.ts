/** Finding editions, tasks, aspects and indicators by what people call them. */
import fc from 'fast-check';
import { editionById, editions, findEdition, nextEdition } from './editions';
import { findIndicator, indicators } from './indicators';
import type { Result } from './result';
import { findAspect, findTask, taskById, tasksOf } from './tasks';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.problem.code;
}

const edition = (year: string) => valueOf(findEdition(year));

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

describe('an edition', () => {
  it('that does not exist is a problem that names those that do', () => {
    for (const wrong of ['2021', 2026, 'twenty', '', null, undefined, true, {}, 2024.5, '20244', 'x2024']) {
      expect(findEdition(wrong)).toMatchObject({
        ok: false,
        problem: { code: 'edition-unknown', parameters: { known: ['2022', '2023', '2024', '2025'] } },
      });
    }
  });

  it('is found by text, number, full-width digits, and with 年 or 年版', () => {
    for (const given of ['2024', 2024, '２０２４', ' 2024 ', '2024年', '２０２４年版', '\u200b2024']) {
      expect(valueOf(findEdition(given)).id).toBe('2024');
    }
  });

  it('is followed by the next one, and the latest by none', () => {
    expect(nextEdition(edition('2022'))?.id).toBe('2023');
    expect(nextEdition(edition('2025'))).toBeUndefined();
    expect(editions.map((one) => one.id)).toEqual(['2022', '2023', '2024', '2025']);
    expect(editionById('2023')?.id).toBe('2023');
  });
});

describe('a task', () => {
  it('of another edition is not taken by its id', () => {
    expect(codeOf(findTask(edition('2024'), '2022-05'))).toBe('task-unknown');
  });

  it('that no edition has is a problem that says how many there are', () => {
    for (const wrong of [0, 29, -1, 5.5, '5.5', 'abc', '2024-29', '', null, true, {}]) {
      const result = findTask(edition('2024'), wrong);
      expect(result.ok ? result : result.problem).toMatchObject({
        code: 'task-unknown',
        parameters: { edition: '2024', count: 28 },
      });
    }
  });

  it('that exists but could not be read is told apart from one that does not exist', () => {
    expect(codeOf(findTask(edition('2025'), 20))).toBe('task-unread');
    expect(codeOf(findTask(edition('2025'), 27))).toBe('task-unknown');
    expect(codeOf(findTask(edition('2023'), '2023-26'))).toBe('task-unread');
  });

  it('is found by number, id and title however they are written', () => {
    const ways = [
      5,
      '5',
      '05',
      '５',
      '第5项',
      '任务5',
      '第5项任务',
      'task 5',
      '2024-05',
      '2024-5',
      '２０２４－０５',
    ];
    for (const way of ways) expect(valueOf(findTask(edition('2024'), way)).id).toBe('2024-05');
    expect(valueOf(findTask(edition('2024'), '强化确保粮食安全数字化支撑')).id).toBe('2024-04');
  });

  it('of any edition is found by its id and by both its titles', () => {
    for (const one of editions.flatMap(tasksOf)) {
      const of = edition(one.edition);
      expect(taskById(one.id)).toBe(one);
      for (const way of [one.number, one.id, one.wording.zh, one.wording.en, one.wording.en.toUpperCase()]) {
        expect(valueOf(findTask(of, way))).toBe(one);
      }
    }
    expect(taskById('2024-99')).toBeUndefined();
    expect(taskById('1999-01')).toBeUndefined();
  });
});

describe('an aspect', () => {
  it('that does not exist, or whose title was not read, is a problem', () => {
    expect(codeOf(findAspect(edition('2024'), 10))).toBe('aspect-unknown');
    expect(codeOf(findAspect(edition('2024'), '2022-a3'))).toBe('aspect-unknown');
    expect(codeOf(findAspect(edition('2024'), null))).toBe('aspect-unknown');
    expect(codeOf(findAspect(edition('2023'), 7))).toBe('aspect-unread');
  });

  it('is found by number, Chinese numeral, id and title', () => {
    const third = ['3', 3, '第三方面', '三', '第3个方面', '2024-a3', '大力推进智慧农业发展', 'aspect 3'];
    for (const way of third) expect(valueOf(findAspect(edition('2024'), way)).number).toBe(3);
  });
});

describe('an indicator', () => {
  it('that does not exist is a problem that names the nearest', () => {
    const result = findIndicator('broadband_user');
    expect(result).toMatchObject({ ok: false, problem: { code: 'indicator-unknown' } });
    if (!result.ok && result.problem.code === 'indicator-unknown') {
      expect(result.problem.parameters.near[0]?.id).toBe('broadband_users');
    }
    expect(findIndicator('量子')).toMatchObject({ ok: false, problem: { parameters: { near: [] } } });
    for (const wrong of ['', null, undefined, 7, true, {}]) {
      expect(codeOf(findIndicator(wrong))).toBe('indicator-unknown');
    }
  });

  it('has names that no other indicator has', () => {
    for (const one of indicators) {
      for (const name of [one.id, one.name.zh, one.name.en, ...one.aliases]) {
        expect([name, valueOf(findIndicator(name)).id]).toEqual([name, one.id]);
      }
    }
  });

  it('is found whatever the width, capitals and spaces of its name', () => {
    const names = indicators.flatMap((one) =>
      [one.id, one.name.zh, one.name.en, ...one.aliases].map((name) => ({ one, name })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('', ' ', '\u3000', '\u00a0', '\u200b'),
        ({ one, name }, wide, upper, space) => {
          const cased = upper ? name.toUpperCase() : name.toLowerCase();
          const spaced = `${space}${Array.from(cased).join(space)}${space}`;
          expect(valueOf(findIndicator(wide ? fullWidth(spaced) : spaced)).id).toBe(one.id);
        },
      ),
      { seed: 20240515 },
    );
  });
});
