/** The functions about goals and figures: what is set, what it asks of one's own area, what is missing, what is due. */
import type { Edition, Goal, Indicator, MeasuredGoal } from '../editions/model';
import { editions } from '../keypoints/editions';
import { findGoal, measuredGoal } from '../keypoints/goals';
import { indicators } from '../keypoints/indicators';
import { tidy } from '../keypoints/numbers';
import { found, problem, type Result } from '../keypoints/result';
import { baselineFor } from '../keypoints/statistics';
import { basisOf, localTarget, targetLevel } from '../plan/localTarget';
import { dueBy } from '../plan/schedule';
import { fractionFrom, type ParameterName } from './arguments';
import {
  type Cell,
  define,
  inLanguage,
  optional,
  optionalWord,
  type Output,
  required,
  type Texts,
} from './definition';
import { readField } from './fields';
import { inUnit, isUnit, unitChoices } from './units';

const goalFields = ['unit', 'kind', 'comparator', 'deadline', 'text', 'name', 'text_en', 'name_en'] as const;

type GoalField = (typeof goalFields)[number];

/** One part of a goal. All but the comparator are there for a goal in words too. */
function goalField(
  goal: Goal,
  indicator: Indicator,
  edition: Edition,
  field: GoalField,
  texts: Texts,
): Result<Output> {
  switch (field) {
    case 'unit':
      return found(texts.zh.functions.units[indicator.unit]);
    case 'kind':
      return found(goal.kind);
    case 'comparator': {
      const measured = measuredGoal(edition, indicator);
      return measured.ok ? found(measured.value.comparator) : measured;
    }
    case 'deadline':
      return found(goal.deadline);
    case 'text':
      return found(goal.wording.zh);
    case 'text_en':
      return found(goal.wording.en);
    case 'name':
      return found(indicator.name.zh);
    case 'name_en':
      return found(indicator.name.en);
  }
}

const target = define({
  id: 'KEYPOINT_TARGET',
  parameters: [
    required('edition', 'edition'),
    required('indicator', 'indicator'),
    optionalWord('field_or_unit', [...goalFields, ...unitChoices]),
  ],
  spills: false,
  example: { formula: '=KEYPOINT_TARGET("2024","broadband_users")', answer: '200000000' },
  rule: (texts, edition, indicator, word): Result<Output> => {
    if (word === undefined) return valueOf(measuredGoal(edition, indicator));
    if (isUnit(word)) {
      const goal = measuredGoal(edition, indicator);
      return goal.ok ? inUnit(goal.value.value, word, indicator) : goal;
    }
    const field = readField(word, goalFields, texts, unitChoices);
    if (!field.ok) return field;
    const goal = findGoal(edition, indicator);
    return goal.ok ? goalField(goal.value, indicator, edition, field.value, texts) : goal;
  },
});

function valueOf(goal: Result<MeasuredGoal>): Result<number> {
  return goal.ok ? found(goal.value.value) : goal;
}

/** Whether the indicator is counted in fractions, so that a value of it lies between 0 and 1. */
function isRate(indicator: Indicator): boolean {
  return indicator.unit === 'fraction' || indicator.unit === 'points';
}

/** A value of the indicator: for a rate a fraction, for anything else not below zero. */
function amountOf(indicator: Indicator, value: number, name: ParameterName): Result<number> {
  if (isRate(indicator)) return fractionFrom(value, name);
  return value >= 0 ? found(value) : problem('number-expected', { parameter: name, given: String(value) });
}

/** A baseline that is needed: an empty cell arrives as 0, and no baseline is 0. */
function baselineOf(indicator: Indicator, value: number | undefined): Result<number> {
  if (value === undefined || value === 0) return problem('basis-needed', { indicator, what: 'baseline' });
  return amountOf(indicator, value, 'baseline');
}

const localTargetFunction = define({
  id: 'KEYPOINT_LOCAL_TARGET',
  parameters: [
    required('edition', 'edition'),
    required('indicator', 'indicator'),
    optional('basis', 'number'),
  ],
  spills: false,
  example: {
    formula: '=KEYPOINT_LOCAL_TARGET("2024","internet_penetration_increase",58%)',
    answer: '0.6',
  },
  rule: (_texts, edition, indicator, basis): Result<Output> => {
    const goal = measuredGoal(edition, indicator);
    if (!goal.ok) return goal;
    const what = basisOf(goal.value);
    if (what === 'none') return found(localTarget(goal.value, 0));
    if (basis === undefined || basis === 0) return problem('basis-needed', { indicator, what });
    const share = fractionFrom(basis, 'basis');
    return share.ok ? found(localTarget(goal.value, share.value)) : share;
  },
});

const gap = define({
  id: 'KEYPOINT_GAP',
  parameters: [
    required('edition', 'edition'),
    required('indicator', 'indicator'),
    required('actual', 'number'),
    optional('baseline', 'number'),
  ],
  spills: false,
  example: { formula: '=KEYPOINT_GAP("2022","internet_penetration",57.6%)', answer: '0.024' },
  rule: (_texts, edition, indicator, given, base): Result<Output> => {
    const goal = measuredGoal(edition, indicator);
    if (!goal.ok) return goal;
    const actual = amountOf(indicator, given, 'actual');
    if (!actual.ok) return actual;
    if (goal.value.kind !== 'increase') return found(tidy(goal.value.value - actual.value));
    const baseline = baselineOf(indicator, base);
    if (!baseline.ok) return baseline;
    return found(tidy(targetLevel(goal.value, baseline.value) - actual.value));
  },
});

const pace = define({
  id: 'KEYPOINT_PACE',
  parameters: [
    required('edition', 'edition'),
    required('indicator', 'indicator'),
    required('baseline', 'number'),
    required('date', 'date'),
  ],
  spills: false,
  example: {
    formula: '=KEYPOINT_PACE("2022","internet_penetration",57.6%,"2022-06-30")',
    answer: '0.587901369863',
  },
  rule: (_texts, edition, indicator, base, day): Result<Output> => {
    const goal = measuredGoal(edition, indicator);
    if (!goal.ok) return goal;
    const baseline = baselineOf(indicator, base);
    return baseline.ok ? dueBy(goal.value, baseline.value, day) : baseline;
  },
});

const baseline = define({
  id: 'KEYPOINT_BASELINE',
  parameters: [required('indicator', 'indicator'), required('date', 'date')],
  spills: false,
  example: { formula: '=KEYPOINT_BASELINE("internet_penetration","2023-12-31")', answer: '0.665' },
  rule: (_texts, indicator, day): Result<Output> => {
    const figure = baselineFor(indicator, day);
    return figure.ok ? found(figure.value.value) : figure;
  },
});

const indicatorsFunction = define({
  id: 'KEYPOINT_INDICATORS',
  parameters: [optional('edition', 'edition'), inLanguage],
  spills: true,
  example: {
    formula: '=KEYPOINT_INDICATORS("2024")',
    answer: 'broadband_users | 农村宽带接入用户数 | 户 | count | 2023、2024',
  },
  rule: (texts, edition, language = 'zh'): Result<Output> => {
    const text = texts[language].functions;
    const rows = indicators
      .filter((indicator) => edition === undefined || findGoal(edition, indicator).ok)
      .map((indicator): Cell[] => [
        indicator.id,
        indicator.name[language],
        text.units[indicator.unit],
        indicator.kind,
        text.listed(editions.filter((one) => measuredGoal(one, indicator).ok).map((one) => one.id)),
      ]);
    return found(rows);
  },
});

export const targetFunctions = {
  target,
  localTarget: localTargetFunction,
  gap,
  pace,
  baseline,
  indicators: indicatorsFunction,
};
