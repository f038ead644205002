/**
 * From what is filled into the form to a formula, and to the same arguments as the function itself would get. Formulas
 * are written in Excel's English notation, which its API takes in every locale.
 */
import { readNumber } from '../../keypoints/numbers';
import { plain } from '../../keypoints/spelling';

/** One filled-in parameter. */
export type Argument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A cell of the workbook: only Excel can tell what is in it. */
  | { readonly kind: 'reference'; readonly address: string };

const reference = /^(?:(?:'[^'[\]]+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[a-z]{1,3}\$?[1-9]\d{0,6}$/iu;

/** Reads one field of the form. `numeric` fields take numbers (60%, 1,200) and cell addresses; the others take words. */
export function argumentFrom(given: string, numeric: boolean): Argument {
  const text = plain(given);
  if (text === '') return { kind: 'omitted' };
  if (!numeric) return { kind: 'text', text: given.trim() };
  const value = readNumber(text);
  if (value !== null) return { kind: 'number', value };
  return reference.test(text) ? { kind: 'reference', address: text.toUpperCase() } : { kind: 'text', text };
}

function written(argument: Argument): string {
  switch (argument.kind) {
    case 'omitted':
      return '';
    case 'text':
      return `"${argument.text.replaceAll('"', '""')}"`;
    case 'number':
      return String(argument.value);
    case 'reference':
      return argument.address;
  }
}

function withoutTrailingBlanks(given: readonly Argument[]): readonly Argument[] {
  let count = given.length;
  while (given[count - 1]?.kind === 'omitted') count -= 1;
  return given.slice(0, count);
}

/** `=KEYPOINT_TARGET("2024","broadband_users")`: what was left out at the end is not written, in the middle left blank. */
export function formulaText(functionId: string, given: readonly Argument[]): string {
  return `=${functionId}(${withoutTrailingBlanks(given).map(written).join(',')})`;
}

/** The arguments for calling the function here; null when one of them is a cell that only Excel can read. */
export function argumentValues(given: readonly Argument[]): readonly unknown[] | null {
  const values: unknown[] = [];
  for (const argument of withoutTrailingBlanks(given)) {
    if (argument.kind === 'reference') return null;
    values.push(
      argument.kind === 'omitted' ? null : argument.kind === 'text' ? argument.text : argument.value,
    );
  }
  return values;
}
