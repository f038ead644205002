/** What a task came from and what it became: the neighbouring editions, as we read them. */
import { facts } from '../../editions/facts';
import type { Edition, Task } from '../../editions/model';
import { becomes } from '../../keypoints/comparison';
import { editions } from '../../keypoints/editions';
import { problemSentence } from '../../text/sentence';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { OriginBadge } from './OriginBadge';

function Relative({ task, other }: { readonly task: Task; readonly other: Edition }) {
  const { state, text, send } = usePane();
  const pages = usePages();
  const words = pages.card;
  const { language } = state;
  const later = other.id > task.edition;
  const answer = becomes(task, other);
  const gap = facts.successionGaps.find((one) => one.from === task.id && one.to === other.id);
  return (
    <>
      <h4>
        {later ? words.next(other.id) : words.previous(other.id)}{' '}
        <span className="quiet">{words.ourReading}</span>
      </h4>
      {answer.ok ? (
        <ul>
          {answer.value.map(({ kind, task: relative, note }, index) => (
            <li key={index}>
              {relative === null ? (
                later ? (
                  words.announced
                ) : (
                  words.noForerunner
                )
              ) : (
                <>
                  {words.kinds[kind]}{' '}
                  <button
                    type="button"
                    className="link"
                    onClick={() => send({ type: 'open task', task: relative.id })}
                  >
                    {relative.number}. {relative.wording[language]}
                  </button>{' '}
                  <OriginBadge wording={relative.wording} />
                </>
              )}
              <div className="quiet">{note[language]}</div>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{gap?.note[language] ?? problemSentence(answer.problem, text)}</p>
      )}
    </>
  );
}

export function Relatives({ task }: { readonly task: Task }) {
  const at = editions.findIndex((edition) => edition.id === task.edition);
  const neighbours = [editions[at + 1], editions[at - 1]].filter((one) => one !== undefined);
  if (neighbours.length === 0) return null;
  return (
    <section>
      {neighbours.map((other) => (
        <Relative key={other.id} task={task} other={other} />
      ))}
    </section>
  );
}
