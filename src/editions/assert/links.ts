/** Every id that one part of the facts gives for another leads somewhere, and every task that was read has owners. */
import type { Facts } from '../model';
import { defect, idsOf, repeated, tasksOf, type Defect } from './parts';

/** A link: where it stands, what it gives, and the ids it may lead to. */
type Link = readonly [place: string, id: string, among: readonly string[]];

function linksOf(facts: Facts): readonly Link[] {
  const ids = idsOf(facts);
  const touchable = [
    ids.editions,
    ids.aspects,
    ids.tasks,
    ids.measures,
    ids.goals,
    ids.indicators,
    ids.statistics,
    ids.references,
  ].flat();
  const links = (place: string, given: readonly (string | null)[], among: readonly string[]): Link[] =>
    given.flatMap((id): Link[] => (id === null ? [] : [[place, id, among]]));
  return [
    ...facts.editions.flatMap(({ id, issuers, sources }) => [
      ...links(id, issuers, ids.bodies),
      ...links(id, sources, ids.sources),
    ]),
    ...facts.indicators.flatMap(({ id, related, wordingChanges }) => [
      ...links(id, related, ids.indicators),
      ...links(
        id,
        wordingChanges.map(({ edition }) => edition),
        ids.editions,
      ),
    ]),
    ...facts.statistics.flatMap(({ id, conflict }) => links(id, [conflict], ids.conflicts)),
    ...facts.outcomes.flatMap(({ goal, statistics }) => links(goal, statistics, ids.statistics)),
    ...facts.discrepancies.flatMap(({ id, sources, touches }) => [
      ...links(id, sources, ids.sources),
      ...links(id, touches, touchable),
    ]),
    ...facts.owners.flatMap(({ task, lead, supporting }) => links(task, [lead, ...supporting], ids.bodies)),
    ...facts.successions.flatMap(({ from, to, between }) => [
      ...links(
        `${from ?? to ?? ''} in the comparison`,
        [from],
        ids.tasks.filter((task) => task.startsWith(`${between[0]}-`)),
      ),
      ...links(
        `${from ?? to ?? ''} in the comparison`,
        [to],
        ids.tasks.filter((task) => task.startsWith(`${between[1]}-`)),
      ),
    ]),
    ...facts.successionGaps.flatMap(({ from, to }) => [
      ...links(`${from} in the comparison`, [from], ids.tasks),
      ...links(`${from} in the comparison`, [to], ids.editions),
    ]),
    ...facts.references.flatMap(({ id, source, indicator }) => [
      ...links(id, [source], ids.sources),
      ...links(id, [indicator], ids.indicators),
    ]),
  ];
}

function ownerDefects(facts: Facts): readonly Defect[] {
  const owned = facts.owners.map(({ task }): string => task);
  const known = facts.editions.flatMap((edition) => tasksOf(edition).map(({ id }): string => id));
  return [
    ...known.filter((id) => !owned.includes(id)).map((id) => defect(id, 'has no suggested owners')),
    ...owned.filter((id) => !known.includes(id)).map((id) => defect(id, 'has owners but is no task')),
    ...repeated(owned).map((id) => defect(id, 'has two suggestions of owners')),
    ...facts.owners
      .filter(({ lead, supporting }) => repeated([lead, ...supporting]).length > 0)
      .map(({ task }) => defect(task, 'names an owner twice')),
  ];
}

export function linkDefects(facts: Facts): readonly Defect[] {
  return [
    ...linksOf(facts)
      .filter(([, id, among]) => !among.includes(id))
      .map(([place, id]) => defect(place, `leads to ${id}, which does not exist`)),
    ...facts.discrepancies
      .filter(({ touches }) => touches.length === 0)
      .map(({ id }) => defect(id, 'touches nothing')),
    ...facts.indicators
      .filter(({ id, related }) => related.includes(id))
      .map(({ id }) => defect(id, 'is related to itself')),
    ...ownerDefects(facts),
  ];
}
