/** Entries and figures as a sentence quotes them. */
import { tidy } from '../../keypoints/numbers';
import { shown } from '../../keypoints/spelling';
import type { Entry } from '../county';
import type { TargetUnit } from '../targetSubject';

/** What a formula came to that went wrong, such as `#REF!`; the reading tells of it. */
export function isErrorText(entry: Entry): boolean {
  return (
    typeof entry === 'string' &&
    /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC|BUSY|GETTING_DATA)/.test(entry)
  );
}

export function shownEntry(entry: Entry): string {
  return shown(typeof entry === 'number' ? String(tidy(entry)) : entry);
}

export function percentText(value: number): string {
  return `${tidy(value * 100)}%`;
}

/** With thousands commas. */
export function amountText(value: number): string {
  const [whole = '', decimals] = String(tidy(value)).split('.');
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? separated : `${separated}.${decimals}`;
}

/** A figure of a target's row. */
export function targetText(value: number, unit: TargetUnit): string {
  return unit === 'fraction' || unit === 'increase' ? percentText(value) : amountText(value);
}
