/** The parts of the facts that several checks walk through. */
import type { Edition, Facts, Task } from '../model';

/** Says where the facts are broken and how: `2024-05: …`. */
export type Defect = string;

export function defect(place: string, what: string): Defect {
  return `${place}: ${what}`;
}

/** The tasks of an edition whose titles were read, in their order. */
export function tasksOf(edition: Edition): readonly Task[] {
  return edition.aspects.flatMap((aspect) => aspect.tasks);
}

/** Values that occur more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** The ids of everything that a discrepancy may touch or a link may lead to, each under the kind of thing it names. */
export function idsOf(facts: Facts) {
  const { editions } = facts;
  return {
    editions: editions.map(({ id }): string => id),
    aspects: editions.flatMap(({ id, aspects }) => aspects.map(({ number }) => `${id}-a${number}`)),
    tasks: editions.flatMap((edition) => tasksOf(edition).map(({ id }): string => id)),
    measures: editions.flatMap((edition) =>
      tasksOf(edition).flatMap(({ measures }) => measures.map(({ id }): string => id)),
    ),
    goals: editions.flatMap(({ goals }) => goals.map(({ id }): string => id)),
    indicators: facts.indicators.map(({ id }): string => id),
    sources: facts.sources.map(({ id }) => id),
    bodies: facts.bodies.map(({ id }) => id),
    statistics: facts.statistics.map(({ id }) => id),
    conflicts: facts.conflicts.map(({ id }) => id),
    discrepancies: facts.discrepancies.map(({ id }): string => id),
    references: facts.references.map(({ id }) => id),
  };
}
