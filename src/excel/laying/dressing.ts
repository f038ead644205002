/** How the cells look, property by property: for each value of each, all cells that have it at once. */
import type { Area, BookCell, BookSheet, Fonts } from '../../workbook/book';
import { type Drawing, drawings, linkColor } from '../../workbook/looks';
import { widthOf } from './contents';
import { addressesOf, rectangles } from './rectangles';
import { step, type Step } from './step';

type Value = string | number | boolean;

/** A property of a cell's look. Where it says null, a new sheet looks so already. */
interface Facet<V extends Value> {
  readonly of: (cell: BookCell, drawing: Drawing, link: boolean) => V | null;
  /** Objects and commands that setting it takes. */
  readonly commands: number;
  readonly set: (format: Excel.RangeFormat, value: V) => void;
}

/** Whether a click leads somewhere; a link is drawn as one. */
function leadsSomewhere({ content, jump }: BookCell): boolean {
  if (jump !== undefined || content.kind === 'link') return true;
  return content.kind === 'formula' && content.formula.includes('HYPERLINK(');
}

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center' } as const;

/** For any facet: what it is of and what it sets agree. */
function facet<V extends Value>(
  commands: number,
  of: Facet<V>['of'],
  set: Facet<V>['set'],
): (sheet: BookSheet) => readonly Step[] {
  return (sheet) => stepsOf(sheet, { commands, of, set });
}

function facets(fonts: Fonts): readonly ((sheet: BookSheet) => readonly Step[])[] {
  return [
    facet(
      2,
      (_, { font }) => fonts[font],
      ({ font }, name) => (font.name = name),
    ),
    facet(
      2,
      (_, { size }) => size,
      ({ font }, size) => (font.size = size),
    ),
    facet(
      2,
      (_, { bold }) => bold || null,
      ({ font }, bold) => (font.bold = bold),
    ),
    facet(
      2,
      (_, { color }, link) => (link ? linkColor : color),
      ({ font }, color) => (font.color = `#${color}`),
    ),
    facet(
      2,
      (_, __, link) => link || null,
      ({ font }) => (font.underline = 'Single'),
    ),
    facet(
      2,
      (_, { fill }) => fill,
      ({ fill }, color) => (fill.color = `#${color}`),
    ),
    facet<keyof typeof horizontals>(
      1,
      ({ style }) => style.align,
      (format, align) => (format.horizontalAlignment = horizontals[align]),
    ),
    facet<keyof typeof verticals>(
      1,
      ({ style }) => style.vertical,
      (format, vertical) => (format.verticalAlignment = verticals[vertical]),
    ),
    facet(
      1,
      ({ style }) => style.wrap || null,
      (format, wrap) => (format.wrapText = wrap),
    ),
    facet(
      2,
      ({ style }) => !style.locked || null,
      ({ protection }) => (protection.locked = false),
    ),
  ];
}

/** What each cell says about a property, as rectangles by what is said. */
function areasBy<V extends Value>(sheet: BookSheet, of: Facet<V>['of']): ReadonlyMap<V, readonly Area[]> {
  return rectangles(sheet.rows.length, widthOf(sheet), (row, column) => {
    const cell = sheet.rows[row]?.cells[column];
    if (cell === null || cell === undefined) return null;
    return of(cell, drawings[cell.style.look], leadsSomewhere(cell));
  });
}

/** One address for one area, or for several. */
export function formatAt(sheet: Excel.Worksheet, address: string): Excel.RangeFormat {
  return address.includes(',') ? sheet.getRanges(address).format : sheet.getRange(address).format;
}

function stepsOf<V extends Value>(sheet: BookSheet, { commands, of, set }: Facet<V>): readonly Step[] {
  return [...areasBy(sheet, of)].flatMap(([value, areas]) =>
    addressesOf(areas).map((address) =>
      step(2 + commands, [address, value], (worksheet) => {
        set(formatAt(worksheet, address), value);
      }),
    ),
  );
}

const outside = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Lines around and between cells; between, only where an area has more than one column or row. */
function borderSteps(sheet: BookSheet): readonly Step[] {
  return [...areasBy(sheet, (_, { border }) => border)].flatMap(([color, areas]) => {
    const kinds = [
      { edges: outside, areas },
      { edges: ['InsideVertical'] as const, areas: areas.filter(({ left, right }) => left < right) },
      { edges: ['InsideHorizontal'] as const, areas: areas.filter(({ top, bottom }) => top < bottom) },
    ];
    return kinds.flatMap((kind) =>
      addressesOf(kind.areas).map((address) =>
        step(3 + 3 * kind.edges.length, [address, color], (worksheet) => {
          const { borders } = formatAt(worksheet, address);
          for (const edge of kind.edges) {
            const border = borders.getItem(edge);
            border.style = 'Continuous';
            border.color = `#${color}`;
          }
        }),
      ),
    );
  });
}

export function dressingSteps(sheet: BookSheet, fonts: Fonts): readonly Step[] {
  return [...facets(fonts).flatMap((stepsFor) => stepsFor(sheet)), ...borderSteps(sheet)];
}
