/** All measures in view by where they stand: counts that add to the total, with their shares. */
import type { ProgressView } from '../../plan/steering/progressView';
import { standings } from '../../plan/steering/rows';
import { shareText } from '../../text/steeringFigures';
import { StandingBar, Swatch } from '../charts/StandingBar';
import { useProgressWords } from './progressWords';

export function Summary({ view: { tally, shares } }: { readonly view: ProgressView }) {
  const { page, steering } = useProgressWords();
  return (
    <div className="progress-summary">
      <StandingBar counts={tally.counts} />
      <table>
        <caption className="hidden-words">{page.summary.caption}</caption>
        <thead className="hidden-words">
          <tr>
            <th scope="col">{page.summary.state}</th>
            <th scope="col">{page.summary.count}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => (
            <tr key={standing}>
              <th scope="row">
                <Swatch standing={standing} /> {steering.standings[standing]}
              </th>
              <td>{page.share(tally.counts[standing], shareText(shares.parts[standing].share, steering))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shares.add !== null && <p className="quiet">{page.rounded(shareText(shares.add, steering))}</p>}
    </div>
  );
}
