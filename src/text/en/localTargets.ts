import type { ChineseOrigin, Confidence } from '../../editions/model';
import type { localTargets as zh } from '../zh/localTargets';

const origins: { readonly [O in ChineseOrigin]: string } = {
  quoted: '',
  reconstructed: ' (put together from fragments)',
  'back-translated': ' (translated back from English, not the original)',
};

const bounds = { exact: '', about: 'about ', 'more than': 'more than ' };
const confidences: { readonly [C in Confidence]: string } = { high: 'high', medium: 'medium', low: 'low' };

export const localTargets: typeof zh = {
  title: (county, year) => `${county} Targets of Digital Rural Development ${year}`.trim(),
  columns: {
    id: 'Target id',
    on: 'Use',
    name: 'Indicator',
    kind: 'Kind',
    unit: 'Unit',
    comparator: 'Sign',
    direction: 'Sense',
    nation: 'Nation',
    nationText: 'National words',
    province: 'Province',
    city: 'City',
    baseline: 'Base',
    baselineMonth: 'Base month',
    weight: 'Weight',
    share: 'Share',
    suggested: 'Advised',
    target: 'Target',
    warning: 'Check',
    actual: 'Actual',
    attainment: 'Done',
    light: 'Light',
    formula: 'Definition',
    department: 'Data from',
    source: 'Sources',
    nationNote: 'About the figures',
    note: 'Note',
    place: 'Place in line',
  },
  units: {
    fraction: '%',
    increase: '% (nation in points: 0.02 is 2)',
    households: 'households',
    money: '10,000 yuan',
    villages: 'villages',
    institutions: 'institutions',
  },
  increase: '＋',
  comparators: { '>': '＞', '>=': '≥', '=': '＝' },
  withOrigin: (words, origin) => `${words}${origins[origin]}`,
  unknownFormula: 'Not stated',
  nationalValue: (year, bound, value) => `${bounds[bound]}${value} in ${year}`,
  nationalValues: (values) => `Results of the nation, for comparison, no goal: ${values.join(', ')}`,
  noNationalValue: 'The national value was not read',
  money: (value) => `${value} × 10,000 yuan`,
  version: (version, aspect) =>
    `From the reports of ${version} on the national evaluation of counties; speaks to aspect ${aspect} of 2024`,
  confidence: (confidence) => `Confidence: ${confidences[confidence]}`,
  disputed: (subject, use) => `Sources disagree: ${subject} Used: ${use}`,
  unknownDepartment: 'Who has the data is not stated; name the office of your county.',
  hints: {
    fill: 'Grey is national, blue is computed, both locked; white is yours. Type percentages as such (68.5%), money in units of 10,000 yuan (630 billion yuan is 63,000,000), households one by one.',
    suggested:
      "Advised: a level is the nation's; an increase is your baseline plus the national points; a total is the national figure times your share (choose a weight; its two figures are on the settings sheet). Levels of province and city are what they want reached; totals of theirs are not compared with yours.",
    extended:
      'Indicators of the national evaluation of counties are kept ready (their ids begin with ci-; they are no part of the Key Points). They are not in use and not shown: tick No in the filter of the column Use to see them, and say Yes to use one. The last rows are for targets of your own.',
  },
  prompts: {
    on: { title: 'In use', message: 'Rows that say No count nowhere.' },
    name: { title: 'Your own indicator', message: 'Once it has a name, the row is computed.' },
    kind: {
      title: 'Kind',
      message:
        'Choose one. For an increase, the target is the level to be reached, and a baseline is needed.',
    },
    unit: { title: 'Unit', message: 'Such as %, households, 10,000 yuan.' },
    direction: {
      title: 'Direction',
      message: 'Where lower is better, an actual at or below the target has reached it.',
    },
    share: {
      title: 'Percentage',
      message: 'Type a percentage, such as 68.5%. A target is the level to be reached, not the increase.',
    },
    count: { title: 'Total', message: "A number in the row's unit, without the unit." },
    own: { title: 'Number', message: "A number in the row's unit, without the unit." },
    words: { title: 'Words', message: 'This goal is in words only: type words.' },
    month: { title: 'Baseline month', message: 'Such as 2023-12.' },
    weight: {
      title: 'Share by',
      message:
        'The weight by which the national total is shared out; its two figures are on the settings sheet.',
    },
    text: { title: 'Text', message: 'At most 500 characters a cell.' },
  },
  errors: {
    choice: { title: 'Not in the list', message: 'Choose from the list.' },
    share: {
      title: 'Not 0% to 100%',
      message: 'This should be a percentage from 0% to 100%. Keep it all the same?',
    },
    number: {
      title: 'Not a number',
      message: 'This should be a number of 0 or more, without its unit. Keep it all the same?',
    },
    anyNumber: {
      title: 'Not a number',
      message: 'This should be a number, without its unit. Keep it all the same?',
    },
    words: { title: 'Words only', message: 'This goal has no number: type words.' },
    length: { title: 'Too long', message: 'Please shorten it.' },
  },
};
