/** All that is known of one task: its words, goals, suggested owners, sources, and its relatives in other editions. */
import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useRef } from 'react';
import type { Task } from '../../editions/model';
import { provenanceOfTask } from '../../keypoints/provenance';
import { aspectOf } from '../../keypoints/tasks';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { Guard } from '../parts/Guard';
import { BackIcon } from '../parts/icons';
import { OriginBadge } from './OriginBadge';
import { Owners } from './Owners';
import { Quotes } from './Quotes';
import { Relatives } from './Relatives';
import { Goals, Measures } from './TaskWords';

const PlanRows = lazy(() => import('../rows/PlanRows'));

export function TaskCard({ task }: { readonly task: Task }) {
  const { state, text, send } = usePane();
  const pages = usePages();
  const words = pages.card;
  const heading = useRef<HTMLHeadingElement>(null);
  // A card takes the place of the list: the focus follows, so that a reader begins at its title.
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [task.id]);

  const { language } = state;
  const other = language === 'zh' ? 'en' : 'zh';
  const aspect = aspectOf(task);
  const provenance = provenanceOfTask(task);
  const given = { edition: task.edition, task: String(task.number), field: '', language: '' };
  return (
    <article
      className="card"
      onKeyDown={(event) => {
        if (event.key === 'Escape') send({ type: 'close task' });
      }}
    >
      <Button
        className="back"
        appearance="subtle"
        size="small"
        icon={<BackIcon />}
        onClick={() => send({ type: 'close task' })}
      >
        {words.back}
      </Button>
      <header>
        <div className="head-line quiet">
          {pages.tasks.taskNumber(task.edition, task.number)}
          <code>{task.id}</code>
        </div>
        <h2 ref={heading} tabIndex={-1}>
          {task.wording[language]} <OriginBadge wording={task.wording} />
        </h2>
        <p className="other-language" lang={text.pane.switchLanguage.tag}>
          {task.wording[other]} <OriginBadge wording={task.wording} beside={other} />
        </p>
        {aspect !== undefined && (
          <p className="quiet">{words.aspect(aspect.number, aspect.wording[language])}</p>
        )}
      </header>
      {task.wording.zhOrigin !== 'quoted' && (
        <p className="panel quiet">{words.originNote[task.wording.zhOrigin]}</p>
      )}
      <div>
        <Button
          size="small"
          onClick={() => send({ type: 'choose function', functionId: 'KEYPOINT_TASK', given })}
        >
          {words.insertTitle}
        </Button>
      </div>
      {state.host.kind === 'excel' && (
        <Guard text={text.pane}>
          <Suspense>
            <PlanRows task={task} />
          </Suspense>
        </Guard>
      )}
      <Measures task={task} />
      <Goals task={task} />
      <Owners task={task} />
      {task.actors.length > 0 && (
        <section>
          <h3>{words.actors}</h3>
          <p>{pages.list(task.actors.map((actor) => actor[language]))}</p>
        </section>
      )}
      <Relatives task={task} />
      <Quotes provenance={provenance} />
    </article>
  );
}
