/** Hands an answer to Excel: a value, rows to spill, or an error that carries its sentence. */
import { type Answer, callFunction } from './call';
import type { FunctionId } from './definition';

/**
 * Where office.js did not arrive there is no CustomFunctions, and the registration that the build adds to functions.ts
 * would stop the pane, which can still be browsed.
 */
if (typeof CustomFunctions === 'undefined') {
  Object.assign(globalThis, { CustomFunctions: { associate: () => undefined } });
}

function fail({ code, message }: Extract<Answer, { kind: 'error' }>): never {
  const { Error: ExcelError, ErrorCode } = CustomFunctions;
  // Excel shows the sentence of this class only, which is not a JavaScript Error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new ExcelError(code === '#N/A' ? ErrorCode.notAvailable : ErrorCode.invalidValue, message);
}

/** The answer of a function with one value. */
export function answer(id: FunctionId, args: readonly unknown[]): unknown {
  const result = callFunction(id, args);
  if (result.kind === 'error') fail(result);
  return result.kind === 'spill' ? result.rows : result.value;
}

/** The answer of a function that spills. */
export function answerRows(id: FunctionId, args: readonly unknown[]): unknown[][] {
  const result = callFunction(id, args);
  if (result.kind === 'error') fail(result);
  return result.kind === 'spill' ? result.rows : [[result.value]];
}
