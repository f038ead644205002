/** The sheets of an order: which editions, in which language, which sheets. */
import type { Edition, EditionId, Language } from '../editions/model';
import { editions as allEditions } from '../keypoints/editions';
import type { Text } from '../text/text';
import { goalsSheet } from './goalsSheet';
import { ownersSheet } from './ownersSheet';
import { sheetKeys, type Sheet, type SheetKey, type SheetLanguage } from './sheet';
import { sourcesSheet } from './sourcesSheet';
import { speaker, type Speaker } from './speaking';
import { targetsSheet } from './targetsSheet';
import { tasksSheet } from './tasksSheet';

export interface SheetOrder {
  readonly editions: readonly EditionId[];
  readonly language: SheetLanguage;
  readonly which: readonly SheetKey[];
}

type Builder = (editions: readonly Edition[], speaker: Speaker) => Sheet;

const builders: { readonly [K in SheetKey]: Builder } = {
  tasks: tasksSheet,
  targets: targetsSheet,
  goals: goalsSheet,
  owners: ownersSheet,
  sources: sourcesSheet,
};

/**
 * The ordered sheets, each key once, in the order of `sheetKeys`, with editions oldest first whatever the order says.
 * An order without editions or sheets gives none.
 */
export function buildSheets(order: SheetOrder, texts: { readonly [L in Language]: Text }): readonly Sheet[] {
  const editions = allEditions.filter(({ id }) => order.editions.includes(id));
  if (editions.length === 0) return [];
  const said = speaker(order.language, texts);
  return sheetKeys.filter((key) => order.which.includes(key)).map((key) => builders[key](editions, said));
}
