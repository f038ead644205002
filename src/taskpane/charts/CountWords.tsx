/** Counts by standing in words, nought left out; a count is never parted from its word. */
import { Fragment } from 'react';
import { type Counts, type Standing, standings } from '../../plan/steering/rows';

interface CountWordsProps {
  readonly counts: Counts;
  /** Such as `绿灯3`. */
  readonly say: (standing: Standing, count: number) => string;
}

export function CountWords({ counts, say }: CountWordsProps) {
  const shown = standings.filter((standing) => counts[standing] > 0);
  return shown.map((standing, at) => (
    <Fragment key={standing}>
      {at > 0 && ' · '}
      <span className="count-word">{say(standing, counts[standing])}</span>
    </Fragment>
  ));
}
