/** Figures inside sentences, the same in every language and on every computer. */
import { figure } from '../keypoints/numbers';
import { roundTo } from '../plan/rounding';

/** With commas for thousands, and at most so many decimals. */
export function digits(value: number, decimals: number): string {
  return figure(roundTo(value, decimals), 'users');
}
