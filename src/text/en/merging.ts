/** What is said where a standing plan is brought up to this release: national facts refreshed, template upgraded. English. */
import type { merging as chinese } from '../zh/merging';

const kinds: (typeof chinese)['kinds'] = {
  facts: {
    name: 'Refresh national facts',
    what: 'Brings the text and figures of the national columns up to the Key Points in this release, and adds national rows that are new.',
    look: 'See what changes in the national facts',
  },
  template: {
    name: 'Upgrade template',
    what: 'Besides the national facts, restores formulas and adds columns, sheets, names and fixed words that are new in this release.',
    look: 'See what changes in the template',
  },
};

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const merging: typeof chinese = {
  heading: 'Update',
  intro:
    'Brings the plan in this workbook up to this release. You see what would change first; nothing is written until you confirm, and nothing that you entered is touched.',
  reading: 'Reading the plan in this workbook…',
  noPlan: 'This workbook holds no plan to update. Open a plan workbook, or make a new one under “Plan”.',
  again: 'Read again',
  kinds,
  looking: 'Reading and comparing…',
  preview: {
    heading: (kind) => `${kinds[kind].name}: preview`,
    nothing: 'Up to date: nothing to change.',
    untouched: 'What you entered is not touched; rows, columns and sheets of your own stay.',
    willChange: 'Will change',
    stays: 'Stays as it is',
    cells: (count) => plural(count, 'national cell'),
    formulas: (count) => plural(count, 'formula'),
    ids: (count) => plural(count, 'missing row number'),
    texts: (count) => plural(count, 'fixed text on the sheets', 'fixed texts on the sheets'),
    rows: (count) => plural(count, 'new national row'),
    columns: (count) => plural(count, 'new column'),
    sheets: (count) => plural(count, 'new sheet'),
    memory: 'a new hidden sheet that remembers the national text, for the next comparison',
    names: (count) => `${plural(count, 'name')} restored`,
    conflicts: (count) => `${plural(count, 'cell')} for you to decide`,
    kept: (count) => `${plural(count, 'cell')} that somebody changed and the nation did not`,
    away: (count) => `${plural(count, 'item')} deleted earlier, not brought back`,
    dropped: (count) =>
      `${plural(count, 'row')} that the nation no longer lists, kept with everything entered there`,
    unknown: (count) =>
      plural(count, 'row, column or sheet of your own', 'rows, columns or sheets of your own'),
    moved: (count) =>
      `${plural(count, 'sheet')} with rows or columns put in; what they moved was not compared`,
    entries: 'This row holds a measure of yours: see whether it should follow.',
    now: 'Now',
    then: 'Becomes',
    place: 'Place',
    places: (sheet, header) => (header === '' ? sheet : `${sheet} · ${header}`),
    formulaCount: (place, count) => `${place}: ${plural(count, 'cell')}`,
    more: (count) => `Show ${count} more`,
    bringBack: (what) => `Bring back: ${what}`,
    row: (row, title) => (title === '' ? row : `${row} ${title}`),
    column: (header) => `column “${header}”`,
    sheet: (name) => `sheet “${name}”`,
    name: (name) => `name ${name}`,
  },
  conflict: {
    why: {
      'both-changed': 'The national text has changed, and somebody changed this cell too.',
      'not-remembered':
        'The workbook does not remember what was first written here, so nobody can tell who changed it.',
      'typed-over': 'A value stands in the place of a formula.',
    },
    theirs: 'Keep what stands there',
    ours: (kind) => (kind === 'formula' ? 'Restore the formula' : 'Take this release’s'),
    allTheirs: 'Keep all',
    allOurs: 'Take this release’s for all',
    legend: (place) => `${place}: which one?`,
    open: (count) =>
      count === 0 ? 'All decided.' : `${count} undecided; what is undecided stays as it stands.`,
  },
  confirm: (kind) => (kind === 'facts' ? 'Refresh now' : 'Upgrade now'),
  cancel: 'Cancel',
  undo: 'Excel’s Undo cannot take this back. The result lists what stood there before; save a copy first if you want one.',
  waiting: 'A cell is being edited; this goes on as soon as it is done.',
  starting: 'Writing…',
  stages: {
    structure: 'Adding the rows, columns and sheets that are missing…',
    cells: 'Writing cells…',
    memory: 'Noting what was written…',
    checking: 'Reading again, to check the result…',
  },
  outcome: {
    done: (kind) => (kind === 'facts' ? 'National facts are up to date' : 'The template is up to date'),
    nothing: 'There was nothing to write; the workbook is unchanged.',
    cells: (count) => `${plural(count, 'cell')} changed.`,
    rows: (count) => `${plural(count, 'row')} added.`,
    sheets: (names) => `Sheets added: ${names.join(', ')}.`,
    conflicts: (count) => `${count} undecided, left as they stood.`,
    undone: (count) =>
      `${plural(count, 'cell')} could not be written: just changed by somebody, or the sheet has a password. Nothing of yours is lost; try again.`,
    partly: 'Writing broke off. Everything you entered is still there; doing it again completes it.',
    before: (count) => `What stood there before (${count})`,
    was: (sheet, address, value) => `${sheet} ${address}: ${value}`,
    close: 'Close',
    again: 'Try again',
  },
};
