/**
 * What the facts rest on: documents, published figures, figures that contradict each other, and discrepancies; and,
 * marked as no part of the Key Points, what other plans set beside them.
 */
import { facts } from '../editions/facts';
import type {
  Confidence,
  Edition,
  Language,
  ReferenceGoal,
  Source,
  Statistic,
  Unit,
  Wording,
  Words,
} from '../editions/model';
import { references } from '../editions/references';
import { indicatorById } from '../keypoints/indicators';
import type { Text } from '../text/text';
import { link, number, text } from './cells';
import { perLanguage, shared, tableOf } from './columns';
import { sheetOf } from './composing';
import { tableName } from './naming';
import type { Cell, Sheet } from './sheet';
import type { Speaker } from './speaking';
import { exactFormat } from './units';
import { notes } from './wordings';

type FigureUnit = keyof Text['sheets']['figureUnits'];

function isFigureUnit(unit: Unit | 'persons'): unit is FigureUnit {
  return unit === 'users' || unit === 'persons' || unit === 'yuan';
}

/** A figure ready for arithmetic, and what it counts. */
function figureOf(value: number | null, unit: Unit | 'persons' | null): Pick<Entry, 'figure' | 'unit'> {
  if (value === null || unit === null) return noFigure;
  return { figure: number(value, exactFormat(unit)), unit: isFigureUnit(unit) ? unit : null };
}

const noFigure: Pick<Entry, 'figure' | 'unit'> = { figure: text(null), unit: null };

/** A row, whatever kind of thing it speaks of. */
interface Entry {
  readonly id: string;
  readonly kind: keyof Text['sheets']['sourceKinds'];
  readonly title: (language: Language) => string;
  readonly content: (language: Language) => string | null;
  readonly figure: Cell;
  /** Null where there is no figure, or where the figure itself shows that it is a percentage. */
  readonly unit: FigureUnit | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly confidence: Confidence | null;
}

function wordingsOf(edition: Edition): readonly Wording[] {
  return [
    ...edition.goals.map((goal) => goal.wording),
    ...edition.aspects.flatMap((aspect) => [
      aspect.wording,
      ...aspect.tasks.flatMap((task) => [task.wording, ...task.measures.map((measure) => measure.wording)]),
    ]),
  ];
}

/** An edition: how much of it was read, and that it names no owners. */
function ofEdition({
  id,
  title,
  completeness,
  ownersNote,
  dateNote,
  publicised,
  officialUrl,
}: Edition): Entry {
  const { goals, aspects, tasks, measures } = completeness;
  return {
    id,
    kind: 'edition',
    title: (language) => title[language],
    content: (language) =>
      notes([
        ...[goals, aspects, tasks, measures].map(({ note }) => note?.[language]),
        ownersNote[language],
        dateNote[language],
      ]),
    ...noFigure,
    date: publicised,
    url: officialUrl,
    confidence: null,
  };
}

function ofDocument({ id, title, note, file, date, url, confidence }: Source): Entry {
  return {
    id,
    kind: 'document',
    title: (language) => title[language],
    content: (language) => notes([note?.[language], file]),
    ...noFigure,
    date,
    url,
    confidence,
  };
}

function ofStatistic(statistic: Statistic, words: Speaker['words']): Entry {
  const { id, series, value, unit, bound, comparable, publisher, quote, gist, note } = statistic;
  return {
    id,
    kind: 'statistic',
    title: (language) => words(language).series[series],
    content: (language) =>
      notes([
        value === null ? words(language).figureMissing : null,
        publisher[language],
        quote,
        gist?.[language],
        bound === 'more than' ? words(language).moreThan : null,
        comparable ? null : words(language).notComparable,
        note?.[language],
      ]),
    ...figureOf(value, unit),
    date: statistic.date,
    url: statistic.url,
    confidence: statistic.confidence,
  };
}

/** A conflict or a discrepancy: what it is about, and what the product goes by. */
function ofDispute(
  kind: 'conflict' | 'discrepancy',
  id: string,
  subject: Words,
  use: Words,
  sources: readonly string[],
): Entry {
  return {
    id,
    kind,
    title: (language) => subject[language],
    content: (language) => notes([use[language], sources.join(' ')]),
    ...noFigure,
    date: null,
    url: null,
    confidence: null,
  };
}

/** What another plan sets beside the Key Points: its wording, the words of its source, and where it was read. */
function ofReference(reference: ReferenceGoal): Entry {
  const { id, document, wording, quote, source, value, unit, year, confidence } = reference;
  return {
    id,
    kind: 'reference',
    title: (language) => document[language],
    content: (language) => {
      const quoted = quote === null || wording[language].includes(quote.words) ? null : quote.words;
      return notes([wording[language], quoted, source]);
    },
    ...figureOf(value, unit),
    date: year === null ? null : String(year),
    url: null,
    confidence,
  };
}

/** Everything that the editions' goals, aspects and tasks rest on, and what touches them. The other plans stand beside every edition. */
function entriesOf(editions: readonly Edition[], words: Speaker['words']): readonly Entry[] {
  const indicators = new Set(
    editions.flatMap(({ goals }) => goals.flatMap(({ indicator }) => indicator ?? [])),
  );
  const series = new Set([...indicators].map((id) => indicatorById(id)?.series));
  const statistics = facts.statistics.filter((statistic) => series.has(statistic.series));
  const subjects = new Set<string>([...indicators, ...[...statistics, ...references].map(({ id }) => id)]);
  const touched = (id: string): boolean =>
    subjects.has(id) || editions.some((edition) => id === edition.id || id.startsWith(`${edition.id}-`));
  const discrepancies = facts.discrepancies.filter(({ touches }) => touches.some(touched));
  const conflicts = facts.conflicts.filter(({ id }) => statistics.some((each) => each.conflict === id));
  const cited = new Set([
    ...editions.flatMap((edition) => edition.sources),
    ...editions.flatMap(wordingsOf).flatMap((wording) => wording.quotes.map((quote) => quote.source)),
    ...discrepancies.flatMap((discrepancy) => discrepancy.sources),
    ...references.flatMap(({ source, quote }) => [source, ...(quote === null ? [] : [quote.source])]),
  ]);
  return [
    ...editions.map(ofEdition),
    ...facts.sources.filter(({ id }) => cited.has(id)).map(ofDocument),
    ...statistics.map((statistic) => ofStatistic(statistic, words)),
    ...conflicts.map(({ id, subject, why, use }) =>
      ofDispute('conflict', id, subject, why, use === null ? [] : [use]),
    ),
    ...discrepancies.map(({ id, subject, use, sources }) =>
      ofDispute('discrepancy', id, subject, use, sources),
    ),
    ...references.map(ofReference),
  ];
}

/** The first web address; where it was read is sometimes told in several. */
function webAddress(url: string | null): string | null {
  return url?.split(/\s*;\s*/).find((part) => /^https?:\/\/\S+$/.test(part)) ?? null;
}

export function sourcesSheet(editions: readonly Edition[], speaker: Speaker): Sheet {
  const { label, words } = speaker;
  const table = tableOf<Entry>(
    'sources',
    tableName('sources', speaker.language),
    [
      shared(speaker, 'id', { width: 37 }, ({ id }) => text(id)),
      shared(speaker, 'kind', { width: 20, widthInBoth: 27, align: 'center' }, ({ kind }) =>
        text(label((said) => said.sourceKinds[kind])),
      ),
      ...perLanguage<Entry>(speaker, 'title', { width: 34 }, ({ title }, language) => title(language)),
      ...perLanguage<Entry>(speaker, 'content', { width: 50 }, ({ content }, language) => content(language)),
      shared(speaker, 'figure', { width: 17, format: 'general' }, ({ figure }) => figure),
      shared(speaker, 'unit', { width: 8, align: 'center' }, ({ unit }) =>
        text(unit === null ? null : label((said) => said.figureUnits[unit])),
      ),
      shared(speaker, 'date', { width: 12, align: 'center' }, ({ date }) => text(date)),
      shared(speaker, 'address', { width: 32 }, ({ url }) => link(webAddress(url))),
      shared(speaker, 'confidence', { width: 9, align: 'center' }, ({ confidence }) =>
        text(confidence === null ? null : label((said) => said.confidences[confidence])),
      ),
    ],
    entriesOf(editions, words),
    ({ id }) => id,
  );
  return sheetOf(speaker, editions, table, 1, (said) => [said.sources, said.references]);
}
