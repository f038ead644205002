import { countyWords } from './countyWords';
import type {
  FoundBy,
  NoPlan,
  planReading as zh,
  PlanNotes,
  CarryNotes,
  ReadTableId,
} from '../zh/planReading';

const tables: { readonly [T in ReadTableId]: string } = {
  measures: 'work plan',
  targets: 'targets',
  units: 'units',
  projects: 'projects',
  allocations: 'allocations',
  indicators: 'indicators',
  weights: 'settings',
  history: 'history',
};

const found: { readonly [B in FoundBy]: string } = {
  name: 'its defined name',
  template: "the template's header",
  synonym: 'a usual synonym',
};

const noPlan: { readonly [P in NoPlan]: (path: string) => string } = {
  'not-a-plan': (path) =>
    `"${path}" is no plan workbook of this tool: it has no identity and no work plan. Choose a file that template wrote.`,
  'newer-template': (path) => `"${path}" was written by a newer template. Update this tool first.`,
  'edition-unknown': (path) => `"${path}" is a plan of an edition that is not known here.`,
};

const notes: { readonly [C in keyof PlanNotes]: (parameters: PlanNotes[C]) => string } = {
  'identity-lost': ({ by }) =>
    by === 'properties'
      ? "The identity sheet is gone; the document's properties were used."
      : "The identity sheet and the document's properties are gone; table names and cells were used.",
  'table-found': ({ table, by }) =>
    `The table of ${tables[table]} has lost its name; it was found by ${found[by]}.`,
  'table-missing': ({ table }) => `The table of ${tables[table]} was not found; that part was not read.`,
  'column-found': ({ header, expected, by }) =>
    `Column "${header}" was taken for "${expected}" by ${found[by]}.`,
  'column-missing': ({ table, header }) =>
    `Column "${header}" of ${tables[table]} was not found; it was read as empty.`,
  'column-unknown': ({ header, count }) =>
    `Column "${header}" is none of the template's; ${count} cells in it were not read.`,
  'rows-below': ({ table, count }) => `${count} rows below the table of ${tables[table]} were read with it.`,
  'typed-in-sums': ({ table, raw }) =>
    `“${raw}” is in the row of sums of ${tables[table]} and was not read as a row; to add one, insert it above the sums.`,
  'row-without-id': ({ id }) => `This row had no id; it is now ${id}.`,
  'row-id-twice': ({ given, id }) => `The id ${given} stood twice; this row is now ${id}.`,
  'word-unknown': ({ header, raw }) => `"${raw}" is no choice for "${header}"; it was read as not filled in.`,
  'word-taken': ({ raw, as }) => `"${raw}" was read as "${countyWords[as]}".`,
  'number-unknown': ({ raw }) => `"${raw}" cannot be used as a number; the usual value was taken.`,
  'value-error': ({ raw }) => `It holds the error ${raw}, which was kept as text.`,
  'formula-taken': ({ value }) => `It holds a formula; its saved result "${value}" was taken.`,
  'formula-empty': () => 'It holds a formula without a saved result; it was read as empty.',
  'cell-unreadable': ({ raw }) => `Its content "${raw}" could not be read and was left out.`,
  'cells-merged': () => 'Cells are merged; the content counts for the first row only.',
  'cell-missing': ({ name }) => `The cell ${name} was not found; the identity or the usual value was taken.`,
  'sheet-unknown': ({ count }) => `It is no sheet of the template; ${count} cells in it were not read.`,
};

const names = (list: readonly string[]): string => list.join(', ');

const carried: { readonly [C in keyof CarryNotes]: (parameters: CarryNotes[C]) => string } = {
  'task-split': ({ row, to, others }) =>
    `The task of ${row} was split: it goes on as ${to} and may belong to ${names(others)}. Please check.`,
  'task-ended': ({ row, to, task }) =>
    `The task "${task.en}" of ${row} has ended: it goes on as ${to}, with no task yet.`,
  'task-unread': ({ row, to, task }) =>
    `What became of the task "${task.en}" of ${row} is not known: it goes on as ${to}, with no task yet.`,
  'task-none': ({ row, to }) => `${row} had no task: it goes on as ${to}, with no task yet.`,
  'task-open': ({ row, to }) => `${row} goes on as ${to}, with no task yet, as you decided.`,
  'row-finished': ({ row }) =>
    `${row} was not reported as completed; as you decided, it counts as finished and stays in the history.`,
  'row-left': ({ row }) => `${row} does not go on, as you decided; it stays in the history.`,
  'row-alone': ({ row, held }) =>
    `${row} held nothing but a task or an earlier number (${names(held)}) and does not go on.`,
  'owners-split': ({ row, raw, lead, supporting, unknown }) =>
    `"${raw}" of ${row} was split: lead ${lead === '' ? '(none)' : lead}; supporting ${supporting === '' ? '(none)' : supporting}.` +
    (unknown.length === 0 ? '' : ` Not on the list of units: ${names(unknown)}.`),
  'owners-unknown': ({ row, names: unknown }) => `Not on the list of units, in ${row}: ${names(unknown)}.`,
  'deadline-cleared': ({ count }) =>
    `The deadlines of ${count} rows lay in the earlier year and were cleared, to be set again (the history keeps them).`,
  'nodes-dropped': ({ row, months }) =>
    `The milestones of ${row} in months ${names(months.map(String))} have no column any more; what they held is now in the note.`,
  'baseline-carried': ({ target, month }) =>
    `Target ${target}: last year's actual is now the baseline${month === '' ? '; its month is to be filled in' : ` (${month})`}.`,
  'target-ended': ({ target, name }) =>
    `Last year's target ${target}, "${name.en}", has no counterpart this year and was left out; the history keeps it.`,
  'allocation-open': ({ allocation, project }) =>
    `The task of allocation ${allocation} (project ${project}) has no counterpart; it is to be filled in.`,
  'amounts-cleared': ({ projects }) =>
    `The names and units of ${projects} projects were carried over, all amounts cleared (the history keeps them). Enter money carried over from the accounts.`,
};

export const planReading: typeof zh = {
  noPlan,
  notes,
  carried,
  at: (sheet, address) => (address === null ? `Sheet "${sheet}": ` : `Sheet "${sheet}" ${address}: `),
  carriedRows: ({ from, to, rows, finished, left, carried: count, added }) =>
    from === to
      ? `Carried over the whole plan of ${from}: ${rows} rows with content, ids unchanged${added === 0 ? '' : `, ${added} spare rows added`}.`
      : `Carried over from ${from} to ${to}: ${rows} rows with content, ${finished} finished (kept in the history), ${count} taken on${left === 0 ? '' : `, ${left} not taken on, as you decided (kept in the history)`}.`,
};
