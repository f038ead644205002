/** What cells hold, compared. */
import type { Content } from './changes';

/** Whether two cells hold the same: the same formula, the same value of the same kind, or nothing. */
export function sameContent(one: Content, other: Content): boolean {
  if (one.kind === 'formula') return other.kind === 'formula' && one.formula === other.formula;
  if (one.kind === 'value') return other.kind === 'value' && one.value === other.value;
  return other.kind === 'empty';
}
