/** Which sheet of a workbook is which of the template's, whatever people called it, and which cells of it are in place. */
import type { Book, BookSheet } from '../book';
import { plainValue } from '../cells';
import { baseMark, isFixed } from '../county/baseSheet';
import { cellAt, labelAt } from '../reading/openPlan';
import type { PlanInBook } from '../reading/planOf';
import type { StandingSheet } from '../reading/standingBook';

/** Sheets by the template's key; those that are nowhere are not in it. */
export type SheetPlaces = ReadonlyMap<string, StandingSheet>;

/** How much of what the template writes on a sheet has to stand there for it to be taken for that sheet. */
const alikeEnough = 0.6;

const textAt = (sheet: StandingSheet, row: number, column: number): string => {
  const cell = cellAt(sheet, row, column);
  return cell === undefined || cell.formula !== null ? '' : String(cell.value ?? '').replace(/\r\n?/g, '\n');
};

interface FixedCell {
  readonly row: number;
  readonly column: number;
  readonly said: string;
}

function fixedCells({ rows }: BookSheet): readonly FixedCell[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      isFixed(cell) ? [{ row, column, said: String(plainValue(cell.content)) }] : [],
    ),
  );
}

function alike(wanted: readonly FixedCell[], standing: StandingSheet): number {
  const same = wanted.filter(({ row, column, said }) => textAt(standing, row, column) === said);
  return wanted.length === 0 ? 0 : same.length / wanted.length;
}

/** By its table, by what it says of itself, by the names of its cells or by the mark of whoever laid it. */
function known(found: PlanInBook, wanted: Book, sheet: BookSheet): StandingSheet | null {
  const { open, identity, tables } = found;
  for (const { id } of sheet.tables) {
    const placed = [...tables.values()].find((each) => each.id === id);
    if (placed !== undefined) return placed.sheet;
  }
  if (sheet.key === 'identity') return identity.sheet;
  if (sheet.key === 'base') return open.sheets.find((each) => labelAt(each, 0, 0) === baseMark) ?? null;
  const counts = new Map<StandingSheet, number>();
  for (const { name, sheet: key } of wanted.names) {
    const spot = key === sheet.key ? open.named(name) : null;
    if (spot !== null) counts.set(spot.sheet, (counts.get(spot.sheet) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? open.named(`_KPB_${sheet.key}`)?.sheet ?? null;
}

export function sheetPlaces(found: PlanInBook, wanted: Book): SheetPlaces {
  const places = new Map<string, StandingSheet>();
  for (const sheet of wanted.sheets) {
    const standing = known(found, wanted, sheet);
    if (standing !== null) places.set(sheet.key, standing);
  }
  const taken = new Set(places.values());
  const take = (key: string, sheet: StandingSheet | undefined): void => {
    if (sheet === undefined) return;
    places.set(key, sheet);
    taken.add(sheet);
  };
  const free = (): readonly StandingSheet[] => found.open.sheets.filter((each) => !taken.has(each));
  for (const { key, name } of wanted.sheets) {
    if (!places.has(key))
      take(
        key,
        free().find((each) => each.name === name),
      );
  }
  for (const sheet of wanted.sheets) {
    if (places.has(sheet.key)) continue;
    const cells = fixedCells(sheet);
    take(
      sheet.key,
      free().find((each) => alike(cells, each) >= alikeEnough),
    );
  }
  return places;
}

/** Lines of a sheet (rows, or columns) by how much of their fixed text stands where the template has it. */
function linesInPlace(
  cells: readonly FixedCell[],
  same: ReadonlySet<FixedCell>,
  axis: 'row' | 'column',
): (at: number) => boolean {
  const all = new Map<number, { same: number; count: number }>();
  for (const cell of cells) {
    const line = all.get(cell[axis]) ?? { same: 0, count: 0 };
    line.count += 1;
    if (same.has(cell)) line.same += 1;
    all.set(cell[axis], line);
  }
  const told = [...all]
    .sort(([one], [other]) => one - other)
    .map(([at, line]) => ({ at, good: line.same * 2 >= line.count }));
  // A line that says nothing, or has got other words, is where it was if the next ones on both sides are.
  const isInPlace = (at: number): boolean => {
    if (told.some((line) => line.at === at && line.good)) return true;
    const above = told.filter((line) => line.at < at).pop();
    const below = told.find((line) => line.at > at);
    return (above?.good ?? true) && (below?.good ?? true);
  };
  const known = new Map<number, boolean>();
  return (at) => {
    const answer = known.get(at) ?? isInPlace(at);
    known.set(at, answer);
    return answer;
  };
}

/**
 * Whether merged cells are where the template has them: columns that were put in widen some and move others. Those at
 * the edge of what is used may be told of in part.
 */
function mergesInPlace({ merges }: BookSheet, standing: StandingSheet, rows: number): boolean {
  return merges
    .filter(({ bottom }) => bottom < rows)
    .every((wanted) =>
      standing.merges.some(
        ({ top, left, bottom, right }) =>
          top === wanted.top && left === wanted.left && bottom <= wanted.bottom && right <= wanted.right,
      ),
    );
}

/**
 * Whether the cell of the template is where the template has it: where rows or columns were put in, those behind them
 * are not.
 */
export function inPlace(
  sheet: BookSheet,
  standing: StandingSheet,
  rows: number,
): (row: number, column: number) => boolean {
  if (!mergesInPlace(sheet, standing, rows)) return () => false;
  const cells = fixedCells(sheet).filter(({ row }) => row < rows);
  const same = new Set(cells.filter(({ row, column, said }) => textAt(standing, row, column) === said));
  const [inRow, inColumn] = [linesInPlace(cells, same, 'row'), linesInPlace(cells, same, 'column')];
  return (row, column) => inRow(row) && inColumn(column);
}
