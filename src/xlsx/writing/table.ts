/** A table part: its name, columns and filter. */
import type { BookTable } from '../../workbook/book';
import { plainArea } from '../../workbook/addresses';
import { spreadsheetNamespace, type Part } from './parts';
import { declaration, quoted } from './xml';

/** A line break in a column's name: readers compare the name with the header cell after undoing the escape. */
function columnNameXml(header: string): string {
  return quoted(header).replace(/&#(9|10);/g, (_, code: string) => (code === '9' ? '_x0009_' : '_x000a_'));
}

/** Empty cells are not a value among the others to a filter. */
function filterXml({ columns, shown }: BookTable): string {
  if (shown === null) return '';
  const column = columns.findIndex(({ id }) => id === shown.column);
  const values = shown.values.filter((value) => value !== '');
  const blank = shown.values.includes('') ? ' blank="1"' : '';
  const items = values.map((value) => `<filter val="${quoted(value)}"/>`);
  return `<filterColumn colId="${column}"><filters${blank}>${items.join('')}</filters></filterColumn>`;
}

/**
 * @param id Counts all tables of the workbook from 1. The table has no style of its own: its cells are drawn by their
 * own styles, and a style below them would show wherever a cell has no fill.
 */
export function tablePart(table: BookTable, id: number): Part {
  const ref = plainArea(table.area);
  const columns = table.columns.map(
    ({ header }, index) => `<tableColumn id="${index + 1}" name="${columnNameXml(header)}"/>`,
  );
  const name = quoted(table.name);
  return {
    path: `xl/tables/table${id}.xml`,
    contentType: 'table',
    xml: `${declaration}<table xmlns="${spreadsheetNamespace}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}">${filterXml(table)}</autoFilter><tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`,
    relations: [],
  };
}
