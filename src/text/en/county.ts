import type { county as zh } from '../zh/county';

export const county: typeof zh = {
  sampleMark: 'Training copy: everything entered here is made up, for practice only',
  pageOf: 'Page &P of &N',
  annex: (number) => `Annex ${number}`,
  reportingUnit: 'Reporting unit: ',
  reportingDate: 'Date: ',
  asOf: 'As at: ',
  moneyUnit: 'In 10,000 yuan',
  filledBy: 'Filled in by: ',
  reviewedBy: 'Reviewed by: ',
  phone: 'Telephone: ',
  moreRows:
    'To add rows: unprotect the sheet (no password), insert rows above the last one, and fill the formulas down.',
  sheets: {
    readMe: 'Read me',
    measures: 'Work plan',
    targets: 'Targets',
    units: 'Units',
    ownerMap: 'Suggested owners',
    projects: 'Projects',
    allocations: 'Allocations',
    money: 'Money',
    indicators: 'Indicators',
    application: 'Performance goals',
    evaluation: 'Self-evaluation',
    dashboard: 'Dashboard',
    settings: 'Settings',
    // Excel keeps "History" for itself.
    history: 'Earlier years',
    lists: 'Lists',
    identity: 'Identity',
  },
};
