/** Calls a KEYPOINT_ function as a cell does, and tells what the cell then shows. */
import { callFunction, type Answer } from '../../src/functions/call';
import type { Cell } from '../../src/functions/definition';

/** `id` without its KEYPOINT_. */
export function answer(id: string, ...args: readonly unknown[]): Answer {
  return callFunction(`KEYPOINT_${id}`, args);
}

/** What stands in the cell: the value, or the error's code. */
export function value(id: string, ...args: readonly unknown[]): Cell {
  const result = answer(id, ...args);
  return result.kind === 'value' ? result.value : result.kind === 'error' ? result.code : 'spill';
}

export function rows(id: string, ...args: readonly unknown[]): readonly (readonly Cell[])[] {
  const result = answer(id, ...args);
  if (result.kind !== 'spill') throw new Error(JSON.stringify(result));
  return result.rows;
}

export function message(id: string, ...args: readonly unknown[]): string {
  const result = answer(id, ...args);
  return result.kind === 'error' ? result.message : '';
}
