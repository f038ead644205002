/** References in formulas, as far as they move along when a formula is filled into other cells. */
import { letters } from '../../workbook/addresses';

/** What is no reference though it may look like one; a cell; whole columns; whole rows. */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?[A-Z]{1,3}:\$?[A-Z]{1,3})|(\$?\d{1,7}:\$?\d{1,7}))(?![\p{L}\p{N}_.\\(!])/giu;

/** How a column or a row is put: kept where it is, or as far away as it was; null where there is none. */
type Place = (fixed: boolean, at: number, axis: 'row' | 'column') => string | null;

function columnOf(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rewritten(formula: string, place: Place): string {
  const end = (text: string, axis: 'row' | 'column'): string | null => {
    const fixed = text.startsWith('$');
    const bare = fixed ? text.slice(1) : text;
    return place(fixed, axis === 'row' ? Number(bare) - 1 : columnOf(bare), axis);
  };
  return formula.replace(
    parts,
    (
      whole: string,
      columnSign: string | undefined,
      column: string | undefined,
      rowSign: string | undefined,
      row: string | undefined,
      columns: string | undefined,
      rows: string | undefined,
    ) => {
      if (column !== undefined && row !== undefined) {
        const across = end(`${columnSign ?? ''}${column}`, 'column');
        const down = end(`${rowSign ?? ''}${row}`, 'row');
        return across === null || down === null ? '#REF!' : across + down;
      }
      const span = columns ?? rows;
      if (span === undefined) return whole;
      const axis = columns === undefined ? 'row' : 'column';
      const corners = span.split(':').map((corner) => end(corner, axis));
      return corners.includes(null) ? '#REF!' : corners.join(':');
    },
  );
}

/**
 * What a formula says whatever cell it stands in: two cells whose formulas say the same hold one formula, filled from
 * one into the other.
 */
export function saidByFormula(formula: string, row: number, column: number): string {
  return rewritten(formula, (fixed, at, axis) => {
    const offset = at - (axis === 'row' ? row : column);
    return fixed ? `\u0001${axis}${at}` : `\u0001${axis}[${offset}]`;
  });
}

/** The formula as it reads so many rows further down and columns further right. */
export function moved(formula: string, rows: number, columns: number): string {
  return rewritten(formula, (fixed, at, axis) => {
    const sign = fixed ? '$' : '';
    const by = axis === 'row' ? rows : columns;
    const to = fixed ? at : at + by;
    if (to < 0) return null;
    return sign + (axis === 'row' ? String(to + 1) : letters(to));
  });
}
