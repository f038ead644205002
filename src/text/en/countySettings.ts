import type { countySettings as zh } from '../zh/countySettings';

export const countySettings: typeof zh = {
  title: 'Settings',
  lights: 'Lights',
  lightsHint:
    'Less behind schedule than amber starts is green, from there on amber, further behind than red starts is red; overdue and not done is red. 10 and 30 points follow one published practice and can be changed; that less than 10 is green is our own rule.',
  amber: 'Amber starts at (points behind, as a share)',
  red: 'Red starts above (points behind, as a share)',
  thresholdsUsed: 'In use',
  thresholdsCheck: 'Check',
  thresholdsWrong:
    'Amber must not start after red, and both must be numbers; the usual 10% and 30% are in use',
  schedule: 'What is due',
  scheduleHint:
    'A measure with milestones follows them; without any, this rule. Evenly until the deadline counts a deadline in words, or none, as the end of the year.',
  weights: 'Shares of national totals',
  weightsHint:
    'A national total is shared out by the county’s figure over the nation’s. Both are the county’s to fill in from a source it trusts; without both there is no share.',
  weightColumns: { name: 'By', county: 'County', nation: 'Nation', share: 'Share' },
  weightNames: {
    rural_population: 'Rural population (persons)',
    rural_households: 'Rural households',
    villages: 'Administrative villages',
    primary_output: 'Primary industry output (10,000 yuan)',
    own: 'Own choice (both in the same unit)',
  },
  points: 'Points of the self-evaluation',
  pointsHint:
    'The four must add to 100. 10, 50, 30 and 10 stand in three published forms; others give 20 or none for spending.',
  pointNames: {
    execution: 'Spending',
    output: 'Output',
    benefit: 'Benefit',
    satisfaction: 'Satisfaction',
  },
  pointsSum: 'Sum',
  pointsWrong: 'Does not add to 100',
  prompts: {
    threshold: { title: 'Start', message: 'A share: 10% is 10 points.' },
    schedule: { title: 'What is due', message: 'Choose from the list.' },
    amount: { title: 'Figure', message: 'A number from 0 up; county and nation in the same unit.' },
    points: { title: 'Points', message: '0 to 100; the four add to 100.' },
  },
  errors: {
    threshold: { title: 'Not a share', message: 'Enter a number from 0% to 100%.' },
    schedule: { title: 'Not in the list', message: 'Choose from the list.' },
    amount: { title: 'Not a number', message: 'Enter a number from 0 up.' },
    points: { title: 'Not points', message: 'Enter a number from 0 to 100.' },
  },
};
