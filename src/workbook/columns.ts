/** Describing a table column by column: each knows its header, its looks, and what it shows of a row. */
import type { Language, Words } from '../editions/model';
import type { Text } from '../text/text';
import { text } from './cells';
import { widthFor } from './headerWidth';
import type { Cell, Column, ColumnOwner, NumberFormat, Row, SheetKey, Table } from './sheet';
import type { Speaker } from './speaking';

export type ColumnName = keyof Text['sheets']['columns'];

/** A column, and what it shows of a row's subject. */
export interface Draft<Subject> {
  readonly column: Column;
  readonly cell: (subject: Subject) => Cell;
}

interface Looks {
  /** Wider where the header needs it. */
  readonly width: number;
  /** For a label that says the same in both languages. */
  readonly widthInBoth?: number;
  readonly format?: NumberFormat;
  readonly align?: Column['align'];
  readonly owner?: ColumnOwner;
}

function described(id: string, header: string, synonyms: readonly string[], looks: Looks): Column {
  const format = looks.format ?? 'text';
  return {
    id,
    header,
    synonyms: synonyms.filter((synonym) => synonym !== header),
    width: widthFor(header, looks.width),
    owner: looks.owner ?? 'nation',
    format,
    align: looks.align ?? (format === 'text' ? 'left' : 'right'),
    wrap: format === 'text',
  };
}

/** A column that both languages share: a number, a date, a label. */
export function shared<Subject>(
  speaker: Speaker,
  name: ColumnName,
  looks: Looks,
  cell: (subject: Subject) => Cell,
): Draft<Subject> {
  const header = speaker.label((words) => words.columns[name].header);
  const synonyms = speaker.languages.flatMap((language) => {
    const named = speaker.words(language).columns[name];
    return [named.header, ...named.synonyms];
  });
  const width = speaker.language === 'both' ? (looks.widthInBoth ?? looks.width) : looks.width;
  return { column: described(name, header, synonyms, { ...looks, width }), cell };
}

/** A fact in words: one column a language. */
export function perLanguage<Subject>(
  speaker: Speaker,
  name: ColumnName,
  looks: Looks,
  say: (subject: Subject, language: Language) => string | null,
): readonly Draft<Subject>[] {
  return speaker.languages.map((language) => {
    const { header, synonyms } = speaker.words(language).columns[name];
    return {
      column: described(`${name}.${language}`, header, synonyms, looks),
      cell: (subject: Subject) => text(say(subject, language)),
    };
  });
}

/** As `perLanguage`, for a fact that exists as words. */
export function inWords<Subject>(
  speaker: Speaker,
  name: ColumnName,
  looks: Looks,
  of: (subject: Subject) => Words | null,
): readonly Draft<Subject>[] {
  return perLanguage(speaker, name, looks, (subject, language) => of(subject)?.[language] ?? null);
}

/** The table of these subjects. The first draft shows the row ids. */
export function tableOf<Subject>(
  id: SheetKey,
  name: string,
  [first, ...others]: readonly [Draft<Subject>, ...Draft<Subject>[]],
  subjects: readonly Subject[],
  idOf: (subject: Subject) => string,
): Table {
  const drafts = [first, ...others];
  const rows = subjects.map((subject): Row => ({
    id: idOf(subject),
    cells: drafts.map((draft) => draft.cell(subject)),
  }));
  return { id, name, columns: [first.column, ...others.map((draft) => draft.column)], rows };
}
