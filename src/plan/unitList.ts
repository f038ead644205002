/** The list of units that get a file each. */
import { plain, shown } from '../keypoints/spelling';
import { nameOf, type Ordered, wrong } from './order';

export interface ListedUnit {
  /** Part of the file's name; digits and Latin letters. */
  readonly code: string;
  readonly name: string;
}

/** Far above the units of a county (14 townships and 26 bureaus are usual). */
const most = 500;
/** Excel and WPS put it before text that they save as UTF-8. */
const byteOrderMark = /^\ufeff/;
/** What a text that is not UTF-8 turns to. */
const replacement = '\ufffd';

/**
 * Reads a list as people keep it: a line a unit, its name alone or after its code and a comma, tab or semicolon. Empty
 * lines and those that begin with # are passed over. Units without a code are numbered by their place: 001, 002 …
 */
export function readUnitList(text: string): Ordered<readonly ListedUnit[]> {
  if (text.includes(replacement) || text.includes('\u0000')) return wrong('units-unreadable', {});
  const units: ListedUnit[] = [];
  const taken = new Set<string>();
  const lines = text.replace(byteOrderMark, '').split(/\r\n|\r|\n/);
  for (const [at, line] of lines.entries()) {
    const written = line.trim();
    if (written === '' || written.startsWith('#')) continue;
    const parts = written.split(/[,，;；\t]/).map((part) => part.trim().replace(/^"(.*)"$/, '$1'));
    const [first = '', second = ''] = parts;
    const code = second === '' ? String(units.length + 1).padStart(3, '0') : plain(first);
    const place = { line: at + 1, given: shown(written) };
    if (!/^[0-9a-z-]{1,12}$/i.test(code)) return wrong('unit-code-wrong', place);
    const name = nameOf('unit', second === '' ? first : second);
    if (!name.ok || name.value === '') return wrong('unit-name-wrong', place);
    if (taken.has(code.toLowerCase()) || taken.has(name.value)) return wrong('unit-twice', place);
    taken.add(code.toLowerCase()).add(name.value);
    units.push({ code, name: name.value });
  }
  if (units.length === 0) return wrong('units-none', {});
  if (units.length > most) return wrong('units-many', { count: units.length, most });
  return { ok: true, value: units };
}
