/**
 * Where a formula works on many cells at once. In a formula that is entered plainly, Excel up to 2019 takes one cell
 * of the many (the one in the formula's own row or column), and later versions do the same with a file that does not
 * say otherwise; only inside SUMPRODUCT does it go through all of them. There IF and IFERROR still look at one alone,
 * AND and OR make one of all, INDEX takes one number, and EDATE takes no cells at all.
 */
import type { FormulaFault, Known } from './formulas';
import { isCellReference, tokensOf, type Token } from './formulas';

const mostArguments = 255;

interface Shape {
  /** One value, or one for each of many cells. */
  readonly many: boolean;
  /** Cells as they are, nothing worked out from them. */
  readonly plain: boolean;
}

const one: Shape = { many: false, plain: false };

/** Which arguments, counted from 0, are looked through as cells. They cannot be worked out. */
const cellArguments: Readonly<Record<string, (at: number) => boolean>> = {
  COUNTIF: (at) => at === 0,
  COUNTIFS: (at) => at % 2 === 0,
  SUMIF: (at) => at !== 1,
  SUMIFS: (at) => at === 0 || at % 2 === 1,
};
/** Take cells as they are, and what is worked out from many inside SUMPRODUCT; give one value. */
const aggregates = new Set(['SUM', 'MIN', 'MAX', 'AND', 'OR']);
const singleInside = new Set(['IF', 'IFERROR', 'AND', 'OR', 'EDATE']);

/** @param formula One in which `formulaFaults` found nothing. */
export function arrayFaults(formula: string, { ranges, tables }: Known): readonly FormulaFault[] {
  const tokens: readonly Token[] = tokensOf(formula);
  const faults: FormulaFault[] = [];
  let at = 0;
  const isMark = (mark: string): boolean => tokens[at]?.text === mark && tokens[at]?.kind === 'mark';

  const fault = (found: string): Shape => {
    faults.push({ code: 'formula-array', found });
    return one;
  };

  function call(name: string, inside: boolean): Shape {
    const within = inside || name === 'SUMPRODUCT';
    const shapes: Shape[] = [];
    at += 1;
    while (at < tokens.length && !isMark(')')) {
      if (isMark(',')) at += 1;
      // An argument of cells may be many; whether that is right is for the function to say.
      else shapes.push(operands(within, true));
    }
    at += 1;
    if (shapes.length > mostArguments) {
      faults.push({ code: 'formula-arguments', found: `${name} with ${shapes.length}` });
    }
    const isMany = (which: number): boolean => shapes[which]?.many === true;
    const anyMany = shapes.some(({ many }) => many);
    if (name === 'SUMPRODUCT') return one;
    if (inside && anyMany && singleInside.has(name)) return fault(name);
    if (aggregates.has(name)) return one;
    if (name === 'INDEX') return isMany(1) || isMany(2) || shapes.length < 2 ? fault(name) : one;
    if (name === 'MATCH') return isMany(0) && !inside ? fault(name) : { many: isMany(0), plain: false };
    const looksThrough = cellArguments[name];
    if (looksThrough !== undefined) {
      if (shapes.some(({ many, plain }, which) => looksThrough(which) && many && !plain)) return fault(name);
      const many = shapes.some((shape, which) => shape.many && !looksThrough(which));
      return many && !inside ? fault(name) : { many, plain: false };
    }
    return anyMany && !inside ? fault(name) : { many: anyMany, plain: false };
  }

  function operand(inside: boolean): Shape {
    const token = tokens[at];
    at += 1;
    if (token === undefined) return one;
    if (token.kind === 'mark' && token.text === '(') {
      const shape = operands(inside, true);
      at += 1;
      return shape;
    }
    if (token.kind === 'mark' && token.text === '{') {
      while (at < tokens.length && !isMark('}')) at += 1;
      at += 1;
      return { many: true, plain: false };
    }
    if (token.kind !== 'word') return one;
    if (isMark('(')) return call(token.text, inside);
    const name = token.text.toLowerCase();
    const table = tables.has(name.split('[')[0] ?? '') && name.includes('[');
    const columns = table && !/#(?:this row|totals|headers)\]/.test(name);
    return {
      many: columns || ranges.has(name),
      plain: columns || ranges.has(name) || isCellReference(token.text),
    };
  }

  /** Values joined by operators, up to a comma or a closing bracket. */
  function operands(inside: boolean, mayBeCells: boolean): Shape {
    const shapes: Shape[] = [];
    let joined = 0;
    while (at < tokens.length && !isMark(',') && !isMark(')')) {
      const token = tokens[at];
      if (token?.kind === 'operator' || isMark('%')) {
        at += 1;
        if (token?.text === ':') {
          operand(inside);
          shapes.splice(-1, 1, { many: true, plain: true });
        } else joined += 1;
      } else shapes.push(operand(inside));
    }
    const [first = one] = shapes;
    if (joined === 0 && mayBeCells) return first;
    const many = shapes.some((shape) => shape.many);
    if (many && !inside) return fault(formula.slice(0, 40));
    return { many, plain: false };
  }

  const whole = operands(false, true);
  if (whole.many) fault(formula.slice(0, 40));
  return faults;
}
