import type { ChineseOrigin } from '../../editions/model';
import type { workPlan as zh } from '../zh/workPlan';

const origins: { readonly [O in ChineseOrigin]: string } = {
  quoted: '',
  reconstructed: ' [pieced together]',
  'back-translated': ' [back-translated]',
};

export const workPlan: typeof zh = {
  title: (county, year) => `${county} work plan for digital rural development ${year}`.trim(),
  columns: {
    id: 'Row code',
    number: 'No.',
    aspect: 'Aspect',
    task: 'Task no.',
    title: 'Key task',
    national: 'National measure',
    measure: 'County measure',
    goal: 'Annual goal',
    goalValue: 'Goal figure',
    goalUnit: 'Unit of figure',
    leader: 'Lead leader',
    lead: 'Lead unit',
    supporting: 'Supporting units',
    deadline: 'Deadline',
    due: 'Due',
    progress: 'Done',
    behind: 'Points behind',
    status: 'Status',
    light: 'Light',
    forecast: 'By year end?',
    problem: 'Problem',
    next: 'Next step',
    person: 'Person',
    phone: 'Phone',
    money: 'Allocated (10,000 yuan)',
    spent: 'Spent (10,000 yuan)',
    note: 'Note',
    before: 'Code last year',
    missing: 'Required, missing',
    state: 'Row is',
    leadUnit: 'Lead unit today',
    supportingKey: 'Supporting units, key',
    aspectNumber: 'Aspect no.',
    rank: 'Rank behind',
  },
  node: (month) => `By month ${month}`,
  hints: {
    legend:
      'Grey is national text and blue is formulas, both locked; white is yours to fill in. Lights and schedule follow as you type.',
    spare:
      'More rows: open the filter of the column "Row is", tick "Spare", and enter a task number in a spare row. If those run out, unprotect the sheet (no password), insert rows above the last one and fill the formulas down.',
    backTranslated:
      'Chinese marked [back-translated] was translated from English and is not the original text; check it against the original before quoting.',
    unread: 'Tasks of the document that could not be read keep their rows; nothing is guessed.',
  },
  withOrigin: (words, origin) => `${words}${origins[origin]}`,
  prompts: {
    task: { title: 'Task number', message: 'The number of the national key task.' },
    measure: {
      title: 'County measure',
      message: 'Say what is to be done. A row counts once this is filled in.',
    },
    lead: {
      title: 'Lead unit',
      message: 'Choose one from the sheet of units; enter a changed name there as another name.',
    },
    supporting: { title: 'Supporting units', message: 'Separate names with “、”.' },
    deadline: {
      title: 'Deadline',
      message: 'A day of this year, such as 2024-10-31, or words, which count as the end of the year.',
    },
    node: {
      title: 'Milestone',
      message: 'Share due by the end of that month. With none given, the rule of the settings applies.',
    },
    progress: { title: 'Done', message: 'The share done so far, 0% to 100%.' },
    status: { title: 'Status', message: 'Choose from the list. “Adjusted” has no light.' },
    forecast: { title: 'By year end?', message: 'Choose from the list, or leave it empty.' },
    text: { title: 'Text', message: 'At most 1000 characters.' },
  },
  errors: {
    task: (count) => ({ title: 'No such task', message: `Enter a whole number from 1 to ${count}.` }),
    lead: {
      title: 'Unit not listed',
      message: 'The sheet of units has no such name. Use it anyway? It will be marked as not listed.',
    },
    deadline: {
      title: 'Not this year',
      message: 'This counts as words or as another year’s deadline. Use it anyway?',
    },
    fraction: { title: 'Not a share', message: 'Enter a number from 0% to 100%.' },
    choice: { title: 'Not in the list', message: 'Choose from the list.' },
    length: { title: 'Too long', message: 'More than 1000 characters.' },
  },
};
