/** The request context of one `Excel.run`: its queue of commands, and what it keeps alive. */
import { refusal } from '../errors';
import type { Book } from '../book/book';
import type { ClientObject } from './clientObject';
import type { EventHub } from './events';
import type { Operation } from './queue';
import type { Maker } from './maker';
import type { WorkbookObject } from './workbook';

/** A proxy as far as its life is concerned. */
interface Releasable {
  release(): void;
}

/** Executes the commands of a context; see `host.ts`. */
export interface Executor {
  readonly book: Book;
  readonly events: EventHub;
  readonly make: Maker;
  execute(operations: readonly Operation[], context: RequestContext): Promise<void>;
}

export class RequestContext {
  readonly executor: Executor;
  readonly trackedObjects: TrackedObjects;
  /** Counts the requests, so that an object's path goes once into each that needs it. */
  batch = 0;
  /** True while commands run: what they make on the way is there already and queues nothing. */
  executing = false;
  /** Waits for the end of cell editing instead of failing: `Excel.run({ delayForCellEdit: true }, …)`. */
  delayForCellEdit = false;
  /** All syncs are one step of Undo: `Excel.run({ mergeUndoGroup: true }, …)`. */
  mergeUndoGroup = false;
  private pending: Operation[] = [];
  private workbookObject: WorkbookObject | null = null;
  private readonly temporary = new Set<Releasable>();

  constructor(executor: Executor) {
    this.executor = executor;
    this.trackedObjects = new TrackedObjects(this.temporary);
  }

  get book(): Book {
    return this.executor.book;
  }

  get make(): Maker {
    return this.executor.make;
  }

  get workbook(): WorkbookObject {
    this.workbookObject ??= this.make.workbook(this, 'RequestContext.workbook', () => this.book);
    return this.workbookObject;
  }

  get application(): WorkbookObject['application'] {
    return this.workbook.application;
  }

  get runtime(): Runtime {
    return new Runtime(this);
  }

  load(object: ClientObject<unknown>, option?: unknown): void {
    if (object.context !== this) {
      throw refusal(
        'InvalidRequestContext',
        'An object of another request context was used.',
        'RequestContext.load',
      );
    }
    object.load(option);
  }

  enqueue(operation: Operation): void {
    if (!this.executing) this.pending.push(operation);
  }

  /** Ranges live until the end of the run unless they are tracked. */
  keepForRun(object: Releasable): void {
    this.temporary.add(object);
  }

  releaseTemporary(): void {
    for (const object of this.temporary) object.release();
    this.temporary.clear();
  }

  async sync<V>(passThrough?: V): Promise<V> {
    const operations = this.pending;
    this.pending = [];
    this.batch += 1;
    await Promise.resolve();
    if (operations.length > 0) await this.executor.execute(operations, this);
    // office.js hands back what it was given, undefined included.
    return passThrough as V;
  }
}

class TrackedObjects {
  private readonly temporary: Set<Releasable>;

  constructor(temporary: Set<Releasable>) {
    this.temporary = temporary;
  }

  add(object: Releasable | readonly Releasable[]): void {
    for (const each of [object].flat()) this.temporary.delete(each);
  }

  remove(object: Releasable | readonly Releasable[]): void {
    for (const each of [object].flat()) this.temporary.add(each);
  }
}

/** `context.runtime`: switches the add-in's event handlers off and on. */
class Runtime {
  private readonly context: RequestContext;

  constructor(context: RequestContext) {
    this.context = context;
  }

  get enableEvents(): boolean {
    return this.context.executor.events.enabled;
  }

  set enableEvents(enabled: boolean) {
    this.context.enqueue({
      what: 'Runtime.enableEvents',
      kind: 'set',
      bytes: 160,
      run: () => {
        this.context.executor.events.enabled = enabled;
        return 0;
      },
    });
  }
}
