/** Commands waiting for `context.sync()`, and what is kept of every sync for tests to look at. */

export interface Operation {
  /** Class and member, such as `Range.values`. */
  readonly what: string;
  readonly kind: 'instantiate' | 'load' | 'set' | 'call';
  /** Its part of the request, in bytes. */
  readonly bytes: number;
  /** Does it, and gives the bytes of its part of the response. */
  readonly run: () => number;
}

export interface SyncRecord {
  readonly operations: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The operations by name, in order. */
  readonly what: readonly string[];
  /** The error's code when the sync was rejected. */
  readonly failed: string | null;
}

/** What an action and its object path cost in a request beside its arguments, rounded up from real requests' shape. */
const actionBytes = 160;

export function requestBytes(payload: unknown): number {
  return actionBytes + (payload === undefined ? 0 : jsonBytes(payload));
}

/** Length of a value as JSON in UTF-8. */
export function jsonBytes(payload: unknown): number {
  const json = JSON.stringify(payload) as string | undefined;
  return json === undefined ? 0 : new TextEncoder().encode(json).length;
}
