/** What becomes of one cell of which three versions are known by their marks. */
import { fingerprint } from '../../plan/fingerprint';
import type { Content } from '../changes';

export type Merged =
  /** Only the release changed it. */
  | 'change'
  /** Only a person changed it. */
  | 'keep'
  /** Both did, differently. */
  | 'both-changed'
  /** What was last written is not known. */
  | 'not-remembered';

/** The mark of what stands in a cell; empty for nothing. */
export function markOf(content: Content | null): string {
  if (content === null || content.kind === 'empty') return '';
  if (content.kind === 'formula') return fingerprint(`=${content.formula}`);
  const { value } = content;
  return fingerprint(typeof value === 'boolean' ? String(value) : unified(value));
}

/** Line ends are as the program that saved the file writes them. */
function unified(value: string | number): string | number {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

/** @param base Null where it is not known. Ours and theirs differ. */
export function threeWay(base: string | null, ours: string, theirs: string): Merged {
  if (base === null) return 'not-remembered';
  if (base === theirs) return 'change';
  return base === ours ? 'keep' : 'both-changed';
}
