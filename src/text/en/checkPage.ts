/** The words of the pane's page that checks the plan, English. */
import type { Widened } from '../widened';
import type { checkPage as zh } from '../zh/checkPage';

const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);

export const checkPage: Widened<typeof zh> = {
  heading: 'Check the plan',
  intro:
    'Goes through the whole plan, cell by cell: missing entries, dates, units, numbers, progress, targets, money and formulas. Checking changes nothing.',
  check: 'Check the plan',
  checking: 'Reading the workbook…',
  behind: 'Cells have changed; the plan is checked again in a moment.',
  none: 'This workbook holds no county plan, so there is nothing to check.',
  makePlan: 'Make a plan',
  counts: ({ error, warning, note, ignored }) =>
    `Errors: ${error}; to check: ${warning}; notes: ${note}${ignored === 0 ? '' : `; set aside: ${ignored}`}`,
  clean: 'Nothing was found.',
  filters: {
    severity: 'By severity',
    all: 'All',
    ignored: 'Set aside',
    group: 'About',
    allGroups: 'Everything',
  },
  withCount: (name, count) => `${name} (${count})`,
  listed: (shown, all) => (shown === all ? `${all} in all` : `${shown} of ${all} listed`),
  nothingListed: 'Nothing fits this choice.',
  more: (count) => `List ${count} more`,
  wholeBook: 'Whole workbook',
  goTo: (place) => `Go to ${place}`,
  fix: 'Fix',
  fixOf: (place) => `Fix ${place}`,
  change: { from: 'Now', to: 'Becomes' },
  fixAll: (count) => `Fix what is certain (${count})`,
  preview: {
    heading: (count) => `${cells(count)} will be changed`,
    note: 'Only the cells listed here are changed; those that somebody changes in between are left alone. A protected sheet is unprotected for a moment and protected again, which Excel cannot undo; other changes can usually be taken back by one Undo.',
    place: 'Cell',
    confirm: 'Fix them',
    cancel: 'Cancel',
    fixing: 'Fixing…',
    waiting: 'A cell is being edited; this goes on as soon as that ends.',
  },
  result: {
    fixed: ({ done, all }) =>
      done === all ? `${cells(done)} fixed.` : `${cells(done)} fixed; ${all - done} not changed:`,
    undo: {
      'one-step': 'To take it back, undo once in Excel.',
      none: 'Undo cannot take these changes back.',
    },
    states: {
      done: 'fixed',
      'changed-since': 'changed by somebody since, not overwritten',
      'sheet-gone': 'the sheet is gone',
      locked: 'the sheet is protected with a password',
      failed: 'Excel did not take it',
    },
    ignored: 'Kept in the workbook: this finding is set aside until its content changes.',
    unignored: 'It is listed again.',
    checked: 'The whole plan was checked again.',
    written: (sheet) => `The sheet "${sheet}" was written.`,
    dismiss: 'Close',
    again: 'Try again',
  },
  setAside: {
    action: 'Set aside',
    of: (place) => `Set aside ${place}`,
    reason: 'Reason (kept in the workbook)',
    needed: 'Please give the reason.',
    confirm: 'Set aside',
    cancel: 'Cancel',
    because: (reason) => `Set aside: ${reason}`,
    takeBack: 'List again',
    takeBackOf: (place) => `List ${place} again`,
  },
  report: 'Write the list to a sheet',
  reportHint: 'As a sheet that can be printed; writing again renews the same sheet.',
};
