/** The workbook underneath the stand-in: plain data, changed only by the functions in this folder. */
import type { Calculator } from './calculation';
import type { Change, Listener, Origin } from './changes';
import type { CellValue } from './entry';
import type { Rect } from './addresses';
import { Sheet } from './sheet';
import type { Table } from './table';

export interface DefinedName {
  readonly id: string;
  name: string;
  /** What it refers to, beginning with `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Null for a name of the whole workbook. */
  readonly sheet: Sheet | null;
}

/** A cell in the middle of being typed into. */
export interface Editing {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly ended: Promise<void>;
  readonly end: () => void;
}

export type PropertyValue = string | number | boolean | Date;

export interface BookOptions {
  readonly calculate?: Calculator;
  /** A document that nobody may change: Protected View, or viewing in the browser. */
  readonly readOnly?: boolean;
  /** A file that was opened read-only, and can be edited but not saved under its name. */
  readonly openedReadOnly?: boolean;
  /** The year of a date typed without one. */
  readonly year?: number;
}

export class Book {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  /** `title`, `author`, `subject` … as `Excel.DocumentProperties` names them. */
  readonly properties = new Map<string, string>();
  readonly customProperties = new Map<string, PropertyValue>();
  readonly settings = new Map<string, unknown>();
  active: Sheet;
  /** Null while the structure may be changed; an empty password is none. */
  structureProtection: { readonly password: string } | null = null;
  /** Whether nothing may be changed. */
  readonly readOnly: boolean;
  readonly openedReadOnly: boolean;
  isDirty = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  editing: Editing | null = null;
  readonly year: number;
  readonly calculate: Calculator | null;
  /** Whose doing the changes now reported are. */
  origin: Origin = 'user';
  private readonly listeners = new Set<Listener>();
  private lastId = 0;

  constructor(options: BookOptions = {}) {
    this.readOnly = options.readOnly ?? false;
    this.openedReadOnly = options.openedReadOnly ?? this.readOnly;
    this.year = options.year ?? 2024;
    this.calculate = options.calculate ?? null;
    this.active = new Sheet(this.newId('sheet'), 'Sheet1');
    this.sheets.push(this.active);
  }

  newId(kind: string): string {
    this.lastId += 1;
    return `{${kind}-${String(this.lastId)}}`;
  }

  /** Calls `listener` after every change, at once. The result ends it. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  report(change: Change): void {
    if (change.kind !== 'selected' && change.kind !== 'activated') this.isDirty = true;
    for (const listener of [...this.listeners]) listener(change, this.origin);
  }

  /** Runs `act` with the changes reported as `origin`'s. */
  as<T>(origin: Origin, act: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return act();
    } finally {
      this.origin = before;
    }
  }

  /** The sheet of a name (letter case does not matter) or id. */
  findSheet(key: string): Sheet | undefined {
    const lower = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lower || sheet.id === key);
  }

  /** The same for tests and the preview, which know that the sheet is there. */
  sheet(key: string): Sheet {
    const sheet = this.findSheet(key);
    if (sheet === undefined) throw new Error(`The workbook has no sheet "${key}".`);
    return sheet;
  }

  get tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  findTable(key: string): { readonly sheet: Sheet; readonly table: Table } | undefined {
    const lower = key.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((each) => each.name.toLowerCase() === lower || each.id === key);
      if (table !== undefined) return { sheet, table };
    }
    return undefined;
  }

  findName(name: string, sheet: Sheet | null): DefinedName | undefined {
    const lower = name.toLowerCase();
    return this.names.find((each) => each.sheet === sheet && each.name.toLowerCase() === lower);
  }

  sheetOf(table: Table): Sheet {
    const sheet = this.sheets.find((each) => each.tables.includes(table));
    if (sheet === undefined) throw new Error(`The table "${table.name}" is on no sheet.`);
    return sheet;
  }

  /** The values of a rectangle, for tests and the preview. */
  values(sheetName: string, rect: Rect): CellValue[][] {
    const sheet = this.sheet(sheetName);
    const rows: CellValue[][] = [];
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      const values: CellValue[] = [];
      for (let column = rect.left; column <= rect.right; column += 1) values.push(sheet.value(row, column));
      rows.push(values);
    }
    return rows;
  }
}
