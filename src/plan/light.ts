/**
 * The light of a task: how far its progress is behind schedule.
 *
 * Behind by less than 10 points is green, by 10 to 30 points (both included) amber, by more than 30 points red. The
 * amber and red bands follow the one fully numeric rule found in a published county practice (Yinchuan); that 0 to 10
 * points behind is green is ours, as the source leaves it open.
 */
import { found, problem, type Result } from '../keypoints/result';

export type Light = 'green' | 'amber' | 'red';

/** How far behind counts, as fractions: 0.1 is 10 points. */
export interface Thresholds {
  /** Behind by this much or more is amber. */
  readonly amber: number;
  /** Behind by more than this is red. */
  readonly red: number;
}

export const usualThresholds: Thresholds = { amber: 0.1, red: 0.3 };

/** Points are compared as whole billionths, so that 0.6 − 0.5 is exactly 0.1. */
export function billionths(fraction: number): number {
  return Math.round(fraction * 1e9);
}

/** The light for a progress and the progress due, both as fractions. */
export function lightFor(
  progress: number,
  due: number,
  thresholds: Thresholds = usualThresholds,
): Result<Light> {
  const { amber, red } = thresholds;
  if (amber > red) return problem('thresholds-crossed', { amber, red });
  const behind = billionths(due) - billionths(progress);
  if (behind > billionths(red)) return found('red');
  return found(behind >= billionths(amber) ? 'amber' : 'green');
}
