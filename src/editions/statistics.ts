/** Published national figures: baselines and outcomes of the goals, and the records of what was not found. */
import type { Statistic } from './model';
import { agricultureStatistics } from './statistics/agriculture';
import { internetStatistics } from './statistics/internet';
import { networkStatistics } from './statistics/networks';

export const statistics: readonly Statistic[] = [
  ...internetStatistics,
  ...networkStatistics,
  ...agricultureStatistics,
];
