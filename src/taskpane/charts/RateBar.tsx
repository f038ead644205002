/** A bar for a part of a whole. It only draws the rate that stands beside it in figures, so readers skip it. */

/** `rate` as a fraction: above 1 the bar is full, null draws an empty one. */
export function RateBar({ rate }: { readonly rate: number | null }) {
  const drawn = rate === null ? 0 : Math.min(1, Math.max(0, rate));
  return (
    <span className="rate-bar" aria-hidden="true">
      <span style={{ width: `${drawn * 100}%` }} />
    </span>
  );
}
