/** What a merge would do to a standing plan, before anything is done. */
import { editionById } from '../../keypoints/editions';
import { fingerprint } from '../../plan/fingerprint';
import { texts } from '../../text/text';
import { addressOf } from '../reading/address';
import { cellAt } from '../reading/openPlan';
import type { PlanInBook } from '../reading/planOf';
import { type Base, isUnknown, readBase } from '../reading/readBase';
import type { ReadCell } from '../reading/standingBook';
import { type CellDifference, contentOf } from './compare';
import { standingDifferences } from './difference';
import { fixedTexts } from './fixedTexts';
import type { MergeCell, MergeConflict, MergeKind, MergePreview, MergeReason } from './merge';
import { nationalPlan } from './nationalPlan';
import { sheetPlaces } from './sheetPlaces';
import { columnChanges, nameChanges, rowChanges, sheetChanges } from './structure';
import { type Merged, markOf, threeWay } from './threeWay';
import { wantedBook } from './wantedBook';

/** Sheets that hold national facts beside the tables. */
export const factSheets: ReadonlySet<string> = new Set(['lists', 'ownerMap']);

/** A cell without row and column id is known by the template's sheet and its name or place there. */
function keyOf({ table, row, column, name, sheet, at }: CellDifference): string {
  if (table !== null) return `cell|${table}|${row ?? ''}|${column ?? ''}`;
  return name === null ? `cell|${sheet}|${addressOf(at.row, at.column)}` : `cell|${name}`;
}

const placeOf = ({ sheet, at }: CellDifference): string => `${at.row} ${at.column} ${sheet}`;

/** Sorts what differs into what changes, what stays and what has to be decided. */
class Sorting {
  readonly changes: MergeCell[] = [];
  readonly kept: MergeCell[] = [];
  readonly conflicts: MergeConflict[] = [];

  constructor(private readonly filled: ReadonlySet<string>) {}

  private about(cell: CellDifference, reason: MergeReason): MergeCell {
    const entries = cell.table === 'measures' && this.filled.has(cell.row ?? '');
    return { key: keyOf(cell), reason, cell, entries };
  }

  change(cell: CellDifference, reason: MergeReason): void {
    this.changes.push(this.about(cell, reason));
  }

  merged(cell: CellDifference, reason: MergeReason, merged: Merged): void {
    const about = this.about(cell, reason);
    switch (merged) {
      case 'change':
        this.changes.push(about);
        break;
      case 'keep':
        this.kept.push(about);
        break;
      case 'both-changed':
        this.conflicts.push({ ...about, why: merged, suggested: null });
        break;
      case 'not-remembered':
        // The cell is locked: another text in it is most likely an older one of the nation's.
        this.conflicts.push({
          ...about,
          why: merged,
          suggested: cell.wanted?.kind === 'empty' ? 'theirs' : 'ours',
        });
    }
  }

  /** A formula is the template's; what a person typed over it is theirs to give up. */
  formula(cell: CellDifference): void {
    if (cell.wanted === null) return;
    const about = this.about(cell, 'formula');
    const { found } = cell;
    const isTyped = found.kind === 'value' && found.value !== cell.value;
    if (isTyped) this.conflicts.push({ ...about, why: 'typed-over', suggested: 'ours' });
    else this.changes.push(about);
  }
}

/** What was last written into a cell of a table; null where that is not known. */
function baseMark(base: Base | null, { table, row, column }: CellDifference): string | null {
  if (base === null || table === null || row === null || column === null) return null;
  const line = base.row(table, row);
  if (line === 'unknown') return null;
  if (line === 'left-out') return '';
  const mark = line?.get(column) ?? '';
  return isUnknown(mark) ? null : mark;
}

function mergeNational(cell: CellDifference, base: Base | null): Merged {
  const ours = cell.value === '' ? '' : fingerprint(cell.value);
  return threeWay(baseMark(base, cell), ours, markOf(cell.found));
}

/** Rows in which no formula stands at all: rows that were put in and have to be filled in. */
function bareRows(differences: readonly CellDifference[], found: PlanInBook): ReadonlySet<string> {
  const empty = new Map<string, number>();
  for (const { kind, table, row } of differences) {
    if (kind !== 'formula-empty' || table === null || row === null) continue;
    const key = `${table}|${row}`;
    empty.set(key, (empty.get(key) ?? 0) + 1);
  }
  const bare = new Set<string>();
  for (const [id, { sheet, rows }] of found.tables) {
    for (const [row, at] of rows) {
      const cells = [...(sheet.rows.get(at)?.values() ?? [])];
      if (empty.has(`${id}|${row}`) && cells.every(({ formula }) => formula === null))
        bare.add(`${id}|${row}`);
    }
  }
  return bare;
}

/**
 * Columns in which nothing stands: such as one of the nation's that a person had deleted and wished for again, or that an
 * update which broke off has left without its texts.
 */
function bareColumns({ tables }: PlanInBook): ReadonlySet<string> {
  const bare = new Set<string>();
  for (const [id, { sheet, rows, columns }] of tables) {
    for (const [column, at] of columns) {
      const isBare = [...rows.values()].every((row) => isEmpty(cellAt(sheet, row, at)));
      if (isBare) bare.add(`${id}|${column}`);
    }
  }
  return bare;
}

const isEmpty = (cell: ReadCell | undefined): boolean => contentOf(cell).kind === 'empty';

/**
 * What bringing the nation's facts, or the whole template, up to this release would come to. Nothing of it is done:
 * `src/excel/merging` does it when it is confirmed. The entries of planners are no part of it.
 */
export function previewMerge(found: PlanInBook, { kind }: { readonly kind: MergeKind }): MergePreview {
  const edition = editionById(found.plan.identity.edition);
  if (edition === undefined) throw new Error(`no edition ${found.plan.identity.edition}`);
  const base = readBase(found.open);
  const wanted = wantedBook({ ...found, plan: nationalPlan(found.plan, edition) }, texts);
  const places = sheetPlaces(found, wanted);
  const rows = rowChanges(found, wanted, base);
  const dropped = new Set(rows.dropped.map(({ table, row }) => `${table}|${row}`));
  const differences = standingDifferences(found, wanted);
  const bare = bareRows(differences, found);
  const bareColumn = bareColumns(found);
  const filled = new Set(found.plan.measures.flatMap(({ id, text }) => (text === '' ? [] : [id])));
  const sorting = new Sorting(filled);
  for (const cell of differences) {
    const row = `${cell.table ?? ''}|${cell.row ?? ''}`;
    const isFact = kind === 'facts';
    if (cell.kind !== 'nation') {
      if (!isFact || (cell.kind === 'formula-empty' && bare.has(row))) sorting.formula(cell);
    } else if (cell.column === 'id') sorting.change(cell, 'id');
    else if (bareColumn.has(`${cell.table ?? ''}|${cell.column ?? ''}`)) sorting.change(cell, 'national');
    else if (!dropped.has(row)) sorting.merged(cell, 'national', mergeNational(cell, base));
  }
  const keys = kind === 'facts' ? factSheets : null;
  const known = new Set(differences.map(placeOf));
  for (const { cell, merged } of fixedTexts(wanted, places, found.tables, base, keys)) {
    if (!known.has(placeOf(cell))) sorting.merged(cell, 'text', merged);
  }
  const sheets = sheetChanges(wanted, places, base);
  const isTemplate = kind === 'template';
  const none = { add: [], away: [] };
  return {
    kind,
    found,
    wanted,
    places,
    changes: sorting.changes,
    kept: sorting.kept,
    conflicts: sorting.conflicts,
    rows,
    columns: isTemplate ? columnChanges(found, wanted) : none,
    sheets: isTemplate
      ? sheets
      : { ...none, add: sheets.add.filter(({ sheet }) => sheet === 'base'), moved: sheets.moved },
    names: isTemplate ? nameChanges(found, wanted, places) : [],
    unknown: found.notes.filter(
      ({ code }) => code === 'column-unknown' || code === 'sheet-unknown' || code === 'rows-below',
    ),
  };
}
