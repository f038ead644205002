/**
 * All facts together, checked once at load: what every floor above may ask of. How goals turned out
 * (`outcomes.ts`) and the goals of other plans (`references.ts`) are beside them: only the sheets show those, so the pane
 * does not carry them from the start.
 */
import { assertFacts } from './assert';
import { bodies } from './bodies';
import { successionGaps, successions } from './comparison';
import { conflicts } from './conflicts';
import { discrepancies } from './discrepancies';
import { edition2022 } from './edition2022';
import { edition2023 } from './edition2023';
import { edition2024 } from './edition2024';
import { edition2025 } from './edition2025';
import { indicators } from './indicators';
import type { Facts } from './model';
import { outcomes } from './outcomes';
import { suggestedOwners } from './owners';
import { references } from './references';
import { sources } from './sources';
import { statistics } from './statistics';

/** The build sets it: it has checked these very facts, so the pane need not carry the check (4 KB gzip). */
declare const FACTS_ARE_CHECKED: boolean | undefined;

export const facts: Omit<Facts, 'outcomes' | 'references'> = {
  editions: [edition2022, edition2023, edition2024, edition2025],
  indicators,
  sources,
  bodies,
  statistics,
  conflicts,
  discrepancies,
  owners: suggestedOwners,
  successions,
  successionGaps,
};

if (typeof FACTS_ARE_CHECKED === 'undefined') assertFacts({ ...facts, outcomes, references });
