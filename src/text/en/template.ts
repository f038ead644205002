import type { template as zh } from '../zh/template';
import { planReading } from './planReading';

const fields = { county: 'The name of the county', unit: 'The name of the reporting unit' };

export const template: typeof zh = {
  ...planReading,
  problems: {
    'name-too-long': ({ field, length, most }) =>
      `${fields[field]} has ${length} characters; ${most} are allowed. Use its usual short name.`,
    'name-formula': ({ field, given }) =>
      `${fields[field]}, "${given}", begins with one of = + - @ and would be taken for a formula. Leave that sign out.`,
    'name-unprintable': ({ field }) =>
      `${fields[field]} has a line break or an invisible character. Type it again on one line.`,
    'name-wildcard': ({ field, given }) =>
      `${fields[field]}, "${given}", has one of * ? ~, which counting formulas take for wildcards. Leave it out.`,
    'edition-unknown': ({ given, known }) =>
      `There is no edition "${given}" of the Key Points here. There are: ${known.join(', ')}.`,
    'code-wrong': ({ given }) => `"${given}" is no administrative code: it has six digits, such as 330523.`,
    'period-wrong': ({ given, edition }) =>
      `"${given}" is no period: give a month or quarter of ${edition}, such as ${edition}-06 or ${edition}-Q2.`,
    'rows-wrong': ({ given, most }) =>
      `"${given}" is no number of rows: give a whole number from 1 to ${most}.`,
    'nodes-unknown': ({ given }) => `--nodes is quarters or months, not "${given}".`,
    'units-none': () =>
      'The list of units is empty. Write one unit a line, such as "001,县农业农村局". No file was written.',
    'units-many': ({ count, most }) =>
      `The list has ${count} units; ${most} are allowed. Divide it into several.`,
    'units-unreadable': () => 'The list of units is not text in UTF-8. Save it as a UTF-8 txt or csv file.',
    'unit-twice': ({ line, given }) =>
      `Line ${line} of the list, "${given}", repeats a code or name. No file was written.`,
    'unit-code-wrong': ({ line, given }) =>
      `The code in line ${line} of the list, "${given}", may have up to 12 digits, letters or hyphens.`,
    'unit-name-wrong': ({ line, given }) =>
      `The name in line ${line} of the list, "${given}", must not be empty, have over 50 characters, begin with = + - @ or hold * ? ~.`,
  },
  notRead: {
    absent: (path) => `There is no file "${path}". Check the path.`,
    folder: (path) => `"${path}" is a folder, not a file.`,
    denied: (path) => `"${path}" may not be read, or is in use. Close it and try again.`,
    full: (path) => `The disk is full; "${path}" could not be read.`,
    other: (path) => `"${path}" could not be read. Copy it to this computer and try again.`,
  },
  notWritten: {
    absent: (path) => `The folder of "${path}" does not exist. Make it first. No file was written.`,
    folder: (path) => `"${path}" is a folder. Give a whole file name. No file was written.`,
    denied: (path) =>
      `"${path}" may not be written, or is open in Excel or WPS. Close it or choose another place. No file was written.`,
    full: (path) => `The disk is full; "${path}" does not fit. No half file was left.`,
    other: (path) => `"${path}" could not be written. Choose another place. No half file was left.`,
  },
  wordUnexpected: (given) =>
    `template takes options only, not "${given}". Put quotes around a value that has spaces.`,
  outMissing: () => 'template needs --out, the file to write, such as --out plan.xlsx.',
  outNotXlsx: (given) => `--out ends in .xlsx, unlike "${given}".`,
  outIsFrom: (path) =>
    `--out and --from are the same file, "${path}". Last year's file is never changed: choose another name.`,
  choiceWrong: (option, given, known) => `${option} is ${known.join(' or ')}, not "${given}".`,
  sampleWithFrom: () =>
    '--sample and --from do not go together: samples are made up and must not mix with the data of a real year.',
  notOpened: (path, what) => `"${path}" cannot be opened: ${what}`,
  written: (path, sheets, rows, kilobytes) =>
    `Wrote ${path}: ${sheets} sheets, ${rows} rows in the work plan, ${kilobytes} KB.`,
  unitsNotRead: (path, what) => `The list of units "${path}": ${what}`,
  outNoFolder: (given) => `With --units, --out is a folder, not "${given}".`,
  unitsWithUnit: () => '--units and --unit do not go together: the list names the reporting units.',
  issued: (count, folder) => `Wrote a file for each of ${count} units into ${folder}.`,
  issuedPartly: (count, problem) =>
    `${problem} ${count} files were written before that and are whole; run it again once the cause is gone.`,
  isSample: 'It is a training copy: its entries are made up, and every sheet says so.',
};
