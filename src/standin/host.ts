/** `Excel.run` and the execution of what it queues: order, limits, cell-edit mode, failures. */
import { RangeObject } from './api/range';
import { RangeAreasObject } from './api/rangeAreas';
import { requestBytes, type Operation, type SyncRecord } from './api/queue';
import { RequestContext, type Executor } from './api/context';
import { ClientObject } from './api/clientObject';
import { EventHub } from './api/events';
import type { Maker } from './api/maker';
import { TableListObject } from './api/tableList';
import { WorkbookObject } from './api/workbook';
import { WorksheetObject } from './api/worksheet';
import { recalculate } from './book/calculation';
import type { Book } from './book/book';
import { OfficeError, refusal, type ErrorCode } from './errors';
import { canBeUndone } from './undoing';

/** Excel on the web takes and gives at most this much in one request. Larger requests are refused on every platform. */
export const mostBytes = 5 * 1024 * 1024;

const make: Maker = {
  workbook: (context, origin, resolve) => new WorkbookObject(context, origin, resolve),
  worksheet: (context, origin, resolve) => new WorksheetObject(context, origin, resolve),
  range: (context, origin, resolve) => {
    const range = new RangeObject(context, origin, resolve);
    context.keepForRun(range);
    return range;
  },
  rangeAreas: (context, origin, resolve, given) => {
    const areas = new RangeAreasObject(context, origin, resolve, given);
    context.keepForRun(areas);
    return areas;
  },
  tableList: (context, origin, resolve) => new TableListObject(context, origin, resolve),
};

export interface RunOptions {
  readonly delayForCellEdit?: boolean;
  readonly mergeUndoGroup?: boolean;
  readonly previousObjects?: unknown;
}

type Batch<R> = (context: RequestContext) => Promise<R>;

export class Host implements Executor {
  readonly book: Book;
  readonly events = new EventHub();
  readonly make = make;
  /** Every request so far, oldest first. */
  readonly syncs: SyncRecord[] = [];
  /** Commands executed so far, counting the one that failed. */
  operationsExecuted = 0;
  private failing: { at: number; code: ErrorCode } | null = null;

  /** @param mostAnswered Bytes that one answer may hold. */
  constructor(
    book: Book,
    private readonly mostAnswered = mostBytes,
  ) {
    this.book = book;
  }

  /** Makes the n-th command from now (1 is the next) fail instead of being executed, once. */
  failAt(n: number, code: ErrorCode = 'GeneralException'): void {
    this.failing = { at: this.operationsExecuted + n, code };
  }

  async run<R>(...args: readonly unknown[]): Promise<R> {
    const [first] = args;
    const batch = args.length > 1 ? args[1] : first;
    if (typeof batch !== 'function')
      throw refusal('InvalidArgument', 'Excel.run needs a batch function.', 'Excel.run');
    const context = contextOf(args.length > 1 ? first : undefined) ?? new RequestContext(this);
    if (args.length > 1 && isOptions(first)) {
      context.delayForCellEdit = first.delayForCellEdit === true;
      context.mergeUndoGroup = first.mergeUndoGroup === true;
    }
    const promise: unknown = (batch as Batch<R>)(context);
    if (!(promise instanceof Promise) && typeof (promise as { then?: unknown } | null)?.then !== 'function') {
      throw refusal('RunMustReturnPromise', 'The batch function did not return a promise.', 'Excel.run');
    }
    try {
      const result = (await promise) as R;
      return await context.sync(result);
    } finally {
      context.releaseTemporary();
    }
  }

  async execute(operations: readonly Operation[], context: RequestContext): Promise<void> {
    const what = operations.map((operation) => operation.what);
    const bytes = operations.reduce((sum, operation) => sum + operation.bytes, requestBytes(undefined));
    const record = (responseBytes: number, failed: string | null): void => {
      this.syncs.push({ operations: operations.length, requestBytes: bytes, responseBytes, what, failed });
    };
    try {
      await this.waitForCellEdit(context);
      if (bytes > mostBytes) {
        throw refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
      }
    } catch (error) {
      record(0, codeOf(error));
      throw error;
    }
    const { responseBytes, failure } = this.book.as('add-in', () => this.perform(operations, context));
    record(responseBytes, failure === null ? null : codeOf(failure));
    if (failure !== null) throw failure;
  }

  /** Does one command after the other. What was done before one failed stays done: Excel does not roll back. */
  private perform(
    operations: readonly Operation[],
    context: RequestContext,
  ): { readonly responseBytes: number; readonly failure: Error | null } {
    let responseBytes = 0;
    context.executing = true;
    try {
      for (const operation of operations) responseBytes += this.executeOne(operation, context);
      return {
        responseBytes,
        failure:
          responseBytes > this.mostAnswered
            ? refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.')
            : null,
      };
    } catch (error) {
      return { responseBytes, failure: error instanceof Error ? error : new Error(String(error)) };
    } finally {
      context.executing = false;
      recalculate(this.book);
    }
  }

  private executeOne(operation: Operation, context: RequestContext): number {
    this.operationsExecuted += 1;
    if (this.failing?.at === this.operationsExecuted) {
      const { code } = this.failing;
      this.failing = null;
      throw refusal(code, 'A failure that the test asked for.', operation.what);
    }
    if (context.mergeUndoGroup && !canBeUndone(operation)) {
      throw refusal('UndoNotSupported', 'The operation cannot be part of an undo group.', operation.what);
    }
    try {
      return operation.run();
    } catch (error) {
      throw error instanceof OfficeError ? error.at(operation.what) : error;
    }
  }

  private async waitForCellEdit(context: RequestContext): Promise<void> {
    while (this.book.editing !== null) {
      if (!context.delayForCellEdit) {
        throw refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
      }
      await this.book.editing.ended;
    }
  }
}

const codeOf = (error: unknown): string => (error instanceof OfficeError ? error.code : 'GeneralException');

function isOptions(given: unknown): given is RunOptions {
  if (typeof given !== 'object' || given === null) return false;
  // A plain object, also one made in another frame of the page, whose Object is not ours.
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The context of objects handed to `Excel.run` from an earlier run. */
function contextOf(given: unknown): RequestContext | null {
  const previous = isOptions(given) ? given.previousObjects : given;
  if (previous instanceof RequestContext) return previous;
  const objects: readonly unknown[] = Array.isArray(previous) ? previous : [previous];
  const contexts = new Set(objects.map((each) => (each instanceof ClientObject ? each.context : null)));
  if (contexts.size > 1) {
    throw refusal('InvalidRequestContext', 'Objects of different request contexts were given.', 'Excel.run');
  }
  return [...contexts][0] ?? null;
}
