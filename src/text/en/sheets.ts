import { runs } from '../runs';
import type { SheetsText } from '../zh/sheets';

type Heading = SheetsText['columns']['id'];

const heading = (header: string, ...synonyms: readonly string[]): Heading => ({ header, synonyms });

const levels = { '>': 'above', '>=': 'at least', '=': 'equal to' } as const;
const increases = { '>': 'up by more than', '>=': 'up by at least', '=': 'up by' } as const;

export const sheets: SheetsText = {
  names: {
    tasks: 'Tasks',
    targets: 'Targets',
    goals: 'Qualitative goals',
    owners: 'Owners',
    sources: 'Sources',
  },
  titles: {
    tasks: (editions) => `Key Points for Digital Rural Development: tasks by aspect (${editions})`,
    targets: (editions) => `Key Points for Digital Rural Development: quantitative targets (${editions})`,
    goals: (editions) => `Key Points for Digital Rural Development: qualitative goals (${editions})`,
    owners: (editions) =>
      `Key Points for Digital Rural Development: issuers and suggested owners (${editions})`,
    sources: (editions) =>
      `Key Points for Digital Rural Development: sources, statistics and discrepancies (${editions})`,
  },
  columns: {
    id: heading('ID', 'Task ID', 'Goal ID', 'No.'),
    edition: heading('Year', 'Edition'),
    aspect: heading('Aspect', 'Area', 'Category'),
    number: heading('Task no.', 'Number'),
    task: heading('Task', 'Key task'),
    measures: heading('Measures', 'Actions'),
    lead: heading('Suggested lead', 'Lead (suggested)'),
    supporting: heading('Suggested supporting bodies', 'Supporting (suggested)'),
    countyLead: heading('County lead (suggested)', 'Suggested county lead'),
    countySupporting: heading('County supporting bodies (suggested)', 'Suggested county support'),
    reason: heading('Reason for the suggestion', 'Reason'),
    origin: heading('Where the Chinese comes from', 'Origin of the Chinese'),
    source: heading('Source IDs', 'Source', 'Sources'),
    note: heading('Notes', 'Note', 'Remarks'),
    indicator: heading('Indicator', 'Measure'),
    requirement: heading('Requirement', 'Comparator'),
    value: heading('Target', 'Target value'),
    unit: heading('Unit'),
    exact: heading('Target for arithmetic', 'Exact target'),
    deadline: heading('Deadline', 'Due'),
    baseline: heading('Baseline', 'Baseline value'),
    baselineMonth: heading('Baseline date', 'Baseline month'),
    outcome: heading('Outcome', 'Actual'),
    verdict: heading('Met?', 'Verdict'),
    edition2022: heading('2022 target'),
    edition2023: heading('2023 target'),
    edition2024: heading('2024 target'),
    edition2025: heading('2025 target'),
    wording: heading('Wording', 'As worded'),
    goal: heading('Goal', 'Qualitative goal'),
    kind: heading('Kind', 'Type'),
    ofTask: heading('Of task', 'From task'),
    body: heading('Body', 'Department'),
    issuer: heading('Issuer', 'Issued by'),
    leads: heading('Tasks to lead (suggested)', 'Leads'),
    leadsTasks: heading('Which to lead', 'Lead tasks'),
    supports: heading('Tasks to support (suggested)', 'Supports'),
    supportsTasks: heading('Which to support', 'Support tasks'),
    county: heading('County counterpart (suggested)', 'County counterpart'),
    evidence: heading('What the counterpart rests on', 'Evidence'),
    title: heading('Title', 'Name'),
    content: heading('Content', 'What it says and what is used'),
    figure: heading('Figure'),
    date: heading('Date'),
    address: heading('Web address', 'Link', 'URL'),
    confidence: heading('Confidence'),
  },
  verdicts: {
    met: 'met',
    'probably met': 'probably met',
    'not met': 'not met',
    'not verified': 'not verified',
  },
  origins: {
    quoted: 'as printed',
    reconstructed: 'pieced together from fragments',
    'back-translated': 'back-translated from English, not the original',
  },
  confidences: { high: 'high', medium: 'medium', low: 'low' },
  series: {
    rural_internet_penetration: 'Rural internet penetration',
    rural_netizens: 'Rural internet users',
    rural_broadband_users: 'Rural broadband access users',
    agri_online_retail: 'Online retail sales of agricultural products',
    agri_production_informatization: 'Informatization rate of agricultural production',
    villages_5g: 'Administrative villages with 5G',
  },
  units: {
    percent: '%',
    points: 'percentage points',
    usersByHundredMillion: '100 million users',
    usersByMillion: 'million users',
    yuanByHundredMillion: '100 million yuan',
    yuanByBillion: 'billion yuan',
    villages: 'villages',
    institutionsPerCounty: 'institutions per county',
  },
  listSeparator: '; ',
  numbers: (numbers) => runs(numbers).join(', '),
  footer: 'Page &P of &N',
  aspect: (number, title) => `${number}. ${title}`,
  unreadAspect: '(aspect not read yet)',
  unreadTask: '(title not read yet)',
  unreadTaskNote: 'The edition has this task, but its title has not been read; nothing is guessed.',
  unreadMeasures: '(measures not read yet)',
  measure: (number, words) => `${number}. ${words}`,
  requirement: (kind, comparator) => (kind === 'increase' ? increases : levels)[comparator],
  target: (requirement, value, unit) => `${requirement} ${value}${unit === '%' ? unit : ` ${unit}`}`,
  targetInWords: 'in words only',
  targetNotSet: 'not set',
  targetUnread: 'not read in full',
  goalKinds: { coverage: 'coverage', qualitative: 'qualitative' },
  sourceKinds: {
    document: 'document or page',
    statistic: 'statistic',
    conflict: 'conflicting figures',
    discrepancy: 'discrepancy',
  },
  yes: 'yes',
  figureMissing: 'No published figure was found.',
  figureConflict: (subject) => `Published figures contradict each other: ${subject}.`,
  moreThan: 'Published as "more than" this figure.',
  notComparable: 'Counted differently from the rest of its series.',
  lines: {
    ownersAreOurs:
      'The document names only who issued it. Lead and supporting bodies and county counterparts are suggestions of this tool: change them to fit your county.',
    backTranslated:
      'Chinese marked "back-translated" was made from English and is not the original: check the document before quoting it.',
    tasksRead: (edition, have, of, unread) =>
      unread.length === 0
        ? `${edition}: all ${of} tasks are listed.`
        : `${edition}: ${of} tasks, of which ${have} were read; ${runs(unread).join(', ')} have not been read and keep an empty row. Nothing is guessed.`,
    arithmetic:
      '"Target for arithmetic" goes straight into formulas: percentages and percentage points are fractions (2 points are 0.02), users are single users, money is in yuan.',
    baseline:
      'The baseline is the latest national figure published for a date before the target year; the document itself names none.',
    goalsRead: (edition, note) => `${edition}: ${note}`,
    sources:
      'Where figures contradict each other or sources disagree, it says which one is used; the others are kept.',
  },
};
