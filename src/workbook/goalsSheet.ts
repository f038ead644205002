/** The goals that an edition sets in words only. */
import type { Edition, EditionId, WordedGoal } from '../editions/model';
import { isMeasured } from '../keypoints/goals';
import { indicatorById } from '../keypoints/indicators';
import { provenanceOfGoal } from '../keypoints/provenance';
import { date, number, text } from './cells';
import { inWords, perLanguage, shared, tableOf } from './columns';
import { sheetOf } from './composing';
import { tableName } from './naming';
import type { Sheet } from './sheet';
import type { Speaker } from './speaking';
import { disputed, notes, originOf, sourcesOf } from './wordings';

interface Entry {
  readonly edition: EditionId;
  readonly goal: WordedGoal;
}

function entriesOf({ id, goals }: Edition): readonly Entry[] {
  return goals.flatMap((goal) => (isMeasured(goal) ? [] : [{ edition: id, goal }]));
}

export function goalsSheet(editions: readonly Edition[], speaker: Speaker): Sheet {
  const { label, words } = speaker;
  const table = tableOf<Entry>(
    'goals',
    tableName('goals', speaker.language),
    [
      shared(speaker, 'id', { width: 10 }, ({ goal }) => text(goal.id)),
      shared(speaker, 'edition', { width: 7, format: 'general', align: 'center' }, ({ edition }) =>
        number(Number(edition), 'general'),
      ),
      ...inWords<Entry>(speaker, 'goal', { width: 48 }, ({ goal }) => goal.wording),
      shared(speaker, 'kind', { width: 13, widthInBoth: 19, align: 'center' }, ({ goal }) =>
        text(label((said) => said.goalKinds[goal.kind])),
      ),
      ...inWords<Entry>(speaker, 'indicator', { width: 20 }, ({ goal }) =>
        goal.indicator === null ? null : (indicatorById(goal.indicator)?.name ?? null),
      ),
      shared(speaker, 'deadline', { width: 12, format: 'date', align: 'center' }, ({ goal }) =>
        date(goal.deadline),
      ),
      shared(speaker, 'ofTask', { width: 10 }, ({ goal }) => text(goal.task)),
      shared(speaker, 'origin', { width: 14 }, ({ goal }) =>
        text(label((said) => originOf(goal.wording, said))),
      ),
      shared(speaker, 'source', { width: 16 }, ({ goal }) => text(sourcesOf(goal.wording))),
      ...perLanguage<Entry>(speaker, 'note', { width: 36 }, ({ goal }, language) =>
        notes([
          goal.note?.[language],
          goal.wording.note?.[language],
          disputed(provenanceOfGoal(goal).discrepancies, words(language)),
        ]),
      ),
    ],
    editions.flatMap(entriesOf),
    ({ goal }) => goal.id,
  );
  return sheetOf(speaker, editions, table, 1, (said) => [said.goals]);
}
