/**
 * Days without clocks or time zones: reading a date that a person gave, and counting days.
 *
 * A date given only as a year or a month means its last day: the day by which that period's work is due.
 */
import type { IsoDate } from '../editions/model';
import { plain } from './spelling';

/** A calendar day, counted from 1 January 1970. */
export type Day = number;

const dayLength = 86_400_000;
/** The day that Excel's date system numbers 0, so that 1 March 1900 is 61. */
const serialZero = -25569;
const firstYear = 1990;
const lastYear = 2100;

/** The day of a date that the calendar has; null for 30 February and for years that no plan speaks of. */
function dayFrom(year: number, month: number, date: number): Day | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null;
  if (date < 1 || date > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, date) / dayLength;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function endOfMonth(year: number, month: number): Day | null {
  return month < 1 || month > 12 ? null : dayFrom(year, month, daysInMonth(year, month));
}

/** The day of a date of the facts. */
export function dayOf(date: IsoDate): Day {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

/** The last day of a year. */
export function yearEnd(year: number): Day {
  return Date.UTC(year, 11, 31) / dayLength;
}

/** The last day of the month (`2023-12`) or year (`2023`) that a statistic speaks of. */
export function periodEnd(period: string): Day {
  const [year = '', month = '12'] = period.split('-');
  return endOfMonth(Number(year), Number(month)) ?? Number.NaN;
}

/** `2024-06-30`. */
export function isoText(day: Day): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

const full = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const month = /^(\d{4})(?:[-/.]|年)(\d{1,2})月?(?:底|末)?$/;
const year = /^(\d{4})年?(?:底|末)?$/;

function readText(given: string): Day | null {
  const text = plain(given).replace(/(?<=[年月])\s+/g, '');
  const whole = full.exec(text) ?? compact.exec(text);
  if (whole !== null) return dayFrom(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const monthly = month.exec(text);
  if (monthly !== null) return endOfMonth(Number(monthly[1]), Number(monthly[2]));
  const yearly = year.exec(text);
  if (yearly !== null) return dayFrom(Number(yearly[1]), 12, 31);
  return /^\d{5}(?:\.\d+)?$/.test(text) ? readNumber(Number(text)) : null;
}

function readNumber(given: number): Day | null {
  if (Number.isInteger(given) && given >= firstYear && given <= lastYear) return dayFrom(given, 12, 31);
  if (Number.isInteger(given) && given >= 19_000_000) return readText(String(given));
  const day = Math.floor(given) + serialZero;
  return day >= yearEnd(firstYear - 1) + 1 && day <= yearEnd(lastYear) ? day : null;
}

/**
 * The day that was given: an Excel serial number (1900 date system), `2024-06-30`, `2024/6/30`, `2024.6.30`,
 * `20240630`, `2024年6月30日`; a month (`2024-6`, `2024年6月`) or a year (`2024`, `2024年`) means its last day. Null when
 * it is not a day between 1990 and 2100.
 */
export function readDay(given: unknown): Day | null {
  if (typeof given === 'number') return readNumber(given);
  return typeof given === 'string' ? readText(given) : null;
}
