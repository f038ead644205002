/**
 * What each task became in later editions: our reading, never the editions' own words. Where the later edition's
 * titles were not all read, a task without a successor among the known ones is a gap, not an end.
 */
import { gapsFrom2022, successionsFrom2022 } from './comparison/from2022';
import { successionsFrom2023 } from './comparison/from2023';
import { gapsFrom2024, successionsFrom2024 } from './comparison/from2024';
import type { Succession, SuccessionGap } from './model';

export const successions: readonly Succession[] = [
  ...successionsFrom2022,
  ...successionsFrom2023,
  ...successionsFrom2024,
];

export const successionGaps: readonly SuccessionGap[] = [...gapsFrom2022, ...gapsFrom2024];
