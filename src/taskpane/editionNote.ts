/** How large an edition is, and what of it could not be read, in one line. */
import type { Edition } from '../editions/model';
import type { PaneText } from '../text/zh/pane';
import { lackingParts } from './editions';

export function editionNote(edition: Edition, text: PaneText): string {
  const words = text.edition;
  const lacking = lackingParts(edition).map(([part, { state, have, of }]) =>
    state === 'none' ? words.lackingAll(words.parts[part]) : words.lacking(words.parts[part], have, of),
  );
  return text.statements([words.size(edition.aspectCount, edition.taskCount), ...lacking]);
}
