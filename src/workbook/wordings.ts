/** What a sheet says of a wording: where its Chinese comes from, its sources, and what a reader must know. */
import type { Discrepancy, Wording } from '../editions/model';
import { sourceById } from '../keypoints/provenance';
import type { Text } from '../text/text';

/** The documents that the wording is quoted from, each once. */
export function sourcesOf(wording: Wording): string {
  const cited = [...new Set(wording.quotes.map((quote) => quote.source))];
  return cited.map((id) => (sourceById(id) === undefined ? '' : id)).join(' ');
}

/** Notes one below the other; null when there are none. */
export function notes(each: readonly (string | null | undefined)[]): string | null {
  const said = [...new Set(each.filter((note) => note !== null && note !== undefined && note !== ''))];
  return said.length === 0 ? null : said.join('\n');
}

/** Where sources disagree: which entries of the sources sheet say how, and what is used; null when nowhere. */
export function disputed(discrepancies: readonly Discrepancy[], words: Text['sheets']): string | null {
  return discrepancies.length === 0 ? null : words.disputed(discrepancies.map(({ id }) => id));
}

/** Where the Chinese of a wording comes from, in the words of that language. */
export function originOf(wording: Wording, words: Text['sheets']): string {
  return words.origins[wording.zhOrigin];
}
