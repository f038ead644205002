/** A workbook in the stand-in for Excel in the shape in which `dumpFile.py` gives a file, to be held beside it. */
import type { StandIn } from '../../src/standin/standIn';

type Sheet = StandIn['book']['sheets'][number];
interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const columnsOfSheet = 16_384;

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const address = (row: number, column: number): string => `${letters(column)}${row + 1}`;

function areaOf({ top, left, bottom, right }: Rect): string {
  const first = address(top, left);
  return top === bottom && left === right ? first : `${first}:${address(bottom, right)}`;
}

function fixedOn(sheet: string, { top, left, bottom, right }: Rect): string {
  const fixed = (row: number, column: number): string => `$${letters(column)}$${row + 1}`;
  const last = top === bottom && left === right ? '' : `:${fixed(bottom, right)}`;
  return `'${sheet.replaceAll("'", "''")}'!${fixed(top, left)}${last}`;
}

const bare = (color: string): string | null => (color === '' ? null : color.replace('#', ''));
const sortedRecord = (pairs: Iterable<readonly [number, unknown]>): Record<string, unknown> =>
  Object.fromEntries([...pairs].sort(([a], [b]) => a - b));

/**
 * Text as openpyxl reads it from a file: what the format escapes (`_x000D_` for a carriage return) it leaves escaped, and
 * of an escaped underscore it drops all but the underscore.
 */
function asRead(value: string): string {
  const escaped = value
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
  return escaped.replaceAll('x005F_', '');
}

function cellOf(sheet: Sheet, row: number, column: number): unknown {
  const cell = sheet.cell(row, column);
  const format = sheet.format(row, column);
  const value = cell?.formula ?? cell?.value ?? '';
  const link = sheet.hyperlink(row, column);
  const { borders } = format;
  const lines = new Set(
    (
      [
        [borders.EdgeLeft, borders.InsideVertical],
        [borders.EdgeRight, borders.InsideVertical],
        [borders.EdgeTop, borders.InsideHorizontal],
        [borders.EdgeBottom, borders.InsideHorizontal],
      ] as const
    ).map((pair) => {
      const border = pair.find((each) => each !== undefined && each.style !== 'None');
      return border === undefined ? null : bare(border.color);
    }),
  );
  return {
    kind: typeof cell?.formula === 'string' ? 'formula' : 'value',
    value: typeof value === 'string' ? asRead(value) : value,
    format: format.numberFormat,
    font: [
      format.fontName,
      format.fontSize,
      format.bold,
      bare(format.fontColor),
      format.underline !== 'None',
    ],
    fill: bare(format.fillColor),
    border: lines.size === 1 ? [...lines][0] : [...lines].map(String).sort(),
    align: [
      format.horizontalAlignment.toLowerCase(),
      format.verticalAlignment.toLowerCase(),
      format.wrapText,
    ],
    locked: format.locked,
    link: link === undefined ? null : [link.address ?? null, link.documentReference ?? null],
  };
}

function cellsOf(sheet: Sheet): Record<string, unknown> {
  const keys = [...new Set([...sheet.cells.keys(), ...sheet.formats.keys()])].sort((a, b) => a - b);
  // Of merged cells the first is all that is seen.
  const isSeen = (row: number, column: number): boolean =>
    sheet.merges.every(
      ({ top, left, bottom, right }) =>
        (row === top && column === left) || row < top || row > bottom || column < left || column > right,
    );
  const places = keys.map((key) => [Math.floor(key / columnsOfSheet), key % columnsOfSheet] as const);
  return Object.fromEntries(
    places
      .filter(([row, column]) => isSeen(row, column))
      .map(([row, column]) => [address(row, column), cellOf(sheet, row, column)]),
  );
}

const types: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  list: 'list',
  textLength: 'textLength',
  custom: 'custom',
};
const operators: Readonly<Record<string, string>> = {
  Between: 'between',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** A formula as a file has it: numbers as they are, formulas without their sign. */
const inFile = (given: unknown): string | null =>
  typeof given === 'string' || typeof given === 'number' ? String(given).replace(/^=/, '') : null;

function validationsOf(sheet: Sheet): unknown[] {
  return sheet.validations.map(({ rect, rule, ignoreBlanks, errorAlert, prompt }) => {
    const [[kind, given] = ['', {}]] = Object.entries(rule);
    const body = given as Readonly<Record<string, unknown>>;
    const first = kind === 'list' ? body['source'] : kind === 'custom' ? body['formula'] : body['formula1'];
    return {
      area: areaOf(rect),
      type: types[kind],
      operator: operators[typeof body['operator'] === 'string' ? body['operator'] : 'Between'],
      formulas: [inFile(first), inFile(body['formula2'])],
      severity: errorAlert.style.toLowerCase(),
      prompt: prompt.message === '' ? null : [prompt.title, prompt.message],
      error: errorAlert.showAlert ? [errorAlert.title, errorAlert.message] : null,
      blank: ignoreBlanks,
    };
  });
}

function highlightsOf(sheet: Sheet): unknown[] {
  return sheet.conditionalFormats.map(({ rect, rule, look, stopIfTrue }) => ({
    area: areaOf(rect),
    formula: inFile(rule['formula']),
    color: bare(look.fontColor),
    bold: look.bold === true,
    fill: bare(look.fillColor),
    stop: stopIfTrue,
  }));
}

const groupings: readonly (readonly [RegExp, string])[] = [
  [/100$/, 'percentStacked'],
  [/Stacked$/, 'stacked'],
  [/Clustered$/, 'clustered'],
];

function chartsOf(sheet: Sheet): unknown[] {
  return sheet.charts.map((chart) => ({
    kind: chart.type.startsWith('Bar') ? 'bar' : 'col',
    grouping: groupings.find(([ending]) => ending.test(chart.type))?.[1],
    title: chart.title,
    series: chart.series.map(({ name, values, categories, color }) => ({
      name,
      values: values?.tracked.rect ? fixedOn(values.sheet.name, values.tracked.rect) : null,
      categories: categories?.tracked.rect ? fixedOn(categories.sheet.name, categories.tracked.rect) : null,
      color: bare(color),
    })),
    place: [
      chart.place?.rect?.top,
      chart.place?.rect?.left,
      chart.place?.rect?.bottom,
      chart.place?.rect?.right,
    ],
    reversed: chart.categoriesReversed,
    legend: chart.legend.visible ? chart.legend.position.charAt(0).toLowerCase() : null,
    valueFormat: chart.valueFormat,
  }));
}

const papers: Readonly<Record<string, string>> = { A3: '8', A4: '9' };

function printOf({ name, pageLayout: page }: Sheet): unknown {
  const { zoom, headersFooters: bands } = page;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  return {
    paper: papers[page.paperSize],
    orientation: page.orientation.toLowerCase(),
    fit: fits ? [zoom.horizontalFitToPages ?? 0, zoom.verticalFitToPages ?? 0] : null,
    area: page.printArea === null ? null : fixedOn(name, page.printArea),
    titleRows:
      page.printTitleRows === null
        ? null
        : `$${page.printTitleRows.top + 1}:$${page.printTitleRows.bottom + 1}`,
    bands: [
      [bands.leftHeader, bands.centerHeader, bands.rightHeader],
      [bands.leftFooter, bands.centerFooter, bands.rightFooter],
    ],
    margins: [
      page.leftMargin,
      page.rightMargin,
      page.topMargin,
      page.bottomMargin,
      page.headerMargin,
      page.footerMargin,
    ],
    centered: page.centerHorizontally,
  };
}

/** What protection locks, in the file's words: what is not allowed. */
function protectionOf({ protection }: Sheet): unknown {
  if (protection === null) return null;
  const { options } = protection;
  return {
    autoFilter: !options.allowAutoFilter,
    deleteColumns: !options.allowDeleteColumns,
    deleteRows: !options.allowDeleteRows,
    formatCells: !options.allowFormatCells,
    formatColumns: !options.allowFormatColumns,
    formatRows: !options.allowFormatRows,
    insertColumns: !options.allowInsertColumns,
    insertHyperlinks: !options.allowInsertHyperlinks,
    insertRows: !options.allowInsertRows,
    objects: !options.allowEditObjects,
    pivotTables: !options.allowPivotTables,
    scenarios: !options.allowEditScenarios,
    selectLockedCells: options.selectionMode !== 'Normal',
    selectUnlockedCells: options.selectionMode === 'None',
    sort: !options.allowSort,
  };
}

function sheetOf(sheet: Sheet): Record<string, unknown> {
  return {
    name: sheet.name,
    state: sheet.visibility.charAt(0).toLowerCase() + sheet.visibility.slice(1),
    tab: bare(sheet.tabColor),
    gridLines: sheet.showGridlines,
    widths: sortedRecord(sheet.columnWidths),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    heights: sortedRecord(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    levels: sortedRecord(sheet.rowLevels),
    merges: sheet.merges.map(areaOf).sort(),
    tables: sheet.tables.map(({ name, rect, columns, filters }) => {
      const [filter] = filters;
      return {
        name,
        area: areaOf(rect),
        headers: columns.map((column) => column.name),
        shown: filter === undefined ? null : [filter[0], [...filter[1]]],
      };
    }),
    validations: validationsOf(sheet),
    highlights: highlightsOf(sheet),
    charts: chartsOf(sheet),
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    protection: protectionOf(sheet),
    print: printOf(sheet),
    cells: cellsOf(sheet),
  };
}

/** @param sheetNames The sheets that are wanted. Hidden names, by which the add-in finds its sheets again, are left out. */
export function dumpStandIn({ book }: StandIn, sheetNames: readonly string[]): Record<string, unknown> {
  return {
    sheets: book.sheets.filter(({ name }) => sheetNames.includes(name)).map(sheetOf),
    names: book.names
      .filter(({ visible }) => visible)
      .map(({ name, formula }) => [name, inFile(formula)])
      .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    title: book.properties.get('title') ?? null,
  };
}
