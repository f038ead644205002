/**
 * A formula of anybody's, as far as it takes to find the functions, names and files that it leans on. Read are formulas as
 * Excel's interface gives them: in English, arguments parted by commas. Nothing is calculated here.
 */

/** A call of one of this add-in's functions that stands in no other such call. */
export interface FunctionCall {
  /** Without what Excel puts before the names of functions that it does not know; in capitals. */
  readonly name: string;
  /** Where it begins, an `@` before it included, and where what follows it begins. */
  readonly start: number;
  readonly end: number;
  /** As written, without blanks around; an argument that was left out is empty. */
  readonly args: readonly string[];
}

export interface Part {
  /** `bracket`: what stands in square brackets; `sheet`: in apostrophes; `literal`: text, a number, an error. */
  readonly kind: 'call' | 'word' | 'bracket' | 'sheet' | 'literal' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const token =
  /(?<literal>"(?:[^"]|"")*"?)|(?<sheet>'(?:[^']|'')*'?)|(?<error>#[A-Z][A-Z0-9_/]*[!?]?)|(?<call>[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=\())|(?<word>[\p{L}_\\$][\p{L}\p{N}_.\\?$]*)|(?<number>\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)|(?<sign>[^])/uy;

/** Where what follows the bracket that opens at `start` begins; an apostrophe in it escapes what comes next. */
function afterBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'" && depth > 0) at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

/** @param formula Without its equals sign. */
export function partsOf(formula: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < formula.length) {
    token.lastIndex = at;
    const groups = token.exec(formula)?.groups;
    if (groups === undefined) break;
    const start = at;
    at = token.lastIndex;
    if (groups['sign'] === '[') {
      at = afterBracket(formula, start);
      parts.push({ kind: 'bracket', text: formula.slice(start, at), start, end: at });
      continue;
    }
    const text = formula.slice(start, at);
    const { literal, sheet, call, word, sign } = groups;
    const kind =
      literal !== undefined
        ? 'literal'
        : sheet !== undefined
          ? 'sheet'
          : call !== undefined
            ? 'call'
            : word !== undefined
              ? 'word'
              : sign === undefined
                ? 'literal'
                : 'sign';
    parts.push({ kind, text, start, end: at });
  }
  return parts;
}

/** What Excel writes before the name of a function that it does not know, or knows only since lately. */
const prefix = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xll\.|_xldudf_)+/i;

/** The name of a function as people write it, in capitals. */
function functionName(written: string): string {
  return written.replace(prefix, '').toUpperCase();
}

const ours = /^KEYPOINT_/;

/** Whether a formula speaks of one of this add-in's functions, called or merely named. */
export function mentionsOurs(formula: string): boolean {
  if (!/keypoint_/i.test(formula)) return false;
  return partsOf(formula).some(
    ({ kind, text }) => (kind === 'call' || kind === 'word') && ours.test(functionName(text)),
  );
}

/** Whether a formula holds a name of ours as Excel keeps it where the add-in is not there. */
export function isMangled(formula: string): boolean {
  return partsOf(formula).some(
    ({ kind, text }) => kind === 'call' && prefix.test(text) && ours.test(functionName(text)),
  );
}

/** The formula with this add-in's functions under their own names. */
export function withOwnNames(formula: string): string {
  let whole = '';
  let from = 0;
  for (const { kind, text, start, end } of partsOf(formula)) {
    if (kind !== 'call' || !prefix.test(text) || !ours.test(functionName(text))) continue;
    whole += formula.slice(from, start) + functionName(text);
    from = end;
  }
  return whole + formula.slice(from);
}

/** All functions that the parts of a formula call, each once, by the names that people know. */
export function functionsIn(parts: readonly Part[]): readonly string[] {
  const names = parts.flatMap(({ kind, text }) => (kind === 'call' ? [functionName(text)] : []));
  return [...new Set(names)];
}

interface Open {
  readonly call: { readonly name: string; readonly start: number } | null;
  readonly args: string[];
  from: number;
}

/** The outermost calls of this add-in's functions, in their order. One whose brackets do not close is none. */
export function callsIn(formula: string): readonly FunctionCall[] {
  if (!/keypoint_/i.test(formula)) return [];
  const found: FunctionCall[] = [];
  const open: Open[] = [];
  let named: { readonly name: string; readonly start: number } | null = null;
  let sign: number | null = null;
  for (const { kind, text, start, end } of partsOf(formula)) {
    if (kind === 'call') {
      const name = functionName(text);
      const inside = open.some(({ call }) => call !== null);
      if (ours.test(name) && !inside) named = { name, start: sign ?? start };
    } else if (text === '(' || text === '{') {
      open.push({ call: named, args: [], from: end });
      named = null;
    } else if (text === ')' || text === '}') {
      const closed = open.pop();
      if (closed?.call !== null && closed !== undefined) {
        const last = formula.slice(closed.from, start).trim();
        const args = closed.args.length === 0 && last === '' ? [] : [...closed.args, last];
        found.push({ ...closed.call, end, args });
      }
    } else if (text === ',') {
      const inner = open[open.length - 1];
      if (inner !== undefined) {
        inner.args.push(formula.slice(inner.from, start).trim());
        inner.from = end;
      }
    }
    sign = text === '@' ? start : null;
  }
  return found;
}
