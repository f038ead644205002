/** Ordering a plan workbook: what a person asks for, checked before anything is made. */
import type { Edition, Language } from '../editions/model';
import { findEdition } from '../keypoints/editions';
import { plain, shown } from '../keypoints/spelling';
import type { CountyPlan, Entry, Settings } from './county';
import { fingerprint } from './fingerprint';
import { newPlan, usualRows } from './newPlan';

/** As typed; what was left out is not there. */
export interface PlanRequest {
  /** Which one, where nobody says, is the caller's to choose. */
  readonly edition: string;
  readonly county?: string;
  readonly code?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly rows?: string;
  readonly nodes?: string;
}

/** Parameters by code. */
export interface OrderProblems {
  'name-too-long': { readonly field: NameField; readonly length: number; readonly most: number };
  /** It begins like a formula. */
  'name-formula': { readonly field: NameField; readonly given: string };
  'name-unprintable': { readonly field: NameField };
  /** It has a character that drop-downs and counting formulas take for a wildcard. */
  'name-wildcard': { readonly field: NameField; readonly given: string };
  'edition-unknown': { readonly given: string; readonly known: readonly string[] };
  'code-wrong': { readonly given: string };
  'period-wrong': { readonly given: string; readonly edition: string };
  'rows-wrong': { readonly given: string; readonly most: number };
  'nodes-unknown': { readonly given: string };
  /** The list of units names none. */
  'units-none': Record<string, never>;
  'units-many': { readonly count: number; readonly most: number };
  /** The list is not text as UTF-8. */
  'units-unreadable': Record<string, never>;
  /** Two lines would become the same file. */
  'unit-twice': { readonly line: number; readonly given: string };
  'unit-code-wrong': { readonly line: number; readonly given: string };
  'unit-name-wrong': { readonly line: number; readonly given: string };
}

export type NameField = 'county' | 'unit';

export type OrderProblem = {
  [C in keyof OrderProblems]: { readonly code: C; readonly parameters: OrderProblems[C] };
}[keyof OrderProblems];

export type Ordered<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: OrderProblem };

const longestName = 50;
/** Far above the largest county list seen (243 measures) and the size that is tested (1,000). */
const mostRows = 5000;

export function wrong<C extends keyof OrderProblems>(
  code: C,
  parameters: OrderProblems[C],
): { readonly ok: false; readonly problem: OrderProblem } {
  // The union is built from this very table, code by code.
  return { ok: false, problem: { code, parameters } as OrderProblem };
}

/**
 * A name as it can stand in cells, headers, file names and document properties: one line, 50 characters at most, and
 * nothing that a program could take for a formula. An empty name is a name not given.
 */
export function nameOf(field: NameField, given: string | undefined): Ordered<string> {
  const name = (given ?? '').normalize('NFC').trim();
  const length = Array.from(name).length;
  if (length > longestName) return wrong('name-too-long', { field, length, most: longestName });
  if (/^[=+\-@＝＋－＠]/.test(name)) return wrong('name-formula', { field, given: shown(name) });
  if (/\p{Cc}|\p{Cs}|\p{Co}|\p{Cn}|[\u2028\u2029\ufeff]/u.test(name))
    return wrong('name-unprintable', { field });
  if (/[*?~]/.test(name)) return wrong('name-wildcard', { field, given: shown(name) });
  return { ok: true, value: name };
}

const quarterEnd = 3;

/** A month of the edition's year: `2024-06`, `6`, `6月`, or a quarter's last month: `2024-Q2`, `Q2`, `2季度`. */
function monthOf(given: string, edition: Edition): Ordered<number> {
  const match = /^(?:(\d{4})[-./年]?)?(?:(q)?0?(\d{1,2})(月|季度)?)$/i.exec(plain(given).replace(/\s/g, ''));
  const [, year, q, digits, suffix] = match ?? [];
  const quarterly = q !== undefined || suffix === '季度';
  const number = Number(digits);
  const fits =
    match !== null &&
    (year === undefined || year === edition.id) &&
    !(q !== undefined && suffix === '月') &&
    number >= 1 &&
    number <= (quarterly ? 4 : 12);
  if (!fits) return wrong('period-wrong', { given: shown(given), edition: edition.id });
  return { ok: true, value: quarterly ? number * quarterEnd : number };
}

function rowsOf(given: string | undefined): Ordered<number> {
  if (given === undefined) return { ok: true, value: usualRows };
  const text = plain(given);
  const rows = Number(text);
  if (!/^\d+$/.test(text) || rows < 1 || rows > mostRows) {
    return wrong('rows-wrong', { given: shown(given), most: mostRows });
  }
  return { ok: true, value: rows };
}

function nodesOf(given: string | undefined): Ordered<Settings['nodes']> {
  const nodes = given ?? 'quarters';
  if (nodes !== 'quarters' && nodes !== 'months') return wrong('nodes-unknown', { given: shown(given) });
  return { ok: true, value: nodes };
}

/** The id of the workbook of this county, unit and year: the same order gives the same id. */
export function workbookId(edition: string, code: string, county: string, unit: string): string {
  return `KP-${edition}-${code || '000000'}-${fingerprint([county, unit].join('\u0000'))}`;
}

/** The edition ordered. */
function editionOf(given: string): Ordered<Edition> {
  const found = findEdition(given);
  if (found.ok) return found;
  const known = found.problem.code === 'edition-unknown' ? found.problem.parameters.known : [];
  return wrong('edition-unknown', { given: shown(given), known });
}

/** The new plan that was asked for, or the first thing that is wrong with what was asked. */
export function orderPlan(request: PlanRequest, language: Language): Ordered<CountyPlan> {
  const edition = editionOf(request.edition);
  if (!edition.ok) return edition;
  const county = nameOf('county', request.county);
  if (!county.ok) return county;
  const unit = nameOf('unit', request.unit);
  if (!unit.ok) return unit;
  const code = plain(request.code ?? '');
  if (code !== '' && !/^\d{6}$/.test(code)) return wrong('code-wrong', { given: shown(request.code) });
  let month: Entry = null;
  if (request.period !== undefined) {
    const asked = monthOf(request.period, edition.value);
    if (!asked.ok) return asked;
    month = asked.value;
  }
  const rows = rowsOf(request.rows);
  if (!rows.ok) return rows;
  const nodes = nodesOf(request.nodes);
  if (!nodes.ok) return nodes;
  const { id } = edition.value;
  return {
    ok: true,
    value: newPlan(edition.value, {
      identity: {
        id: workbookId(id, code, county.value, unit.value),
        edition: id,
        county: county.value,
        code,
        unit: unit.value,
        month,
        contact: '',
        phone: '',
      },
      nodes: nodes.value,
      rows: rows.value,
      language,
    }),
  };
}
