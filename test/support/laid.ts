/** What stands in a sheet that was laid, by the names of its cells. */
import type { Area, BookCell } from '../../src/workbook/book';
import type { Laid } from '../../src/workbook/county/canvas';

/** The cells that a defined name stands for. */
export function areaOf({ names }: Laid, name: string): Area {
  const found = names.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no name ${name}`);
  return found.area;
}

/** The cells of a defined name, row by row. */
export function cellsNamed(page: Laid, name: string): readonly BookCell[] {
  const { top, bottom, left, right } = areaOf(page, name);
  return page.sheet.rows.slice(top, bottom + 1).flatMap(({ cells }) =>
    Array.from({ length: right - left + 1 }, (_, at): BookCell => {
      const cell = cells[left + at];
      if (cell === null || cell === undefined) throw new Error(`no cell in ${name}`);
      return cell;
    }),
  );
}

/** What a cell shows: its text, its number or what its formula comes to. */
export function shown({ content }: BookCell): string | number {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'number':
    case 'formula':
      return content.value;
    default:
      return content.text;
  }
}

/** All cells that were put, row by row. */
export function allCells({ sheet }: Laid): readonly BookCell[] {
  return sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [cell])));
}
