/** What in a workbook would not work, or would show something else, on a computer without this add-in or without Excel. */
import type { DependenceCode } from '../../text/zh/travelling';
import { addressOf } from '../reading/address';
import type { StandingBook } from '../reading/standingBook';
import { classicFunctions } from './classicFunctions';
import { functionsIn, mentionsOurs, partsOf, type Part } from './formulaParts';
import type { NamedFormula } from './proposal';

export interface Dependence {
  readonly code: DependenceCode;
  /** Null for the workbook as a whole. */
  readonly place: { readonly sheet: string | null; readonly at: string } | null;
  /** Such as the functions; empty where the code says all. */
  readonly about: string;
}

/** A conditional format's formula, as far as Excel tells it. */
export interface RuleFormula {
  readonly sheet: string;
  readonly formula: string;
}

/** What is known of a workbook beside its cells. */
export interface Surroundings {
  readonly names: readonly NamedFormula[];
  readonly rules: readonly RuleFormula[];
  readonly calculates: 'automatic' | 'manual';
}

/** `[Book.xlsx]Sheet1!`, with or without its folder and apostrophes. */
const bookBefore = /\[[^[\]]+\][^[\]!'()+*/,;]*$/;

/** The first other file that a formula looks at; null where there is none. */
function otherFile(parts: readonly Part[]): string | null {
  for (const [at, { kind, text }] of parts.entries()) {
    const after = parts[at + 1]?.text;
    if (kind === 'sheet' && bookBefore.test(text.slice(0, -1)) && after === '!') return text.slice(1, -1);
    // Square brackets right after a name are a table's columns; in front of a sheet's name they are a file's.
    const before = parts[at - 1]?.kind;
    if (kind !== 'bracket' || before === 'word') continue;
    const rest = parts.slice(at + 1, at + 3).map((part) => part.text);
    if (rest[0] === '!' || rest[1] === '!') return text;
  }
  return null;
}

function formulaFaults(
  formula: string,
): readonly { readonly code: DependenceCode; readonly about: string }[] {
  const found: { code: DependenceCode; about: string }[] = [];
  if (mentionsOurs(formula)) found.push({ code: 'own-function', about: '' });
  const parts = partsOf(formula);
  const file = formula.includes('[') ? otherFile(parts) : null;
  if (file !== null) found.push({ code: 'other-file', about: file });
  const strange = functionsIn(parts).filter(
    (name) => !classicFunctions.has(name) && !name.startsWith('KEYPOINT_'),
  );
  if (strange.length > 0) found.push({ code: 'new-function', about: strange.join(' ') });
  if (parts.some(({ text }, at) => text === '#' && ['word', 'sign'].includes(parts[at - 1]?.kind ?? '')))
    found.push({ code: 'spill-reference', about: '' });
  if (parts.some(({ kind, text }) => kind === 'literal' && text === '#REF!'))
    found.push({ code: 'broken-reference', about: '' });
  return found;
}

/** Everything that would not travel, place by place. */
export function dependencesOf(
  { sheets }: StandingBook,
  { names, rules, calculates }: Surroundings,
): readonly Dependence[] {
  const found: Dependence[] = [];
  const known = new Map<string, ReturnType<typeof formulaFaults>>();
  const faultsOf = (formula: string): ReturnType<typeof formulaFaults> => {
    const faults = known.get(formula) ?? formulaFaults(formula);
    known.set(formula, faults);
    return faults;
  };
  if (calculates === 'manual') found.push({ code: 'manual-calculation', place: null, about: '' });
  for (const { name, rows } of sheets) {
    for (const [row, cells] of rows) {
      for (const [column, { formula, error }] of cells) {
        const place = { sheet: name, at: addressOf(row, column) };
        const faults = formula === null || formula === '' ? [] : faultsOf(formula);
        for (const fault of faults) found.push({ ...fault, place });
        if (faults.length > 0) continue;
        if (error === '#REF!') found.push({ code: 'broken-reference', place, about: '' });
        if (error === '#NAME?') found.push({ code: 'unknown-name', place, about: '' });
      }
    }
  }
  for (const { name, sheet, formula } of names) {
    for (const fault of faultsOf(formula)) found.push({ ...fault, place: { sheet, at: name } });
  }
  for (const { sheet, formula } of rules) {
    if (mentionsOurs(formula))
      found.push({ code: 'own-function-in-rule', place: { sheet, at: '' }, about: formula });
  }
  return found;
}
