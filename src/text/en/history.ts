import type { history as zh } from '../zh/history';

export const history: typeof zh = {
  title: 'Measures of earlier years',
  hint: 'Brought over from earlier plans and kept as they were; counted nowhere. "New number" is the measure that carries it on.',
  from: 'Earlier number',
  edition: 'Year',
  task: 'Task then',
  text: 'Measure then',
  lead: 'Lead unit',
  progress: 'Progress then',
  status: 'Status then',
  became: 'The task since',
  to: 'New number',
  unknown: 'cannot be told',
  kinds: {
    same: 'goes on',
    merged: 'merged',
    split: 'split',
    new: 'new',
    dropped: 'dropped',
  },
};
