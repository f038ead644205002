/**
 * The workbook's memory beside the plan, on a very hidden sheet: which findings were set aside and why, and how far each
 * measure was at the end of each month that was reported. All of it is text, so that no program reads dates into it.
 */
import type { IgnoredIssue, PlanRecord, RecordedProgress } from '../../plan/record';
import { labelAt } from '../reading/openPlan';
import type { StandingBook, StandingSheet } from '../reading/standingBook';

/** As the sheet is called; nobody sees it, and it is found by its first cell. */
export const recordSheetName = '_record';

const mark = 'keypoints-record';
const version = '1';

/** How wide the record is. */
export const recordWidth = 4;

/** Whether the sheet is one of those by which the add-in remembers, and which nobody sees. */
export function isMemory(sheet: StandingSheet): boolean {
  return sheet.state === 'veryHidden' && labelAt(sheet, 0, 0).startsWith('keypoints-');
}

/** Whether the sheet holds a record of ours. */
function isRecord(sheet: StandingSheet): boolean {
  return labelAt(sheet, 0, 0) === mark;
}

/** The record as rows of text, each of `recordWidth` cells: findings in the order they were set aside, then progress. */
export function recordRows({ ignored, progress }: PlanRecord): readonly (readonly string[])[] {
  return [
    [mark, version, '', ''],
    ...ignored.map(({ key, reason }) => ['ignored', key, reason, '']),
    ...progress.map(({ month, measure, progress: reached }) => [
      'progress',
      String(month),
      measure,
      String(reached),
    ]),
  ];
}

function progressIn([, month = '', measure = '', reached = '']: readonly string[]): RecordedProgress | null {
  const [at, fraction] = [Number(month), Number(reached)];
  const fits = Number.isInteger(at) && at >= 1 && at <= 12 && measure !== '' && reached !== '';
  return fits && Number.isFinite(fraction) ? { month: at, measure, progress: fraction } : null;
}

/** The record in rows of text; null where they are none. Rows that say nothing that can be understood are left out. */
export function recordIn(rows: readonly (readonly string[])[]): PlanRecord | null {
  if (rows[0]?.[0] !== mark) return null;
  const ignored = new Map<string, IgnoredIssue>();
  const progress = new Map<string, RecordedProgress>();
  for (const row of rows.slice(1)) {
    const [kind, key = '', reason = ''] = row;
    if (kind === 'ignored' && key !== '') ignored.set(key, { key, reason });
    const reached = kind === 'progress' ? progressIn(row) : null;
    if (reached !== null) progress.set(`${reached.month} ${reached.measure}`, reached);
  }
  return { ignored: [...ignored.values()], progress: [...progress.values()] };
}

/** The record that a workbook holds; empty where it holds none. */
export function readRecord({ sheets }: Pick<StandingBook, 'sheets'>): PlanRecord {
  const sheet = sheets.find(isRecord);
  const last = sheet === undefined ? -1 : Math.max(...sheet.rows.keys());
  const rows = Array.from({ length: last + 1 }, (_, row) =>
    Array.from({ length: recordWidth }, (__, column) =>
      sheet === undefined ? '' : labelAt(sheet, row, column),
    ),
  );
  return recordIn(rows) ?? { ignored: [], progress: [] };
}
