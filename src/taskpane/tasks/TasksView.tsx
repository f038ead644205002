/** Browse by aspect, search as you type, open a task's card. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { EditionId } from '../../editions/model';
import { taskById } from '../../keypoints/tasks';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { editionsNewestFirst } from '../editions';
import { Guard } from '../parts/Guard';
import { SearchIcon } from '../parts/icons';
import { AspectList } from './AspectList';
import { SearchResults } from './SearchResults';
import { TaskCard } from './TaskCard';
import { taskItemId } from './TaskItem';

const Following = lazy(() => import('../rows/Following'));

export default function TasksView() {
  const { state, text, send } = usePane();
  const pages = usePages();
  const words = pages.tasks;
  const { edition, query, trail } = state.browse;
  const open = trail.at(-1);
  const task = open === undefined ? undefined : taskById(open);
  const input = useRef<HTMLInputElement>(null);

  // Closing the last card gives the focus back to the item it was opened from.
  const opened = useRef<string | undefined>(undefined);
  const first = trail[0];
  useEffect(() => {
    if (opened.current !== undefined && first === undefined) {
      (document.getElementById(taskItemId(opened.current)) ?? input.current)?.focus();
    }
    opened.current = first;
  }, [first]);

  const listed = editionsNewestFirst.filter((one) => edition === 'all' || one.id === edition);
  return (
    <div className="view">
      <div className="view" hidden={task !== undefined}>
        <div className="tools">
          <div className="search">
            <SearchIcon />
            <input
              ref={input}
              className="control"
              type="search"
              aria-label={words.searchLabel}
              placeholder={words.searchHint}
              value={query}
              onChange={(event) => send({ type: 'search', query: event.target.value })}
            />
          </div>
          <select
            className="control"
            aria-label={words.edition}
            value={edition}
            onChange={(event) =>
              send({ type: 'browse edition', edition: event.target.value as EditionId | 'all' })
            }
          >
            <option value="all">{words.allEditions}</option>
            {editionsNewestFirst.map(({ id }) => (
              <option key={id} value={id}>
                {text.pane.edition.year(id)}
              </option>
            ))}
          </select>
        </div>
        {state.following && state.host.kind === 'excel' && (
          <Guard text={text.pane}>
            <Suspense>
              <Following />
            </Suspense>
          </Guard>
        )}
        <SearchResults />
        {query.trim() === '' && listed.map((one) => <AspectList key={one.id} edition={one} />)}
      </div>
      {task !== undefined && <TaskCard key={task.id} task={task} />}
    </div>
  );
}
