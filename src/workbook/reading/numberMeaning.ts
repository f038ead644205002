/** What a number format says of its number. */
import type { NumberMeaning } from './standingBook';

/** Longer than any program takes. */
const longest = 1_000;

/** By the signs that stand in the format outside of quotes. */
export function meaningOf(format: string): NumberMeaning {
  const bare = format
    .slice(0, longest)
    .replace(/"[^"]*"?|[\\_*]./g, '')
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '');
  if (/[ymdhs]|aaa/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}
