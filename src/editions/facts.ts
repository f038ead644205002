/** All facts together, checked once at load: what every floor above may ask of. */
import { indicators } from './indicators';
import type {
  Body,
  Conflict,
  Discrepancy,
  Edition,
  Indicator,
  Outcome,
  ReferenceGoal,
  Source,
  Statistic,
  Succession,
  SuccessionGap,
  SuggestedOwners,
} from './model';
import { sources } from './sources';

export interface Facts {
  readonly editions: readonly Edition[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly bodies: readonly Body[];
  readonly statistics: readonly Statistic[];
  readonly conflicts: readonly Conflict[];
  readonly outcomes: readonly Outcome[];
  readonly discrepancies: readonly Discrepancy[];
  readonly owners: readonly SuggestedOwners[];
  readonly successions: readonly Succession[];
  readonly successionGaps: readonly SuccessionGap[];
  readonly references: readonly ReferenceGoal[];
}

export const facts: Facts = {
  editions: [],
  indicators,
  sources,
  bodies: [],
  statistics: [],
  conflicts: [],
  outcomes: [],
  discrepancies: [],
  owners: [],
  successions: [],
  successionGaps: [],
  references: [],
};
