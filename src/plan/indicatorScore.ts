/**
 * What an indicator of a project is worth: how far it was met, and the points for that.
 *
 * The rules are those printed under a published evaluation form (Hubei type; other provinces differ in the bands): the
 * more the better: actual ÷ target; the less the better: target ÷ actual; in words: the share of the points that was
 * given, by bands of 100–80, 80–50 and 50–0 per cent. Never more than the indicator's points.
 */
import { type Band, numberIn, type ProjectIndicator } from './county';
import { roundTo } from './rounding';

/** What share of the points each band may get, both ends included. */
export const bandLimits: { readonly [B in Band]: { readonly from: number; readonly to: number } } = {
  reached: { from: 0.8, to: 1 },
  partly: { from: 0.5, to: 0.8 },
  missed: { from: 0, to: 0.5 },
};

/** Scores are given to the hundredth, so that what is printed adds up to what is printed below it. */
export const scorePlaces = 2;

type Judged = Pick<ProjectIndicator, 'scoring' | 'target' | 'actual' | 'band' | 'bandShare'>;

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/**
 * How far an indicator was met, as a fraction that may pass 1; null where that cannot be said. Nothing at all of what
 * should be little (no accident) is fully met.
 */
export function completionOf({ scoring, target, actual, band, bandShare }: Judged): number | null {
  if (scoring === 'qualitative') {
    const share = numberIn(bandShare);
    return band !== null && share !== null && share >= 0 && share <= 1 ? share : null;
  }
  const [aim, done] = [numberIn(target), numberIn(actual)];
  if (scoring === null || aim === null || done === null) return null;
  if (scoring === 'positive') return aim > 0 ? finite(done / aim) : null;
  if (aim < 0 || done < 0) return null;
  return done === 0 ? 1 : finite(aim / done);
}

/** The points for it, between none and all of them; null where either is unknown. */
export function scoreOf(completion: number | null, points: number | null): number | null {
  if (completion === null || points === null || points < 0) return null;
  return roundTo(points * Math.max(0, Math.min(1, completion)), scorePlaces);
}
