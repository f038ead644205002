/** Plain results of methods, such as `getCount()`. */
import { refusal } from '../errors';

/** A plain result of a method; its value is there after `context.sync()`. */
export class ClientResult<V> {
  private settled: { readonly value: V } | null = null;

  get value(): V {
    if (this.settled === null) {
      throw refusal(
        'ValueNotLoaded',
        'The value of a result was read before context.sync().',
        'clientResult.value',
      );
    }
    return this.settled.value;
  }

  settle(value: V): void {
    this.settled = { value };
  }
}
