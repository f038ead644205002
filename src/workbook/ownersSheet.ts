/** The bodies: who issued an edition, as fact, and which tasks we suggest that they lead or support. */
import type { Body, Edition, EditionId, Task } from '../editions/model';
import { facts } from '../editions/facts';
import { ownersOf } from '../keypoints/owners';
import { tasksOf } from '../keypoints/tasks';
import { number, text } from './cells';
import { inWords, perLanguage, shared, tableOf } from './columns';
import { sheetOf } from './composing';
import { tableName } from './naming';
import type { Sheet } from './sheet';
import type { Speaker } from './speaking';

interface Entry {
  readonly edition: EditionId;
  readonly body: Body;
  readonly issuer: boolean;
  readonly leads: readonly Task[];
  readonly supports: readonly Task[];
}

/** Issuers first, in the order of the notice; then those with most tasks to lead, then to support. */
function entriesOf(edition: Edition): readonly Entry[] {
  const place = (id: Body['id']): number => {
    const index = edition.issuers.indexOf(id);
    return index < 0 ? edition.issuers.length : index;
  };
  return facts.bodies
    .map((body): Entry => {
      const tasks = tasksOf(edition);
      return {
        edition: edition.id,
        body,
        issuer: edition.issuers.includes(body.id),
        leads: tasks.filter((task) => ownersOf(task)?.lead.id === body.id),
        supports: tasks.filter((task) => ownersOf(task)?.supporting.some(({ id }) => id === body.id)),
      };
    })
    .filter(({ issuer, leads, supports }) => issuer || leads.length > 0 || supports.length > 0)
    .sort(
      (a, b) =>
        place(a.body.id) - place(b.body.id) ||
        b.leads.length - a.leads.length ||
        b.supports.length - a.supports.length,
    );
}

export function ownersSheet(editions: readonly Edition[], speaker: Speaker): Sheet {
  const { label, words } = speaker;
  const numbers = (name: 'leadsTasks' | 'supportsTasks', of: (entry: Entry) => readonly Task[]) =>
    perLanguage<Entry>(speaker, name, { width: 18 }, (entry, language) =>
      words(language).numbers(of(entry).map((task) => task.number)),
    );
  const table = tableOf<Entry>(
    'owners',
    tableName('owners', speaker.language),
    [
      shared(speaker, 'id', { width: 20 }, ({ edition, body }) => text(`${edition}/${body.id}`)),
      shared(speaker, 'edition', { width: 7, format: 'general', align: 'center' }, ({ edition }) =>
        number(Number(edition), 'general'),
      ),
      ...inWords<Entry>(speaker, 'body', { width: 24 }, ({ body }) => body.name),
      shared(speaker, 'issuer', { width: 9, align: 'center' }, ({ issuer }) =>
        text(issuer ? label((said) => said.yes) : null),
      ),
      shared(speaker, 'leads', { width: 11, format: 'whole', align: 'center' }, ({ leads }) =>
        number(leads.length, 'whole'),
      ),
      ...numbers('leadsTasks', ({ leads }) => leads),
      shared(speaker, 'supports', { width: 11, format: 'whole', align: 'center' }, ({ supports }) =>
        number(supports.length, 'whole'),
      ),
      ...numbers('supportsTasks', ({ supports }) => supports),
      ...inWords<Entry>(speaker, 'county', { width: 24 }, ({ body }) => body.county),
      ...inWords<Entry>(speaker, 'evidence', { width: 36 }, ({ body }) => body.evidence),
    ],
    editions.flatMap(entriesOf),
    ({ edition, body }) => `${edition}/${body.id}`,
  );
  return sheetOf(speaker, editions, table, 1, (said) => [said.ownersAreOurs]);
}
