/** The parts of a package and how they lead to each other. */

/** A relationship, in the order of a part's list: the first is `rId1`. */
export interface Relation {
  readonly kind: keyof typeof relationTypes;
  /** Path of a part, or an address outside. */
  readonly target: string;
}

export interface Part {
  /** Without a leading slash. */
  readonly path: string;
  readonly contentType: keyof typeof contentTypes;
  readonly xml: string;
  readonly relations: readonly Relation[];
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const office = 'application/vnd.openxmlformats-officedocument';
const openPackage = 'application/vnd.openxmlformats-package';

export const contentTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  strings: `${spreadsheet}.sharedStrings+xml`,
  table: `${spreadsheet}.table+xml`,
  theme: `${office}.theme+xml`,
  drawing: `${office}.drawing+xml`,
  chart: `${office}.drawingml.chart+xml`,
  core: `${openPackage}.core-properties+xml`,
  extended: `${office}.extended-properties+xml`,
  custom: `${office}.custom-properties+xml`,
} as const;

export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationTypes = {
  workbook: `${officeRelations}/officeDocument`,
  worksheet: `${officeRelations}/worksheet`,
  styles: `${officeRelations}/styles`,
  strings: `${officeRelations}/sharedStrings`,
  theme: `${officeRelations}/theme`,
  table: `${officeRelations}/table`,
  drawing: `${officeRelations}/drawing`,
  chart: `${officeRelations}/chart`,
  address: `${officeRelations}/hyperlink`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  extended: `${officeRelations}/extended-properties`,
  custom: `${officeRelations}/custom-properties`,
} as const;

export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
