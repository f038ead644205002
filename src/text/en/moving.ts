/** What is said where a plan moves to the next edition, English. */
import type { MoveKind, MoveRefusals, MovingText } from '../zh/moving';

const refused: { readonly [C in keyof MoveRefusals]: (parameters: MoveRefusals[C]) => string } = {
  same: ({ from }) => `This plan is of ${from} already: there is nothing to move.`,
  backwards: ({ from, to }) =>
    `A plan of ${from} cannot move back to ${to}: plans move to later editions only. Choose one after ${from}.`,
  'unknown-edition': ({ to }) => `The edition "${to}" is not known here, so no plan can move there.`,
};

const kinds: { readonly [K in MoveKind]: string } = {
  same: 'goes on',
  merged: 'merged',
  split: 'split',
  dropped: 'dropped',
  unknown: 'cannot be told',
  none: 'no task',
};

const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
const tasks = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);

export const moving: MovingText = {
  kept: {
    item: (label, value) => `${label}: ${value}`,
    join: (said, more) => `${said}; ${more}`,
    quarter: (number) => `Q${number}`,
    month: (number) => `month ${number}`,
  },
  refused,
  kinds,
  heading: 'Next year',
  intro:
    'Brings this plan into a later year, as a new workbook; this workbook is not changed. Unfinished measures go on, finished ones stay in the history. Everything that was filled in is on the sheet "Earlier years" of the new workbook.',
  reading: 'Reading the plan in this workbook…',
  noPlan: 'This workbook has no plan that could move. Open a plan workbook, or make one under "Plan".',
  noNext: (year) => `${year} is the latest edition known here: there is none to move to yet.`,
  noNextMore:
    'Once the next Key Points are published and this add-in has them, you can compare row by row where each task went, decide which measures go on, and make the workbook of the new year here.',
  again: 'Read again',
  edition: 'Move to',
  counts: {
    label: 'What will be done',
    carried: (count, open) =>
      `${rows(count)} ${count === 1 ? 'goes' : 'go'} on${open === 0 ? '' : `, without a task yet: ${open}`}`,
    finished: (count) => `${rows(count)} finished, kept in the history`,
    left: (count) => `${rows(count)} not taken on, kept in the history`,
    undecided: (count) =>
      count === 0
        ? 'Nothing is left for you to decide'
        : `${rows(count)} ${count === 1 ? 'is' : 'are'} for you to decide`,
    coming: (count) =>
      `${tasks(count)} of the new year ${count === 1 ? 'is' : 'are'} new or could not be compared`,
  },
  noRows:
    'The work plan of this year is empty: the new workbook takes over units, settings, targets and the names of projects.',
  groups: {
    person: (count) => `For you to decide (${rows(count)})`,
    merged: (count) => `Task merged with another (${rows(count)})`,
    same: (count) => `Task goes on (${rows(count)})`,
    finished: (count) => `Finished (${rows(count)})`,
    coming: (count) => `To be filled in the new year (${tasks(count)})`,
  },
  coming: { new: 'new', untold: 'the earlier edition was not read whole: cannot be compared' },
  unreadTasks: (count) =>
    `${tasks(count)} more of the new year could not be read by title; the workbook keeps rows for ${count === 1 ? 'it' : 'them'}.`,
  row: {
    noText: '(no measure written)',
    from: (title) => `Task so far: ${title}`,
    noTask: 'It stood under no task',
    why: (words) => `Why (our comparison): ${words}`,
    whyUnknown: 'The title of the task could not be read, so there is nothing to compare.',
  },
  choices: {
    proposed: 'Suggested tasks',
    others: 'Other tasks',
    to: (title) => `Goes on under ${title}`,
    toUnread: (id) => `Goes on under ${id} (title not read)`,
    open: 'Goes on, task to be chosen later',
    finish: 'Finished, kept in the history',
    leave: 'Does not go on, kept in the history',
    rest: 'Otherwise',
  },
  more: (count) => `Show ${rows(count)} more`,
  acceptAll: 'Follow the suggestions for the rest',
  accepted: 'Rows that you did not decide on follow the suggestions',
  decideFirst: 'Decide on the rows marked above first, or press "Follow the suggestions for the rest".',
  unstay:
    'Findings that were set aside and the record of progress by month belong to this year and do not move; nor do sheets and columns that you added.',
  open: 'Open the new workbook',
  save: 'Save as a file',
  working: 'Making the workbook of the new year…',
  outcome: {
    opened: (year) => `The new workbook of ${year} was given to Excel, to open in another window`,
    openedMore: 'Save it in that window. Nothing has changed in this workbook.',
    saved: (name) => `Given to the browser to download: ${name}`,
    savedMore:
      'Find it among your downloads and open it with Excel or WPS. Nothing has changed in this workbook.',
    report: (count) =>
      `${count === 1 ? '1 thing' : `${count} things`} to look at (also on the sheet "Earlier years" of the new workbook)`,
    nothing: 'Nothing needs a look.',
    unread: (count) =>
      `${count === 1 ? '1 place' : `${count} places`} of this workbook could not be read, or not in the usual way`,
    close: 'Close',
  },
};
