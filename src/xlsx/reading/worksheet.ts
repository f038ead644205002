/** The cells of one worksheet, with what is merged and hidden; whatever cannot be read is told, never left out. */
import type { Area } from '../../workbook/book';
import { addressOf, areaOf, columnCount, placeOf, rowCount } from '../../workbook/reading/address';
import { serialOf } from './isoDate';
import type { NumberMeaning, ReadCell, UnreadableCell } from '../../workbook/reading/standingBook';
import { flawOf } from './parts';
import { read, unread, type Reading, type Unread } from './problem';
import { stringItem, unescaped } from './strings';
import { isTrue } from './workbookPart';
import type { Xml } from './xml';

export interface ReadWorksheet {
  /** Cells with content, by row and column counted from 0. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>;
  readonly unreadable: readonly UnreadableCell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Ids of the relationships that lead to its tables. */
  readonly tables: readonly string[];
}

/** What the cells of a sheet refer to. Both are read when a cell first needs them. */
export interface Shared {
  strings(): Reading<readonly string[]>;
  meanings(): Reading<readonly NumberMeaning[]>;
  readonly date1904: boolean;
}

interface Raw {
  readonly type: string;
  readonly text: string | null;
  readonly formula: string | null;
}

/** A number as the standard writes it: a decimal fraction, no other notation that JavaScript would take. */
function numberOf(raw: string): number | null {
  const value = Number(raw);
  return Number.isFinite(value) && !/[xob]/i.test(raw) && raw.trim() !== '' ? value : null;
}

class Worksheet {
  readonly rows = new Map<number, Map<number, ReadCell>>();
  readonly unreadable: UnreadableCell[] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly tables: string[] = [];
  problem: Unread | null = null;
  private strings: readonly string[] | null = null;
  private meanings: readonly NumberMeaning[] | null = null;
  private cells = 0;
  private row = -1;
  private column = -1;

  constructor(
    private readonly xml: Xml,
    private readonly shared: Shared,
    private readonly limit: number,
  ) {}

  /** False where there are more cells than may be, or what they refer to cannot be read. */
  readRows(): boolean {
    const { xml } = this;
    while (xml.child(2, 'row')) {
      const given = xml.attribute('r');
      this.row = given === null ? this.row + 1 : Number(given) - 1;
      this.column = -1;
      if (isTrue(xml.attribute('hidden')) && this.row >= 0 && this.row < rowCount)
        this.hiddenRows.add(this.row);
      while (xml.child(3, 'c')) if (!this.readCell()) return false;
    }
    return true;
  }

  readColumns(): void {
    const { xml } = this;
    let done = 0;
    while (xml.child(2, 'col')) {
      const first = Number(xml.attribute('min'));
      const last = Math.min(Number(xml.attribute('max')), columnCount);
      // In order and apart, as the standard has them; anything else could be made to take for ever.
      if (!(first > done && last >= first)) continue;
      done = last;
      if (isTrue(xml.attribute('hidden'))) {
        for (let column = first - 1; column < last; column++) this.hiddenColumns.add(column);
      }
    }
  }

  readMerges(): void {
    while (this.xml.child(2, 'mergeCell')) {
      const area = areaOf(this.xml.attribute('ref') ?? '');
      if (area !== null) this.merges.push(area);
    }
  }

  readTables(): void {
    while (this.xml.child(2, 'tablePart')) this.tables.push(this.xml.attribute('id') ?? '');
  }

  private readCell(): boolean {
    const { xml } = this;
    const given = xml.attribute('r');
    let type = xml.attribute('t') ?? 'n';
    const style = xml.attribute('s');
    if (given === null) this.column++;
    let row = this.row;
    if (given !== null) {
      const place = placeOf(given);
      row = place < 0 ? -1 : Math.floor(place / columnCount);
      this.column = place < 0 ? this.column + 1 : place % columnCount;
    }
    let text: string | null = null;
    let formula: string | null = null;
    while (xml.child(4)) {
      if (xml.is('v')) text = xml.content();
      else if (xml.is('f')) formula = xml.content();
      else if (xml.is('is')) {
        text = stringItem(xml, 5);
        type = 'inlineStr';
      }
    }
    if (text === '' && type !== 'str' && type !== 'inlineStr') text = null;
    if (text === null && formula === null) return true;
    if (++this.cells > this.limit) return false;
    const address = given ?? (Number.isInteger(row) ? addressOf(row, this.column) : '?');
    if (!(row >= 0 && row < rowCount && this.column < columnCount))
      return this.refuse(address, text, 'address');
    return this.place(row, address, { type, text, formula }, Number(style ?? 0));
  }

  private place(row: number, address: string, raw: Raw, style: number): boolean {
    let cells = this.rows.get(row);
    if (cells === undefined) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    if (cells.has(this.column)) return this.refuse(address, raw.text, 'twice');
    const cell = this.cellOf(raw, style);
    if (cell === null) return false;
    if (typeof cell === 'string') return this.refuse(address, raw.text, cell);
    cells.set(this.column, cell);
    return true;
  }

  /** The cell, or why it is none; null where reading must stop. */
  private cellOf({ type, text, formula }: Raw, style: number): ReadCell | 'number' | 'text' | null {
    const plain = (value: ReadCell['value'], error: string | null = null): ReadCell => ({
      value,
      error,
      formula,
      meaning: 'number',
    });
    if (text === null) return plain(null);
    switch (type) {
      case 's': {
        const strings = this.allStrings();
        if (strings === null) return null;
        const string = strings[Number(text)];
        return string === undefined ? 'text' : plain(string);
      }
      case 'str':
        return plain(unescaped(text));
      case 'inlineStr':
        return plain(text);
      case 'b':
        return plain(isTrue(text.trim()));
      case 'e':
        return plain(null, text);
      case 'd': {
        const serial = serialOf(text, this.shared.date1904);
        return serial === null ? plain(text) : { ...plain(serial), meaning: 'date' };
      }
      default: {
        const value = numberOf(text);
        if (value === null) return 'number';
        const meanings = style === 0 ? [] : this.allMeanings();
        return meanings === null
          ? null
          : { value, error: null, formula, meaning: meanings[style] ?? 'number' };
      }
    }
  }

  private allStrings(): readonly string[] | null {
    if (this.strings === null) {
      const found = this.shared.strings();
      if (found.ok) this.strings = found.value;
      else this.problem = found;
    }
    return this.strings;
  }

  private allMeanings(): readonly NumberMeaning[] | null {
    if (this.meanings === null) {
      const found = this.shared.meanings();
      if (found.ok) this.meanings = found.value;
      else this.problem = found;
    }
    return this.meanings;
  }

  private refuse(address: string, raw: string | null, reason: UnreadableCell['reason']): true {
    this.unreadable.push({ address, raw: raw ?? '', reason });
    return true;
  }
}

/** Everything on a worksheet; its name and the number of cells that it may have are for the failure. */
export function worksheetOf(
  xml: Xml,
  part: string,
  shared: Shared,
  sheet: string,
  limit: number,
): Reading<ReadWorksheet> {
  const broken = unread({ code: 'xml-broken', parameters: { part } });
  if (!xml.child(0, 'worksheet')) return flawOf(xml, part) ?? broken;
  const worksheet = new Worksheet(xml, shared, limit);
  while (xml.child(1)) {
    if (xml.is('sheetData')) {
      if (!worksheet.readRows()) {
        return worksheet.problem ?? unread({ code: 'too-many-cells', parameters: { sheet, limit } });
      }
    } else if (xml.is('cols')) worksheet.readColumns();
    else if (xml.is('mergeCells')) worksheet.readMerges();
    else if (xml.is('tableParts')) worksheet.readTables();
  }
  const { rows, unreadable, merges, hiddenRows, hiddenColumns, tables } = worksheet;
  return flawOf(xml, part) ?? read({ rows, unreadable, merges, hiddenRows, hiddenColumns, tables });
}
