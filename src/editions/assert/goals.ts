/** Every goal is numbered in its edition, due in its year, and its number fits the indicator's unit. */
import type { Edition, Facts, Goal, Indicator, MeasuredGoal } from '../model';
import { defect, idsOf, repeated, type Defect } from './parts';
import { valueDefects } from './values';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function isMeasured(goal: Goal): goal is MeasuredGoal {
  return 'value' in goal;
}

function measuredDefects(goal: MeasuredGoal, indicator: Indicator): readonly Defect[] {
  return [
    ...(goal.unit === indicator.unit
      ? []
      : [defect(goal.id, `is in ${goal.unit}, its indicator in ${indicator.unit}`)]),
    ...(goal.kind === indicator.kind
      ? []
      : [defect(goal.id, `is of kind ${goal.kind}, its indicator of kind ${indicator.kind}`)]),
    ...valueDefects(goal.id, goal.value, goal.unit),
  ];
}

function goalDefectsIn(
  edition: Edition,
  tasks: readonly string[],
  indicators: ReadonlyMap<string, Indicator>,
) {
  return edition.goals.flatMap((goal, index): readonly Defect[] => {
    const indicator = goal.indicator === null ? undefined : indicators.get(goal.indicator);
    const inYear = DAY.test(goal.deadline) && goal.deadline.startsWith(`${edition.id}-`);
    return [
      ...(goal.id === `${edition.id}-g${index + 1}` ? [] : [defect(goal.id, 'is not in its place')]),
      ...(inYear ? [] : [defect(goal.id, `is due on ${goal.deadline}, not in ${edition.id}`)]),
      ...(goal.task === null || (tasks.includes(goal.task) && goal.task.startsWith(`${edition.id}-`))
        ? []
        : [defect(goal.id, `stands in ${goal.task}, which is no task of the edition`)]),
      ...(goal.indicator !== null && indicator === undefined
        ? [defect(goal.id, `speaks of the unknown indicator ${goal.indicator}`)]
        : []),
      ...(isMeasured(goal) && indicator !== undefined ? measuredDefects(goal, indicator) : []),
    ];
  });
}

/** An edition may speak of an indicator once: otherwise a question about it has two answers. */
function askedTwice(edition: Edition): readonly Defect[] {
  const asked = edition.goals.flatMap(({ indicator }) => (indicator === null ? [] : [indicator]));
  return repeated(asked).map((indicator) => defect(edition.id, `has two goals for ${indicator}`));
}

function outcomeDefects(facts: Facts): readonly Defect[] {
  const measured = facts.editions.flatMap(({ goals }) =>
    goals.filter(isMeasured).map(({ id }): string => id),
  );
  const told = facts.outcomes.map(({ goal }): string => goal);
  const found = new Set(facts.statistics.filter(({ value }) => value !== null).map(({ id }) => id));
  return [
    ...repeated(told).map((id) => defect(id, 'has two outcomes')),
    ...told
      .filter((id) => !measured.includes(id))
      .map((id) => defect(id, 'has an outcome but is no measured goal')),
    ...measured.filter((id) => !told.includes(id)).map((id) => defect(id, 'is measured but has no outcome')),
    ...facts.outcomes
      .filter(
        ({ verdict, statistics }) => verdict !== 'not verified' && !statistics.some((id) => found.has(id)),
      )
      .map(({ goal, verdict }) => defect(goal, `is called ${verdict} without a figure`)),
  ];
}

export function goalDefects(facts: Facts): readonly Defect[] {
  const { tasks } = idsOf(facts);
  const indicators = new Map<string, Indicator>(facts.indicators.map((each) => [each.id, each]));
  return [
    ...facts.editions.flatMap((edition) => [
      ...goalDefectsIn(edition, tasks, indicators),
      ...askedTwice(edition),
    ]),
    ...outcomeDefects(facts),
  ];
}
