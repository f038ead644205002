/** What a search found, best first, and how much. Its line stands empty before, so that a reader hears it change. */
import { useDeferredValue, useMemo } from 'react';
import { search } from '../../keypoints/search';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { TaskItem } from './TaskItem';

const most = 40;

/** A whole paragraph pasted into the search is not said again in full. */
const longest = 60;

function shortened(query: string): string {
  const letters = Array.from(query);
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : query;
}

export function SearchResults() {
  const { state } = usePane();
  const pages = usePages();
  const words = pages.tasks;
  const { edition } = state.browse;
  const query = useDeferredValue(state.browse.query.trim());
  const hits = useMemo(() => search(query, edition === 'all' ? {} : { edition }), [query, edition]);
  const shown = hits.slice(0, most);
  const howMany = (): string => {
    if (query === '') return '';
    if (hits.length === 0) return words.nothing(shortened(query), edition === 'all');
    return shown.length < hits.length ? words.foundMore(shown.length, hits.length) : words.found(hits.length);
  };
  return (
    <div className={query === '' ? 'hidden-words' : undefined}>
      <p className="quiet" role="status">
        {howMany()}
      </p>
      <ul className="task-list">
        {shown.map(({ task, place }) => (
          <li key={task.id}>
            <TaskItem task={task} found={{ query, place }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
