/** Published figures: each has its source and date, fits its unit, and contradicts another only where that is said. */
import type { Facts, Statistic } from '../model';
import { defect, type Defect } from './parts';
import { valueDefects } from './values';

const MONTH_OR_YEAR = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

function statisticDefects(statistic: Statistic): readonly Defect[] {
  const { id, series, date, value, unit, quote, gist, confidence } = statistic;
  const sourced = (quote ?? gist) !== null;
  return [
    ...(id.startsWith(`${series}@${date}`) ? [] : [defect(id, `should be called ${series}@${date}`)]),
    ...(MONTH_OR_YEAR.test(date) ? [] : [defect(id, `${date} is neither a month nor a year`)]),
    ...(sourced ? [] : [defect(id, 'neither words nor gist of the source are kept')]),
    ...(value !== null && confidence === null ? [defect(id, 'a figure without a confidence')] : []),
    ...(value === null ? [] : valueDefects(id, value, unit)),
  ];
}

/** Different figures of one series and date must be known as a conflict. */
function contradictionDefects(statistics: readonly Statistic[]): readonly Defect[] {
  return statistics
    .filter((one) =>
      statistics.some(
        (other) =>
          other !== one &&
          other.series === one.series &&
          other.date === one.date &&
          (other.conflict === null || other.conflict !== one.conflict),
      ),
    )
    .map(({ id }) => defect(id, 'contradicts another figure of the same date without a conflict'));
}

function conflictDefects(facts: Facts): readonly Defect[] {
  return facts.conflicts.flatMap(({ id, use }) => {
    const parties = facts.statistics.filter(({ conflict }) => conflict === id).map((each) => each.id);
    return [
      ...(parties.length >= 2 ? [] : [defect(id, 'a conflict of fewer than two figures')]),
      ...(use === null || parties.includes(use) ? [] : [defect(id, `uses ${use}, which is not part of it`)]),
    ];
  });
}

/** An indicator that names a series is counted as that series is, and the series has figures. */
function seriesDefects(facts: Facts): readonly Defect[] {
  return facts.indicators.flatMap(({ id, series, unit }) => {
    if (series === null) {
      return [];
    }
    const figures = facts.statistics.filter((statistic) => statistic.series === series);
    const counted = unit === 'points' ? 'fraction' : unit;
    return figures.length > 0 && figures.every((each) => each.unit === counted)
      ? []
      : [defect(id, `its series ${series} has no figures in ${counted}`)];
  });
}

function referenceDefects(facts: Facts): readonly Defect[] {
  return facts.references.flatMap(({ id, value, unit, indicator }) => {
    const own = facts.indicators.find((each) => each.id === indicator);
    return [
      ...((value === null) === (unit === null) ? [] : [defect(id, 'has a value or a unit, but not both')]),
      ...(unit === null || own?.unit === unit ? [] : [defect(id, `is in ${unit}, its indicator is not`)]),
      ...(value === null || unit === null ? [] : valueDefects(id, value, unit)),
    ];
  });
}

export function figureDefects(facts: Facts): readonly Defect[] {
  return [
    ...facts.statistics.flatMap(statisticDefects),
    ...contradictionDefects(facts.statistics),
    ...conflictDefects(facts),
    ...seriesDefects(facts),
    ...referenceDefects(facts),
  ];
}
