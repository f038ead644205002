/** Finding an edition by what a person calls it: `2024`, `"２０２４"`, `"2024年"`. */
import { facts } from '../editions/facts';
import type { Edition, EditionId } from '../editions/model';
import { found, problem, type Result } from './result';
import { plain, shown } from './spelling';

/** The editions, oldest first. */
export const editions: readonly Edition[] = [...facts.editions].sort((a, b) => (a.id < b.id ? -1 : 1));

const byName = new Map<unknown, Result<Edition>>();
for (const edition of editions) {
  const answer = found(edition);
  byName.set(edition.id, answer);
  byName.set(Number(edition.id), answer);
}

/** The edition of that year, given as text or number. */
export function findEdition(given: unknown): Result<Edition> {
  const known = byName.get(given);
  if (known !== undefined) return known;
  const year = typeof given === 'string' ? /^(\d{4})(?:年版?)?$/.exec(plain(given))?.[1] : undefined;
  return (
    byName.get(year) ??
    problem('edition-unknown', { given: shown(given), known: editions.map((edition) => edition.id) })
  );
}

/** The edition with that id. */
export function editionById(id: EditionId): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}

/** The first edition after this one that the facts hold; undefined for the latest. */
export function nextEdition(edition: Edition): Edition | undefined {
  return editions[editions.indexOf(edition) + 1];
}
