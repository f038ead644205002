/**
 * Proxies: objects that stand for parts of the workbook. Making one, loading a property, setting one and calling a
 * method only queue a command; nothing happens and nothing can be read before `context.sync()`.
 */
import { refusal } from '../errors';
import { ClientResult } from './clientResult';
import type { RequestContext } from './context';
import { readLoadOption, type LoadPath } from './loadOption';
import { jsonBytes, requestBytes } from './queue';

/** Finds the target in the workbook when the command is executed; null makes the proxy a null object. */
export type Resolve<T> = () => T | null;

type State<T> =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'null' }
  | { readonly kind: 'is'; readonly target: T }
  /** A range whose `Excel.run` has ended without tracking it. */
  | { readonly kind: 'released' };

/** A property that can be loaded and, when it has `set`, written. */
export interface Property<T, V> {
  get(target: T): V;
  set?(target: T, value: V): void;
  /** Null is a value only where the declarations say so. */
  readonly takesNull?: true;
}

export abstract class ClientObject<T> {
  readonly context: RequestContext;
  abstract readonly className: string;
  private state: State<T> = { kind: 'unknown' };
  private queuedIn = -1;
  private readonly resolveTarget: Resolve<T>;
  private readonly origin: string;
  /** What a request that names the object has to carry beside its path's usual size. */
  private readonly given: unknown;
  private readonly loaded = new Map<string, unknown>();
  private readonly children = new Map<string, ClientObject<unknown>>();

  /** @param origin Where the object comes from, such as `WorksheetCollection.getItem`: the place of an error about it. */
  constructor(context: RequestContext, origin: string, resolve: Resolve<T>, given?: unknown) {
    this.context = context;
    this.origin = origin;
    this.given = given;
    this.resolveTarget = resolve;
    this.instantiate();
  }

  /** Whether the object is missing. Known after the first `context.sync()`; nothing needs to be loaded. */
  get isNullObject(): boolean {
    if (this.state.kind === 'unknown') throw notLoaded('isNullObject', this.className);
    return this.state.kind === 'null';
  }

  load(option?: unknown): this {
    const paths = readLoadOption(option);
    this.queue('load', 'load', option, () => this.take(paths));
    return this;
  }

  /** Keeps a range usable after its `Excel.run` has ended, until `untrack`. */
  track(): this {
    this.context.trackedObjects.add(this);
    return this;
  }

  untrack(): this {
    this.context.trackedObjects.remove(this);
    return this;
  }

  /** Sets several properties at once; a nested object goes to the object of that name. */
  set(properties: object): void {
    for (const [name, value] of Object.entries(properties)) {
      const child: unknown = name in this.propertyTable ? undefined : Reflect.get(this, name);
      if (child instanceof ClientObject) child.set(value as object);
      else if (this.propertyTable[name]?.set !== undefined) Reflect.set(this, name, value);
      else
        throw refusal(
          'InvalidArgument',
          `"${name}" cannot be set on ${this.className}.`,
          `${this.className}.set`,
        );
    }
  }

  toJSON(): Record<string, unknown> {
    return Object.fromEntries(this.loaded);
  }

  protected abstract readonly propertyTable: Readonly<Record<string, Property<T, unknown>>>;

  protected readLoaded(name: string): unknown {
    if (this.loaded.has(name)) return this.loaded.get(name);
    // A null object's properties read as undefined, as in office.js.
    if (this.state.kind === 'null') return undefined;
    throw notLoaded(name, this.className);
  }

  /** A written property can be read at once, as in office.js: the proxy remembers what it was given. */
  protected write(name: string, value: unknown, property: Property<T, unknown>): void {
    this.loaded.set(name, value);
    this.queue('set', name, value, () => {
      if ((value === null || value === undefined) && property.takesNull !== true) {
        throw refusal('InvalidArgument', `null is no value for ${this.className}.${name}.`);
      }
      this.whenThere((target) => property.set?.(target, value));
      return 0;
    });
  }

  /** Queues a method without a result. On a null object it does nothing. */
  protected call(name: string, args: readonly unknown[], act: (target: T) => void): void {
    this.queue('call', name, args, () => {
      this.whenThere(act);
      return 0;
    });
  }

  /** Queues a method with a plain result. */
  protected result<V>(name: string, args: readonly unknown[], act: (target: T) => V): ClientResult<V> {
    const result = new ClientResult<V>();
    this.queue('call', name, args, () => {
      this.whenThere((target) => {
        result.settle(act(target));
      });
      return 50;
    });
    return result;
  }

  /** Something of the target for a child object's `resolve`: null when this object is a null object. */
  protected from<V>(find: (target: T) => V | null): Resolve<V> {
    return () => {
      const target = this.resolved();
      return target === null ? null : find(target);
    };
  }

  /** A part of this object, such as `range.format`: the same proxy at every reading. */
  protected child<C extends ClientObject<unknown>>(name: string, make: () => C): C {
    const known = this.children.get(name);
    if (known !== undefined) return known as C;
    const made = make();
    this.children.set(name, made);
    return made;
  }

  /** The target, during the execution of a command. */
  resolved(): T | null {
    if (this.state.kind === 'released') throw released(this.className);
    if (this.state.kind === 'unknown') {
      const target = this.resolveTarget();
      this.state = target === null ? { kind: 'null' } : { kind: 'is', target };
    }
    return this.state.kind === 'is' ? this.state.target : null;
  }

  protected isResolved(): boolean {
    return this.state.kind === 'is';
  }

  protected whenThere(act: (target: T) => void): void {
    const target = this.resolved();
    if (target !== null) act(target);
  }

  /** Ends the life of the proxy; using it again is an error. */
  release(): void {
    this.state = { kind: 'released' };
  }

  protected queue(kind: 'load' | 'set' | 'call', name: string, payload: unknown, run: () => number): void {
    if (this.state.kind === 'released') throw released(this.className);
    this.instantiate();
    this.context.enqueue({ what: `${this.className}.${name}`, kind, bytes: requestBytes(payload), run });
  }

  /** The path to the object goes into every request that uses it for the first time. */
  private instantiate(): void {
    if (this.state.kind !== 'unknown' || this.context.executing || this.queuedIn === this.context.batch)
      return;
    this.queuedIn = this.context.batch;
    this.context.enqueue({
      what: this.origin,
      kind: 'instantiate',
      bytes: requestBytes(this.given),
      run: () => {
        this.resolved();
        return 40;
      },
    });
  }

  /** Reads the wanted properties out of the workbook; gives the bytes of the answer. */
  protected take(paths: readonly LoadPath[]): number {
    const target = this.resolved();
    if (target === null) return 10;
    let bytes = 0;
    for (const [name, ...rest] of paths) {
      if (name === undefined || name === '*') {
        for (const each of Object.keys(this.propertyTable)) bytes += this.takeOne(each, target);
      } else if (name in this.propertyTable) {
        bytes += this.takeOne(name, target);
      } else {
        const child: unknown = Reflect.get(this, name);
        if (!(child instanceof ClientObject)) throw unknownProperty(name, this.className);
        bytes += child.take([rest]);
      }
    }
    return bytes;
  }

  /** The same, for a member of a collection that is being loaded. */
  takeAsItem(paths: readonly LoadPath[]): number {
    return this.take(paths);
  }

  private takeOne(name: string, target: T): number {
    const property = this.propertyTable[name];
    if (property === undefined) throw unknownProperty(name, this.className);
    const value = property.get(target);
    this.loaded.set(name, value);
    return jsonBytes(value) + name.length + 4;
  }
}

function notLoaded(property: string, className: string) {
  return refusal(
    'PropertyNotLoaded',
    `The property '${property}' was read before it was loaded: call load() with it, then context.sync().`,
    `${className}.${property}`,
  );
}

function unknownProperty(property: string, className: string) {
  return refusal(
    'InvalidArgument',
    `${className} has no property '${property}' to load.`,
    `${className}.load`,
  );
}

function released(className: string) {
  return refusal(
    'InvalidObjectPath',
    `A ${className} was used after the end of its Excel.run; track it to keep it.`,
    className,
  );
}
