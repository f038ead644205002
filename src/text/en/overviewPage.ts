/** The words of the plan's home in the pane, of the rows that serve a task, and of the bar that narrows pages. English. */
import type { OverviewPageText } from '../zh/overviewPage';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const overviewPage: OverviewPageText = {
  first: {
    title: 'Start here',
    what: "Turn the national Key Points into your county's tasks, owners, targets and money; then check, follow and update them all year.",
    sample: 'Try it with sample data',
    sampleHint:
      'Adds a filled training copy to this workbook: its data are made up and every sheet says so. Sheets you have are left alone.',
    sampleHintOutside: 'Downloads a filled training copy: its data are made up and every sheet says so.',
    skip: 'Read the Key Points first',
  },
  more: 'More (can be filled in later)',
  another: 'Make another plan',
  reading: 'Reading the plan in this workbook…',
  noPlan: {
    'newer-template':
      'A newer version of the add-in wrote the plan in this workbook: update the add-in, then open the pane again.',
    'edition-unknown':
      'The plan in this workbook belongs to an edition that is not included, so its tasks cannot be read.',
  },
  again: 'Read again',
  home: {
    heading: (county) => (county === '' ? "The county's plan" : `Plan of ${county}`),
    year: (edition) => `Edition ${edition}`,
    asOf: (month) => `As of the end of month ${month}`,
    noMonth: 'No reporting month yet',
    sample: 'Training copy',
    measures: (count) => plural(count, 'measure', 'measures'),
  },
  counts: {
    label: 'How the plan stands',
    errors: 'Errors',
    warnings: 'To check',
    behind: 'Amber or red',
    missing: 'To fill in',
    goTo: (page) => `: go to ${page}`,
    whole: '“To fill in” counts the whole county.',
  },
  next: {
    heading: 'What to do next',
    month: 'Fill in the reporting month',
    errors: (count) => `Mend ${plural(count, 'error', 'errors')}`,
    warnings: (count) => `Check ${plural(count, 'doubtful place', 'doubtful places')}`,
    behind: (count) => `Chase ${plural(count, 'measure', 'measures')} behind schedule`,
    missing: (count) => `Fill in ${plural(count, 'required entry', 'required entries')}`,
    edition: (edition) => `Move to ${edition}: the next year's Key Points are here`,
    share: 'Make it ready to travel, then send it out',
    nothing: 'Nothing is urgent.',
  },
  selected: {
    heading: 'The selected cell',
    follow: 'Follow the selected cell',
    followHint: 'Shows the task of whatever row you select. It never takes the cursor.',
    hint: 'Select a row of the plan, or a cell that names a task, to see the task with its goal, owners and money.',
    row: (sheet, id) => `${sheet} ${id}`,
    noTask: 'This row names no task.',
    wholeEdition: 'This is a goal of the whole edition; it belongs to no single task.',
    open: 'Read the whole task',
  },
  rows: {
    heading: 'Measures of this plan that serve the task',
    none: 'No measure of this plan serves the task yet.',
    otherEdition: (edition) =>
      `The plan in this workbook belongs to ${edition}, which does not have this task.`,
    goTo: 'Go to cell',
    goToRow: (number) => `Go to cell: ${number}`,
    lead: (unit) => `Lead: ${unit}`,
    deadline: (day) => `Due: ${day}`,
    progress: (share) => `Progress ${share}`,
    due: (share) => `expected ${share}`,
    money: (planned, spent) => `Money ${planned}, spent ${spent}`,
    moneyOfTask: (planned, spent) => `Money of the task: ${planned}, spent ${spent}`,
    targets: 'Targets of this plan',
    target: (name, target, actual) => `${name}: target ${target}, reached ${actual}`,
    unfilled: 'not filled in',
    hidden: 'Selected, but the row is filtered away or hidden: clear the filter to see it.',
  },
  filter: {
    label: 'Show only a part',
    unit: 'Unit',
    allUnits: 'All units',
    aspect: 'Aspect',
    allAspects: 'All aspects',
    aspectName: (number, title) => `${number}. ${title}`,
    mine: 'Only mine',
    mineIs: (unit) => `My unit: ${unit}`,
    noMine: 'Choose a unit, then make it yours.',
    setOwn: (unit) => `Make “${unit}” my unit`,
    clear: 'Show all',
  },
};
