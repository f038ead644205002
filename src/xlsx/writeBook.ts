/** A book into a file: the bytes of an `.xlsx` workbook. */
import type { Book, BookSheet } from '../workbook/book';
import { checkBook } from './checkBook';
import { chartPart } from './writing/chart';
import { contentTypesXml } from './writing/contentTypes';
import { drawingPart } from './writing/drawing';
import type { Part, Relation } from './writing/parts';
import { propertyParts } from './writing/properties';
import { relationshipsPath, relationshipsXml } from './writing/relationships';
import { sharedStrings } from './writing/sharedStrings';
import { styles } from './writing/styles';
import { tablePart } from './writing/table';
import { themePart } from './writing/theme';
import { firstVisible, workbookPart } from './writing/workbookPart';
import { worksheetPart } from './writing/worksheet';
import { zip, type Entry } from './writing/zip';

/** Every part of the package, its relationships not yet among them. */
function partsOf(book: Book): readonly Part[] {
  const styleBook = styles(book);
  const strings = sharedStrings();
  const front = firstVisible(book.sheets);
  const counts = { tables: 0, charts: 0, drawings: 0 };

  function sheetParts(sheet: BookSheet, index: number): readonly [Part, ...Part[]] {
    const tables = sheet.tables.map((table) => tablePart(table, (counts.tables += 1)));
    const charts = sheet.charts.map((chart) =>
      chartPart(chart, sheet, book.fonts, `xl/charts/chart${(counts.charts += 1)}.xml`),
    );
    const drawing =
      charts.length === 0
        ? null
        : drawingPart(sheet.charts, charts, `xl/drawings/drawing${(counts.drawings += 1)}.xml`);
    const worksheet = worksheetPart(sheet, {
      book,
      path: `xl/worksheets/sheet${index + 1}.xml`,
      selected: index === front,
      styles: styleBook,
      strings,
      tables,
      drawing,
    });
    return [worksheet, ...tables, ...(drawing === null ? [] : [drawing]), ...charts];
  }

  const sheets = book.sheets.map(sheetParts);
  const theme = themePart(book.fonts);
  const stylesPart = styleBook.part();
  const stringsPart = strings.part();
  const relations: readonly Relation[] = [
    ...sheets.map(([{ path }]): Relation => ({ kind: 'worksheet', target: path })),
    { kind: 'styles', target: stylesPart.path },
    { kind: 'theme', target: theme.path },
    { kind: 'strings', target: stringsPart.path },
  ];
  return [
    workbookPart(book, relations),
    ...sheets.flat(),
    stylesPart,
    theme,
    stringsPart,
    ...propertyParts(book),
  ];
}

/** Content types first: some programs read a package from the front to know what it is. */
function entriesOf(parts: readonly Part[]): readonly Entry[] {
  const roots = parts.flatMap(({ path, contentType: kind }): readonly Relation[] =>
    kind === 'workbook' || kind === 'core' || kind === 'extended' || kind === 'custom'
      ? [{ kind, target: path }]
      : [],
  );
  return [
    { path: '[Content_Types].xml', content: contentTypesXml(parts) },
    { path: relationshipsPath(''), content: relationshipsXml('', roots) },
    ...parts.flatMap(({ path, xml, relations }): readonly Entry[] => [
      { path, content: xml },
      ...(relations.length === 0
        ? []
        : [{ path: relationshipsPath(path), content: relationshipsXml(path, relations) }]),
    ]),
  ];
}

/**
 * The bytes of the file. The same book gives the same bytes, in Node and in a browser, at any time and in every time
 * zone. Every formula is written with the value that the book gives for it, and calculated anew when it is opened.
 *
 * @throws Error when the book breaks a rule of the format (`checkBook` says which). A book is made by our own code, so
 * that is a defect of ours and never something that a person typed.
 */
export function writeBook(book: Book): Uint8Array {
  const faults = checkBook(book);
  if (faults.length > 0) {
    const listed = faults.map(
      ({ code, sheet, place, found }) => `${code} (${sheet ?? '-'} ${place}): ${found}`,
    );
    throw new Error(`The book cannot be written:\n${listed.join('\n')}`);
  }
  return zip(entriesOf(partsOf(book)));
}
