/** The words of the pane's page for giving a workbook away. English. */
import type { SharePageText } from '../zh/sharePage';

const s = (count: number): string => (count === 1 ? '' : 's');

export const sharePage: SharePageText = {
  heading: 'Share',
  working: 'Working…',
  waiting: 'A cell is being edited: press Enter to finish it, and this goes on.',
  stop: 'Stop',
  stopping: 'Stopping…',
  again: 'Try again',
  close: 'Close',
  outside: 'This can be done in Excel only.',

  travel: {
    heading: 'Before it travels',
    intro:
      'Turns formulas that use functions of this add-in into values or plain formulas, so that people without it (in WPS too) see the same figures; clears telephone numbers and names on request, sets protection, then checks whether anything still depends on the add-in or on other files.',
    before: 'You see a list first; nothing is changed. Best save a copy and work on the copy.',
    look: 'See what would change',
    listed: (formulas, other) =>
      `The list is below. Formulas: ${formulas}; other things that would not travel: ${other}. Nothing has been changed yet.`,
    formulas: (count) => `Formulas (${count})`,
    noFormulas: 'No formula uses a function of this add-in.',
    all: {
      label: 'All formulas',
      usual: 'As suggested',
      value: 'All to values',
      formula: 'Plain formulas where possible',
      leave: 'Leave all',
    },
    wayOf: (place) => `What becomes of ${place}`,
    becomes: 'becomes',
    rows: (rows, columns) => `values in ${rows} row${s(rows)} and ${columns} column${s(columns)}`,
    shows: (shown) => `shows ${shown}`,
    differs: (shown) => `shows ${shown}, which is not what the function answers now; please check`,
    no: (way, why) => `Cannot “${way}”: ${why}.`,
    personal: 'Personal details',
    phones: (count) => `Clear the telephone columns (${count} cell${s(count)})`,
    names: (count) => `Clear the columns of persons responsible and contacts (${count} cell${s(count)})`,
    personalHint:
      'Only the columns of the plan made for numbers and names, and the contact on the first sheet; leaders stay. Comments and document properties were not looked at. What is cleared cannot be had back from this file.',
    noColumns: 'No plan was found in this workbook, and so no columns of numbers and names.',
    strays: (count) => `Numbers like telephone numbers in other cells (${count})`,
    straysHint:
      'They may be telephone numbers, or codes or amounts. Those you tick have their middle digits hidden; the others stay.',
    stray: (place, masked) => `${place}: becomes “${masked}”`,
    protect: (count) => `Protect as the template does (${count} sheet${s(count)})`,
    protectHint: (already) =>
      `Without a password; ${already} already protected. It guards against slips, not against people.`,
    other: (count) => `Other things that would not travel (${count})`,
    otherHint:
      'These are not changed for you. Rules for what may be typed cannot be read as a whole and were not looked at.',
    more: (count) => `${count} more are not listed here; the report sheet has them all`,
    undo: 'Excel cannot undo changes for which protection was set or lifted. Make sure that you have kept a copy.',
    carryOut: 'Get this workbook ready',
    nothing: 'Choose at least one thing.',
    ready: 'Ready to travel',
    readyMore:
      'The whole workbook was read again: no formula was found that needs the add-in or another file. Save it, then send it.',
    notReady: (count) => `${count} thing${s(count)} still to be dealt with`,
    broke:
      'It broke off on the way. What was written is good and the rest is as it was; doing it again completes it.',
    done: (count) => `Formulas changed: ${count}.`,
    left: (count) => `Formulas not changed: ${count}.`,
    protected: (count) => `Protected sheets: ${count}.`,
    open: (sheets) =>
      `Protection could not be restored on ${sheets}. Please protect it by hand under Review.`,
    hidden: (sheets) =>
      `Hidden sheets that go along: ${sheets}. They hold the template's identity, the record of checks and what updates are compared with, and no telephone numbers; without them the file can be neither updated nor taken back.`,
    details: 'One by one',
    sheet: 'Write the report to a sheet',
    sheetHint:
      'It holds the formulas as they were, not the numbers and names that were cleared; delete it before sending if you like.',
    written: (name) => `The report is on the sheet “${name}”.`,
  },

  repair: {
    heading: 'Repair functions',
    intro:
      'Once a file has been saved on a computer without the add-in, KEYPOINT_ functions may show #NAME? and do not recover by themselves. This enters them anew; the formulas stay as they are, and protected sheets are protected again afterwards (those with a password are left).',
    mend: 'Find and repair',
    none: 'No formula uses a function of this add-in.',
    whole: (count) =>
      count === 1
        ? 'The one formula is in order; nothing was changed.'
        : `All ${count} formulas are in order; nothing was changed.`,
    mended: (count) => `Formulas entered anew: ${count}.`,
    waiting: (count) =>
      `${count} of them ${count === 1 ? 'is' : 'are'} still being calculated and will show soon.`,
    still: (count) =>
      `${count} still show${count === 1 ? 's' : ''} #NAME?: the functions may not be loaded yet. Open the add-in again and retry.`,
    left: (count) => `Not entered: ${count}`,
  },

  units: {
    heading: 'One file a unit',
    intro:
      'Makes a file for each unit with only its own tasks, projects and targets. Ids stay, so that what comes back finds its place. The files are downloaded as one zip; this workbook is not changed.',
    reading: 'Reading the plan in this workbook…',
    noPlan: 'No plan was found in this workbook. Make one under Plan, or open a plan workbook.',
    noUnits: 'The list of units in the plan is still empty.',
    legend: (chosen, count) => `For (${chosen} of ${count} chosen)`,
    all: 'Choose all',
    none: 'Choose none',
    file: (code) => `code ${code}`,
    contacts: "Include other units' contacts and telephone numbers",
    contactsHint: 'Otherwise each file keeps only the contacts and numbers of its own unit.',
    make: (count) => `Make ${count} file${s(count)}`,
    progress: (done, count) => `${done} of ${count} made`,
    progressLabel: 'Files made',
    made: (count, name) => `${count} file${s(count)} handed to the browser: ${name}`,
    madeMore: 'Look for it in your downloads. Each can be filled in with Excel or WPS, without the add-in.',
    cancelled: 'Stopped; no file was given',
    notes: (count) => `Reading the plan met ${count} thing${s(count)} worth a look; see Check first.`,
    zip: (county, edition) => `${county} ${edition} files of the units`,
  },
};
