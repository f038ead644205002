/** Values and errors as they are written in a formula. */
import type { CallAnswer } from './evaluate';

/** Excel takes no longer text in one pair of quotes, and no longer formula. */
const longestLiteral = 255;
export const longestFormula = 8_192;
/** A list of more cells is no formula that a person would want to meet. */
const mostListed = 400;

/** A number with all its digits; Excel takes `1E+21`. */
const numberWritten = (value: number): string => String(value).replace('e', 'E');

function textWritten(value: string): string {
  const parts: string[] = [];
  for (let at = 0; at === 0 || at < value.length; at += longestLiteral - 5) {
    parts.push(`"${value.slice(at, at + longestLiteral - 5).replaceAll('"', '""')}"`);
  }
  return parts.every((part) => part.length - 2 <= longestLiteral) ? parts.join('&') : '';
}

function scalar(value: string | number): string {
  if (typeof value === 'string') return textWritten(value);
  return numberWritten(value);
}

/** The answer as part of a formula; null where no formula can hold it. */
export function written(answer: CallAnswer): string | null {
  if (answer.kind === 'error') return answer.code;
  if (answer.kind === 'value') {
    const said = scalar(answer.value);
    if (said === '') return null;
    return said.startsWith('-') || said.includes('"&"') ? `(${said})` : said;
  }
  const rows = answer.rows.map((row) => row.map(scalar));
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  // A list in braces holds plain constants only, not texts joined together.
  if (count === 0 || count > mostListed || rows.flat().some((one) => one === '' || one.includes('"&"')))
    return null;
  return `{${rows.map((row) => row.join(',')).join(';')}}`;
}
