/** What can be asked of the facts: goals, comparison, statistics, owners, provenance. */
import { facts } from '../editions/facts';
import { readDay } from './calendar';
import { becomes } from './comparison';
import { editions, findEdition } from './editions';
import { findGoal, isMeasured, measuredGoal } from './goals';
import { findIndicator, indicators } from './indicators';
import { bodyById, ownersOf } from './owners';
import { provenanceOfGoal, provenanceOfTask, sourceById } from './provenance';
import type { Result } from './result';
import { baselineFor, figuresFor } from './statistics';
import { findTask, tasksOf } from './tasks';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const edition = (year: string) => valueOf(findEdition(year));
const indicator = (id: string) => valueOf(findIndicator(id));
const task = (year: string, number: number) => valueOf(findTask(edition(year), number));
const day = (text: string) => readDay(text) ?? Number.NaN;

describe('a goal', () => {
  it('that an edition does not set is a problem that says what to ask instead', () => {
    const result = measuredGoal(edition('2024'), indicator('internet_penetration'));
    expect(result).toMatchObject({
      ok: false,
      problem: {
        code: 'goal-not-set',
        parameters: { related: [{ id: 'internet_penetration_increase' }], editions: ['2022'] },
      },
    });
  });

  it('is not sent to a related indicator that the edition sets no number for either', () => {
    expect(measuredGoal(edition('2023'), indicator('rural_5g_coverage'))).toMatchObject({
      problem: { code: 'goal-in-words', parameters: { related: [], editions: [] } },
    });
  });

  it('with a number comes before one in words for the same indicator', () => {
    const of = edition('2022');
    const [worded, measured] = [of.goals.find((goal) => !isMeasured(goal)), of.goals.find(isMeasured)];
    if (worded === undefined || measured === undefined || isMeasured(worded)) throw new Error('no goals');
    const both = { ...of, goals: [{ ...worded, indicator: measured.indicator }, measured] };
    expect(valueOf(findGoal(both, indicator(measured.indicator)))).toBe(measured);
  });

  it('set in words only is found, but has no number; the problem carries its words', () => {
    const goal = valueOf(findGoal(edition('2024'), indicator('production_informatization')));
    expect(isMeasured(goal)).toBe(false);
    expect(measuredGoal(edition('2024'), indicator('production_informatization'))).toMatchObject({
      problem: {
        code: 'goal-in-words',
        parameters: { words: { zh: '农业生产信息化率进一步提升' }, editions: ['2023'] },
      },
    });
  });

  it('with a number is the one the edition prints', () => {
    const printed: [string, string, number, string][] = [
      ['2022', 'internet_penetration', 0.6, '>'],
      ['2022', 'agri_online_retail', 430e9, '>'],
      ['2023', 'broadband_users', 190e6, '>'],
      ['2023', 'production_informatization', 0.265, '>='],
      ['2023', 'agri_online_retail', 580e9, '>'],
      ['2024', 'broadband_users', 200e6, '>'],
      ['2024', 'internet_penetration_increase', 0.02, '='],
      ['2024', 'agri_online_retail', 630e9, '>'],
      ['2025', 'villages_5g', 0.9, '>'],
    ];
    for (const [year, id, value, comparator] of printed) {
      expect(valueOf(measuredGoal(edition(year), indicator(id)))).toMatchObject({ value, comparator });
    }
  });
});

describe('what a task became', () => {
  it('in its own edition is no question', () => {
    expect(becomes(task('2024', 1), edition('2024'))).toMatchObject({
      problem: { code: 'comparison-same-edition' },
    });
  });

  it('cannot be told where the other edition was not read', () => {
    expect(becomes(task('2022', 30), edition('2023'))).toMatchObject({
      problem: { code: 'comparison-unread', parameters: { task: '2022-30', edition: '2023' } },
    });
  });

  it('is the same pair of tasks asked from either end', () => {
    for (const one of editions) {
      for (const other of editions) {
        if (one === other) continue;
        for (const from of tasksOf(one)) {
          const rows = becomes(from, other);
          if (!rows.ok) continue;
          for (const { task: to, kind } of rows.value) {
            if (to === null) continue;
            const back = valueOf(becomes(to, one));
            expect(back.some((row) => row.task === from && row.kind === kind)).toBe(true);
          }
        }
      }
    }
  });

  it('is told for every task between the two editions that were read whole', () => {
    for (const one of tasksOf(edition('2022'))) expect(becomes(one, edition('2024')).ok).toBe(true);
    for (const one of tasksOf(edition('2024'))) expect(becomes(one, edition('2022')).ok).toBe(true);
    expect(valueOf(becomes(task('2022', 5), edition('2024')))).toMatchObject([
      { kind: 'same', task: { id: '2024-01' } },
    ]);
  });

  it('is nothing, in one row, for a task that ended or has no forerunner', () => {
    const ended = facts.successions.find(
      (one) => one.kind === 'dropped' && one.between.join() === '2022,2024',
    );
    const fresh = facts.successions.find((one) => one.kind === 'new' && one.between.join() === '2022,2024');
    const from = tasksOf(edition('2022')).find((one) => one.id === ended?.from);
    const to = tasksOf(edition('2024')).find((one) => one.id === fresh?.to);
    expect(from && valueOf(becomes(from, edition('2024')))).toMatchObject([{ kind: 'dropped', task: null }]);
    expect(to && valueOf(becomes(to, edition('2022')))).toMatchObject([{ kind: 'new', task: null }]);
  });
});

describe('a national figure', () => {
  it('does not exist for what nobody counts', () => {
    expect(baselineFor(indicator('rural_5g_coverage'), day('2024-12-31'))).toMatchObject({
      problem: { code: 'statistic-none' },
    });
  });

  it('before the first published one is a problem that says when the first is', () => {
    expect(baselineFor(indicator('broadband_users'), day('2019-12-31'))).toMatchObject({
      problem: { code: 'statistic-missing', parameters: { first: '2020-12' } },
    });
  });

  it('is not chosen among figures in conflict: all of them are named', () => {
    for (const date of ['2024-12-31', '2025-03-31']) {
      expect(baselineFor(indicator('internet_penetration'), day(date))).toMatchObject({
        problem: {
          code: 'statistic-conflict',
          parameters: { date: '2024-12', values: ['65.6%', '67.4%', '67.3%'] },
        },
      });
    }
  });

  it('in conflict is the better supported one where there is one', () => {
    expect(valueOf(baselineFor(indicator('agri_online_retail'), day('2021-12-31'))).value).toBe(422.1e9);
  });

  it('is that of the date or the latest before it', () => {
    const penetration = indicator('internet_penetration');
    expect(valueOf(baselineFor(penetration, day('2023-12-31'))).value).toBe(0.665);
    expect(valueOf(baselineFor(penetration, day('2023-12-30'))).value).toBe(0.619);
    expect(valueOf(baselineFor(penetration, day('2025-06-30'))).value).toBe(0.692);
    expect(valueOf(baselineFor(indicator('internet_penetration_increase'), day('2023-12-31'))).value).toBe(
      0.665,
    );
  });

  it('that was looked for and not found does not hide the one before it', () => {
    expect(valueOf(baselineFor(indicator('broadband_users'), day('2023-12-31')))).toMatchObject({
      date: '2022-12',
      value: 176e6,
    });
  });

  it('counts the same thing as the rest of its series', () => {
    expect(figuresFor(indicator('villages_5g')).map((one) => one.date)).toEqual([
      '2023-12',
      '2024-07',
      '2025-12',
    ]);
  });
});

describe('owners and sources', () => {
  it('are there for every task that was read', () => {
    for (const one of editions.flatMap(tasksOf)) {
      const owners = ownersOf(one);
      expect(owners?.reason.zh).toBeTruthy();
      expect(owners && bodyById(owners.lead.id)).toBe(owners?.lead);
      expect(provenanceOfTask(one).quotes.length).toBeGreaterThan(0);
    }
  });

  it('tell what is disputed about a figure', () => {
    const goal = valueOf(findGoal(edition('2024'), indicator('internet_penetration_increase')));
    const { quotes, discrepancies } = provenanceOfGoal(goal);
    expect(quotes[0]?.quote.words).toBe('农村地区互联网普及率提升2个百分点');
    expect(discrepancies.map((one) => one.id)).toContain('d1');
  });

  it('tell what is disputed about the indicator, the aspect and the measures, too', () => {
    const disputed = ({ discrepancies }: { discrepancies: readonly { touches: readonly string[] }[] }) =>
      discrepancies.flatMap(({ touches }) => touches);
    const villages = valueOf(findGoal(edition('2025'), indicator('villages_5g')));
    expect(disputed(provenanceOfGoal(villages))).toContain('villages_5g');
    expect(disputed(provenanceOfTask(task('2024', 4)))).toContain('2024-a2');
    expect(disputed(provenanceOfTask(task('2022', 16)))).toContain('2022-16.1');
  });

  it('name documents that are known', () => {
    expect(sourceById('s004')?.file).toBe('004_64ea9fbe459bd337.txt');
    expect(sourceById('nowhere')).toBeUndefined();
    for (const one of indicators) {
      for (const from of editions) {
        const goal = findGoal(from, one);
        if (goal.ok) expect(provenanceOfGoal(goal.value).quotes.length).toBeGreaterThan(0);
      }
    }
  });
});
