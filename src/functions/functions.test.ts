/** The functions as Excel calls them: what comes back, and what is thrown. */
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { callFunction } from './call';
import { definitions } from './definitions';
import { parseFormula } from './expression';
import * as functions from './functions';

class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The name of the export that the build registers for each id. */
let registered: ReadonlyMap<string, string>;

beforeAll(async () => {
  const ErrorCode = { notAvailable: '#N/A', invalidValue: '#VALUE!' };
  Object.assign(globalThis, {
    CustomFunctions: { Error: ExcelError, ErrorCode, associate: () => undefined },
  });
  const { associate } = await generateCustomFunctionsMetadata(path.join(__dirname, 'functions.ts'));
  registered = new Map(associate.map(({ id, functionName }) => [id, functionName]));
});

/** Calls a function as Excel does: by its id, with whatever stands in the cells. */
function inExcel(id: string, ...args: readonly unknown[]): unknown {
  const known = Object.entries(functions).find(([name]) => name === registered.get(id));
  if (known === undefined) throw new Error(`${id} is not registered`);
  return Reflect.apply(known[1], undefined, args);
}

/** What a call throws, as far as Excel looks at it. */
function thrown(
  id: string,
  ...args: readonly unknown[]
): { readonly code: string; readonly message: string } {
  try {
    inExcel(id, ...args);
  } catch (error) {
    if (error instanceof ExcelError) return { code: error.code, message: error.message ?? '' };
    throw error;
  }
  throw new Error(`${id} threw nothing`);
}

describe('in Excel', () => {
  it('a wrong argument throws an error that carries its code and sentence', () => {
    const wrong = thrown('KEYPOINT_TARGET', '2024', 'broadband');
    expect(wrong.code).toBe('#VALUE!');
    expect(wrong.message).toContain('broadband_users');
    expect(thrown('KEYPOINT_TASKS', '2025', 8).code).toBe('#N/A');
  });

  it.each(definitions.map((definition) => [definition.id, definition] as const))(
    '%s hands its arguments on in order',
    (id, { example, spills }) => {
      const expression = parseFormula(example.formula);
      if (!expression.ok || expression.value.kind !== 'call') throw new Error(example.formula);
      const args = expression.value.args.map((arg) => (arg?.kind === 'literal' ? arg.value : null));
      const answer = callFunction(id, args);
      const result = inExcel(id, ...args);
      expect(result).toEqual(answer.kind === 'spill' ? answer.rows : answer.kind === 'value' && answer.value);
      expect(Array.isArray(result)).toBe(spills);
    },
  );

  it('the last parameter of each function arrives too', () => {
    for (const { id, parameters } of definitions) {
      const last = parameters[parameters.length - 1];
      if (last?.kind !== 'language') continue;
      const args = parameters.map((parameter) =>
        parameter === last ? 'no such language' : wanted(parameter.kind),
      );
      expect(thrown(id, ...args).message).toContain('no such language');
    }
    expect(inExcel('KEYPOINT_GAP', '2024', 'internet_penetration_increase', 0.59, 0.58)).toBe(0.01);
    expect(inExcel('KEYPOINT_LOCAL_TARGET', '2024', 'broadband_users', 0.5)).toBe(100_000_000);
    expect(inExcel('KEYPOINT_TARGET', '2024', 'broadband_users', '亿')).toBe(2);
  });
});

/** Something that a parameter of the kind takes. */
function wanted(kind: string): unknown {
  return { edition: '2024', thing: 1, text: '5G', fraction: 0.5 }[kind] ?? null;
}
