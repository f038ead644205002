/** An edition's aspects, each folding open to its tasks. */
import type { Aspect, Edition } from '../../editions/model';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { lackingParts } from '../editions';
import { ChevronIcon } from '../parts/icons';
import { OriginBadge } from './OriginBadge';
import { TaskItem } from './TaskItem';

function AspectTasks({ aspect }: { readonly aspect: Aspect }) {
  const { state } = usePane();
  const pages = usePages();
  const words = pages.tasks;
  return (
    <details className="aspect">
      <summary>
        <ChevronIcon />
        <span className="words">
          {words.aspect(aspect.number, aspect.wording[state.language])}{' '}
          <OriginBadge wording={aspect.wording} />
        </span>
        <span className="quiet">{words.count(aspect.tasks.length)}</span>
      </summary>
      {aspect.tasks.length > 0 && (
        <ul className="task-list">
          {aspect.tasks.map((task) => (
            <li key={task.id}>
              <TaskItem task={task} />
            </li>
          ))}
        </ul>
      )}
      {!aspect.complete && <p className="quiet indent">{words.someUnread}</p>}
    </details>
  );
}

/** Goals that stand among the edition's overall goals. */
function Goals({ edition }: { readonly edition: Edition }) {
  const { state } = usePane();
  const pages = usePages();
  const goals = edition.goals.filter((goal) => goal.task === null);
  if (goals.length === 0) return null;
  return (
    <details className="aspect">
      <summary>
        <ChevronIcon />
        <span className="words">{pages.tasks.goals}</span>
        <span className="quiet">{pages.tasks.goalCount(goals.length)}</span>
      </summary>
      <ul className="plain-list">
        {goals.map((goal) => (
          <li key={goal.id}>
            {goal.wording[state.language]} <OriginBadge wording={goal.wording} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function AspectList({ edition }: { readonly edition: Edition }) {
  const { state, text } = usePane();
  const words = usePages().tasks;
  const { unread } = edition;
  return (
    <div>
      <h2>{words.editionHeading(edition.id)}</h2>
      {lackingParts(edition).map(
        ([part, { note }]) =>
          note !== null && (
            <p key={part} className="quiet">
              {words.lacking(text.pane.edition.parts[part], note[state.language])}
            </p>
          ),
      )}
      <Goals edition={edition} />
      {edition.aspects.map((aspect) => (
        <AspectTasks key={aspect.number} aspect={aspect} />
      ))}
      {unread.aspects.length > 0 && (
        <p className="quiet indent">{words.unreadAspects(words.numbers(unread.aspects))}</p>
      )}
      {unread.tasks.length > 0 && (
        <p className="quiet indent">{words.unreadTasks(words.numbers(unread.tasks))}</p>
      )}
    </div>
  );
}
