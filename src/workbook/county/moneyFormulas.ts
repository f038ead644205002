/** The formulas of the sums of money. What they come to is computed by `src/plan/moneySummary.ts`. */
import { column } from './columns';
import { word } from './words';

const none = word('none');
const budgets = column('projects', 'adjusted');
const spent = column('projects', 'executed');
const allocated = column('projects', 'allocated');

/** What is added up: the budgets, or what was spent of them. */
export const amounts = ['budget', 'executed'] as const;

export type Amount = (typeof amounts)[number];

/** Of the projects. */
export function ofProjects(amount: Amount): string {
  return amount === 'budget' ? budgets : spent;
}

/** Of the allocations. */
export function allocatedPart(amount: Amount): string {
  return column('allocations', amount === 'budget' ? 'amount' : 'spent');
}

/** Of the cells where the condition holds; the mark for nothing where no number is among them. */
export function sumWhere(condition: string, cells: string): string {
  return `IF(SUMPRODUCT(${condition}*ISNUMBER(${cells}))=0,${none},SUMPRODUCT(${condition}*1,${cells}))`;
}

export function sumOrNone(cells: string): string {
  return `IF(SUMPRODUCT(ISNUMBER(${cells})*1)=0,${none},SUM(${cells}))`;
}

/** Of the projects what no allocation takes. Dust of binary arithmetic is shaken off, so that nought is nought. */
export function unallocated(amount: Amount): string {
  const cells = ofProjects(amount);
  const left = `ROUND(SUM(${cells})-SUMPRODUCT(${cells},${allocated}),9)`;
  return `IF(SUMPRODUCT(ISNUMBER(${cells})*1)=0,${none},${left})`;
}

/** What remains of the projects beside the listed cells, where there are more departments than are listed. */
export function remaining(amount: Amount, listed: number, cells: string): string {
  const rest = `IF(SUMPRODUCT(ISNUMBER(${ofProjects(amount)})*1)=0,${none},ROUND(SUM(${ofProjects(amount)})-SUM(${cells}),9))`;
  return `IF(MAX(${column('projects', 'unitRank')})>${listed},${rest},${none})`;
}

/** The department at that place. */
export function departmentAt(place: number): string {
  return `IFERROR(INDEX(${column('projects', 'unit')},MATCH(${place},${column('projects', 'unitRank')},0)),"")`;
}

export function ratio(part: string, base: string): string {
  return `IF(ISNUMBER(${part})*ISNUMBER(${base}),IF(${base}>0,${part}/${base},${none}),${none})`;
}

/** The cell's part of all the projects' budgets. */
export function shareOfAll(cell: string): string {
  return `IF(ISNUMBER(${cell}),IF(SUM(${budgets})>0,${cell}/SUM(${budgets}),${none}),${none})`;
}

/** To four decimals; says that they agree where nothing is between them. */
export function difference(cells: string, other: string): string {
  const between = `ROUND(SUM(${cells})-SUM(${other}),4)`;
  return `IF(${between}=0,${word('ok')},${between})`;
}
