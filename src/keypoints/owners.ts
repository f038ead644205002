/** Who could own a task. Ours, with a reason: no edition names responsible departments. */
import { facts } from '../editions/facts';
import type { Body, Task, Words } from '../editions/model';

export interface Owners {
  readonly lead: Body;
  readonly supporting: readonly Body[];
  /** Why these, in one sentence. */
  readonly reason: Words;
}

const bodies = new Map(facts.bodies.map((body) => [body.id, body]));
const suggested = new Map(facts.owners.map((owners) => [owners.task, owners]));

/** The national body with that id. */
export function bodyById(id: Body['id']): Body | undefined {
  return bodies.get(id);
}

/** The owners that we suggest for a task; undefined where none are suggested. */
export function ownersOf(task: Task): Owners | undefined {
  const suggestion = suggested.get(task.id);
  const lead = suggestion && bodies.get(suggestion.lead);
  if (suggestion === undefined || lead === undefined) return undefined;
  return {
    lead,
    supporting: suggestion.supporting
      .map((id) => bodies.get(id))
      .filter((body): body is Body => body !== undefined),
    reason: suggestion.reason,
  };
}
