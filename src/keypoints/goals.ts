/** What an edition sets for an indicator: a number, words only, or nothing. */
import type { Edition, EditionId, Goal, Indicator, MeasuredGoal } from '../editions/model';
import { editions } from './editions';
import { indicatorById } from './indicators';
import { found, problem, type Result } from './result';

export function isMeasured(goal: Goal): goal is MeasuredGoal {
  return goal.kind === 'level' || goal.kind === 'count' || goal.kind === 'increase';
}

/** By edition and indicator; of several goals for one indicator, the first with a number. */
const goals = new WeakMap<Edition, ReadonlyMap<string, Result<Goal>>>();

function goalsOf(edition: Edition): ReadonlyMap<string, Result<Goal>> {
  const known = goals.get(edition);
  if (known !== undefined) return known;
  const index = new Map<string, Result<Goal>>();
  for (const goal of [...edition.goals.filter(isMeasured), ...edition.goals]) {
    if (goal.indicator !== null && !index.has(goal.indicator)) index.set(goal.indicator, found(goal));
  }
  goals.set(edition, index);
  return index;
}

function setsNumber(edition: Edition, indicator: Indicator): boolean {
  const answer = goalsOf(edition).get(indicator.id);
  return answer?.ok === true && isMeasured(answer.value);
}

/** What could be asked instead: related indicators in the same edition, and editions that set this one. */
function instead(
  edition: Edition,
  indicator: Indicator,
): { related: readonly Indicator[]; editions: readonly EditionId[] } {
  return {
    related: indicator.related
      .map(indicatorById)
      .filter((other): other is Indicator => other !== undefined && setsNumber(edition, other)),
    editions: editions.filter((other) => setsNumber(other, indicator)).map((other) => other.id),
  };
}

/** The goal of an edition for an indicator, with a number or in words. */
export function findGoal(edition: Edition, indicator: Indicator): Result<Goal> {
  return (
    goalsOf(edition).get(indicator.id) ??
    problem('goal-not-set', { edition: edition.id, indicator, ...instead(edition, indicator) })
  );
}

/** The goal with a number; a goal in words only is a problem that carries those words. */
export function measuredGoal(edition: Edition, indicator: Indicator): Result<MeasuredGoal> {
  const answer = findGoal(edition, indicator);
  if (!answer.ok) return answer;
  const goal = answer.value;
  if (isMeasured(goal)) return { ok: true, value: goal };
  return problem('goal-in-words', {
    edition: edition.id,
    indicator,
    words: goal.wording,
    ...instead(edition, indicator),
  });
}
