/** What a cell shows: its value under its number format. Covers the formats a plain workbook uses; others show as General. */
import type { CellValue } from './entry';

/** The text of a value, as `Range.text` gives it. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const sections = numberFormat.split(';');
  const section =
    (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? 'General';
  const ownSign = value < 0 && sections.length > 1;
  return underFormat(ownSign ? -value : value, section.replace(/\[[^\]]*\]/g, ''));
}

function underFormat(value: number, format: string): string {
  if (format === '' || /^general$/i.test(format) || format === '@') return general(value);
  const bare = format.replace(/"[^"]*"|\\./g, '');
  if (/[ymdhs]/i.test(bare)) return date(value, format);
  return number(value, format);
}

/** General shows at most eleven characters beside the sign; what does not fit is rounded or written as a power of ten. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  const digits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const rounded = Number(size.toFixed(Math.max(0, 10 - digits)));
  const tooSmall = size < 1e-4 && rounded !== Number(size.toPrecision(15));
  if (size < 1e11 && !tooSmall) {
    const plain = rounded.toFixed(Math.max(0, 10 - digits));
    return (value < 0 ? '-' : '') + (plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain);
  }
  const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
  const power = Number(exponent);
  return `${String(Number(mantissa))}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function number(value: number, format: string): string {
  const match =
    /^((?:"[^"]*"|\\.|[^#0.,%E?])*)([#0?,]*)(?:\.([#0?]*))?(E[+-]0+)?((?:"[^"]*"|\\.|[^#0?])*)$/i.exec(
      format,
    );
  if (match === null) return general(value);
  const [, before = '', whole = '', fraction = '', exponent, after = ''] = match;
  const literal = (part: string): string =>
    part
      .replace(/"([^"]*)"/g, '$1')
      .replace(/\\(.)/g, '$1')
      .replace(/_./g, ' ');
  if (whole === '' && fraction === '') return literal(before + after);
  const scaled =
    (value * (after.includes('%') || before.includes('%') ? 100 : 1)) / 1000 ** trailingCommas(whole);
  if (exponent !== undefined) return literal(before) + powerOfTen(scaled, fraction.length) + literal(after);
  const fixed = roundHalfUp(Math.abs(scaled), fraction.length);
  const [digits = '0', decimals = ''] = fixed.split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const padded = digits === '0' && least === 0 ? '' : digits.padStart(least, '0');
  const grouped = /,[#0?]/.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const needed = fraction.replace(/[#?]+$/, '').length;
  const kept = decimals.replace(new RegExp(`0{0,${String(fraction.length - needed)}}$`), '');
  const sign = scaled < 0 && /[1-9]/.test(fixed) ? '-' : '';
  return `${sign}${literal(before)}${grouped}${fraction === '' ? '' : kept === '' && needed === 0 ? '.' : `.${kept}`}${literal(after)}`;
}

function trailingCommas(whole: string): number {
  return /,*$/.exec(whole)?.[0].length ?? 0;
}

function powerOfTen(value: number, decimals: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const power = Number(exponent);
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** Excel rounds halves away from zero on the decimal digits it shows, not on the binary value. */
function roundHalfUp(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  return (Math.round(Number(`${String(exact)}e${String(decimals)}`)) / 10 ** decimals).toFixed(decimals);
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore

function date(value: number, format: string): string {
  if (value < 0) return '#'.repeat(8);
  const seconds = Math.round(value * 86_400);
  const day = Math.floor(seconds / 86_400);
  const moment = new Date(((day < 60 ? day + 1 : day) - 25_569) * 86_400_000);
  const time = seconds % 86_400;
  const [hours, minutes, rest] = [Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  let lastWasHour = false;
  return format.replace(
    /"([^"]*)"|\\(.)|y+|m+|d+|h+|s+/gi,
    (token: string, quoted?: string, escaped?: string) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
      const letter = token[0]?.toLowerCase();
      const minute = letter === 'm' && lastWasHour;
      if (letter !== 'm' || minute) lastWasHour = letter === 'h';
      const month = moment.getUTCMonth();
      if (letter === 'y')
        return token.length > 2 ? String(moment.getUTCFullYear()) : two(moment.getUTCFullYear() % 100);
      if (minute) return token.length > 1 ? two(minutes) : String(minutes);
      if (letter === 'm') {
        if (token.length > 3) return months[month] ?? '';
        if (token.length === 3) return (months[month] ?? '').slice(0, 3);
        return token.length === 2 ? two(month + 1) : String(month + 1);
      }
      if (letter === 'd') return token.length > 1 ? two(moment.getUTCDate()) : String(moment.getUTCDate());
      const part = letter === 'h' ? hours : rest;
      return token.length > 1 ? two(part) : String(part);
    },
  );
}
