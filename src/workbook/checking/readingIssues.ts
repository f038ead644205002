/** What reading the workbook noticed, as findings of the check. */
import type { MeasureStatus } from '../../plan/county';
import { issueKey } from '../../plan/checks/checking';
import type { Fix, Issue, IssuePlace } from '../../plan/checks/issue';
import { speech } from '../county/scene';
import { texts } from '../../text/text';
import { languageOf } from '../merging/wantedBook';
import { areaOf } from '../reading/address';
import type { ReadNote } from '../reading/notes';
import type { PlanInBook } from '../reading/planOf';
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

/** A row's new id goes where ids stand; a word that was understood becomes the word of the list. */
function fixFor(
  note: ReadNote,
  column: string | null,
  wordFor: (status: MeasureStatus) => string,
): Fix | null {
  switch (note.code) {
    case 'row-without-id':
    case 'row-id-twice':
      return column === 'id' ? { kind: 'value', value: note.parameters.id } : null;
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
        fix: fixFor(note, column, word),
        key: issueKey(code, place, about),
      },
    ];
  });
}
