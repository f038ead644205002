/**
 * Made-up entries of the targets for a training copy: every kind, light and check occurs. All figures are invented, those
 * of the nation's size in the weights included.
 */
import type { Edition, Language, Words } from '../../editions/model';
import type { CountyPlan, Entry, PlannedTarget, ShareWeight } from '../county';
import { periodMonth } from '../period';
import { roundTo } from '../rounding';
import { usualWeights } from '../shareWeights';
import { suggestedDecimals } from '../targetFigures';
import { type TargetSubject, targetSubject } from '../targetSubject';

const w = (zh: string, en: string): Words => ({ zh, en });

/** A thousandth of the nation, in round figures that nobody takes for real ones. */
const weightFigures: { readonly [id: string]: readonly [number, number] } = {
  rural_population: [400_000, 400_000_000],
  rural_households: [120_000, 120_000_000],
  villages: [150, 150_000],
};
const countyShare = 0.001;

/** The weights with made-up figures in most of them; the others stay empty, as they do in practice. */
export function sampleWeights(): readonly ShareWeight[] {
  return usualWeights.map((weight) => {
    const figures = weightFigures[weight.id];
    return figures === undefined ? weight : { ...weight, county: figures[0], nation: figures[1] };
  });
}

interface Around {
  /** What is due by the month reported on, as a fraction of the year. */
  readonly due: number;
  readonly say: (words: Words) => string;
}

type Filled = Partial<PlannedTarget>;

/** Part of the way gone: on pace, somewhat and far behind, nothing reported, done. */
const paces: readonly ((due: number) => number | null)[] = [
  (due) => due,
  (due) => due - 0.2,
  (due) => due - 0.5,
  () => null,
  () => 1,
];

function pace(at: number, due: number): number | null {
  const gone = (paces[at % paces.length] ?? paces[0])?.(due) ?? null;
  return gone === null ? null : Math.max(0, gone);
}

/** From the baseline so far towards the target. */
function between(from: number, to: number, part: number | null, decimals: number): Entry {
  return part === null ? null : roundTo(from + (to - from) * part, decimals);
}

/** Whole households, villages and institutions; rates to a tenth of a point, money to 100 yuan. */
function decimalsOf({ unit }: TargetSubject): number {
  return unit === 'fraction' || unit === 'increase' ? 3 : suggestedDecimals(unit);
}

/** The `at`th goal with a number. The first total asks for less than the county's share: that is marked. */
function goalWithNumber(subject: TargetSubject, nation: number, at: number, due: number): Filled {
  const decimals = decimalsOf(subject);
  const year = Number(subject.goal?.deadline.slice(0, 4) ?? '0');
  const baselineMonth = `${year - 1}-12`;
  if (subject.direction === 'lower')
    return { province: nation, city: nation, target: nation, actual: nation };
  if (subject.kind === 'count') {
    const share = nation * countyShare;
    const baseline = roundTo(share * 0.9, decimals);
    const target = roundTo(share * (at === 0 ? 0.97 : 1.04), decimals);
    return {
      province: roundTo(nation * 0.06, decimals),
      city: roundTo(nation * 0.006, decimals),
      weight: at === 0 ? 'rural_households' : 'rural_population',
      baseline,
      baselineMonth,
      target,
      actual: between(baseline, target, pace(at, due), decimals),
    };
  }
  if (subject.kind === 'increase') {
    const baseline = 0.631;
    return {
      province: 0.662,
      city: 0.655,
      baseline,
      baselineMonth,
      target: 0.665,
      actual: between(baseline, 0.665, pace(at, due), decimals),
    };
  }
  const target = roundTo(Math.min(1, nation * 1.05), decimals);
  const baseline = roundTo(nation * 0.9, decimals);
  return {
    province: nation,
    city: target,
    baseline,
    baselineMonth,
    target,
    actual: between(baseline, target, pace(at, due), decimals),
  };
}

function goalInWords(subject: TargetSubject, { due, say }: Around): Filled {
  if (subject.kind === 'coverage') {
    return {
      city: 0.9,
      target: 0.85,
      actual: roundTo(0.85 * due, 3),
      note: say(w('样例：本县自定数值', 'Sample: a number of our own')),
    };
  }
  return {
    target: say(w('样例：较上年有明显进展', 'Sample: clear progress on last year')),
    actual: say(w('样例：正在推进', 'Sample: under way')),
  };
}

/** Indicators of the county evaluation that the sample switches on. */
const extended: { readonly [id: string]: readonly [baseline: number, target: number, pace: number] } = {
  'ci-production': [0.24, 0.28, 1],
  'ci-village-affairs': [0.72, 0.8, 2],
  'ci-shop-stations': [0.8, 0.9, 3],
};

/** The county's own rows. The last one is off by a unit: 10,000 yuan against yuan. */
const own: readonly ((around: Around) => Filled)[] = [
  ({ say }) => ({
    name: say(w('样例：直播电商基地数', 'Sample: live-commerce bases')),
    kind: 'level',
    direction: 'higher',
    unit: say(w('个', 'bases')),
    city: 5,
    baseline: 4,
    target: 6,
    actual: 6,
  }),
  ({ due, say }) => ({
    name: say(w('样例：网络报障平均修复时间', 'Sample: average time to repair a line')),
    kind: 'level',
    direction: 'lower',
    unit: say(w('小时', 'hours')),
    city: 20,
    baseline: 36,
    target: 24,
    actual: roundTo(36 - 12 * Math.max(0, due - 0.15), 1),
  }),
  ({ say }) => ({
    name: say(w('样例：数字技能培训补助', 'Sample: grants for digital training')),
    kind: 'level',
    direction: 'higher',
    unit: say(w('万元', '10,000 yuan')),
    target: 20,
    actual: 150_000,
    note: say(w('样例：完成值误填为元', 'Sample: the actual was typed in yuan')),
  }),
];

/** The targets of a plan with made-up entries in them. */
export function sampleTargets(
  plan: CountyPlan,
  edition: Edition,
  language: Language,
): readonly PlannedTarget[] {
  const around: Around = {
    due: Math.max(1, periodMonth(plan.identity.month)) / 12,
    say: (words) => words[language],
  };
  let numbered = 0;
  let ours = 0;
  return plan.targets.map((row): PlannedTarget => {
    const subject = targetSubject(row, edition);
    if (subject.goal !== null && subject.nation !== null) {
      return { ...row, ...goalWithNumber(subject, subject.nation, numbered++, around.due) };
    }
    if (subject.goal !== null) return { ...row, ...goalInWords(subject, around) };
    if (subject.extended !== null) {
      const figures = extended[subject.extended.id];
      if (figures === undefined) return row;
      const [baseline, target, at] = figures;
      return {
        ...row,
        on: true,
        baseline,
        baselineMonth: `${Number(edition.id) - 1}-12`,
        target,
        actual: between(baseline, target, pace(at, around.due), 3),
        department: around.say(w('样例统计单位', 'Sample statistics office')),
      };
    }
    return { ...row, ...own[ours++]?.(around) };
  });
}
