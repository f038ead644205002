/** Small parts of formulas that several sheets are made of. */
import type { Cell, NumberFormat } from '../sheet';

/** A cell that computes `formula` (without its equals sign) and comes to `value`; null is an empty text. */
export function computed(formula: string, value: string | number | null, format: NumberFormat): Cell {
  return { kind: 'formula', formula: `=${formula}`, value: value ?? '', format };
}

/** A sentence inside a formula. */
export function literal(sentence: string): string {
  return `"${sentence.replaceAll('"', '""')}"`;
}

/** The whole billionths of a number: how fractions are compared, so that 0.6 − 0.5 is exactly 0.1. */
export function billionths(of: string): string {
  return `ROUND(${of}*1000000000,0)`;
}
