/** The tasks by aspect: what is to be done, by whom we suggest, and where it stands. */
import type { Body, Edition, EditionId, Language, Task, TaskId } from '../editions/model';
import { taskId } from '../editions/compose';
import { ownersOf, type Owners } from '../keypoints/owners';
import { provenanceOfTask } from '../keypoints/provenance';
import type { Text } from '../text/text';
import { number, text } from './cells';
import { inWords, perLanguage, shared, tableOf } from './columns';
import { sheetOf } from './composing';
import { tableName } from './naming';
import type { Sheet } from './sheet';
import type { Speaker } from './speaking';
import { disputed, notes, originOf, sourcesOf } from './wordings';

/** A row: a task that was read, or one that exists but was not. */
interface Entry {
  readonly id: TaskId;
  readonly edition: EditionId;
  readonly number: number;
  readonly task: Task | null;
  readonly owners: Owners | undefined;
  /** Null where it is not known in which aspect an unread task stands. */
  readonly aspect: Edition['aspects'][number] | null;
}

function entriesOf(edition: Edition): readonly Entry[] {
  const read = edition.aspects.flatMap((aspect) =>
    aspect.tasks.map((task): Entry => ({
      id: task.id,
      edition: edition.id,
      number: task.number,
      task,
      owners: ownersOf(task),
      aspect,
    })),
  );
  const unread = edition.unread.tasks.map((each): Entry => ({
    id: taskId(edition.id, each),
    edition: edition.id,
    number: each,
    task: null,
    owners: undefined,
    aspect: null,
  }));
  return [...read, ...unread].sort((a, b) => a.number - b.number);
}

function measuresOf({ task }: Entry, language: Language, words: Text['sheets']): string | null {
  if (task === null) return null;
  if (task.measures.length === 0) return words.unreadMeasures;
  return task.measures
    .map((measure, index) => words.measure(index + 1, measure.wording[language]))
    .join('\n');
}

function noteOf({ task }: Entry, language: Language, words: Text['sheets']): string | null {
  if (task === null) return words.unreadTaskNote;
  const measures = task.measures.map((measure) => measure.wording.note?.[language]);
  const disputes = disputed(provenanceOfTask(task).discrepancies, words);
  return notes([task.wording.note?.[language], ...measures, disputes]);
}

export function tasksSheet(editions: readonly Edition[], speaker: Speaker): Sheet {
  const { label, words } = speaker;
  const bodies = (
    name: 'lead' | 'supporting' | 'countyLead' | 'countySupporting',
    of: (owners: Owners) => readonly Body[],
    said: 'name' | 'county',
  ): ReturnType<typeof perLanguage<Entry>> =>
    perLanguage<Entry>(speaker, name, { width: 20 }, ({ owners }, language) =>
      owners === undefined
        ? null
        : of(owners)
            .map((body) => body[said][language])
            .join(words(language).listSeparator),
    );
  const table = tableOf<Entry>(
    'tasks',
    tableName('tasks', speaker.language),
    [
      shared(speaker, 'id', { width: 10 }, ({ id }) => text(id)),
      shared(speaker, 'edition', { width: 7, format: 'general', align: 'center' }, ({ edition }) =>
        number(Number(edition), 'general'),
      ),
      ...perLanguage<Entry>(speaker, 'aspect', { width: 18 }, ({ aspect }, language) =>
        aspect === null
          ? words(language).unreadAspect
          : words(language).aspect(aspect.number, aspect.wording[language]),
      ),
      shared(speaker, 'number', { width: 7, format: 'whole', align: 'center' }, (entry) =>
        number(entry.number, 'whole'),
      ),
      ...perLanguage<Entry>(speaker, 'task', { width: 26 }, ({ task }, language) =>
        task === null ? words(language).unreadTask : task.wording[language],
      ),
      ...perLanguage<Entry>(speaker, 'measures', { width: 50 }, (entry, language) =>
        measuresOf(entry, language, words(language)),
      ),
      ...bodies('lead', ({ lead }) => [lead], 'name'),
      ...bodies('supporting', ({ supporting }) => supporting, 'name'),
      ...bodies('countyLead', ({ lead }) => [lead], 'county'),
      ...bodies('countySupporting', ({ supporting }) => supporting, 'county'),
      ...inWords<Entry>(speaker, 'reason', { width: 22 }, ({ owners }) => owners?.reason ?? null),
      shared(speaker, 'origin', { width: 12 }, ({ task }) =>
        text(task === null ? null : label((said) => originOf(task.wording, said))),
      ),
      shared(speaker, 'source', { width: 16 }, ({ task }) =>
        text(task === null ? null : sourcesOf(task.wording)),
      ),
      ...perLanguage<Entry>(speaker, 'note', { width: 22 }, (entry, language) =>
        noteOf(entry, language, words(language)),
      ),
    ],
    editions.flatMap(entriesOf),
    ({ id }) => id,
  );
  const translated = editions.some((edition) =>
    edition.aspects.some((aspect) =>
      aspect.tasks.some(({ wording }) => wording.zhOrigin === 'back-translated'),
    ),
  );
  const unread = editions.some((edition) => edition.unread.tasks.length > 0);
  return sheetOf(speaker, editions, table, 1, (said) => [
    said.ownersAreOurs,
    ...(translated ? [said.backTranslated] : []),
    ...(unread ? [said.unread] : []),
  ]);
}
