/** The filter of a table. */
import { clearFilters, filterTable } from '../book/tables';
import { objectType } from './objectType';
import { sheetOf, type TableTarget } from './tableTarget';

/** `table.autoFilter`, as far as it lifts filters and tells whether there are any. */
export class TableFilterObject extends objectType<
  TableTarget,
  Pick<Excel.AutoFilter, 'enabled' | 'isDataFiltered'>
>('AutoFilter', {
  enabled: { get: ({ table }) => table.showFilterButton },
  isDataFiltered: { get: ({ table }) => table.filters.size > 0 },
}) {
  clearCriteria(): void {
    this.call('clearCriteria', [], (target) => {
      sheetOf(target);
      clearFilters(target.book, target.table);
    });
  }

  clearColumnCriteria(columnIndex: number): void {
    this.call('clearColumnCriteria', [columnIndex], (target) => {
      sheetOf(target);
      filterTable(target.book, target.table, columnIndex, null);
    });
  }
}
