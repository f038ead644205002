import type { OtherFormat, ReadingText } from '../zh/reading';

const unchanged = 'The file was not changed, and no other file is affected.';
const sendAgain = 'Ask the sender to open the original in Excel or WPS, save it as .xlsx and send it again.';
const notOurs =
  'Do not roll it up. Ask the sender where the file comes from, and to open it in Excel or WPS, save it as .xlsx and send it again.';

const looks = {
  text: 'it looks like text or CSV',
  'web page': 'it looks like a web page',
  pdf: 'it looks like a PDF',
  rar: 'it looks like a RAR or 7z archive',
  unknown: 'what it is cannot be told',
} as const;

const formats: Readonly<Record<OtherFormat, string>> = {
  xlsb: 'a binary workbook (.xlsb)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  docx: 'a Word document',
  pptx: 'a presentation',
  archive: 'an archive of several files',
};

const megabytes = (bytes: number): string => `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;

export const reading: ReadingText = {
  problems: {
    'empty-file': () => ({
      what: 'This file is empty (0 bytes).',
      safe: unchanged,
      next: 'It was probably not sent or downloaded to its end. Download it again, or ask the sender for it again.',
    }),
    'not-a-zip': ({ looksLike }) => ({
      what: `This is not an .xlsx workbook: ${looks[looksLike]}. Renaming a file does not make it a workbook.`,
      safe: unchanged,
      next: sendAgain,
    }),
    'encrypted-or-xls': ({ which }) =>
      which === 'encrypted'
        ? {
            what: 'The workbook needs a password to open, so its content cannot be read.',
            safe: unchanged,
            next: 'Open it, clear the password under File – Info – Protect Workbook, save it, and try again.',
          }
        : {
            what:
              which === 'xls'
                ? 'This is a workbook in an old format (.xls or .et), not .xlsx.'
                : 'This is a workbook in an old format (.xls or .et), or one that needs a password.',
            safe: unchanged,
            next: 'Open it in Excel or WPS, save it as “Excel Workbook (.xlsx)”, and try again.',
          },
    truncated: () => ({
      what: 'The file is incomplete: its end is missing.',
      safe: unchanged,
      next: 'The transfer was probably interrupted. Download it again, or ask the sender for it again.',
    }),
    'other-format': ({ format }) => ({
      what: `This is ${formats[format]}, not an .xlsx workbook.`,
      safe: unchanged,
      next:
        format === 'archive'
          ? 'Unpack it first, then choose the .xlsx files in it.'
          : 'Open it in Excel or WPS, save it as “Excel Workbook (.xlsx)”, and try again.',
    }),
    'not-a-workbook': () => ({
      what: 'There is no workbook in the file.',
      safe: unchanged,
      next: sendAgain,
    }),
    'too-large': ({ part, size, limit }) => ({
      what:
        part === null
          ? `The file is too large (${megabytes(size)}); the limit is ${megabytes(limit)}.`
          : `Unpacked, the file is too large (${part}: ${megabytes(size)}); the limit is ${megabytes(limit)}.`,
      safe: `It was not unpacked. ${unchanged}`,
      next: 'Ask the sender to delete pictures, attachments and unused sheets, save it and send it again.',
    }),
    'too-many-entries': ({ count, limit }) => ({
      what: `The file has ${count} parts inside; the limit is ${limit}.`,
      safe: `It was not unpacked. ${unchanged}`,
      next: 'Ask the sender to delete pictures and unused sheets, save it and send it again.',
    }),
    'too-many-cells': ({ sheet, limit }) => ({
      what: `The sheet “${sheet}” holds more than ${limit} cells.`,
      safe: unchanged,
      next: 'Ask the sender to delete unused rows and columns below and beside the table, save it and send it again.',
    }),
    ratio: ({ part, ratio, limit }) => ({
      what: `One part of the file (${part}) grows ${Math.round(ratio)} times when unpacked, more than ${limit} times; the file may be malicious.`,
      safe: `It was not unpacked. ${unchanged}`,
      next: notOurs,
    }),
    'bad-data': ({ part }) => ({
      what:
        part === null
          ? 'The file is damaged (its table of contents does not fit its content).'
          : `The file is damaged (${part} is not as it was written).`,
      safe: `No number was taken from it. ${unchanged}`,
      next: `Download it again. If that does not help: ${sendAgain}`,
    }),
    'part-missing': ({ part }) => ({
      what: `A part of the file is missing (${part}).`,
      safe: `No number was taken from it. ${unchanged}`,
      next: sendAgain,
    }),
    'unknown-compression': ({ part }) => ({
      what: `The file is compressed in a way that Excel does not use (${part}).`,
      safe: unchanged,
      next: sendAgain,
    }),
    dtd: ({ part }) => ({
      what: `The file holds a declaration that no workbook has (DOCTYPE in ${part}); it may be malicious.`,
      safe: `Nothing in it was run or expanded. ${unchanged}`,
      next: notOurs,
    }),
    'xml-broken': ({ part }) => ({
      what: `The file is not written as it should be and cannot be read on (${part}).`,
      safe: `No number was taken from it. ${unchanged}`,
      next: sendAgain,
    }),
  },
};
