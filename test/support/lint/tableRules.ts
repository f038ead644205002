/** Table parts against the sheet that they lie on. */
import { checkFormula } from './formulaRules';
import { blockOf, checkCount, share, type Block, type OpenedFile, type OpenedSheet } from './opened';
import { attribute, childOf, childrenOf, meaning, numberOf } from './xmlTree';
import { isGoodName } from './workbookRules';

export interface SheetTables {
  readonly name: string;
  readonly block: Block;
}

/** @param textAt What the cell says, by row and column from 1. @param seen Names and ids of the tables before. */
export function checkTables(
  sheet: OpenedSheet,
  file: OpenedFile,
  textAt: (row: number, column: number) => string | undefined,
  seen: Set<string>,
): readonly SheetTables[] {
  const { roots, relationships, report } = file;
  const tables: SheetTables[] = [];
  for (const { type, target } of relationships(sheet.path).values()) {
    const table = roots.get(target);
    if (type !== 'table' || table === undefined) continue;
    const name = attribute(table, 'displayName') ?? '';
    const note = (rule: string, found: string): void => report(rule, `${target} ${name}`, found);
    const block = blockOf(attribute(table, 'ref') ?? '');
    if (block === null) {
      note('table-range', attribute(table, 'ref') ?? '');
      continue;
    }
    if (!isGoodName(name) || name.includes('?')) note('table-name', name);
    for (const key of [`name ${name.toLowerCase()}`, `id ${attribute(table, 'id') ?? ''}`]) {
      if (seen.has(key)) note('table-twice', key);
      seen.add(key);
    }
    const list = childOf(table, 'tableColumns');
    checkCount(list, target, report);
    const columns = childrenOf(list, 'tableColumn');
    const headers = columns.map((column) => meaning(attribute(column, 'name') ?? ''));
    const alike = headers.map((header) => header.trimEnd().toLowerCase());
    const ids = columns.map((column) => attribute(column, 'id'));
    if (columns.length !== block.right - block.left + 1) note('table-width', `${columns.length} columns`);
    if (block.bottom <= block.top) note('table-without-rows', attribute(table, 'ref') ?? '');
    if (new Set(alike).size !== alike.length) note('table-column-twice', alike.join());
    if (new Set(ids).size !== ids.length) note('table-column-id-twice', ids.join());
    headers.forEach((header, index) => {
      const says = textAt(block.top, block.left + index);
      if (says !== header) note('table-header', `${header}, the cell says ${says ?? 'nothing'}`);
      if (header.length > 255) note('table-header-length', header);
    });
    const filter = childOf(table, 'autoFilter');
    const totals = Number(attribute(table, 'totalsRowCount') ?? '0');
    if (filter !== undefined) {
      const range = blockOf(attribute(filter, 'ref') ?? '');
      const same =
        range !== null &&
        range.top === block.top &&
        range.left === block.left &&
        range.right === block.right &&
        range.bottom === block.bottom - totals;
      if (!same) note('table-filter-range', attribute(filter, 'ref') ?? '');
      for (const column of childrenOf(filter, 'filterColumn')) {
        if (!(numberOf(column, 'colId') < columns.length))
          note('table-filter-column', attribute(column, 'colId') ?? '');
      }
    }
    for (const column of columns) {
      for (const part of ['calculatedColumnFormula', 'totalsRowFormula']) {
        const formula = childOf(column, part);
        if (formula !== undefined) checkFormula(formula.text, `${target} ${name}`, file);
      }
    }
    for (const other of tables) if (share(block, other.block)) note('tables-overlap', other.name);
    tables.push({ name, block });
  }
  return tables;
}
