/** Event handlers of the add-in: registered by a sync, called after the change that they wait for. */
import type { RequestContext } from './context';

export type Handler<A> = (event: A) => Promise<unknown>;

interface Registration {
  readonly event: string;
  /** The id of the sheet or table that the handler listens to; null for the whole workbook. */
  readonly source: string | null;
  readonly handler: (event: never) => Promise<unknown>;
}

export class EventHub {
  enabled = true;
  private readonly registrations = new Set<Registration>();
  private running: Promise<void> = Promise.resolve();

  register(registration: Registration): () => void {
    this.registrations.add(registration);
    return () => {
      this.registrations.delete(registration);
    };
  }

  /** Calls the handlers that wait for an event, later and one after the other. */
  raise(event: string, source: string | null, details: object): void {
    if (!this.enabled) return;
    for (const registration of this.registrations) {
      if (registration.event !== event) continue;
      if (registration.source !== null && registration.source !== source) continue;
      this.running = this.running
        .then(() => registration.handler(details as never))
        // A failing handler is the add-in's affair and does not stop the others.
        .then(
          () => undefined,
          () => undefined,
        );
    }
  }

  /** Resolves when all handlers called so far have finished. */
  async settled(): Promise<void> {
    await this.running;
  }
}

/** What `add` gives back, to remove the handler with. */
export class EventHandlerResult {
  readonly context: RequestContext;
  private readonly end: () => void;

  constructor(context: RequestContext, end: () => void) {
    this.context = context;
    this.end = end;
  }

  remove(): void {
    this.context.enqueue({
      what: 'EventHandlerResult.remove',
      kind: 'call',
      bytes: 160,
      run: () => {
        this.end();
        return 0;
      },
    });
  }
}

/** `worksheet.onChanged` and its like. A handler is heard from the next sync on. */
export class EventHandlers<A> {
  private readonly context: RequestContext;
  private readonly event: string;
  private readonly source: () => string | null;

  constructor(context: RequestContext, event: string, source: () => string | null) {
    this.context = context;
    this.event = event;
    this.source = source;
  }

  add(handler: Handler<A>): EventHandlerResult {
    let end = (): void => undefined;
    const result = new EventHandlerResult(this.context, () => {
      end();
    });
    this.context.enqueue({
      what: `${this.event}.add`,
      kind: 'call',
      bytes: 160,
      run: () => {
        end = this.context.executor.events.register({ event: this.event, source: this.source(), handler });
        return 0;
      },
    });
    return result;
  }
}
