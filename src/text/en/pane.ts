/** The words of the pane, English. */
import { runs } from '../runs';
import type { PaneText } from '../zh/pane';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const pane: PaneText = {
  product: 'Digital Rural Key Points',
  tag: 'en',

  start: {
    opening: 'Opening…',
    stuck:
      "The pane is taking too long to open: Office's own script (office.js) may not have arrived. Check the network, or ask your administrator to serve office.js from your own server, then open the pane again. Nothing in the workbook is affected.",
  },

  switchLanguage: { label: '切换到中文', short: '中文', tag: 'zh-CN' },

  tabs: { label: 'Pages of the pane', sheets: 'Sheets', tasks: 'Tasks', cell: 'Cell', help: 'Help' },

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
      tasks: 'Key tasks',
      targets: 'Quantitative targets',
      goals: 'Qualitative goals',
      owners: 'Owners (suggested)',
      sources: 'Sources',
    },
    insert: 'Insert sheets',
    cancel: 'Cancel',
    cancelling: 'Stopping…',
    refresh: 'Refresh existing sheets',
    pickEdition: 'Pick at least one edition.',
    pickSheet: 'Pick at least one sheet.',
    starting: 'Getting ready…',
    progress: (done, total) => `Writing: step ${done} of ${total}`,
    progressLabel: 'Progress of writing',
    finished: (count) => `${plural(count, 'sheet is', 'sheets are')} ready`,
    goTo: (sheet) => `Go to "${sheet}"`,
    jump: 'Go to a sheet:',
    notes: 'Please note',
    again: 'Try again',
    dismiss: 'Dismiss',
    noneYet: 'This workbook has no sheets of this add-in yet. Insert them first.',
  },

  outside: {
    'office-missing':
      "Office's own script (office.js) did not arrive. You can browse and search, but not write into the workbook. Check the network and open the pane again.",
    browser:
      'This is not Excel. You can browse and search; to write into a workbook, open this pane in Excel.',
  },

  tasks: {
    searchLabel: 'Search tasks',
    searchHint: 'Search, Chinese or English',
    clear: 'Clear the search',
    edition: 'Edition',
    allEditions: 'All editions',
    found: (count) => `${plural(count, 'task', 'tasks')} found`,
    foundMore: (shown, count) => `${count} tasks found, the first ${shown} shown`,
    nothing: (text) => `No task matches "${text}". Try another word, or choose "All editions".`,
    aspect: (number, title) => `${number}. ${title}`,
    number: (number) => `${number}`,
    taskNumber: (edition, number) => `${edition}, task ${number}`,
    count: (count) => plural(count, 'task', 'tasks'),
    place: {
      id: '',
      title: '',
      aspect: "in its aspect's title",
      measure: 'in its measures',
      actor: 'among the actors it names',
    },
    unreadTasks: (numbers) => `The titles of tasks ${numbers} could not be read and are not listed.`,
    unreadAspects: (numbers) => `The titles of aspects ${numbers} could not be read and are not listed.`,
    someUnread: 'This aspect has tasks whose titles could not be read.',
    goals: 'Goals of the year',
    goalCount: (count) => plural(count, 'goal', 'goals'),
    editionHeading: (edition) => `Key Points ${edition}`,
    numbers: (numbers) => runs(numbers).join(', '),
  },

  card: {
    back: 'Back',
    aspect: (number, title) => `Aspect ${number}: ${title}`,
    measures: 'Measures',
    noMeasures: 'The measures of this task could not be read.',
    goals: 'Goals',
    noGoals: 'This task sets no goal of its own; see the goals of the year.',
    owners: 'Owners',
    suggested: 'Suggested',
    suggestedNote:
      'The national document names no responsible department for any task. These are our suggestions: change them to fit your county.',
    lead: 'Lead',
    supporting: 'Supporting',
    county: (name) => `Usual county counterpart: ${name}`,
    reason: 'Reason',
    actors: 'Actors the text names',
    words: 'Exact words',
    from: (source) => `From: ${source}`,
    openSource: "Open the source's web page",
    next: (edition) => `What it became in ${edition}`,
    previous: (edition) => `What it was in ${edition}`,
    ourReading: 'our reading',
    kinds: {
      same: 'continues as',
      merged: 'merged into',
      split: 'split into',
      new: 'new',
      dropped: 'dropped',
    },
    insertTitle: 'Insert its title…',
    origin: {
      quoted: 'Quoted',
      reconstructed: 'Reconstructed Chinese',
      'back-translated': 'Back-translated',
    },
    originNote: {
      quoted: 'The Chinese stands as its source prints it.',
      reconstructed: 'The Chinese is put together from fragments; the whole original was not seen.',
      'back-translated':
        "The Chinese original was not found; the Chinese is translated back from English and is not the document's own wording.",
    },
    confidence: { high: 'Confidence: high', medium: 'Confidence: medium', low: 'Confidence: low' },
    noted: (note) => `Note: ${note}`,
    disputed: 'Sources disagree',
    dispute: (subject, use) => `${subject}. ${use}`,
    deadline: (date) => `By ${date}`,
    announced: 'No task took it up.',
    noForerunner: 'It had no forerunner.',
  },

  cell: {
    heading: 'Insert into a cell',
    intro: 'Choose what to look up, then put it into the cell selected in Excel.',
    function: 'Function',
    optional: '(optional)',
    none: 'Leave out',
    preview: 'Preview',
    formula: 'Formula',
    value: 'Result',
    spills: (rows, columns) =>
      `The result takes ${plural(rows, 'row', 'rows')} and ${plural(columns, 'column', 'columns')}`,
    more: (rows) => `…and ${plural(rows, 'more row', 'more rows')}`,
    asFormula: 'Insert formula',
    asValue: 'Insert value',
    incomplete: (names) => `Fill in first: ${names}`,
    written: (address) => `Written to ${address}`,
    replace: 'Replace what is there',
    keep: 'Keep what is there',
    choose: 'Choose',
    needsExcel: 'A parameter is the address of a cell: Excel computes the answer once the formula is in.',
    withNumber: (edition) => `With a number in ${edition}`,
    withoutNumber: (edition) => `Without a number in ${edition}`,
    named: (name, id) => `${name} (${id})`,
    names: {
      KEYPOINT_TARGET: 'Target',
      KEYPOINT_TASK: 'One task',
      KEYPOINT_TASKS: 'List of tasks',
      KEYPOINT_ASPECTS: 'List of aspects',
      KEYPOINT_INDICATORS: 'List of indicators',
      KEYPOINT_MEASURES: 'Measures of a task',
      KEYPOINT_OWNERS: 'Suggested owners',
      KEYPOINT_LOCAL_TARGET: 'Local target',
      KEYPOINT_GAP: 'Gap to the target',
      KEYPOINT_PACE: 'Value due by a date',
      KEYPOINT_STATUS: 'Status light',
      KEYPOINT_BASELINE: 'National baseline',
      KEYPOINT_COMPARE: 'What a task became',
      KEYPOINT_SEARCH: 'Search tasks',
      KEYPOINT_SOURCE: 'Source',
    },
    labels: {
      edition: 'Edition',
      indicator: 'Indicator',
      field_or_unit: 'Unit or field',
      task: 'Task',
      field: 'Field',
      language: 'Language',
      aspect: 'Aspect',
      basis: 'Own baseline or share',
      actual: 'Actual',
      baseline: 'Baseline',
      date: 'Date',
      progress: 'Progress',
      due_progress: 'Progress due',
      amber: 'Amber from',
      red: 'Red beyond',
      from_edition: 'Edition of the task',
      to_edition: 'Compare with edition',
      text: 'Words to look for',
      indicator_or_task: 'Indicator or task',
    },
  },

  several: 'This cell may name one of these tasks:',
  noTaskNamed: (text) =>
    text === ''
      ? "The selected cell is empty. Select a cell with a task's id (such as 2024-05) or title."
      : `"${text}" names no task. Write a task's id (such as 2024-05), "task 5" or its title.`,

  help: {
    heading: 'Functions',
    intro: 'Type these functions straight into cells.',
    example: 'Example',
    gives: 'gives',
    tryIt: 'Try it on the Cell page',
    troubles: 'When something goes wrong',
    answers: [
      {
        question: 'A cell shows #NAME?',
        answer:
          'A formula entered while the add-in was absent does not heal by itself. Once the add-in is there, enter each cell with F2 and press Enter, or write the formula again. If that fails, refresh the add-in under Home, Add-ins.',
      },
      {
        question: 'It says that a cell is being edited',
        answer: 'Press Enter or Esc in Excel to finish editing, then press the button again.',
      },
      {
        question: 'Opened in WPS or on a phone',
        answer:
          'This pane and the KEYPOINT_ functions do not run in WPS or on phones. Sheets already written are ordinary tables and open as usual.',
      },
    ],
    about: 'How it is running',
    privacy: 'Nothing is asked of the network and no data is collected; the facts come with the add-in.',
  },

  status: {
    label: 'How it is running',
    excel: (platform) => `Excel (${platform})`,
    browser: 'Not in Excel',
    'office-missing': 'office.js missing',
    functionsReady: 'functions loaded',
    functionsMissing: 'functions not loaded',
    host: 'Running in',
    version: 'Excel version',
    api: 'Excel API',
    apiUnknown: 'unknown',
    apiTooOld: (have) => `${have}; writing sheets needs 1.13`,
    functions: 'Functions',
    release: 'Add-in version',
  },

  defect: {
    part: 'This page did not open',
    partWay:
      'The network may have dropped, or the add-in has a defect. Nothing in the workbook is affected. Load the pane again.',
    reload: 'Load again',
    unexpected:
      'Something unexpected went wrong. What was already written is still in the workbook; please try again.',
  },

  statements: (parts) => parts.join('; '),
  sentences: (parts) => parts.join(' '),
  list: (things) => things.join(', '),
  loading: 'Loading…',
};
