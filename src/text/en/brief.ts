import type { BriefText } from '../zh/brief';

const measures = (count: number): string => `${count} measure${count === 1 ? '' : 's'}`;

export const brief: BriefText = {
  sheet: (month) => (month === 0 ? 'Brief' : `Brief month ${month}`),
  title: (county, year) => `${county} Digital Rural Development ${year}: Progress Brief`.trim(),
  snapshot:
    'The figures are those of the moment it was made: this page does not follow the other sheets, and may be edited before it goes out.',
  part: (standing, count, share) => `${standing.toLowerCase()} ${count} (${share})`,
  overall: ({ county, asOf, total, parts, behind, overdue, most }) =>
    [
      asOf === null
        ? `No month is set on the first sheet, so nothing is due and nothing has a light. ${county === '' ? 'The county' : county} has ${measures(total)} in use`
        : `As of ${asOf}, ${county === '' ? 'the county' : county} has ${measures(total)} in use`,
      parts.length === 0 ? '.' : `: ${parts.join(', ')}.`,
      asOf === null || total === 0
        ? ''
        : behind === 0
          ? ' Nothing is behind schedule.'
          : ` Behind schedule: ${behind}${most === null ? '' : `, by up to ${most} points`}${overdue === 0 ? '' : `; past the deadline and not completed: ${overdue}`}.`,
    ].join(''),
  silent: (units, count, leaderless) =>
    units + leaderless === 0
      ? ' All lead units have reported.'
      : [
          ...(units === 0
            ? []
            : [` ${units} lead unit${units === 1 ? ' has' : 's have'} not reported on ${measures(count)}.`]),
          ...(leaderless === 0 ? [] : [` Without a lead unit and not reported on: ${measures(leaderless)}.`]),
        ].join(''),
  targets: (count, reached, unknown) =>
    count === 0
      ? ''
      : ` Of ${count} target${count === 1 ? '' : 's'} in numbers, ${reached} ${reached === 1 ? 'is' : 'are'} reached${unknown === 0 ? '' : `; ${unknown} lack${unknown === 1 ? 's' : ''} a target or a result`}.`,
  money: (budget, executed, rate) =>
    ` Projects: full-year budget ${budget}, executed ${executed}${rate === null ? '' : ` (${rate})`}.`,
  noMoney: ' No project money has been entered.',
  rounded: (sum) => ` The shares, each to one decimal, add to ${sum} by rounding.`,
  sections: {
    aspects: '1. By aspect (money in 10,000 yuan)',
    units: (count) => `2. Lead units (${count}), most behind first`,
    silent: (count) => `3. Not reported (${count})`,
    behind: (count) => `4. Behind schedule or overdue (${count})`,
    targets: (count) => `5. Targets in numbers (${count})`,
  },
  more: (count, sheet) => `${count} more: see the sheet “${sheet}”.`,
  moreUnits: (count, sheet) => `${count} more: see the sheet “${sheet}”.`,
  nothing: 'None',
  columns: {
    aspect: 'Aspect',
    total: 'All',
    done: 'Done',
    green: 'Green',
    amber: 'Amber',
    red: 'Red',
    none: 'None',
    adjusted: 'Adj.',
    budget: 'Budget',
    executed: 'Executed',
    rate: 'Rate',
    unit: 'Lead unit',
    leads: 'Leads',
    unreported: 'Silent',
    number: 'No.',
    measure: 'Measure',
    deadline: 'Deadline',
    due: 'Due',
    progress: 'Progress',
    points: 'Points behind',
    light: 'Light',
    target: 'Indicator',
    nation: 'Nation asks',
    own: 'County target',
    actual: 'Result',
    attainment: 'Attained',
    above: 'Against above',
  },
  share: 'Share',
  elsewhere: 'In none of these',
  noLead: '(no lead unit given)',
  sum: 'All',
  issuedBy: 'Issued by: ',
};
