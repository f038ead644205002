import { digits } from '../digits';
import type { SteeringText } from '../zh/steering';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const items = (count: number): string => `${count} measure${count === 1 ? '' : 's'}`;

const counted = (value: number, one: string): string => `${digits(value, 2)} ${one}${value === 1 ? '' : 's'}`;

/** Of 10,000 yuan. */
const yuan = (value: number): string =>
  value >= 1e5
    ? `${digits(value / 1e5, 4)} billion yuan`
    : value >= 100
      ? `${digits(value / 100, 2)} million yuan`
      : `${digits(value * 1e4, 0)} yuan`;

export const steering: SteeringText = {
  standings: {
    done: 'Completed',
    green: 'Green',
    amber: 'Amber',
    red: 'Red',
    none: 'No light',
    adjusted: 'Adjusted',
  },
  figures: {
    fraction: (value) => `${digits(value * 100, 2)}%`,
    increase: (value) => `${digits(value * 100, 2)}%`,
    households: (value) =>
      value >= 1e6 ? `${digits(value / 1e6, 4)} million households` : counted(value, 'household'),
    money: yuan,
    villages: (value) => counted(value, 'village'),
    institutions: (value) => counted(value, 'institution'),
  },
  own: (value, unit) => `${digits(value, 6)} ${/^\d/.test(unit) ? '× ' : ''}${unit}`.trim(),
  increase: (value) => `+${digits(value * 100, 2)} points`,
  asked: (comparator, value) => `${comparator === '>=' ? '≥' : comparator} ${value}`,
  result: (value) => `national result: ${value}`,
  pointsOf: (value) => `${digits(value * 100, 2)} points`,
  points: (value) => `${value} points`,
  percent: (value) => `${value}%`,
  money: yuan,
  day: (year, month, day) => `${day} ${months[month - 1] ?? ''} ${year}`,
  monthEnd: (year, month) => `the end of ${months[month - 1] ?? ''} ${year}`,
  none: '—',
  noLead: 'No lead unit given',
  reminder: {
    title: (county, year) =>
      `Reminder: progress on ${county === '' ? '' : `${county}’s `}key tasks for digital rural development in ${year}`,
    to: (unit) => `To: ${unit}`,
    intro: (asOf, count) =>
      `As of ${asOf}, ${items(count)} led by your unit ${count === 1 ? 'is' : 'are'} overdue, behind schedule or not reported on. Please press ahead and report the progress that is missing.`,
    silent: (asOf, count) =>
      `As of ${asOf}, nothing was reported on any of the measures that your unit leads: ${items(count)}, listed below. Please report as soon as you can.`,
    heading: (place, words) => `${place}. ${words}`,
    overdue: (count) => `Deadline reached, not completed (${count})`,
    behind: (count) => `Behind schedule (${count})`,
    unreported: (count) => `Not reported on (${count})`,
    overdueLine: ({ number, text, deadline, progress }, days) =>
      `  ${number}${text} — deadline ${deadline}, ${days === 0 ? 'due now' : `${days} day${days === 1 ? '' : 's'} overdue`}, ${progress === null ? 'no progress reported' : `progress ${progress}`}.`,
    behindLine: ({ number, text, deadline, due, progress }, points) =>
      `  ${number}${text} — deadline ${deadline}, due ${due}, progress ${progress ?? 'not reported'}, ${points} behind.`,
    unreportedLine: ({ number, text, deadline, due }) =>
      `  ${number}${text} — deadline ${deadline}, due ${due}, no progress reported.`,
    number: (number) => `${number} `,
    noDeadline: 'not given',
    ask: 'By ____________ (date), please enter the progress of these measures, the problems met and the next steps in the sheet “Work plan” and send it to us. Where a measure has to be adjusted, please give the reason.',
    contact: (person, phone) =>
      `Contact: ${person === '' ? '________' : person}, telephone: ${phone === '' ? '________' : phone}`,
    theirs: (person, phone) => `(Your liaison: ${[person, phone].filter((each) => each !== '').join(', ')})`,
    signed: (unit) => (unit === '' ? '(signed)' : unit),
    dated: 'Date: ____________',
  },
};
