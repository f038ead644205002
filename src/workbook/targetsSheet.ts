/** The targets with a number: one row a goal, what every edition sets for the same indicator side by side. */
import { facts } from '../editions/facts';
import { outcomes } from '../editions/outcomes';
import type { Edition, EditionId, Indicator, Language, MeasuredGoal, Words } from '../editions/model';
import { editions as allEditions } from '../keypoints/editions';
import { findGoal, isMeasured } from '../keypoints/goals';
import { indicatorById, indicators } from '../keypoints/indicators';
import { provenanceOfGoal } from '../keypoints/provenance';
import type { Text } from '../text/text';
import { date, number, text } from './cells';
import { type ColumnName, inWords, perLanguage, shared, tableOf } from './columns';
import { sheetOf } from './composing';
import { baselineOf, outcomeOf, type Published } from './figures';
import { tableName } from './naming';
import type { Cell, Sheet } from './sheet';
import type { Speaker } from './speaking';
import { exactFormat, inNamedUnit, namedUnit } from './units';
import { disputed, notes, sourcesOf } from './wordings';

interface Entry {
  readonly edition: EditionId;
  readonly goal: MeasuredGoal;
  readonly indicator: Indicator;
}

/** Goals for the same indicator stand together, oldest edition first. */
function entriesOf(editions: readonly Edition[]): readonly Entry[] {
  const order = new Map(indicators.map((indicator, index) => [indicator.id, index]));
  return editions
    .flatMap((edition) =>
      edition.goals.filter(isMeasured).flatMap((goal): Entry[] => {
        const indicator = indicatorById(goal.indicator);
        return indicator === undefined ? [] : [{ edition: edition.id, goal, indicator }];
      }),
    )
    .sort(
      (a, b) =>
        (order.get(a.indicator.id) ?? 0) - (order.get(b.indicator.id) ?? 0) ||
        (a.edition < b.edition ? -1 : 1),
    );
}

/** What an edition sets for an indicator, in one cell: `超过2亿户`, or why there is no number. */
function targetOf(edition: Edition, indicator: Indicator, words: Text['sheets'], language: Language): string {
  const answer = findGoal(edition, indicator);
  if (!answer.ok) {
    return edition.completeness.goals.state === 'complete' ? words.targetNotSet : words.targetUnread;
  }
  const goal = answer.value;
  if (!isMeasured(goal)) return words.targetInWords;
  const unit = namedUnit(goal.unit, language);
  return words.target(
    words.requirement(goal.kind, goal.comparator),
    String(inNamedUnit(goal.value, unit)),
    words.units[unit.name],
  );
}

function publishedValue(published: Published): Cell {
  return published.kind === 'figure'
    ? number(published.figure.value, exactFormat(published.figure.unit))
    : number(null, 'general');
}

function publishedDate(published: Published): Cell {
  return text(published.kind === 'figure' ? published.figure.date : null);
}

/** What must be said of the published figures: contradictions, and what they were published as. */
function figureNotes(
  { goal, indicator }: Entry,
  language: Language,
  words: Text['sheets'],
): readonly string[] {
  const conflicts = facts.conflicts.filter((conflict) =>
    facts.statistics.some((each) => each.conflict === conflict.id && each.series === indicator.series),
  );
  const years = [goal.deadline.slice(0, 4), String(Number(goal.deadline.slice(0, 4)) - 1)];
  return conflicts
    .filter(({ id }) =>
      facts.statistics.some((each) => each.conflict === id && years.includes(each.date.slice(0, 4))),
    )
    .map(({ subject }) => words.figureConflict(subject[language]));
}

function readingOf(goal: MeasuredGoal): Words | null {
  return outcomes.find((outcome) => outcome.goal === goal.id)?.reading ?? null;
}

function noteOf(entry: Entry, language: Language, words: Text['sheets']): string | null {
  const { goal, indicator } = entry;
  return notes([
    goal.note?.[language],
    goal.wording.note?.[language],
    readingOf(goal)?.[language],
    ...figureNotes(entry, language, words),
    disputed(provenanceOfGoal(goal).discrepancies, words),
    ...indicator.wordingChanges
      .filter((change) => change.edition === entry.edition)
      .map((change) => change.note[language]),
  ]);
}

const editionColumns: { readonly [E in EditionId]: ColumnName } = {
  '2022': 'edition2022',
  '2023': 'edition2023',
  '2024': 'edition2024',
  '2025': 'edition2025',
};

export function targetsSheet(editions: readonly Edition[], speaker: Speaker): Sheet {
  const { label, language: counted, words } = speaker;
  const verdict = ({ goal }: Entry): Cell => {
    const outcome = outcomes.find((each) => each.goal === goal.id);
    return text(outcome === undefined ? null : label((said) => said.verdicts[outcome.verdict]));
  };
  const table = tableOf<Entry>(
    'targets',
    tableName('targets', counted),
    [
      shared(speaker, 'id', { width: 10 }, ({ goal }) => text(goal.id)),
      shared(speaker, 'edition', { width: 7, format: 'general', align: 'center' }, ({ edition }) =>
        number(Number(edition), 'general'),
      ),
      ...inWords<Entry>(speaker, 'indicator', { width: 20 }, ({ indicator }) => indicator.name),
      shared(speaker, 'requirement', { width: 10, align: 'center' }, ({ goal }) =>
        text(label((said) => said.requirement(goal.kind, goal.comparator))),
      ),
      shared(speaker, 'value', { width: 9, format: 'general' }, ({ goal }) =>
        number(inNamedUnit(goal.value, namedUnit(goal.unit, counted)), 'general'),
      ),
      shared(speaker, 'unit', { width: 13, widthInBoth: 20, align: 'center' }, ({ goal }) =>
        text(label((said) => said.units[namedUnit(goal.unit, counted).name])),
      ),
      shared(speaker, 'exact', { width: 17, format: 'general' }, ({ goal }) =>
        number(goal.value, exactFormat(goal.unit)),
      ),
      shared(speaker, 'deadline', { width: 12, format: 'date', align: 'center' }, ({ goal }) =>
        date(goal.deadline),
      ),
      shared(speaker, 'baseline', { width: 16, format: 'general' }, ({ goal }) =>
        publishedValue(baselineOf(goal)),
      ),
      shared(speaker, 'baselineMonth', { width: 10, align: 'center' }, ({ goal }) =>
        publishedDate(baselineOf(goal)),
      ),
      shared(speaker, 'outcome', { width: 16, format: 'general' }, ({ goal }) =>
        publishedValue(outcomeOf(goal)),
      ),
      shared(speaker, 'verdict', { width: 16, widthInBoth: 22, align: 'center' }, verdict),
      ...allEditions.map((edition) =>
        shared<Entry>(speaker, editionColumns[edition.id], { width: 16, widthInBoth: 26 }, ({ indicator }) =>
          text(label((said, language) => targetOf(edition, indicator, said, language))),
        ),
      ),
      ...inWords<Entry>(speaker, 'wording', { width: 26 }, ({ goal }) => goal.wording),
      shared(speaker, 'source', { width: 16 }, ({ goal }) => text(sourcesOf(goal.wording))),
      ...perLanguage<Entry>(speaker, 'note', { width: 44 }, (entry, language) =>
        noteOf(entry, language, words(language)),
      ),
    ],
    entriesOf(editions),
    ({ goal }) => goal.id,
  );
  return sheetOf(speaker, editions, table, 1, (said) => [said.arithmetic, said.baseline]);
}
