/** What the Key Points say of a task: its measures and its goals. */
import type { Task } from '../../editions/model';
import { editionById } from '../../keypoints/editions';
import { quotesOf } from '../../keypoints/provenance';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { OriginBadge } from './OriginBadge';
import { QuoteList } from './Quotes';

export function Measures({ task }: { readonly task: Task }) {
  const { state } = usePane();
  const pages = usePages();
  const words = pages.card;
  return (
    <section>
      <h3>{words.measures}</h3>
      {task.measures.length === 0 ? (
        <p className="quiet">{words.noMeasures}</p>
      ) : (
        <ol>
          {task.measures.map((measure) => (
            <li key={measure.id}>
              {measure.wording[state.language]} <OriginBadge wording={measure.wording} />
              {measure.wording.note !== null && (
                <div className="quiet">{measure.wording.note[state.language]}</div>
              )}
            </li>
          ))}
        </ol>
      )}
      {task.measures.length > 0 && (
        <details>
          <summary>{words.measureWords}</summary>
          <ol>
            {task.measures.map((measure) => (
              <li key={measure.id}>
                <QuoteList quotes={quotesOf(measure.wording)} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

export function Goals({ task }: { readonly task: Task }) {
  const { state } = usePane();
  const pages = usePages();
  const words = pages.card;
  const goals = (editionById(task.edition)?.goals ?? []).filter((goal) => goal.task === task.id);
  return (
    <section>
      <h3>{words.goals}</h3>
      {goals.length === 0 ? (
        <p className="quiet">{words.noGoals}</p>
      ) : (
        <ul>
          {goals.map((goal) => (
            <li key={goal.id}>
              {goal.wording[state.language]} <OriginBadge wording={goal.wording} />
              <div className="quiet">{words.deadline(goal.deadline)}</div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
