/** The pane's words that are there from the start, English. */
import type { PaneText } from '../zh/pane';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const pane: PaneText = {
  product: 'Digital Rural Key Points',
  tag: 'en',

  switchLanguage: { label: '切换到中文', short: '中文', tag: 'zh-CN' },

  tabs: {
    label: 'Pages of the pane',
    points: 'Key Points',
    plan: 'Plan',
    progress: 'Progress',
    share: 'Share',
  },

  sections: {
    label: (tab) => `Parts of ${tab}`,
    tasks: 'Tasks',
    sheets: 'Sheets',
    cell: 'Cell',
    overview: 'Overview',
    check: 'Check',
    update: 'Update',
    next: 'Next year',
    progress: 'Progress',
    share: 'Share',
    help: 'Help',
  },

  edition: {
    year: (id) => id,
    size: (aspects, tasks) => `${plural(aspects, 'aspect', 'aspects')}, ${plural(tasks, 'task', 'tasks')}`,
    complete: 'Complete',
    tasksComplete: 'Tasks complete',
    partial: 'Partial',
    lacking: (part, have, of) => (of === null ? `${part}: ${have} read` : `${part}: ${have} of ${of} read`),
    lackingAll: (part) => `${part}: not read`,
    parts: { goals: 'goals', aspects: 'aspect titles', tasks: 'task titles', measures: 'measures' },
  },

  sheets: {
    heading: 'Write the Key Points into the workbook',
    intro:
      'They go into new sheets; nothing of yours is changed. Writing again renews only the national text.',
    editions: 'Editions',
    language: 'Language',
    languages: { zh: 'Chinese', en: 'English', both: 'Both' },
    which: 'Sheets',
    names: {
      tasks: 'Tasks',
      targets: 'Targets',
      goals: 'Qualitative goals',
      owners: 'Owners',
      sources: 'Sources',
    },
    insert: 'Insert sheets',
    cancel: 'Cancel',
    cancelling: 'Stopping…',
    refresh: 'Refresh existing sheets',
    pickEdition: 'Pick at least one edition.',
    pickSheet: 'Pick at least one sheet.',
    starting: 'Getting ready…',
    progressLabel: 'Progress of writing',
  },

  outside: {
    'office-missing':
      "Office's own script (office.js) did not arrive. You can browse and search, but not write into the workbook. Check the network and open the pane again.",
    browser:
      'This is not Excel. You can browse and search; to write into a workbook, open this pane in Excel.',
  },

  status: {
    label: 'How it is running',
    excel: (platform) => `Excel (${platform})`,
    browser: 'Not in Excel',
    'office-missing': 'office.js missing',
    functionsReady: 'functions loaded',
    functionsMissing: 'functions not loaded',
  },

  defect: {
    part: 'This page did not open',
    partWay:
      'The network may have dropped, or the add-in has a defect. Nothing in the workbook is affected. Load the pane again.',
    reload: 'Load again',
  },

  statements: (parts) => parts.join('; '),
  loading: 'Loading…',
};
