/** How grave each finding about the workbook is: what reading it noticed, and what only the workbook can show. */
import type { CodeFacts } from '../../plan/checks/codes';
import { planCodes } from '../../plan/checks/codes';
import type { BookIssues } from '../../text/zh/issues';
import type { PlanNotes } from '../../text/zh/planReading';

const book = (severity: CodeFacts['severity']): CodeFacts => ({ severity, group: 'workbook' });

export const bookCodes: { readonly [C in keyof BookIssues | keyof PlanNotes]: CodeFacts } = {
  'formula-overwritten': book('error'),
  'formula-changed': book('warning'),
  'formula-missing': book('error'),
  'row-without-formulas': book('error'),
  'reference-broken': book('error'),
  'formula-error': book('error'),
  'names-lost': book('error'),
  'template-old': book('note'),

  'identity-lost': book('warning'),
  'table-found': book('note'),
  'table-missing': book('error'),
  'column-found': book('note'),
  'column-missing': book('error'),
  'column-unknown': book('note'),
  'rows-below': book('warning'),
  'typed-in-sums': book('warning'),
  'row-without-id': book('warning'),
  'row-id-twice': book('error'),
  'word-unknown': { severity: 'error', group: 'entries' },
  'word-taken': { severity: 'warning', group: 'entries' },
  'number-unknown': { severity: 'warning', group: 'numbers' },
  'value-error': { severity: 'error', group: 'numbers' },
  'formula-taken': book('note'),
  'formula-empty': book('warning'),
  'cell-unreadable': book('warning'),
  'cells-merged': book('warning'),
  'cell-missing': book('error'),
  'sheet-unknown': book('note'),
};

export const allCodes = { ...planCodes, ...bookCodes };
