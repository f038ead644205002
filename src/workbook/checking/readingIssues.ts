/** What reading the workbook noticed, as findings of the check. */
import type { MeasureStatus } from '../../plan/county';
import { issueKey } from '../../plan/checks/checking';
import type { Fix, Issue, IssuePlace } from '../../plan/checks/issue';
import { fixedTexts } from '../county/baseSheet';
import { speech } from '../county/scene';
import { texts } from '../../text/text';
import { languageOf } from '../merging/wantedBook';
import { areaOf } from '../reading/address';
import type { ReadNote } from '../reading/notes';
import type { PlanInBook } from '../reading/planOf';
import { readBase } from '../reading/readBase';
import { bookCodes } from './codes';
import { rowPlaces } from './places';

/** What a note is about, so that it is another finding when that changes. */
function aboutOf({ parameters }: ReadNote): readonly (string | number)[] {
  return Object.values(parameters).flatMap((each: unknown) =>
    typeof each === 'string' || typeof each === 'number' ? [each] : [],
  );
}

function placeOf(
  { place }: ReadNote,
  rowOf: ReturnType<typeof rowPlaces>,
): { readonly place: IssuePlace; readonly column: string | null } {
  if (place === null) return { place: { kind: 'book' }, column: null };
  const area = place.address === null ? null : areaOf(place.address);
  const row = area === null ? null : rowOf(place.sheet, area.top, area.left);
  if (row?.kind === 'row') return { place: row, column: row.column };
  return { place: { kind: 'cell', ...place }, column: null };
}

/**
 * Whether a row that the template laid is nowhere to be found by its id. Then a row without an id of its own may be that
 * very one, and a new id would part it from what refers to it.
 */
function rowsGone(found: PlanInBook): (table: string) => boolean {
  const base = readBase(found.open);
  if (base === null) return () => true;
  return (table) => {
    const places = [...found.tables.values()].find(({ id }) => id === table);
    const standing = new Set([...(places?.rows.keys() ?? [])].map((id) => id.toLowerCase()));
    return base.laid(table).some((id) => id !== fixedTexts && !standing.has(id));
  };
}

/** A row's new id goes where ids stand; a word that was understood becomes the word of the list. */
function fixFor(
  note: ReadNote,
  place: IssuePlace,
  column: string | null,
  isGone: (table: string) => boolean,
  wordFor: (status: MeasureStatus) => string,
): Fix | null {
  switch (note.code) {
    case 'row-without-id':
    case 'row-id-twice':
      return column === 'id' && place.kind === 'row' && !isGone(place.table)
        ? { kind: 'value', value: note.parameters.id }
        : null;
    case 'word-taken':
      return { kind: 'value', value: wordFor(note.parameters.as) };
    default:
      return null;
  }
}

/** Rows of a table that has lost its ids are told of once, by the column that is missing. */
function isTold(note: ReadNote, found: PlanInBook): boolean {
  if (note.code !== 'row-without-id') return false;
  const table = [...found.tables.values()].find(({ sheet }) => sheet.name === note.place?.sheet);
  return table !== undefined && !table.columns.has('id');
}

export function readingIssues(found: PlanInBook): readonly Issue[] {
  if (found.notes.length === 0) return [];
  const rowOf = rowPlaces(found);
  const { word } = speech(languageOf(found), texts);
  const isGone = rowsGone(found);
  return found.notes.flatMap((note) => {
    if (isTold(note, found)) return [];
    const { place, column } = placeOf(note, rowOf);
    const { code, parameters } = note;
    const about = aboutOf(note);
    return [
      {
        code,
        severity: bookCodes[code].severity,
        place,
        parameters,
        fix: fixFor(note, place, column, isGone, word),
        key: issueKey(code, place, about),
      },
    ];
  });
}
