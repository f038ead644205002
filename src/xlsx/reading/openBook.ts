/**
 * Opens a workbook that somebody sent. It never throws and never changes the bytes; every failure is data. Sheets are
 * read when they are asked for, so that looking at one sheet of thousands of files is cheap.
 */
import type {
  NumberMeaning,
  ReadSheet as StoredSheet,
  ReadTable,
  StandingBook,
  StandingSheet,
} from '../../workbook/reading/standingBook';
import { usualLimits, type Limits } from './limits';
import { numberMeanings } from './numberFormats';
import { relationshipsOf, targetOf, xmlOf, type Relationship } from './parts';
import { read, unread, type Reading } from './problem';
import { customProperties } from './properties';
import { formatOf } from './sniffing';
import { sharedStrings } from './strings';
import { tableOf } from './tables';
import { workbookPart, type SheetState, type WorkbookPart } from './workbookPart';
import { worksheetOf, type ReadWorksheet } from './worksheet';
import { openZip, type Zip } from './zip';

export type ReadSheet = Omit<ReadWorksheet, 'tables'> & StoredSheet;

/** A worksheet that is in the file; nothing of it is unpacked before it is asked for. */
export interface SheetOfBook {
  readonly name: string;
  readonly state: SheetState;
  /** Names that are known on this sheet only, such as its print area. */
  readonly names: ReadonlyMap<string, string>;
  /** Its tables without its cells, which is quick. */
  tables(): Reading<readonly ReadTable[]>;
  read(): Reading<ReadSheet>;
}

export interface ReadBook {
  /** Worksheets in their order; sheets that only show a chart are left out. */
  readonly sheets: readonly SheetOfBook[];
  /** What the names known in the whole workbook stand for: a formula without its equals sign. */
  readonly names: ReadonlyMap<string, string>;
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string>;
  /** Whether days are counted from 1 January 1904 rather than from 1900. */
  readonly date1904: boolean;
}

/** Reads once and remembers the outcome. */
function once<T>(work: () => T): () => T {
  let done: { readonly outcome: T } | null = null;
  return () => (done ??= { outcome: work() }).outcome;
}

/** What the sheets of a book share. */
interface Common {
  readonly zip: Zip;
  readonly limits: Limits;
  readonly date1904: boolean;
  strings(): Reading<readonly string[]>;
  meanings(): Reading<readonly NumberMeaning[]>;
  table(part: string): Reading<ReadTable>;
}

function tablesAt(common: Common, parts: readonly string[]): Reading<readonly ReadTable[]> {
  const tables: ReadTable[] = [];
  for (const part of new Set(parts)) {
    const table = common.table(part);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return read(tables);
}

function sheetOf(common: Common, part: string, sheet: Omit<SheetOfBook, 'tables' | 'read'>): SheetOfBook {
  return {
    ...sheet,
    tables() {
      const relationships = relationshipsOf(common.zip, part);
      if (!relationships.ok) return relationships;
      const tables = [...relationships.value.values()].filter(({ type }) => type === 'table');
      return tablesAt(
        common,
        tables.map(({ target }) => target),
      );
    },
    read() {
      const xml = xmlOf(common.zip, part);
      if (!xml.ok) return xml;
      const worksheet = worksheetOf(xml.value, part, common, sheet.name, common.limits.cells);
      if (!worksheet.ok) return worksheet;
      const parts: string[] = [];
      if (worksheet.value.tables.length > 0) {
        const relationships = relationshipsOf(common.zip, part);
        if (!relationships.ok) return relationships;
        for (const id of worksheet.value.tables) {
          const target = relationships.value.get(id)?.target;
          if (target === undefined)
            return unread({ code: 'part-missing', parameters: { part: `${part}#${id}` } });
          parts.push(target);
        }
      }
      const tables = tablesAt(common, parts);
      return tables.ok ? read({ ...worksheet.value, tables: tables.value }) : tables;
    },
  };
}

/** Names by the sheet on which they are known; those of the whole workbook under null. */
function namesBySheet(workbook: WorkbookPart): (sheet: number | null) => ReadonlyMap<string, string> {
  const all = new Map<number | null, Map<string, string>>();
  for (const { name, sheet, formula } of workbook.names) {
    const names = all.get(sheet) ?? new Map<string, string>();
    all.set(sheet, names.set(name, formula));
  }
  return (sheet) => all.get(sheet) ?? new Map<string, string>();
}

function sheetsOf(
  common: Common,
  workbook: WorkbookPart,
  relationships: ReadonlyMap<string, Relationship>,
  workbookName: string,
): Reading<readonly SheetOfBook[]> {
  const { entries } = common.limits;
  if (workbook.sheets.length > entries) {
    const parameters = { count: workbook.sheets.length, limit: entries };
    return unread({ code: 'too-many-entries', parameters });
  }
  const names = namesBySheet(workbook);
  const sheets: SheetOfBook[] = [];
  const parts = new Set<string>();
  for (const [i, { name, state, relationship }] of workbook.sheets.entries()) {
    const leads = relationships.get(relationship);
    if (leads === undefined) {
      return unread({ code: 'part-missing', parameters: { part: `${workbookName}#${relationship}` } });
    }
    const { type, target } = leads;
    if (type !== 'worksheet') continue;
    if (!common.zip.has(target)) return unread({ code: 'part-missing', parameters: { part: target } });
    // One part as several sheets could be made to be read without end.
    if (parts.has(target.toLowerCase()))
      return unread({ code: 'xml-broken', parameters: { part: workbookName } });
    parts.add(target.toLowerCase());
    sheets.push(sheetOf(common, target, { name, state, names: names(i) }));
  }
  return read(sheets);
}

/**
 * The workbook in these bytes, or why there is none. Limits hold before and while anything is unpacked.
 */
export function openBook(bytes: Uint8Array, limits: Limits = usualLimits): Reading<ReadBook> {
  const opened = openZip(bytes, limits);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const top = relationshipsOf(zip, '');
  if (!top.ok) return top;
  const workbookName = targetOf(top.value, 'officeDocument') ?? '';
  const format = formatOf(zip.names);
  if (format !== null && (format === 'xlsb' || !zip.has(workbookName) || !workbookName.endsWith('.xml'))) {
    return unread({ code: 'other-format', parameters: { format } });
  }
  if (!zip.has(workbookName)) {
    // Without its way in, the file may lack more than that: document properties hang on it too.
    return zip.has('xl/workbook.xml')
      ? unread({
          code: 'part-missing',
          parameters: { part: workbookName === '' ? '_rels/.rels' : workbookName },
        })
      : unread({ code: 'not-a-workbook', parameters: {} });
  }
  const workbook = workbookPart(zip, workbookName);
  if (!workbook.ok) {
    return workbook.problem.code === 'not-a-workbook' && format !== null
      ? unread({ code: 'other-format', parameters: { format } })
      : workbook;
  }
  const relationships = relationshipsOf(zip, workbookName);
  if (!relationships.ok) return relationships;

  const stringsPart = targetOf(relationships.value, 'sharedStrings');
  const stylesPart = targetOf(relationships.value, 'styles');
  const tables = new Map<string, Reading<ReadTable>>();
  const common: Common = {
    zip,
    limits,
    date1904: workbook.value.date1904,
    strings: once(() => (stringsPart === null ? read([]) : sharedStrings(zip, stringsPart))),
    meanings: once(() => (stylesPart === null ? read([]) : numberMeanings(zip, stylesPart))),
    table(part) {
      const table = tables.get(part) ?? tableOf(zip, part);
      tables.set(part, table);
      return table;
    },
  };
  const sheets = sheetsOf(common, workbook.value, relationships.value, workbookName);
  if (!sheets.ok) return sheets;
  const propertiesPart = targetOf(top.value, 'custom-properties', 'customProperties');
  const properties =
    propertiesPart === null ? read(new Map<string, string>()) : customProperties(zip, propertiesPart);
  if (!properties.ok) return properties;
  return read({
    sheets: sheets.value,
    names: namesBySheet(workbook.value)(null),
    properties: properties.value,
    date1904: workbook.value.date1904,
  });
}

/** All that stands in a book; the first sheet that cannot be read whole is the problem. */
export function wholeBook({ sheets, names, properties, date1904 }: ReadBook): Reading<StandingBook> {
  const standing: StandingSheet[] = [];
  for (const sheet of sheets) {
    const content = sheet.read();
    if (!content.ok) return content;
    standing.push({ ...content.value, name: sheet.name, state: sheet.state });
  }
  return read({ sheets: standing, names, properties, date1904 });
}
