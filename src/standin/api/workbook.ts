/** `Excel.Workbook`, its protection, and the application around it. */
import { rectOf } from '../book/addresses';
import type { Book } from '../book/book';
import { recalculate } from '../book/calculation';
import { protectStructure, requireWritable, unprotectStructure } from '../book/permissions';
import { refusal } from '../errors';
import { objectType } from './objectType';
import { DocumentPropertiesObject, SettingCollectionObject } from './documentProperties';
import { EventHandlers } from './events';
import { NamedItemCollectionObject } from './namedItem';
import type { RangeObject } from './range';
import { targetOf } from './rangeTarget';
import { TableCollectionObject } from './tableCollection';
import { WorksheetCollectionObject } from './worksheetCollection';

class WorkbookProtectionObject extends objectType<Book, Pick<Excel.WorkbookProtection, 'protected'>>(
  'WorkbookProtection',
  { protected: { get: (book) => book.structureProtection !== null } },
) {
  protect(password = ''): void {
    this.call('protect', [password], (book) => {
      protectStructure(book, password);
    });
  }

  unprotect(password = ''): void {
    this.call('unprotect', [password], (book) => {
      unprotectStructure(book, password);
    });
  }
}

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

class ApplicationObject extends objectType<
  Book,
  Pick<Excel.Application, 'calculationMode' | 'calculationState'>
>('Application', {
  calculationMode: {
    get: (book) => book.calculationMode,
    set: (book, given) => {
      const mode = modes.find((each) => each === given);
      if (mode === undefined) throw refusal('InvalidArgument', `There is no calculation mode "${given}".`);
      book.calculationMode = mode;
    },
  },
  calculationState: { get: () => 'Done' },
}) {
  calculate(calculationType: Excel.CalculationType | 'Recalculate' | 'Full' | 'FullRebuild'): void {
    this.call('calculate', [calculationType], (book) => {
      recalculate(book, true);
    });
  }

  /** Calculation happens once, at the end of a sync, in any case. */
  suspendApiCalculationUntilNextSync(): void {
    this.call('suspendApiCalculationUntilNextSync', [], () => undefined);
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.call('suspendScreenUpdatingUntilNextSync', [], () => undefined);
  }
}

export class WorkbookObject extends objectType<Book, Pick<Excel.Workbook, 'isDirty' | 'name' | 'readOnly'>>(
  'Workbook',
  {
    name: { get: () => 'Book1.xlsx' },
    readOnly: { get: (book) => book.openedReadOnly },
    isDirty: {
      get: (book) => book.isDirty,
      set: (book, isDirty) => {
        requireWritable(book);
        book.isDirty = isDirty;
      },
    },
  },
) {
  get application(): ApplicationObject {
    return this.child(
      'application',
      () =>
        new ApplicationObject(
          this.context,
          'Workbook.application',
          this.from((t) => t),
        ),
    );
  }

  get worksheets(): WorksheetCollectionObject {
    return this.child(
      'worksheets',
      () =>
        new WorksheetCollectionObject(
          this.context,
          'Workbook.worksheets',
          this.from((t) => t),
        ),
    );
  }

  get tables(): TableCollectionObject {
    return this.child(
      'tables',
      () =>
        new TableCollectionObject(
          this.context,
          'Workbook.tables',
          this.from((book) => ({ book, sheet: null })),
        ),
    );
  }

  get names(): NamedItemCollectionObject {
    return this.child(
      'names',
      () =>
        new NamedItemCollectionObject(
          this.context,
          'Workbook.names',
          this.from((book) => ({ book, sheet: null })),
        ),
    );
  }

  get protection(): WorkbookProtectionObject {
    return this.child(
      'protection',
      () =>
        new WorkbookProtectionObject(
          this.context,
          'Workbook.protection',
          this.from((t) => t),
        ),
    );
  }

  get properties(): DocumentPropertiesObject {
    return this.child(
      'properties',
      () =>
        new DocumentPropertiesObject(
          this.context,
          'Workbook.properties',
          this.from((t) => t),
        ),
    );
  }

  get settings(): SettingCollectionObject {
    return this.child(
      'settings',
      () =>
        new SettingCollectionObject(
          this.context,
          'Workbook.settings',
          this.from((t) => t),
        ),
    );
  }

  get onSelectionChanged(): EventHandlers<Excel.SelectionChangedEventArgs> {
    return new EventHandlers(this.context, 'Workbook.onSelectionChanged', () => null);
  }

  get onActivated(): EventHandlers<Excel.WorkbookActivatedEventArgs> {
    return new EventHandlers(this.context, 'Workbook.onActivated', () => null);
  }

  getSelectedRange(): RangeObject {
    return this.context.make.range(
      this.context,
      'Workbook.getSelectedRange',
      this.from((book) => targetOf(book, book.active, book.active.selection)),
    );
  }

  getActiveCell(): RangeObject {
    return this.context.make.range(
      this.context,
      'Workbook.getActiveCell',
      this.from((book) => {
        const { top, left } = book.active.selection;
        return targetOf(book, book.active, rectOf(top, left, 1, 1));
      }),
    );
  }
}
