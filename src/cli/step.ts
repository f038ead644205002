/** A step of a command: what it gives, or the sentence that says why there is nothing. */
export type Step<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

export function refuse(sentence: string): { readonly ok: false; readonly sentence: string } {
  return { ok: false, sentence };
}
