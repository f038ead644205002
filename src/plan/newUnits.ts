/** The bodies that a county's plan begins with: the usual county counterparts of the national bodies. */
import { facts } from '../editions/facts';
import type { Language } from '../editions/model';
import type { CountyUnit } from './county';

/** Rows for bodies that the county adds, townships above all. */
const room = 40;

const none = { aliases: ['', '', ''], contact: '', phone: '', note: '' } as const;

/** One row a national body, with its usual counterpart as a name to be edited, and empty rows. */
export function newUnits(language: Language): readonly CountyUnit[] {
  const usual = facts.bodies.map((body, at): CountyUnit => ({
    ...none,
    id: `u${String(at + 1).padStart(3, '0')}`,
    name: body.county[language],
    kind: 'bureau',
    national: body.id,
  }));
  const empty = Array.from({ length: room }, (_, at): CountyUnit => ({
    ...none,
    id: `u${String(usual.length + at + 1).padStart(3, '0')}`,
    name: '',
    kind: null,
    national: null,
  }));
  return [...usual, ...empty];
}
