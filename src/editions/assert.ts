/** What must hold of the facts before anything may ask of them. A breach is a defect of ours, so it throws. */
import { figureDefects } from './assert/figures';
import { goalDefects } from './assert/goals';
import { idDefects } from './assert/ids';
import { linkDefects } from './assert/links';
import { structureDefects } from './assert/structure';
import { wordDefects } from './assert/words';
import type { Facts } from './model';

/**
 * Throws an error that names every place where the facts contradict themselves: a count, a number out of order, an id
 * used twice or leading nowhere, a missing language or quote, a figure that does not fit its unit.
 */
export function assertFacts(facts: Facts): void {
  const defects = [
    ...idDefects(facts),
    ...structureDefects(facts),
    ...wordDefects(facts),
    ...goalDefects(facts),
    ...figureDefects(facts),
    ...linkDefects(facts),
  ];
  if (defects.length > 0) {
    throw new Error(`The facts contradict themselves.\n${defects.join('\n')}`);
  }
}
