/** The month at whose end the reports stand. */
import { type Entry, numberIn } from './county';

/** 1 to 12; 0 where no month was given: then nothing is due yet. */
export function periodMonth(month: Entry): number {
  const given = numberIn(month);
  return given === null ? 0 : Math.min(12, Math.max(0, Math.round(given)));
}

/** Days from Excel's day 0 (the last of 1899) to a day of the calendar, so that a day is what a cell holds. */
const epoch = Date.UTC(1899, 11, 30);
const perDay = 86_400_000;

/** Excel's serial number of a day; `month` may run over the year, day 0 is the last of the month before. */
export function serialDay(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - epoch) / perDay);
}

/** The last day of the period. */
export function periodEnd(year: number, month: number): number {
  return serialDay(year, month + 1, 0);
}

/** Year and month of a serial day. */
export function yearAndMonth(serial: number): { readonly year: number; readonly month: number } {
  const date = new Date(epoch + Math.floor(serial) * perDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
