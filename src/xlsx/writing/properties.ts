/** The document properties: title, and the names by which a returned file is known again. */
import type { Book } from '../../workbook/book';
import type { Part } from './parts';
import { declaration, quoted, written } from './xml';

/** The same book gives the same bytes, so the file cannot say when it was written. */
const noClock = '2026-01-01T00:00:00Z';

/**
 * No program's name is given: under Excel's, LibreOffice takes every cached value for Excel's own and calculates nothing.
 */
const extendedXml =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>';

/** Excel's own format id for custom properties. */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const firstPropertyId = 2;

export function propertyParts({ title, properties }: Pick<Book, 'title' | 'properties'>): readonly Part[] {
  const items = properties.map(
    ({ name, value }, index) =>
      `<property fmtid="${formatId}" pid="${firstPropertyId + index}" name="${quoted(name)}"><vt:lpwstr>${written(value)}</vt:lpwstr></property>`,
  );
  const core: Part = {
    path: 'docProps/core.xml',
    contentType: 'core',
    xml: `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${written(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${noClock}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${noClock}</dcterms:modified></cp:coreProperties>`,
    relations: [],
  };
  const extended: Part = {
    path: 'docProps/app.xml',
    contentType: 'extended',
    xml: `${declaration}${extendedXml}`,
    relations: [],
  };
  const custom: Part = {
    path: 'docProps/custom.xml',
    contentType: 'custom',
    xml: `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join('')}</Properties>`,
    relations: [],
  };
  return items.length === 0 ? [core, extended] : [core, extended, custom];
}
