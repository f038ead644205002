/** Checks the workbook around the plan: formulas that were typed over or broken, and names that lead nowhere. */
import { issueKey } from '../../plan/checks/checking';
import type { Issue, IssuePlace } from '../../plan/checks/issue';
import type { PlanFigures } from '../../plan/figures';
import type { PlanRecord } from '../../plan/record';
import { shown } from '../../keypoints/spelling';
import type { BookIssues } from '../../text/zh/issues';
import type { Book } from '../book';
import type { CellChange, Content } from '../changes';
import { templateVersion } from '../county/identitySheet';
import type { CellDifference } from '../merging/compare';
import { standingDifferences } from '../merging/difference';
import { addressOf } from '../reading/address';
import type { PlanInBook } from '../reading/planOf';
import type { StandingSheet } from '../reading/standingBook';
import { isWrittenBeside } from '../reading/writtenSheets';
import { bookCodes } from './codes';
import type { FoundIssue } from './foundIssue';
import { inOrder, placing } from './placing';

function issue<C extends keyof BookIssues>(
  code: C,
  place: IssuePlace,
  parameters: BookIssues[C],
  about: readonly (string | number)[],
): Issue<C, BookIssues[C]> {
  const { severity } = bookCodes[code];
  return { code, severity, place, parameters, fix: null, key: issueKey(code, place, about) };
}

function said(content: Content): string {
  switch (content.kind) {
    case 'formula':
      return shown(`=${content.formula}`);
    case 'value':
      return shown(content.value);
    case 'empty':
      return '';
  }
}

function placeOf({ table, row, column, name, sheet, at }: CellDifference): IssuePlace {
  if (table !== null && row !== null && column !== null) return { kind: 'row', table, row, column };
  if (name !== null) return { kind: 'named', name };
  return { kind: 'cell', sheet, address: addressOf(at.row, at.column) };
}

/** As a sentence quotes it: in one line. */
function headerOf({ header, at }: CellDifference): string {
  return header.replace(/\s+/gu, ' ').trim() || addressOf(at.row, at.column);
}

/** What stands in the place of a formula. The nation's own words are another matter: they are refreshed, not checked. */
function ofFormula(difference: CellDifference): Issue | null {
  const { kind, found } = difference;
  const place = placeOf(difference);
  const header = headerOf(difference);
  const value = said(found);
  switch (kind) {
    case 'formula-gone':
      return issue('formula-overwritten', place, { header, value }, [value]);
    case 'formula-empty':
      return issue('formula-missing', place, { header }, []);
    case 'formula-differs':
      return issue('formula-changed', place, { header, formula: value }, [value]);
    case 'formula-broken':
      return issue('reference-broken', place, { formula: value }, [value]);
    case 'nation':
      return null;
  }
}

/** The template's formula is certainly right where the template has one. */
function restored({ sheet, at, found, wanted, format }: CellDifference): readonly CellChange[] {
  if (wanted?.kind !== 'formula') return [];
  return [{ sheet, row: at.row, column: at.column, before: found, after: wanted, format }];
}

/** With fewer formulas missing in a row, each is told by itself. */
const fewFormulas = 3;

/** Differences in the order in which they were found; those that a row put in without its formulas makes, together. */
function grouped(differences: readonly CellDifference[]): readonly (readonly CellDifference[])[] {
  const rows = new Map<string, CellDifference[]>();
  for (const difference of differences) {
    const { kind, table, row } = difference;
    const alone = kind !== 'formula-empty' || table === null;
    const key = alone ? `${rows.size}` : `${table}/${row ?? ''}`;
    const own = rows.get(key) ?? [];
    own.push(difference);
    rows.set(key, own);
  }
  return [...rows.values()].flatMap((all) => (all.length < fewFormulas ? all.map((one) => [one]) : [all]));
}

/** A row without any of its formulas, such as one that was put in where Excel does not fill them in. */
function ofRow(differences: readonly CellDifference[], first: CellDifference): Issue {
  const headers = differences.map(headerOf);
  return issue('row-without-formulas', placeOf(first), { headers }, headers);
}

const cellKey = (sheet: string, address: string): string => `${sheet}!${address}`;

/** Formulas anywhere that refer to cells that are gone, and columns of formulas that come to an error. */
function brokenIn(sheet: StandingSheet, told: ReadonlySet<string>): readonly Issue[] {
  const issues: Issue[] = [];
  const errors = new Map<string, { readonly error: string; readonly address: string; count: number }>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, { formula, error }] of cells) {
      if (formula === null) continue;
      const address = addressOf(row, column);
      if (told.has(cellKey(sheet.name, address))) continue;
      if (formula.includes('#REF!')) {
        const place: IssuePlace = { kind: 'cell', sheet: sheet.name, address };
        issues.push(issue('reference-broken', place, { formula: shown(`=${formula}`) }, [formula]));
      } else if (error !== null) {
        const key = `${column}/${error}`;
        const first = errors.get(key) ?? { error, address, count: 0 };
        first.count += 1;
        errors.set(key, first);
      }
    }
  }
  for (const { error, address, count } of errors.values()) {
    const place: IssuePlace = { kind: 'cell', sheet: sheet.name, address };
    issues.push(issue('formula-error', place, { error, count }, [error]));
  }
  return issues;
}

/** Names of the template that stand for nothing any more; single cells are told while the plan is read. */
function lostNames(found: PlanInBook, wanted: Book): readonly Issue[] {
  const told = new Set(
    found.notes.flatMap((note) => (note.code === 'cell-missing' ? [note.parameters.name] : [])),
  );
  const names = wanted.names.flatMap(({ name }) =>
    found.open.named(name) === null && !told.has(name) ? [name] : [],
  );
  return names.length === 0 ? [] : [issue('names-lost', { kind: 'book' }, { names }, names)];
}

function oldTemplate({ identity }: PlanInBook): readonly Issue[] {
  const version = Number(identity.values.get('keypoints.template') ?? templateVersion);
  return version >= templateVersion
    ? []
    : [issue('template-old', { kind: 'book' }, { version, current: templateVersion }, [version])];
}

/**
 * What is wrong with the workbook's formulas and names, the gravest first. Needed only when formulas were read anew.
 * @param wanted The workbook that the plan is to have, in its own language (`wantedBook`).
 */
export function checkBook(
  found: PlanInBook,
  wanted: Book,
  figures: PlanFigures,
  record: PlanRecord,
): readonly FoundIssue[] {
  const { place } = placing(found, figures, record);
  const told = new Set(
    found.notes.flatMap((note) =>
      note.place !== null && note.place.address !== null
        ? [cellKey(note.place.sheet, note.place.address)]
        : [],
    ),
  );
  const issues: FoundIssue[] = [];
  for (const together of grouped(standingDifferences(found, wanted))) {
    const [first] = together;
    if (first === undefined) continue;
    const own = together.length > 1 ? ofRow(together, first) : ofFormula(first);
    if (own === null) continue;
    for (const { sheet, at } of together) told.add(cellKey(sheet, addressOf(at.row, at.column)));
    const changes = together.flatMap(restored);
    const fix = together.length === 1 && first.wanted?.kind === 'formula' ? first.wanted : null;
    issues.push({ ...place(own), fix, changes });
  }
  const others = [
    // What the pane wrote beside the plan is no part of it, and is written anew.
    ...found.open.sheets.flatMap((sheet) => (isWrittenBeside(sheet.name) ? [] : brokenIn(sheet, told))),
    ...lostNames(found, wanted),
    ...oldTemplate(found),
  ];
  return inOrder(found, [...issues, ...others.map(place)]);
}
