/** No id, and no name of an indicator, may mean two things. */
import type { Facts } from '../model';
import { defect, idsOf, repeated, type Defect } from './parts';

/** Names as people type them: case, blanks and dashes do not tell two names apart. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s\-_]/g, '');
}

export function idDefects(facts: Facts): readonly Defect[] {
  const names = facts.indicators.flatMap(({ id, name, aliases }) => [
    ...new Set([id, name.zh, name.en, ...aliases].map(plain)),
  ]);
  return [
    ...repeated(Object.values(idsOf(facts)).flat()).map((id) => defect(id, 'this id is used twice')),
    ...repeated(names).map((name) => defect(name, 'this name belongs to two indicators')),
    ...facts.discrepancies
      .filter(({ id }, index) => id !== `d${index + 1}`)
      .map(({ id }) => defect(id, 'the discrepancies are not numbered without a gap')),
  ];
}
