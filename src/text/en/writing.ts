import type { WritingText } from '../zh/writing';

const untouched = 'Nothing in the workbook was changed.';
const resumable = 'Your own content is all there; what was written can be used as it is.';

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);

export const writing: WritingText = {
  problems: {
    'no-excel': () => ({
      what: 'Excel is not connected here.',
      safe: 'Browsing and searching work all the same.',
      next: 'To write sheets, open the add-in in Excel.',
    }),
    'excel-too-old': ({ needed }) => ({
      what: `This version of Excel cannot take the sheets (${needed} is needed).`,
      safe: untouched,
      next: 'Use Excel 2021 or later, Microsoft 365 or Excel on the web. Browsing and the functions still work.',
    }),
    'workbook-protected': () => ({
      what: "The workbook's structure is protected, so no sheet can be added.",
      safe: untouched,
      next: 'Choose Review > Protect Workbook to lift the protection, then try again.',
    }),
    'sheet-protected': ({ sheet }) => ({
      what: `The sheet "${sheet}" is protected and was not updated.`,
      safe: 'It stays as it was; the other sheets are not affected.',
      next: 'Choose Review > Unprotect Sheet, then try again.',
    }),
    'cell-being-edited': () => ({
      what: 'A cell is being edited, and Excel takes nothing in meanwhile.',
      safe: resumable,
      next: 'Press Enter to finish the cell (or Esc to give it up), then try again.',
    }),
    'read-only': () => ({
      what: 'The workbook is open for reading only.',
      safe: untouched,
      next: 'Choose Enable Editing, or save a copy, then try again.',
    }),
    'too-large': () => ({
      what: 'This is more than Excel takes at once.',
      safe: resumable,
      next: 'Choose fewer editions or sheets and write them in several goes.',
    }),
    'excel-busy': () => ({
      what: 'Excel is busy and did not finish.',
      safe: resumable,
      next: 'Wait a moment and try again: it goes on where it stopped.',
    }),
    'not-permitted': () => ({
      what: 'Excel does not allow a change here (it may be protected, or you may not have the right to edit).',
      safe: resumable,
      next: 'Check the protection of the sheet and the workbook and your right to edit, then try again: it goes on where it stopped.',
    }),
    'no-cell-selected': () => ({
      what: 'No cell is selected, or the selection is in another workbook.',
      safe: untouched,
      next: 'Click a cell in this workbook, then try again.',
    }),
    'cell-not-empty': ({ address, content }) => ({
      what: `${address} is not empty: "${content}".`,
      safe: 'Its content was not changed.',
      next: 'Choose an empty cell, or confirm that it may be replaced.',
    }),
    'sheet-not-found': ({ sheet }) => ({
      what: `There is no sheet "${sheet}"; it may have been renamed or deleted.`,
      safe: untouched,
      next: 'Write the sheets again, or look for it among the tabs.',
    }),
    'sheet-hidden': ({ sheet }) => ({
      what: `The sheet "${sheet}" is hidden, so its cells cannot be shown.`,
      safe: untouched,
      next: 'Right-click any sheet tab, choose Unhide, show the sheet, and try again.',
    }),
    'table-in-the-way': () => ({
      what: 'Another table below or beside leaves no room for the new rows.',
      safe: resumable,
      next: 'Move that table, then try again: it goes on where it stopped.',
    }),
    'table-filtered': () => ({
      what: 'The table is filtered, and Excel did not take the new rows.',
      safe: resumable,
      next: 'Choose Data > Clear to lift the filter, then try again: it goes on where it stopped.',
    }),
    'names-in-the-way': ({ sheets, tables, names }) => ({
      what: `Names that the new sheets need are taken: ${[
        ...(sheets.length > 0 ? [`sheets ${quoted(sheets)}`] : []),
        ...(tables.length > 0 ? [`tables ${quoted(tables)}`] : []),
        ...(names.length > 0 ? [`names ${quoted(names)}`] : []),
      ].join('; ')}.`,
      safe: untouched,
      next: 'Rename them or move them away, then try again; or use a new workbook.',
    }),
    'workbook-not-opened': ({ code }) => ({
      what: `Excel did not open a new workbook (code: ${code}).`,
      safe: untouched,
      next: 'Insert the sheets into this workbook instead, or save the file and open it from there.',
    }),
    refused: ({ code }) => ({
      what: `Excel did not accept this (code: ${code}).`,
      safe: resumable,
      next: 'Try again: it goes on where it stopped. If it fails again, give the code to whoever supports you.',
    }),
  },
  notes: {
    'sheet-name-taken': ({ wanted, used }) =>
      `There already is a sheet "${wanted}", which was left alone; the new one is "${used}".`,
    'table-name-taken': ({ wanted, used }) =>
      `The table name "${wanted}" is taken; use "${used}" in formulas.`,
    'cells-kept': ({ sheet, count }) =>
      `In "${sheet}", ${cells(count)} of national text had been changed; the changes were kept.`,
    'cells-restored': ({ sheet, count }) =>
      `In "${sheet}", ${cells(count)} of national text had been changed and ${count === 1 ? 'was' : 'were'} restored; what stood there is listed below.`,
    'rows-left-out': ({ sheet, rows }) =>
      `Rows deleted from "${sheet}" were not put back (${rows.length}): ${rows.join(', ')}.`,
    'columns-missing': ({ sheet, headers }) =>
      `These columns were not found in "${sheet}" and not updated: ${quoted(headers)}.`,
    'column-renamed': ({ sheet, header, was }) =>
      `In "${sheet}", the column "${header}" was recognised by its content as "${was}".`,
    'rows-not-recognised': ({ sheet }) =>
      `"${sheet}" has no column of IDs any more, so its rows cannot be told apart; it was left alone.`,
    'half-made-left': ({ sheet }) =>
      `"${sheet}" was left unfinished last time and now holds content of yours; it was left alone and a new sheet made.`,
    'charts-plainer': ({ count }) =>
      `${count === 1 ? 'One chart is' : `${count} charts are`} in solid colours, without patterns and alternative text: Excel lets no add-in set them. Opened as a file, the workbook has both.`,
    'opened-read-only': () =>
      'The workbook was opened read-only: save a copy, or what was written will not be kept.',
  },
  difference: (row, header, theirs, national) =>
    `${row}, "${header}": the sheet says "${theirs}", the national text is "${national}"`,
  replaced: (row, header, theirs, national) =>
    `${row}, "${header}": it said "${theirs}", and says "${national}" again`,
  nothing: '(empty)',
  stages: {
    reading: 'Reading the workbook…',
    'waiting-for-cell': 'A cell is being edited. Press Enter to finish it; writing then goes on by itself.',
    writing: (written, of) => `Writing: ${written} of ${of} sheets`,
  },
  outcomes: {
    created: 'new',
    completed: 'completed',
    updated: 'updated',
    unchanged: 'up to date',
    left: 'left alone',
    unfinished: 'not finished: write again to complete it',
    absent: 'not written',
  },
};
