/** What the pane makes of the editions: how complete each is, and which one to begin with. */
import type { Completeness, Edition, EditionId } from '../editions/model';
import { editions } from '../keypoints/editions';

/** Newest first, as people look for them. */
export const editionsNewestFirst: readonly Edition[] = [...editions].reverse();

/** `tasksComplete`: goals, aspects and task titles are all there, the measures are not. */
export type Reading = 'complete' | 'tasksComplete' | 'partial';

const parts = ['goals', 'aspects', 'tasks', 'measures'] as const;

type Lacking = readonly [part: (typeof parts)[number], completeness: Completeness];

/** The parts of an edition that could not all be read. */
export function lackingParts(edition: Edition): readonly Lacking[] {
  return parts
    .map((part): Lacking => [part, edition.completeness[part]])
    .filter(([, completeness]) => completeness.state !== 'complete');
}

export function readingOf(edition: Edition): Reading {
  const lacking = lackingParts(edition).map(([part]) => part);
  if (lacking.length === 0) return 'complete';
  return lacking.every((part) => part === 'measures') ? 'tasksComplete' : 'partial';
}

/** The newest edition whose tasks were all read; failing that, the newest. */
export function editionToBeginWith(): EditionId {
  const whole = editionsNewestFirst.find((edition) => readingOf(edition) !== 'partial');
  return (whole ?? editionsNewestFirst[0])?.id ?? '2024';
}
