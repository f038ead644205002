/**
 * What a plan workbook says of itself: on its hidden sheet, failing that in the document's properties, failing both by
 * the ids in its rows.
 */
import type { EditionId } from '../../editions/model';
import { editions } from '../../keypoints/editions';
import type { Settings } from '../../plan/county';
import { labelAt, type OpenPlan } from './openPlan';
import type { StandingSheet } from './standingBook';

/** A column as it was laid. */
export interface LaidColumn {
  readonly table: string;
  readonly id: string;
  readonly header: string;
  readonly tableName: string;
}

export interface PlanIdentity {
  readonly from: 'sheet' | 'properties' | 'cells';
  readonly sheet: StandingSheet | null;
  readonly values: ReadonlyMap<string, string>;
  /** Empty where the sheet is gone. */
  readonly columns: readonly LaidColumn[];
}

const [keyAt, valueAt] = [0, 1];
const first = 'keypoints.workbook';

function identitySheetOf({ sheets }: OpenPlan): StandingSheet | null {
  return sheets.find((sheet) => labelAt(sheet, 0, keyAt) === first) ?? null;
}

/** Null where nothing says that it is a plan of ours. */
export function identityIn(open: OpenPlan): PlanIdentity | null {
  const sheet = identitySheetOf(open);
  if (sheet !== null) {
    const values = new Map<string, string>();
    const columns: LaidColumn[] = [];
    for (const row of [...sheet.rows.keys()].sort((one, other) => one - other)) {
      const key = labelAt(sheet, row, keyAt);
      const [table, id] = [labelAt(sheet, row, 1), labelAt(sheet, row, 2)];
      // Headers are kept with their blanks; the rest are ids.
      if (key === 'column') {
        columns.push({ table, id, header: labelAt(sheet, row, 3), tableName: labelAt(sheet, row, 4) });
      } else if (key !== '') values.set(key, labelAt(sheet, row, valueAt));
    }
    return { from: 'sheet', sheet, values, columns };
  }
  if (open.properties.has(first)) {
    return { from: 'properties', sheet: null, values: open.properties, columns: [] };
  }
  const isPlan =
    open.sheets.some(({ tables }) => tables.some(({ name }) => name === 'County_Measures')) ||
    open.named('measures_id') !== null;
  return isPlan ? { from: 'cells', sheet: null, values: new Map(), columns: [] } : null;
}

/** The edition, by what the workbook says, its year's cell, or the ids of its rows. */
export function editionIn(open: OpenPlan, { values }: PlanIdentity): EditionId | null {
  const known = (said: string): EditionId | null => editions.find(({ id }) => id === said)?.id ?? null;
  const said = values.get('keypoints.edition');
  if (said !== undefined) return known(said);
  const year = open.named('id_year');
  if (year !== null) return known(labelAt(year.sheet, year.area.top, year.area.left));
  const ids = open.named('measures_id');
  if (ids === null) return null;
  for (let row = ids.area.top; row <= ids.area.bottom; row++) {
    const edition = known(labelAt(ids.sheet, row, ids.area.left).slice(0, 4));
    if (edition !== null) return edition;
  }
  return null;
}

/** Milestones, by what the workbook says or by whether it has a fifth of them. */
export function nodesIn({ named }: OpenPlan, { values }: PlanIdentity): Settings['nodes'] {
  const said = values.get('keypoints.nodes');
  if (said === 'quarters' || said === 'months') return said;
  return named('measures_node5') === null ? 'quarters' : 'months';
}
