/**
 * A bar cut by where measures stand. It only draws what stands beside it in words and numbers, so readers skip it; each
 * standing has a pattern of its own besides its colour.
 */
import { type Counts, type Standing, standings } from '../../plan/steering/rows';

/** The pattern of one standing, as a key to the bars. */
export function Swatch({ standing }: { readonly standing: Standing }) {
  return <span className={`swatch standing-${standing}`} aria-hidden="true" />;
}

export function StandingBar({ counts }: { readonly counts: Counts }) {
  return (
    <span className="standing-bar" aria-hidden="true">
      {standings
        .filter((standing) => counts[standing] > 0)
        .map((standing) => (
          <span key={standing} className={`standing-${standing}`} style={{ flexGrow: counts[standing] }} />
        ))}
    </span>
  );
}
