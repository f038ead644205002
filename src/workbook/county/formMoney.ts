/**
 * The money of the project on a form. A total is the sum of the parts that stand below it; where none does, what the
 * sheet of projects recorded (`src/plan/projectFunds.ts`).
 */
import { type FundPart, fundTotal, sourcesOf, sumOf } from '../../plan/projectFunds';
import type { Entry } from '../../plan/county';
import { fixedArea } from '../addresses';
import type { Area } from '../book';
import { column } from './columns';
import type { Check } from './formChecks';
import type { Form } from './projectForm';

/** Without an equals sign: what the project's sources give to a line of the form. */
export function partFormula({ at }: Form, part: FundPart): string {
  const cells = sourcesOf[part].map((source) => `INDEX(${column('projects', source)},${at})`);
  const known = cells.map((cell) => `ISNUMBER(${cell})`).join(',');
  return `IF(${at}>0,IF(OR(${known}),SUM(${cells.join(',')}),""),"")`;
}

/** A line's total over its parts, and the check that it agrees with what was recorded. */
export interface Total {
  /** Without an equals sign. */
  readonly formula: string;
  readonly value: number | null;
  readonly check: Check;
}

/** `parts` are the cells and `amounts` what stands in them; `recorded` is a formula's part and what it comes to. */
export function totalOver(
  { at, evaluation }: Form,
  item: string,
  parts: Area,
  amounts: readonly Entry[],
  recorded: { readonly formula: string; readonly value: number | null },
): Total {
  const cells = fixedArea(parts);
  const sum = (otherwise: string): string =>
    `IF(${at}>0,IF(SUMPRODUCT(ISNUMBER(${cells})*1)>0,SUM(${cells}),${otherwise}),"")`;
  const known = evaluation === null ? null : sumOf(amounts);
  return {
    formula: sum(recorded.formula),
    value: evaluation === null ? null : fundTotal(recorded.value, amounts).amount,
    check: {
      item,
      here: [sum('""'), known ?? ''],
      set: [`IF(${at}>0,${recorded.formula},"")`, recorded.value ?? ''],
      format: 'money',
    },
  };
}
