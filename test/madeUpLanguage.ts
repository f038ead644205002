/**
 * A language that nobody speaks: every text in ⟦brackets⟧. What a part of the project shows in it without brackets is a
 * word that escaped from src/text.
 */
import type { Text } from '../src/text/text';

type Speaking = (...parameters: readonly unknown[]) => unknown;

function wrapped(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function') {
    const speak = value as Speaking;
    return (...parameters: readonly unknown[]) => wrapped(speak(...parameters));
  }
  if (Array.isArray(value)) return value.map(wrapped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wrapped(inner)]));
}

/** The text with every string, and every string that its functions return, in ⟦ ⟧. */
export function madeUp(text: Text): Text {
  // The shape is kept as it is; only the strings in it change.
  return wrapped(text) as Text;
}

/** What stands outside all brackets, nested ones included: nothing of it may be a word of ours. */
export function escaped(shown: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of shown) {
    if (letter === '⟦') depth++;
    else if (letter === '⟧') depth--;
    else if (depth === 0) outside += letter;
  }
  return outside;
}
