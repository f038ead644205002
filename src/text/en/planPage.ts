/** The words of the pane's page for a county's plan, English. */
import type { PlanPageText } from '../zh/planPage';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const planPage: PlanPageText = {
  heading: 'County plan',
  intro:
    "Makes the county's plan workbook: work plan, targets, units, projects and money, performance and dashboard. It is filled in with Excel or WPS, without the add-in.",
  fields: {
    edition: 'Edition',
    county: 'County',
    code: 'Administrative code',
    unit: 'Reporting unit',
    period: 'Figures up to',
    language: 'Language',
  },
  optional: '(optional)',
  hints: {
    county: 'Such as 安吉县',
    code: 'Six digits, such as 330523',
    unit: 'Such as 安吉县委网信办',
  },
  month: (number) => months[number - 1] ?? String(number),
  noMonth: 'Choose later',
  sample: 'Training copy',
  sampleHint: 'Filled with made-up entries, marked on every sheet, for learning and showing.',
  open: 'New plan workbook',
  openOutside: 'New plan workbook (download)',
  lay: 'Insert into this workbook',
  save: 'Save as a file',
  result: {
    opened: 'The new workbook was given to Excel, to open in another window',
    openedMore: 'Save it in that window. Nothing has changed in this workbook.',
    saved: (name) => `Given to the browser to download: ${name}`,
    savedMore: 'Find it among your downloads and open it with Excel or WPS.',
    cancelled: 'Stopped, as you asked; no workbook was made',
    there: "This workbook has a county's plan already; nothing was changed",
    thereMore: 'What was filled in is all there. For another plan, make a new plan workbook.',
    standing: 'was there before',
  },
};
