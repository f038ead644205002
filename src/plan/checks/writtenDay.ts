/**
 * A deadline that was written as text. `2024.5.1`, `5月底前`, `三季度末` name a day; 年底前 and 长期 mean the year's end,
 * as a deadline in words always counts; anything else names no day.
 */
import { readDay } from '../../keypoints/calendar';
import { tidy } from '../../keypoints/numbers';
import { plain } from '../../keypoints/spelling';
import { serialDay } from '../period';

export type WrittenDay =
  /** Excel's serial number. */
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'year-end' }
  /** Looks like a day that the calendar does not have. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'words' };

/** Days from Excel's day 0 to 1 January 1970. */
const unixEpoch = 25_569;

const by = '(?:以前|之前|前)?';
const yearEnd =
  /^(?:\d{4}年)?(?:年底|年末|全年|年内|本年|长期|长期坚持|长期推进|持续|持续推进|常年|底|末)(?:前|之前|以前|完成|前完成)?$|^(?:(?:by |the )*(?:year[- ]?end|end of (?:the )?year)|ongoing|all year)$/iu;
const looksLikeDay = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$|^\d{8}$|^\d{1,2}月\d{1,2}日$/u;
const monthDay = new RegExp(`^(\\d{1,2})月(\\d{1,2})日${by}$`, 'u');
const monthEnd = new RegExp(`^(?:(\\d{4})年)?(\\d{1,2})月(?:(?:底|末)${by})?$`, 'u');
const quarterEnd = new RegExp(
  `^(?:(\\d{4})年)?第?([一二三四1234首])季度(?:(?:末|底)${by})?$|^(?:(\\d{4})[- ]?)?q([1-4])$`,
  'iu',
);
const halfYear = new RegExp(`^(?:(\\d{4})年)?上半年(?:末|底)?$`, 'u');

const quarters: { readonly [said: string]: number } = { 一: 1, 首: 1, 二: 2, 三: 3, 四: 4 };

function lastOf(year: number, month: number): WrittenDay {
  if (month < 1 || month > 12) return { kind: 'impossible' };
  return { kind: 'day', day: serialDay(year, month + 1, 0) };
}

/** @param year The plan's own, for texts that name none. */
export function writtenDay(given: string, year: number): WrittenDay {
  const text = plain(given).replace(/\s/gu, '');
  if (yearEnd.test(plain(given)) || yearEnd.test(text)) return { kind: 'year-end' };
  const dated = text.replace(/(?<=[日\d])(?:以前|之前|前)$/u, '');
  const day = readDay(dated);
  if (day !== null) return { kind: 'day', day: day + unixEpoch };
  const [, month, date] = monthDay.exec(text) ?? [];
  if (month !== undefined && date !== undefined) {
    const read = readDay(`${year}-${month}-${date}`);
    return read === null ? { kind: 'impossible' } : { kind: 'day', day: read + unixEpoch };
  }
  if (looksLikeDay.test(dated)) return { kind: 'impossible' };
  const [, ofYear, end] = monthEnd.exec(text) ?? [];
  if (end !== undefined) return lastOf(Number(ofYear ?? year), Number(end));
  const [, quarterYear, said, qYear, q] = quarterEnd.exec(text) ?? [];
  const quarter = said === undefined ? Number(q) : (quarters[said] ?? Number(said));
  if (quarter >= 1) return lastOf(Number(quarterYear ?? qYear ?? year), quarter * 3);
  const half = halfYear.exec(text);
  return half === null ? { kind: 'words' } : lastOf(Number(half[1] ?? year), 6);
}

/**
 * The days that a number in the place of one may mean: 6.15 is 15 June, 6.3 is 3 or 30 June, since a number does not keep
 * its last nought, and 6 is the end of June. None for a number that says no month.
 */
export function daysMeant(number: number, year: number): readonly number[] {
  const [, month = '', date] = /^(\d{1,2})(?:\.(\d{1,2}))?$/.exec(String(tidy(number))) ?? [];
  if (Number(month) < 1 || Number(month) > 12) return [];
  if (date === undefined) return [serialDay(year, Number(month) + 1, 0)];
  const dates = date.length === 1 ? [date, `${date}0`] : [date];
  return dates.flatMap((each) => {
    const day = readDay(`${year}-${month}-${Number(each)}`);
    return day === null ? [] : [day + unixEpoch];
  });
}

/** `2024-06-30` of Excel's serial number. */
export function dayText(serial: number): string {
  return new Date((Math.floor(serial) - unixEpoch) * 86_400_000).toISOString().slice(0, 10);
}
