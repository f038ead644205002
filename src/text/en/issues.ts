import type { IssueGroup } from '../../plan/checks/codes';
import type { Severity } from '../../plan/checks/issue';
import type { PlanIssues } from '../../plan/checks/parameters';
import type { Doubt } from '../../plan/checks/writtenNumber';
import type { BookIssues, issues as zh } from '../zh/issues';
import type { Widened } from '../widened';
import { countyWords } from './countyWords';
import { performance } from './performance';

const reading: (typeof zh)['reading'] = {
  'row-without-id': ({ id }) => `This row has no id; where it is a new row, ${id} can be used.`,
  'row-id-twice': ({ given, id }) =>
    `The id ${given} stands twice, so nobody can tell which row is meant; where this one was copied, ${id} can be used.`,
  'value-error': ({ raw }) => `It holds the error ${raw} and counts as no number.`,
};

const severities: { readonly [S in Severity]: string } = {
  error: 'Error',
  warning: 'To check',
  note: 'Note',
};

const groups: { readonly [G in IssueGroup]: string } = {
  entries: 'Required entries',
  dates: 'Dates',
  owners: 'Units',
  numbers: 'Numbers',
  progress: 'Progress',
  targets: 'Targets',
  money: 'Money and performance',
  workbook: 'Workbook',
};

const percent = (fraction: number): string => `${Number((fraction * 100).toPrecision(12))}%`;
const amount = (value: number): string => {
  const [whole = '', decimals] = String(Number(value.toPrecision(12))).split('.');
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? separated : `${separated}.${decimals}`;
};
const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
/** The first few of what may be many. */
const someOf = (names: readonly string[]): string =>
  names.length > 5 ? `${list(names.slice(0, 5))} and ${names.length - 5} more` : list(names);

const identity = { county: 'The county', unit: 'The reporting unit', contact: 'The contact' };

const doubts: { readonly [D in Doubt]: string } = {
  about: 'it is an approximate number',
  range: 'it is a range',
  bound: 'it is a bound ("at least", "up to")',
  unit: 'its unit is not that of the column, or is not clear',
  remark: 'words beside the number would be lost',
  percentOrShare: 'it could be a share or a percentage',
  aboveWhole: 'it is above 100%',
  words: 'no number in it is certain',
};

const plan: { readonly [C in keyof PlanIssues]: (parameters: PlanIssues[C]) => string } = {
  'identity-missing': ({ what }) => `${identity[what]} is not given, so headings and reports are incomplete.`,
  'period-missing': () =>
    'No month is chosen for the state of the data, so neither schedule nor lights can be worked out.',
  'period-invalid': ({ given }) =>
    `The month of the data is "${given}"; it must be a whole number from 1 to 12, or the schedule goes wrong.`,
  'thresholds-crossed': ({ amber, red }) =>
    `The amber threshold (${percent(amber)}) is above the red one (${percent(red)}); the usual ones are used.`,
  'points-not-hundred': ({ sum }) =>
    `The four parts of the self-evaluation add to ${amount(sum)} points instead of 100.`,
  'edition-old': ({ edition, newest }) =>
    `This plan follows the Key Points of ${edition}; those of ${newest} are known here, and the plan can move on to them.`,
  'task-without-measure': ({ task }) => `Task ${task} has no county measure yet, so nothing carries it out.`,
  'task-without-money': ({ task }) =>
    `No money is allocated to task ${task}; nothing to do if it needs none.`,
  'row-not-counted': ({ headers }) =>
    `${list(headers)} is filled in but no county measure is written, so the row counts nowhere.`,
  'measure-without-task': () =>
    'No task number is given: the measure belongs to no task and is left out of summaries.',
  'task-number-unknown': ({ given, count }) =>
    `There is no task "${given}"; it must be a whole number from 1 to ${count}.`,
  'measure-without-lead': () => 'No lead unit is given: nobody is responsible, and it counts for no unit.',
  'measure-without-goal': () => 'No annual goal is given, so nothing says when the measure is done.',
  'measure-without-deadline': () =>
    'No deadline is given; the end of the year is assumed, and it never shows as overdue before.',
  'measure-without-progress': ({ month }) =>
    `No progress is reported by month ${month}, so there is no light.`,
  'goal-without-unit': ({ value }) => `The goal figure ${amount(value)} has no unit.`,
  'goal-as-fraction': ({ value, unit }) =>
    `The goal figure is ${amount(value)} with the unit "${unit}": if ${percent(value)} is meant it should be ${amount(value * 100)}; if ${amount(value)}% is, leave it.`,
  'deadline-as-number': ({ given, days }) =>
    `The deadline is the number ${given}, which a spreadsheet takes for a day of 1900, overdue at once; ` +
    (days.length === 1
      ? `as a date it is ${days.join('')}.`
      : `it may mean ${days.join(' or ')}: enter the date.`),
  'deadline-outside-year': ({ day, year }) =>
    `The deadline ${day} is not in ${year}: an earlier one is overdue at once, a later one never is.`,
  'deadline-impossible': ({ given }) =>
    `The deadline "${given}" is no day of the calendar; the end of the year is assumed.`,
  'deadline-as-text': ({ given, day }) =>
    `The deadline "${given}" is text, for which the end of the year is assumed; as a date it is ${day}.`,
  'deadline-in-words': ({ given }) => `The deadline "${given}" names no day; the end of the year is assumed.`,
  'unit-unknown': ({ header, name, like }) =>
    `"${name}" in "${header}" is not in the list of units and counts for none` +
    (like === null ? '; add it there, or as another name.' : `; is "${like}" meant?`),
  'unit-ambiguous': ({ header, name, units }) =>
    `"${name}" in "${header}" may be ${someOf(units)}; it cannot be told which.`,
  'unit-by-alias': ({ header, name, unit }) =>
    `"${header}" says "${name}", another name of what is now called "${unit}".`,
  'unit-misspelt': ({ header, name, unit }) =>
    `"${name}" in "${header}" is not written as in the list of units and counts for none; it should be "${unit}".`,
  'lead-several': ({ names }) =>
    `The lead unit's cell holds ${list(names)}; only one can lead, the others belong with the supporting units.`,
  'supporting-separators': ({ given }) =>
    `The supporting units "${given}" are not separated by "、", so they cannot be counted one by one.`,
  'unit-name-twice': ({ name, other }) =>
    `The name "${name}" belongs to "${other}" already; only the one higher up is found by it.`,
  'unit-without-name': ({ alias }) =>
    `There is another name, "${alias}", but no name, so measures that use it count for no unit.`,
  'number-as-text': ({ header, given, value }) =>
    `"${given}" in "${header}" is text and is left out of every sum; as a number it is ${value}.`,
  'text-for-number': ({ header, given, why, near }) =>
    `"${header}" takes a number; "${given}" is left out of every sum: ${doubts[why]}` +
    (near === null ? '.' : `; it seems to be ${near}, please check and type a number.`),
  'mark-for-nothing': ({ header, given }) =>
    `"${given}" in "${header}" means that there is nothing; leave the cell empty.`,
  'share-above-hundred': ({ header, value, meant }) =>
    meant === null
      ? `"${header}" is ${percent(value)}, above 100%.`
      : `"${header}" is ${percent(value)} and should be ${percent(meant)}: the per cent sign is missing.`,
  'share-negative': ({ header, value }) => `"${header}" is ${percent(value)}; it cannot be below 0.`,
  'nodes-decreasing': ({ earlier, later }) =>
    `"${later}" is below "${earlier}", but planned progress is cumulative.`,
  'progress-fell': ({ month, before, now }) =>
    `Progress is ${percent(now)}, below the ${percent(before)} reported for month ${month}, though it is cumulative.`,
  'completed-below-hundred': ({ progress }) =>
    `The status is completed, but progress is only ${percent(progress)}.`,
  'not-started-with-progress': ({ progress }) =>
    `The status is not started, but progress is ${percent(progress)}.`,
  'hundred-not-completed': () => 'Progress is 100%, but the status is still under way.',
  'target-missing': () => 'The county has set no target, so attainment cannot be worked out.',
  'target-weaker': ({ target, above }) =>
    `The county's target ${target} is weaker than ${above}, set above it.`,
  'target-implausible': ({ target, actual }) =>
    `The actual ${actual} is more than 3 times or less than a tenth of the target ${target}; perhaps their units differ.`,
  'increase-as-level': ({ target, baseline }) =>
    `The target ${target} is below the baseline ${baseline}, so nothing is gained; if it is the points to gain, give the level to be reached.`,
  'baseline-missing': () =>
    'A target that is an increase has no baseline, so attainment cannot be worked out.',
  'own-target-without-kind': () => "The county's own indicator has no kind, so nothing is worked out for it.",
  'project-incomplete': ({ headers }) => `The project lacks ${list(headers)}.`,
  'project-code-twice': ({ given }) =>
    `The project code "${given}" is used twice; allocations find the row above, and this row's money goes nowhere.`,
  'code-with-blanks': ({ header, given }) =>
    `"${given}" in "${header}" begins or ends with a blank and matches no code, so its allocations and money are not counted.`,
  'project-unlinked': ({ code }) =>
    `Project "${code}" is allocated to no task or measure, so its money shows under none.`,
  'sources-missing': ({ budget }) =>
    `The full-year budget is ${amount(budget)} (10,000 yuan), but none of the eight sources is given.`,
  'sources-differ': ({ total, budget, difference }) =>
    `The sources add to ${amount(total)}, ${amount(Math.abs(difference))} ${difference < 0 ? 'less' : 'more'} than the full-year budget of ${amount(budget)} (10,000 yuan).`,
  'spent-above-budget': ({ spent, budget }) =>
    `${amount(spent)} (10,000 yuan) was spent, more than the full-year budget of ${amount(budget)}.`,
  'amount-scale': ({ header, value, beside, other }) =>
    `"${header}" ${amount(value)} and "${beside}" ${amount(other)} are a thousand times apart; perhaps one is not in 10,000 yuan.`,
  'amount-out-of-line': ({ header, value, usual }) =>
    `"${header}" is ${amount(value)}, where projects usually have ${amount(usual)} (10,000 yuan); perhaps it is in yuan.`,
  'shares-above-whole': ({ project, sum }) =>
    `The shares of project "${project}" add to ${percent(sum)}, so money is counted twice.`,
  'shares-below-whole': ({ project, sum }) =>
    `The shares of project "${project}" add to ${percent(sum)}; the rest of its money belongs to nothing.`,
  'allocation-fault': ({ fault }) => `${countyWords[fault]}: this allocation does not fully count.`,
  'indicator-problem': ({ problem }) => `${performance.problems[problem]}.`,
};

const book: { readonly [C in keyof BookIssues]: (parameters: BookIssues[C]) => string } = {
  'formula-overwritten': ({ header, value }) =>
    `"${header}" was a formula and is now the fixed value "${value}", which no longer follows what is typed.`,
  'formula-changed': ({ header, formula }) => `The formula of "${header}" is not the template's: ${formula}`,
  'formula-missing': ({ header }) => `The formula of "${header}" is gone, so the cell no longer computes.`,
  'row-without-formulas': ({ headers }) =>
    `This row lacks ${headers.length} formulas (${list(headers.slice(0, 3))} …), most likely because it was inserted without them; it is not calculated.`,
  'reference-broken': ({ formula }) => `The formula refers to cells that were deleted: ${formula}`,
  'formula-error': ({ error, count }) =>
    `The formula comes to ${error}${count === 1 ? '' : ` (in ${count} cells of this column)`}, and figures that use it cannot be relied on.`,
  'names-lost': ({ names }) =>
    `${names.length} ${names.length === 1 ? 'name leads' : 'names lead'} to no cell, so formulas that use ${names.length === 1 ? 'it' : 'them'} cannot compute: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and others' : ''}.`,
  'template-old': ({ version, current }) =>
    `The workbook was made by template version ${version}; the present one is ${current}. It can be upgraded, and entries stay.`,
};

export const issues: Widened<typeof zh> = {
  line: ({ severity, sentence, more }) => `[${severity}] ${sentence}${more === null ? '' : ` (${more})`}`,
  severities,
  groups,
  plan,
  book,
  reading,
  setAside: (reason) => `set aside: ${reason}`,
  fixable: 'can be mended automatically',
  restored: (count) => `${count} formulas entered`,
  emptyCell: '(empty)',
  report: {
    sheet: 'Findings',
    title: (county, year) => `${county} plan for digital rural development ${year}: findings`.trim(),
    counts: ({ error, warning, note, ignored }) =>
      `Errors: ${error}; to check: ${warning}; notes: ${note}; set aside: ${ignored}.`,
    hint: 'Click a cell to go there. This is how things stood when the plan was checked: mend, check again, and write the sheet again.',
    none: 'Nothing was found.',
    wholeBook: 'Whole workbook',
    columns: {
      number: 'No.',
      severity: 'Severity',
      group: 'About',
      sheet: 'Sheet',
      cell: 'Cell',
      finding: 'Finding',
      remedy: 'Can become',
      ignored: 'Set aside because',
    },
  },
};
