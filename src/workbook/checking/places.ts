/** Where the places of findings are in the workbook, and whom they concern. */
import type { IssuePlace, PlanTable } from '../../plan/checks/issue';
import type { PlanFigures } from '../../plan/figures';
import { textKey } from '../../plan/sameText';
import { areaOf } from '../reading/address';
import type { PlacedTable } from '../reading/finding';
import type { NotePlace } from '../reading/notes';
import { placeAt } from '../reading/openPlan';
import type { PlanInBook } from '../reading/planOf';
import type { StandingSheet } from '../reading/standingBook';

/** A cell of a standing workbook, or a whole sheet of it. */
export interface CellPlace {
  readonly sheet: StandingSheet;
  /** Counted from 0; null for the whole sheet. */
  readonly cell: { readonly row: number; readonly column: number } | null;
}

export interface Concerned {
  readonly unit: string | null;
  readonly aspect: number | null;
}

const nobody: Concerned = { unit: null, aspect: null };

/** The cell of a place; of a row or column that is not there the sheet alone, null where nothing of it stands. */
export function cellPlace(found: PlanInBook, place: IssuePlace): CellPlace | null {
  switch (place.kind) {
    case 'row': {
      const table = found.tables.get(place.table);
      if (table === undefined) return null;
      const row = table.rows.get(place.row);
      const column = table.columns.get(place.column) ?? table.columns.get('id');
      return { sheet: table.sheet, cell: row === undefined || column === undefined ? null : { row, column } };
    }
    case 'named': {
      const spot = found.open.named(place.name);
      if (spot === null) return null;
      const { top, bottom, left } = spot.area;
      return { sheet: spot.sheet, cell: { row: Math.min(bottom, top + (place.row ?? 0)), column: left } };
    }
    case 'cell': {
      const sheet = found.open.sheets.find(({ name }) => name === place.sheet);
      if (sheet === undefined) return null;
      const area = place.address === null ? null : areaOf(place.address);
      return { sheet, cell: area === null ? null : { row: area.top, column: area.left } };
    }
    case 'book':
      return null;
  }
}

export function notePlace(place: CellPlace | null): NotePlace | null {
  if (place === null) return null;
  const { sheet, cell } = place;
  return cell === null ? { sheet: sheet.name, address: null } : placeAt(sheet, cell.row, cell.column);
}

/** Tells whom a row concerns. */
export function concerning(found: PlanInBook, figures: PlanFigures): (place: IssuePlace) => Concerned {
  const { plan } = found;
  const rows = new Map<string, Concerned>();
  const aspects = new Map<number, number>();
  const put = (table: PlanTable, id: string, concerned: Concerned): void => {
    rows.set(`${table}/${id}`, concerned);
  };
  plan.measures.forEach(({ id, lead }, at) => {
    const figure = figures.measures[at];
    const aspect = figure?.aspect ?? null;
    if (figure !== undefined && figure.task !== null && aspect !== null) aspects.set(figure.task, aspect);
    put('measures', id, { unit: lead === '' ? null : lead, aspect });
  });
  const departments = new Map<string, string>();
  for (const { id, code, department } of plan.projects) {
    departments.set(textKey(code), department);
    put('projects', id, { unit: department === '' ? null : department, aspect: null });
  }
  plan.allocations.forEach(({ id, project }, at) => {
    const task = figures.allocations[at]?.forTask ?? null;
    const unit = departments.get(textKey(project)) ?? '';
    const aspect = task === null ? null : (aspects.get(task) ?? null);
    put('allocations', id, { unit: unit === '' ? null : unit, aspect });
  });
  for (const { id, project } of plan.indicators) {
    const unit = departments.get(textKey(project)) ?? '';
    put('indicators', id, { unit: unit === '' ? null : unit, aspect: null });
  }
  for (const { id, department } of plan.targets) {
    put('targets', id, { unit: department === '' ? null : department, aspect: null });
  }
  for (const { id, name } of plan.units) put('units', id, { unit: name === '' ? null : name, aspect: null });
  return (place) => (place.kind === 'row' ? (rows.get(`${place.table}/${place.row}`) ?? nobody) : nobody);
}

/** The row and column of the plan that a cell belongs to, so that a finding keeps its name when rows move. */
export function rowPlaces(
  found: PlanInBook,
): (sheet: string, row: number, column: number) => IssuePlace | null {
  const tables = [...found.tables.values()].map((table: PlacedTable) => ({
    table,
    rows: new Map([...table.rows].map(([id, row]) => [row, id])),
    columns: new Map([...table.columns].map(([id, column]) => [column, id])),
  }));
  return (sheet, row, column) => {
    for (const { table, rows, columns } of tables) {
      if (table.sheet.name !== sheet) continue;
      const [id, of] = [rows.get(row), columns.get(column)];
      if (id !== undefined && of !== undefined) return { kind: 'row', table: table.id, row: id, column: of };
    }
    return null;
  };
}
