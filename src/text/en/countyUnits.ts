import type { countyUnits as zh } from '../zh/countyUnits';

export const countyUnits: typeof zh = {
  title: (county) => `${county} Units for Digital Rural Development`.trim(),
  columns: {
    id: 'Unit id',
    name: 'Unit',
    alias1: 'Other name 1',
    alias2: 'Other name 2',
    alias3: 'Other name 3',
    kind: 'Kind',
    national: 'National counterpart',
    contact: 'Contact',
    phone: 'Telephone',
    leads: 'Leads',
    supports: 'Supports',
    behind: 'Behind',
    unreported: 'No report',
    rank: 'Rank',
    note: 'Note',
    behindRank: 'Rank behind',
  },
  hints: {
    rename:
      'Names are those usual in a county; change them to yours. When a body is renamed, keep its old name as another name and type the new one as its name: rows that say the old name go to the new one.',
    counts:
      'All four count measures. Leads: by the lead unit in the work plan. Supports: by the names there, separated by 、. Behind: amber and red. No report: led, without progress, and neither completed nor adjusted; rank 1 has most of them.',
  },
  prompts: {
    name: {
      title: 'Unit',
      message:
        'Its present name. Before you change it, keep the old one as another name. No 、 * ? ~ in a name.',
    },
    alias: { title: 'Other name', message: 'A short, former or pre-merger name, one a cell.' },
    kind: { title: 'Kind', message: 'Choose from the list.' },
    national: { title: 'National counterpart', message: 'Choose from the list, or leave it empty.' },
    phone: { title: 'Telephone', message: 'Kept as text.' },
    text: { title: 'Text', message: 'At most 200 characters a cell.' },
  },
  errors: {
    choice: { title: 'Not in the list', message: 'Choose from the list.' },
    name: {
      title: 'Name does not fit',
      message: 'At most 100 characters, no 、 * ? ~, and no other unit of that name. Use it all the same?',
    },
    length: { title: 'Too long', message: 'At most 200 characters a cell.' },
  },
  ownerMap: {
    title: (year) => `Suggested lead and supporting units of the tasks of ${year}`,
    ours: 'Suggested by us, not in the document: what we read of it names no department for a task. These are our suggestions with their reasons; decide as your county divides the work.',
    tasks: '1. Tasks',
    bodies: '2. National bodies and their usual county counterparts',
    columns: {
      number: 'Task',
      title: 'Title',
      national: 'National body (suggested)',
      lead: 'County lead (suggested)',
      supporting: 'County supporting (suggested)',
      reason: 'Reason',
      body: 'National body',
      county: 'Usual county counterpart',
      aliases: 'Other names',
      evidence: 'Evidence',
    },
    unread: 'The title of this task could not be read; nothing is suggested.',
    none: 'Nothing suggested.',
  },
};
