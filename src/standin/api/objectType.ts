/** Base classes for the stand-ins of official classes, made from a table of their properties. */
import { ClientObject, type Property, type Resolve } from './clientObject';
import type { RequestContext } from './context';

/** Every property of an official class, each with the official type. */
export type PropertyTable<T, P> = { readonly [K in keyof P]-?: Property<T, P[K]> };

/** A client object whose loadable properties come from a table. */
class DescribedObject<T> extends ClientObject<T> {
  // Both stand on the prototype; see `describe`.
  declare readonly className: string;
  declare protected readonly propertyTable: Readonly<Record<string, Property<T, unknown>>>;

  /** Each read checks that the property was loaded, each write queues a command; without `set` it cannot be written. */
  static describe<T>(
    described: { readonly prototype: DescribedObject<T> },
    className: string,
    table: Readonly<Record<string, Property<T, unknown>>>,
  ): void {
    Object.defineProperty(described.prototype, 'className', { value: className });
    Object.defineProperty(described.prototype, 'propertyTable', { value: table });
    for (const [name, property] of Object.entries(table)) {
      const get = function (this: DescribedObject<T>): unknown {
        return this.readLoaded(name);
      };
      const set = function (this: DescribedObject<T>, value: unknown): void {
        this.write(name, value, property);
      };
      Object.defineProperty(
        described.prototype,
        name,
        property.set === undefined ? { get, enumerable: true } : { get, set, enumerable: true },
      );
    }
  }
}

/** A base class for the stand-in of an official class, with the properties of `P` that the table describes. */
export function objectType<T, P extends object>(className: string, properties: PropertyTable<T, P>) {
  class Described extends DescribedObject<T> {}
  const table = properties as Readonly<Record<string, Property<T, unknown>>>;
  DescribedObject.describe(Described, className, table);
  // The accessors were added at run time, one for every key of P: the type says what `describe` did.
  return Described as unknown as new (
    context: RequestContext,
    origin: string,
    resolve: Resolve<T>,
    given?: unknown,
  ) => DescribedObject<T> & P;
}
