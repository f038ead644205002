import type { history as zh } from '../zh/history';

export const history: typeof zh = {
  title: 'Earlier years',
  hint: 'Brought over from earlier plans and kept as they were; counted nowhere. "New number" is the row that carries it on; the columns on the right, which are not printed, keep what else had been entered; "to check" is what moving on asks people to look at.',
  from: 'Earlier number',
  edition: 'Year',
  of: 'Kind',
  task: 'Task then',
  text: 'Measure then',
  lead: 'Lead unit',
  progress: 'Progress then',
  status: 'Status then',
  became: 'The task since',
  to: 'New number',
  nodes: 'Milestones',
  unknown: 'cannot be told',
  kinds: {
    same: 'goes on',
    merged: 'merged',
    split: 'split',
    new: 'new',
    dropped: 'dropped',
  },
  kindsOf: {
    measures: 'measure',
    targets: 'target',
    projects: 'project',
    allocations: 'allocation',
    indicators: 'indicator',
    plan: 'plan',
    look: 'to check',
  },
};
