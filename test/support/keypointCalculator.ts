/**
 * Works out this add-in's functions in the stand-in for Excel, while the add-in is there: formulas that are one call, or a
 * sum, difference or product of calls and cells. Everything else shows `#NAME?`, as does all of it without the add-in.
 */
import { evaluateFormula } from '../../src/functions/expression';
import type { StandInOptions } from '../../src/standin/standIn';

type Calculator = NonNullable<StandInOptions['calculate']>;
type Result = ReturnType<Calculator>;

const cell = /(?<![\w"'!])(?:'?([^'!"(,]+?)'?!)?\$?([A-Z])\$?(\d+)(?![\w("])/gu;
const lookUp = /INDEX\((\w+),MATCH\("?([^",]+)"?,(\w+),0\)\)/g;

export interface KeypointCalculator {
  readonly calculate: Calculator;
  /** Whether the add-in is loaded. */
  loaded: boolean;
  /** Values of look-ups that are no functions of ours, by their text. */
  readonly known: Map<string, number>;
}

export function keypointCalculator(): KeypointCalculator {
  const known = new Map<string, number>();
  const term = (text: string): Result => {
    const trimmed = text.trim();
    if (/^-?\d+(?:\.\d+)?$/.test(trimmed)) return Number(trimmed);
    const answer = evaluateFormula(trimmed);
    if (answer.kind === 'value') return answer.value;
    if (!trimmed.includes('KEYPOINT_')) return '#NAME?';
    return answer.kind === 'spill' ? answer.rows : answer.code;
  };
  const self: KeypointCalculator = {
    loaded: true,
    known,
    calculate(formula, at, read) {
      const bare = formula.replace(/^=/, '').replace(lookUp, (all) => String(known.get(all) ?? all));
      if (bare.startsWith('#')) return bare;
      if (/_xldudf_|_xll\./.test(bare)) return '#NAME?';
      if (/KEYPOINT_/.test(bare) && !self.loaded) return '#NAME?';
      const filled = bare.replace(cell, (_all, sheet: string | undefined, letter: string, row: string) => {
        const value = read(sheet ?? at.sheet, Number(row) - 1, letter.charCodeAt(0) - 65);
        if (value === '') return '0';
        return typeof value === 'string' ? `"${value}"` : String(value);
      });
      const factors = filled.split('*').map((part) => term(part.replace(/^\(([^()]*)\)$/, '$1')));
      if (factors.length === 1) return factors[0] ?? '#NAME?';
      const numbers = factors.map(Number);
      return numbers.some(Number.isNaN) ? '#VALUE!' : numbers.reduce((product, each) => product * each, 1);
    },
  };
  return self;
}
