/** A public page, written down in short. */
import type { Confidence, Source, Words } from '../model';

/** A page that was read on the web; the url is null where the whole address is not known. */
export function page(
  id: string,
  url: string | null,
  date: string | null,
  confidence: Confidence,
  title: Words,
  note: Words | null = null,
): Source {
  return { id, title, file: null, url, date, confidence, note };
}
