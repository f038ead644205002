/**
 * A stand-in for Excel: the part of its JavaScript API that an add-in uses, strict about everything that the real one
 * refuses. Give `Excel` and `Office` to the globals and the add-in's code runs on it unchanged, in Node and in a
 * browser. docs/stand-in.md says what it covers and where each rule comes from.
 */
import { enumerations } from './enumerations';
import { RequestContext } from './api/context';
import type { SyncRecord } from './api/queue';
import { raiseEvents } from './api/raising';
import { Book } from './book/book';
import type { Calculator } from './book/calculation';
import { putResult } from './book/calculation';
import { copyBook } from './book/copyBook';
import type { CellValue } from './book/entry';
import { OfficeError, type ErrorCode } from './errors';
import { Host, mostBytes } from './host';
import { createOffice, type OfficeOptions, type OfficeStandIn } from './office/office';
import { User } from './user';
import { Windows } from './windows';

export interface StandInOptions extends OfficeOptions {
  /** Computes formulas; without it every formula shows `#NAME?`. */
  readonly calculate?: Calculator;
  /** A document that nobody may change: Protected View, or viewing in the browser. */
  readonly readOnly?: boolean;
  /** A file that was opened read-only, and can be edited but not saved under its name. */
  readonly openedReadOnly?: boolean;
  /** Told of every file that `Excel.createWorkbook` opens in a window of its own; null for a new workbook. */
  readonly onOpened?: (base64: string | null) => void;
  /** A workbook to begin with, as if its file were opened once more; an empty one otherwise. */
  readonly copyOf?: Book;
  /** The year of a date typed without one; 2024 unless given. */
  readonly year?: number;
}

export interface StandIn extends Omit<OfficeStandIn, 'Office'> {
  /** For `globalThis.Excel`. */
  readonly Excel: typeof Excel;
  /** For `globalThis.Office`. */
  readonly Office: typeof Office;
  /** For `globalThis.OfficeExtension`. */
  readonly OfficeExtension: { readonly Error: typeof OfficeError };
  /** The workbook underneath. */
  readonly book: Book;
  /** The person at the keyboard. */
  readonly user: User;
  /** Every request so far, oldest first. */
  readonly syncs: readonly SyncRecord[];
  /** Commands executed so far. */
  readonly operationsExecuted: number;
  /** Makes the n-th command from now fail (1 is the next), once. */
  readonly failAt: (n: number, code?: ErrorCode) => void;
  /** Files that `Excel.createWorkbook` opened in windows of their own, as they were given; null for a new workbook. */
  readonly opened: readonly (string | null)[];
  /** Makes the next `Excel.createWorkbook` fail, as a policy against files from add-ins does. */
  readonly refuseToOpen: (code: ErrorCode) => void;
  /** Puts a computed value, or rows of a spill, behind the formula of a cell. */
  readonly setComputed: (
    sheet: string,
    row: number,
    column: number,
    value: CellValue | readonly (readonly CellValue[])[],
  ) => void;
  /** Resolves when all event handlers called so far have finished. */
  readonly settled: () => Promise<void>;
}

/** Platforms whose documentation names no limit of an answer. */
const desktops: ReadonlySet<string> = new Set(['PC', 'Mac', 'iOS']);

export function createStandIn(options: StandInOptions = {}): StandIn {
  const book = new Book(options);
  if (options.copyOf !== undefined) copyBook(options.copyOf, book);
  const host = new Host(book, desktops.has(options.platform ?? 'PC') ? Infinity : mostBytes);
  raiseEvents(book, host.events);
  const windows = new Windows(options.onOpened ?? (() => undefined));
  const excel = {
    ...enumerations,
    RequestContext: class extends RequestContext {
      constructor() {
        super(host);
      }
    },
    run: (...args: readonly unknown[]) => host.run(...args),
    createWorkbook: (base64?: string) => windows.open(base64),
  };
  const office = createOffice(book, options);
  return {
    ...office,
    // The one place where the stand-in passes for the real thing: it has a part of its members, and a member that is
    // missing fails loudly. declarations.test.ts holds the members that are there against the official declarations.
    Excel: excel as unknown as typeof Excel,
    Office: office.Office as unknown as typeof Office,
    OfficeExtension: { Error: OfficeError },
    book,
    user: new User(book),
    syncs: host.syncs,
    get operationsExecuted() {
      return host.operationsExecuted;
    },
    failAt: (n, code) => {
      host.failAt(n, code);
    },
    setComputed: (sheet, row, column, value) => {
      putResult(book, book.sheet(sheet), row, column, value);
    },
    opened: windows.opened,
    refuseToOpen: (code) => {
      windows.refuse(code);
    },
    settled: () => host.events.settled(),
  };
}
