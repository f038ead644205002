/** Who could own a task, always marked as our suggestion: no edition names responsible departments. */
import type { Body, Task } from '../../editions/model';
import { ownersOf } from '../../keypoints/owners';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { Badge } from '../parts/Badge';

function BodyName({ body }: { readonly body: Body }) {
  const { state } = usePane();
  const pages = usePages();
  return (
    <>
      {body.name[state.language]}
      <div className="quiet">{pages.card.county(body.county[state.language])}</div>
    </>
  );
}

export function Owners({ task }: { readonly task: Task }) {
  const { state } = usePane();
  const pages = usePages();
  const words = pages.card;
  const owners = ownersOf(task);
  if (owners === undefined) return null;
  return (
    <section>
      <h3 className="head-line">
        {words.owners} <Badge warn>{words.suggested}</Badge>
      </h3>
      <p className="quiet">{words.suggestedNote}</p>
      <dl className="facts">
        <dt>{words.lead}</dt>
        <dd>
          <BodyName body={owners.lead} />
        </dd>
        {owners.supporting.length > 0 && (
          <>
            <dt>{words.supporting}</dt>
            <dd>
              {owners.supporting.map((body) => (
                <div key={body.id}>
                  <BodyName body={body} />
                </div>
              ))}
            </dd>
          </>
        )}
        <dt>{words.reason}</dt>
        <dd>{owners.reason[state.language]}</dd>
      </dl>
    </section>
  );
}
