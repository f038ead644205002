/** What a workbook remembers after a merge: what was written where (`_base`), and what its template is (`_plan`). */
import { editionById } from '../../keypoints/editions';
import type { BookSheet } from '../book';
import type { CellChange, Content } from '../changes';
import { sameContent } from '../contents';
import {
  baseLines,
  type BaseLine,
  fixedTexts,
  layBase,
  leftOut,
  notKnown,
  saidOf,
} from '../county/baseSheet';
import type { PlacedTable } from '../reading/finding';
import { cellAt, labelAt } from '../reading/openPlan';
import { type Base, marksIn, readBase } from '../reading/readBase';
import type { StandingSheet } from '../reading/standingBook';
import { contentOf } from './compare';
import { ownSheets } from './fixedTexts';
import type { Choices, MergeCell, MergePreview } from './merge';
import { factSheets } from './previewMerge';

const lineKey = (table: string, row: string): string => `${table} ${row.toLowerCase()}`;

/** The line as the workbook has it; null where it has none. */
function lineOf(base: Base | null, table: string, row: string): BaseLine | null {
  const found = row === fixedTexts ? (base?.fixed(table) ?? null) : (base?.row(table, row) ?? null);
  if (found === null) return null;
  if (found === 'left-out' || found === 'unknown') {
    return { table, row, said: found === 'unknown' ? notKnown : leftOut };
  }
  return { table, row, said: saidOf(found) };
}

/** Puts back what the workbook remembered of some cells of a line: what is open stays open. */
function reopened(line: BaseLine, before: BaseLine | null, keys: ReadonlySet<string>): BaseLine {
  const marks = new Map(marksIn(line.said));
  const old = before === null ? null : marksIn(before.said);
  for (const key of keys) {
    if (old === null) marks.set(key, notKnown);
    else if (old.has(key)) marks.set(key, old.get(key) ?? notKnown);
    else marks.delete(key);
  }
  return { ...line, said: saidOf(marks) };
}

/** Cells that still say something else than this release, and of which nothing was decided, by line. */
function openCells(preview: MergePreview, choices: Choices): ReadonlyMap<string, ReadonlySet<string>> {
  const open = new Map<string, Set<string>>();
  const add = (table: string, row: string, key: string): void => {
    const keys = open.get(lineKey(table, row)) ?? new Set<string>();
    open.set(lineKey(table, row), keys.add(key));
  };
  const isOpen = ({ key, reason }: MergeCell): boolean =>
    choices.get(key) !== 'theirs' && (reason === 'national' || reason === 'text');
  for (const { cell } of [...preview.changes, ...preview.conflicts].filter(isOpen)) {
    if (cell.table !== null && cell.row !== null && cell.column !== null) {
      add(cell.table, cell.row, cell.column);
      continue;
    }
    const [key] = [...preview.places].find(([, { name }]) => name === cell.sheet) ?? [];
    if (key !== undefined) add(key, fixedTexts, String(cell.at.row));
  }
  return open;
}

/** What the workbook is to remember now that it stands as the preview found it. */
function linesAfter(preview: MergePreview, choices: Choices): readonly BaseLine[] {
  const { found, wanted, kind, rows } = preview;
  const edition = editionById(found.plan.identity.edition);
  if (edition === undefined) throw new Error(`no edition ${found.plan.identity.edition}`);
  const base = readBase(found.open);
  const open = openCells(preview, choices);
  const missing = new Set(rows.add.map(({ table, row }) => lineKey(table, row)));
  const away = new Set(rows.away.map(({ table, row }) => lineKey(table, row)));
  const dropped = new Set(rows.dropped.map(({ table, row }) => lineKey(table, row)));
  const placed = new Map<string, PlacedTable>(found.tables);
  const sheets = wanted.sheets.filter(({ key }) => !ownSheets.has(key));
  const lines = baseLines(edition, sheets).flatMap((line): readonly BaseLine[] => {
    const { table, row } = line;
    const key = lineKey(table, row);
    const before = lineOf(base, table, row);
    if (missing.has(key)) return [];
    if (away.has(key)) {
      const stays = choices.get(`row|${table}|${row}`) === 'theirs';
      return [before ?? { table, row, said: stays ? leftOut : notKnown }];
    }
    // A row that was left out when the workbook was laid is left out still.
    const isAbsent = placed.get(table)?.rows.has(row) === false;
    if (dropped.has(key) || (isAbsent && row !== fixedTexts)) return before === null ? [] : [before];
    const isPassedOver =
      row === fixedTexts && (!preview.places.has(table) || (kind === 'facts' && !factSheets.has(table)));
    if (isPassedOver) {
      if (before !== null) return [before];
      // A sheet that is new comes with the template; without a memory nobody can tell it from one that was deleted.
      if (!preview.places.has(table)) return base === null ? [{ table, row, said: notKnown }] : [];
      return [reopened(line, null, new Set(marksIn(line.said).keys()))];
    }
    const cells = open.get(key);
    return [cells === undefined ? line : reopened(line, before, cells)];
  });
  const there = new Set(lines.map(({ table, row }) => lineKey(table, row)));
  const kept = rows.dropped.flatMap(({ table, row }) => {
    const line = there.has(lineKey(table, row)) ? null : lineOf(base, table, row);
    return line === null ? [] : [line];
  });
  const sheet = base?.sheet;
  const order = new Map(
    [...(sheet?.rows.keys() ?? [])].map((at) => [
      sheet === undefined ? '' : lineKey(labelAt(sheet, at, 0), labelAt(sheet, at, 1)),
      at,
    ]),
  );
  const at = ({ table, row }: BaseLine): number => order.get(lineKey(table, row)) ?? Number.MAX_SAFE_INTEGER;
  // In the order in which they stand: rows that were sorted are no reason to write them anew.
  return [...lines, ...kept].sort((one, other) => at(one) - at(other));
}

/** Every cell of a sheet of ours that is to say something else. */
function rewritten(sheet: BookSheet, standing: StandingSheet): readonly CellChange[] {
  const changes: CellChange[] = [];
  const last = Math.max(sheet.rows.length - 1, ...standing.rows.keys());
  for (let row = 0; row <= last; row++) {
    const cells = sheet.rows[row]?.cells ?? [];
    const width = Math.max(cells.length - 1, ...(standing.rows.get(row)?.keys() ?? []));
    for (let column = 0; column <= width; column++) {
      const content = cells[column]?.content;
      const before = contentOf(cellAt(standing, row, column));
      const after: Content =
        content?.kind === 'text' ? { kind: 'value', value: content.text } : { kind: 'empty' };
      if (!sameContent(before, after)) {
        changes.push({ sheet: standing.name, row, column, before, after, format: 'text' });
      }
    }
  }
  return changes;
}

/** The sheet that remembers, as it is to be. */
export function baseAfter(preview: MergePreview, choices: Choices): BookSheet {
  return layBase({ paper: 'A4' }, linesAfter(preview, choices)).sheet;
}

/** The sheet that says what the workbook is: columns that could not be put in yet are not said to be there. */
function identityAfter({ wanted, columns }: MergePreview): BookSheet | null {
  const sheet = wanted.sheets.find(({ key }) => key === 'identity');
  if (sheet === undefined) return null;
  const missing = new Set(columns.add.map(({ table, column }) => `${table} ${column}`));
  const text = (row: number, column: number): string => {
    const content = sheet.rows[row]?.cells[column]?.content;
    return content?.kind === 'text' ? content.text : '';
  };
  const rows = sheet.rows.filter(
    (_, row) => text(row, 0) !== 'column' || !missing.has(`${text(row, 1)} ${text(row, 2)}`),
  );
  return { ...sheet, rows };
}

/** What has to be written on the sheets of ours that stand. @param preview Of the workbook as it stands by now. */
export function ownChanges(preview: MergePreview, choices: Choices): readonly CellChange[] {
  const [base, identity] = [preview.places.get('base'), preview.places.get('identity')];
  const said = identityAfter(preview);
  return [
    ...(base === undefined ? [] : rewritten(baseAfter(preview, choices), base)),
    ...(identity === undefined || said === null || preview.kind === 'facts' ? [] : rewritten(said, identity)),
  ];
}
