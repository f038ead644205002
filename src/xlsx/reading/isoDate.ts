/** Dates that a cell holds as text (ISO 8601), as numbers, the way all other dates in a workbook are held. */

const pattern = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

const day = 86_400_000;

/**
 * Days and their fractions since the begin of the workbook's calendar, 1900 (with its 29 February that never was) or
 * 1904; null where the text is no date. A time zone is passed over: a cell shows the time that is written.
 */
export function serialOf(text: string, date1904: boolean): number | null {
  const match = pattern.exec(text.trim());
  if (match === null || text.trim() === '') return null;
  const [, year, month, date, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return hours === undefined ? null : time;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(date));
  const real = new Date(moment);
  // 30 February and month 13 would run over into the next one.
  if (real.getUTCDate() !== Number(date) || real.getUTCMonth() !== Number(month) - 1) return null;
  if (Number(year) < 1900) return null;
  const days = (moment - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30)) / day;
  return (!date1904 && days < 61 ? days - 1 : days) + time;
}
