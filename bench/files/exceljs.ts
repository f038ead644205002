/** A book written by ExcelJS, or by excelts, which keeps its interface: everything of the book that they can write. */
import type { Workbook } from 'exceljs';
import { fixedArea, plainArea } from '../../src/workbook/addresses';
import type { Area, Book, BookCell, BookSheet, Style, Validation } from '../../src/workbook/book';
import { drawings, highlightDrawings } from '../../src/workbook/looks';
import { numberFormats } from '../../src/workbook/sheet';

const solid = (color: string) => ({
  type: 'pattern' as const,
  pattern: 'solid' as const,
  fgColor: { argb: `FF${color}` },
  bgColor: { argb: `FF${color}` },
});

/** Style objects are shared: both libraries intern them. */
function styler(book: Book) {
  const known = new Map<string, object>();
  return (style: Style): object => {
    const key = JSON.stringify(style);
    const found = known.get(key);
    if (found !== undefined) return found;
    const { font, size, bold, color, fill, border } = drawings[style.look];
    const line = border === null ? null : { style: 'thin' as const, color: { argb: `FF${border}` } };
    const made = {
      font: { name: book.fonts[font], size, bold, color: { argb: `FF${color}` } },
      ...(fill === null ? {} : { fill: solid(fill) }),
      ...(line === null ? {} : { border: { top: line, left: line, bottom: line, right: line } }),
      numFmt: numberFormats[style.format],
      alignment: {
        horizontal: style.align,
        vertical: style.vertical === 'center' ? ('middle' as const) : style.vertical,
        wrapText: style.wrap,
      },
      protection: { locked: style.locked },
    };
    known.set(key, made);
    return made;
  };
}

function valueOf({ content }: BookCell): string | number | object | null {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'text':
      return content.text;
    case 'link':
      return { text: content.text, hyperlink: content.address };
    case 'number':
      return content.value;
    case 'formula':
      return { formula: content.formula.slice(1), result: content.value };
  }
}

const kinds = {
  list: 'list',
  whole: 'whole',
  decimal: 'decimal',
  date: 'date',
  length: 'textLength',
  custom: 'custom',
} as const;

function formulaeOf({ rule }: Validation): readonly (string | number | Date)[] {
  switch (rule.kind) {
    case 'list':
      return [rule.name];
    case 'custom':
      return [rule.formula];
    case 'length':
      return [rule.max];
    case 'date':
      return [new Date((rule.min - 25569) * 86_400_000), new Date((rule.max - 25569) * 86_400_000)];
    default:
      return [rule.min, rule.max];
  }
}

const cells = ({ top, left, bottom, right }: Area): readonly (readonly [number, number])[] =>
  Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => [
    top + Math.floor(at / (right - left + 1)) + 1,
    left + (at % (right - left + 1)) + 1,
  ]);

function writeSheet(workbook: Workbook, sheet: BookSheet, styleOf: (style: Style) => object): void {
  const { frozen, print } = sheet;
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.state,
    ...(sheet.tab === null ? {} : { properties: { tabColor: { argb: `FF${sheet.tab}` } } }),
    views: [
      {
        state: 'frozen',
        xSplit: frozen.columns,
        ySplit: frozen.rows,
        showGridLines: sheet.gridLines,
      },
    ],
    pageSetup: {
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: print.fitWidth,
      fitToHeight: print.fitHeight,
      ...(print.area === null ? {} : { printArea: plainArea(print.area) }),
      ...(print.repeat === null
        ? {}
        : { printTitlesRow: `${print.repeat.top + 1}:${print.repeat.bottom + 1}` }),
    },
    headerFooter: { oddFooter: `&C${print.footer.center}` },
  });
  sheet.columns.forEach(({ width, hidden }, at) => {
    const column = worksheet.getColumn(at + 1);
    column.width = width;
    column.hidden = hidden;
  });
  sheet.rows.forEach((row, at) => {
    const written = worksheet.getRow(at + 1);
    row.cells.forEach((cell, column) => {
      if (cell === null) return;
      const target = written.getCell(column + 1);
      target.value = valueOf(cell) as never;
      target.style = styleOf(cell.style);
    });
    if (row.height !== null) written.height = row.height;
    if (row.hidden) written.hidden = true;
  });
  for (const area of sheet.merges) worksheet.mergeCells(plainArea(area));
  for (const { name, area, columns } of sheet.tables) {
    const rows = sheet.rows
      .slice(area.top + 1, area.bottom + 1)
      .map(({ cells: row }) =>
        columns.map((_, at) => (row[area.left + at] ? valueOf(row[area.left + at] as BookCell) : null)),
      );
    worksheet.addTable({
      name,
      ref: plainArea({ ...area, bottom: area.top, right: area.left }),
      headerRow: true,
      style: { showRowStripes: false },
      columns: columns.map(({ header }) => ({ name: header, filterButton: true })),
      rows: rows as never,
    });
  }
  for (const validation of sheet.validations) {
    for (const area of validation.areas) {
      for (const [row, column] of cells(area)) {
        worksheet.getCell(row, column).dataValidation = {
          type: kinds[validation.rule.kind],
          operator: validation.rule.kind === 'length' ? 'lessThanOrEqual' : 'between',
          allowBlank: true,
          formulae: [...formulaeOf(validation)],
          showErrorMessage: true,
          error: validation.error.message,
          errorTitle: validation.error.title,
          errorStyle: validation.severity,
          ...(validation.prompt === null
            ? {}
            : {
                showInputMessage: true,
                prompt: validation.prompt.message,
                promptTitle: validation.prompt.title,
              }),
        } as never;
      }
    }
  }
  for (const { areas, formula, look } of sheet.highlights) {
    const { color, fill, bold } = highlightDrawings[look];
    worksheet.addConditionalFormatting({
      ref: areas.map(plainArea).join(' '),
      rules: [
        {
          type: 'expression',
          priority: 1,
          formulae: [formula],
          style: {
            font: { bold, ...(color === null ? {} : { color: { argb: `FF${color}` } }) },
            ...(fill === null ? {} : { fill: solid(fill) }),
          },
        },
      ],
    });
  }
  if (sheet.protected)
    void worksheet.protect('', { formatRows: true, formatColumns: true, autoFilter: true });
}

/** The file's bytes. Charts and custom properties are left out: ExcelJS has neither. */
export async function writeWith(create: () => Workbook, book: Book): Promise<Uint8Array> {
  const workbook = create();
  const styleOf = styler(book);
  for (const sheet of book.sheets) writeSheet(workbook, sheet, styleOf);
  const sheetNames = new Map(book.sheets.map(({ key, name }) => [key, name]));
  for (const { name, sheet, area } of book.names) {
    workbook.definedNames.add(`'${sheetNames.get(sheet) ?? ''}'!${fixedArea(area)}`, name);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
