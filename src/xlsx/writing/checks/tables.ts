/** Tables and merged cells: what Excel repairs without asking what was meant. */
import type { Area, BookSheet, BookTable } from '../../../workbook/book';
import { plainValue } from '../../../workbook/cells';
import type { Cell } from '../../../workbook/sheet';
import { plainArea } from '../../../workbook/addresses';
import { cellAddress } from '../addresses';
import { cellCount, forOverlaps, isArea, overlap, type Note } from './faults';

const longestHeader = 255;

function checkTable({ rows }: BookSheet, { name, area, columns, shown }: BookTable, note: Note): void {
  const width = area.right - area.left + 1;
  if (width !== columns.length) note('table-width', name, `${width} wide, ${columns.length} columns`);
  if (area.bottom <= area.top) note('table-without-rows', name, plainArea(area));
  const taken = new Set<string>();
  for (const [index, { header }] of columns.entries()) {
    const same = header.trim().toLowerCase();
    if (taken.has(same)) note('table-column-taken', name, header);
    taken.add(same);
    const content = rows[area.top]?.cells[area.left + index]?.content;
    const says = content?.kind === 'text' ? content.text : null;
    if (says !== header || header === '' || header.length > longestHeader) {
      note(
        'table-header-differs',
        cellAddress(area.top, area.left + index),
        `${String(says)}, column ${header}`,
      );
    }
  }
  if (shown === null) return;
  const known = columns.some(({ id }) => id === shown.column);
  if (!known || shown.values.length === 0) note('table-filter-bad', name, shown.column);
}

/** What a filter compares. */
function shownValue(content: Cell): string | number {
  return content.kind === 'formula' ? content.value : plainValue(content);
}

/** Whether the filter of the table that the row belongs to hides it. */
function isFiltered({ rows }: BookSheet, { area, columns, shown }: BookTable, row: number): boolean {
  if (shown === null || row <= area.top || row > area.bottom) return false;
  const at = columns.findIndex(({ id }) => id === shown.column);
  const content = rows[row]?.cells[area.left + at]?.content;
  return !shown.values.includes(content === undefined ? '' : String(shownValue(content)));
}

/** A row is hidden by a filter and by nothing else: else a person would look for the reason in vain. */
function checkHiddenRows(sheet: BookSheet, note: Note): void {
  sheet.rows.forEach(({ hidden }, row) => {
    const filtered = sheet.tables.some((table) => isFiltered(sheet, table, row));
    if (filtered !== hidden) note('row-hidden-differs', `row ${row + 1}`, filtered ? 'shown' : 'hidden');
  });
}

/** What a merge covers beside its first cell is lost to sight. */
function hidesCell({ rows }: BookSheet, merge: Area): string | null {
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1) {
      if (row === merge.top && column === merge.left) continue;
      const kind = rows[row]?.cells[column]?.content.kind ?? 'empty';
      if (kind !== 'empty') return cellAddress(row, column);
    }
  }
  return null;
}

export function checkTables(sheet: BookSheet, note: Note): void {
  const tables = sheet.tables.filter(({ name, area }) => {
    const good = isArea(area);
    if (!good) note('area-bad', name, JSON.stringify(area));
    return good;
  });
  const merges = sheet.merges.filter((area) => {
    const good = isArea(area);
    if (!good) note('area-bad', 'merge', JSON.stringify(area));
    return good;
  });
  for (const table of tables) checkTable(sheet, table, note);
  checkHiddenRows(sheet, note);
  forOverlaps(
    tables,
    ({ area }) => area,
    (one, other) => note('tables-overlap', one.name, other.name),
  );
  forOverlaps(
    merges,
    (area) => area,
    (one, other) => note('merges-overlap', plainArea(one), plainArea(other)),
  );
  for (const merge of merges) {
    const place = plainArea(merge);
    if (cellCount(merge) < 2) note('merge-of-one-cell', place, place);
    const hidden = hidesCell(sheet, merge);
    if (hidden !== null) note('merge-hides-cell', place, hidden);
    for (const { name, area } of tables) if (overlap(merge, area)) note('merge-in-table', place, name);
  }
}
