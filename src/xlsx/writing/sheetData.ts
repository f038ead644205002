/** The rows and cells of a worksheet. */
import { letters } from '../../workbook/addresses';
import type { BookCell, BookRow } from '../../workbook/book';
import type { SharedStrings } from './sharedStrings';
import type { Styles } from './styles';
import { written } from './xml';

/** Whether a click on the cell leads somewhere, so that it is drawn as what it is. */
function leadsSomewhere({ content, jump }: BookCell): boolean {
  if (jump !== undefined || content.kind === 'link') return true;
  return content.kind === 'formula' && content.formula.includes('HYPERLINK(');
}

function cellXml(cell: BookCell, address: string, styles: Styles, strings: SharedStrings): string {
  const { content, style } = cell;
  const start = `<c r="${address}" s="${styles.indexOf(style, leadsSomewhere(cell))}"`;
  switch (content.kind) {
    case 'empty':
      return `${start}/>`;
    case 'text':
    case 'link':
      return `${start} t="s"><v>${strings.indexOf(content.text)}</v></c>`;
    case 'number':
      return `${start}><v>${content.value}</v></c>`;
    case 'formula': {
      const { value } = content;
      const formula = `<f>${written(content.formula.slice(1))}</f>`;
      // An empty text is text all the same: without its value the cell would read as never calculated.
      return typeof value === 'number'
        ? `${start}>${formula}<v>${value}</v></c>`
        : `${start} t="str">${formula}<v>${written(value)}</v></c>`;
    }
  }
}

function rowXml(
  row: BookRow,
  index: number,
  names: readonly string[],
  styles: Styles,
  strings: SharedStrings,
): string {
  const number = index + 1;
  // A height without `customHeight` is a beginning: the program fits the row again when somebody types into it.
  const height = row.height === null ? '' : ` ht="${row.height}"`;
  const level = row.level === 0 ? '' : ` outlineLevel="${row.level}"`;
  const start = `<row r="${number}"${height}${row.hidden ? ' hidden="1"' : ''}${level}`;
  let cells = '';
  row.cells.forEach((cell, column) => {
    if (cell !== null) cells += cellXml(cell, `${names[column] ?? ''}${number}`, styles, strings);
  });
  if (cells !== '') return `${start}>${cells}</row>`;
  return start === `<row r="${number}"` ? '' : `${start}/>`;
}

export function sheetDataXml(rows: readonly BookRow[], styles: Styles, strings: SharedStrings): string {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const names = Array.from({ length: width }, (_, column) => letters(column));
  const parts = rows.map((row, index) => rowXml(row, index, names, styles, strings));
  return `<sheetData>${parts.join('')}</sheetData>`;
}
