/** What is said of formulas that lean on the add-in, and of what would not travel with a workbook. English. */
import type { TravellingText } from '../zh/travelling';

export const travelling: TravellingText = {
  ways: {
    value: 'make it a value',
    formula: 'make it a plain formula',
    leave: 'leave it',
  },
  noValue: {
    'no-figure': 'it has no result now, and none can be worked out outside Excel',
    'in-the-way': 'the cells that the result needs are in use, or in a table or merged cells',
    'rows-hidden':
      'some of its rows are hidden, and a block would end up in the wrong ones; unhide them first',
  },
  noFormula: {
    'no-table': 'this workbook has no plan whose tables could be looked in',
    'not-in-table': "the plan's tables in this workbook do not hold this, or hold something else",
    'no-equivalent': 'no usual function gives the same result',
    'unknown-answer': 'what the function in it answers cannot be worked out now',
    'hangs-on-cells': 'its result changes with other cells and cannot be fixed in the formula',
    'too-long': 'as a formula it would be longer than Excel takes',
  },
  states: {
    done: 'done',
    'changed-since': 'changed since the preview; left as it is',
    'sheet-gone': 'the sheet or name is no longer there',
    locked: 'the sheet has a password; left as it is',
    failed: 'could not be written',
  },
  protection: {
    done: 'protected',
    already: 'was protected already',
    'sheet-gone': 'the sheet is no longer there',
    locked: 'has a password; left as it is',
    failed: 'could not be protected',
  },
  dependences: {
    'own-function': () =>
      'The formula uses a function of this add-in: a computer without it will show #NAME?.',
    'other-file': (file) =>
      `The formula refers to another file, “${file}”, which the receiver does not have.`,
    'new-function': (functions) =>
      `The formula uses ${functions}, which Excel 2010, WPS or LibreOffice may not know.`,
    'spill-reference': () =>
      'The formula refers to all cells that another one fills (#), which older Excel and WPS may not compute.',
    'broken-reference': () => 'A reference leads nowhere (#REF!).',
    'unknown-name': () => 'It shows #NAME?: a function or a name in it is not known.',
    'own-function-in-rule': () =>
      'A conditional format uses a function of this add-in and has no effect; delete or change that rule.',
    'manual-calculation': () =>
      'Excel calculates only when asked, so figures may be old. Press F9, or set Formulas to automatic.',
  },
  nameAt: (name, sheet) => (sheet === null ? `name ${name}` : `name ${name} of ${sheet}`),
  cellAt: (sheet, address) => `${sheet} ${address}`,
  wholeBook: 'the whole workbook',
  outcomeOf: (way, state) => `${way}: ${state}`,
  report: {
    sheet: 'Travel report',
    title: 'What was done before the workbook travels',
    columns: { number: 'No.', what: 'What', place: 'Where', before: 'Formula before', outcome: 'Outcome' },
    formula: 'formula',
    otherwise: 'formula with another result',
    personal: 'personal details',
    protection: 'protection',
    remaining: 'still to be dealt with',
    ready: 'Nothing was found that depends on the add-in or on another file.',
    changed: (was, now) => `was ${was}, is ${now}`,
    phones: (done, count) => `telephone numbers cleared: ${done} of ${count}`,
    names: (done, count) => `names of persons responsible and contacts cleared: ${done} of ${count}`,
    masked: (done, count) => `numbers in text made unreadable: ${done} of ${count}`,
    open: 'its protection could not be restored; please set it by hand',
  },
};
