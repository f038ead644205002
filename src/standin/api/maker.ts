/** Makes the proxies that refer to one another in circles; put together in `host.ts`. */
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/table';
import type { Resolve } from './clientObject';
import type { RequestContext } from './context';
import type { RangeObject } from './range';
import type { RangeAreasObject } from './rangeAreas';
import type { RangeTarget } from './rangeTarget';
import type { TableListObject } from './tableList';
import type { WorkbookObject } from './workbook';
import type { WorksheetObject } from './worksheet';

type Make<T, O> = (context: RequestContext, origin: string, resolve: Resolve<T>, given?: unknown) => O;

export interface Maker {
  readonly workbook: Make<Book, WorkbookObject>;
  readonly worksheet: Make<Sheet, WorksheetObject>;
  readonly range: Make<RangeTarget, RangeObject>;
  readonly rangeAreas: Make<RangeTarget, RangeAreasObject>;
  /** Some tables that cannot be added to: those that a range touches. */
  readonly tableList: Make<readonly Table[], TableListObject>;
}
