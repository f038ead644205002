/** Rounding as spreadsheets do it. */

/**
 * To so many decimals, halves away from zero. The dust of binary arithmetic is shaken off first (15 digits are what a
 * spreadsheet keeps), and nought has no sign.
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const whole = Math.round(Number((Math.abs(value) * scale).toPrecision(15)));
  return whole === 0 ? 0 : (Math.sign(value) * whole) / scale;
}
