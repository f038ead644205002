/** Collections: lists of proxies that can be read once `items` was loaded. */
import { refusal } from '../errors';
import { ClientObject, type Property } from './clientObject';
import type { ClientResult } from './clientResult';
import type { LoadPath } from './loadOption';
import type { RequestContext } from './context';

/** What a member is found by: a name, an id, an index. */
export type Key = string | number;

/** @typeParam T What the collection belongs to. @typeParam M A member in the workbook. @typeParam I A member's proxy. */
export abstract class Collection<T, M, I extends ClientObject<M>> extends ClientObject<T> {
  private loadedItems: readonly I[] | null = null;

  get items(): I[] {
    if (this.loadedItems === null) {
      throw refusal(
        'PropertyNotLoaded',
        "The property 'items' was read before it was loaded: call load() with it, then context.sync().",
        `${this.className}.items`,
      );
    }
    return [...this.loadedItems];
  }

  getCount(): ClientResult<number> {
    return this.result('getCount', [], (target) => this.members(target).length);
  }

  protected readonly propertyTable: Readonly<Record<string, Property<T, unknown>>> = {};

  /** The members in their order. */
  protected abstract members(target: T): readonly M[];

  protected abstract proxy(context: RequestContext, origin: string, resolve: () => M | null): I;

  /** The member that a key names, if there is one. */
  protected abstract find(target: T, key: Key): M | undefined;

  /** A member by key; a missing one is an error. */
  protected itemOf(name: string, key: Key): I {
    const origin = `${this.className}.${name}`;
    return this.proxy(
      this.context,
      origin,
      this.from((target) => {
        const member = this.find(target, key);
        if (member === undefined)
          throw refusal('ItemNotFound', "The requested resource doesn't exist.", origin);
        return member;
      }),
    );
  }

  /** A member by key; a missing one is a null object. */
  protected itemOrNull(name: string, key: Key): I {
    return this.proxy(
      this.context,
      `${this.className}.${name}`,
      this.from((target) => this.find(target, key) ?? null),
    );
  }

  protected override take(paths: readonly LoadPath[]): number {
    const target = this.resolved();
    if (target === null) return 10;
    const own = paths.filter(([name]) => name !== undefined && name in this.propertyTable);
    const bytes = own.length > 0 ? super.take(own) : 0;
    const ofItems = paths
      .filter((path) => !own.includes(path))
      // `items/name` and `name` mean the same; `items` alone means all plain properties.
      .map((path) => (path[0] === 'items' ? path.slice(1) : path));
    if (ofItems.length === 0) return bytes;
    const items = this.members(target).map((member) =>
      this.proxy(this.context, `${this.className}.items`, () => member),
    );
    this.loadedItems = items;
    return items.reduce((sum, item) => sum + item.takeAsItem(ofItems), bytes);
  }
}
