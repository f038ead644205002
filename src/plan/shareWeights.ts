/** The weights by which a national count can be shared out to a county. */
import type { ShareWeight } from './county';

/** Sizes whose share is the county's to fill in: neither the county's figure nor the nation's is known to us. */
export const usualWeights: readonly ShareWeight[] = [
  { id: 'rural_population', county: null, nation: null },
  { id: 'rural_households', county: null, nation: null },
  { id: 'villages', county: null, nation: null },
  { id: 'primary_output', county: null, nation: null },
  { id: 'own', county: null, nation: null },
];
