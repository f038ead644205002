/** The weights by which a national count can be shared out to a county. */
import { numberIn, type ShareWeight } from './county';

/** Sizes whose share is the county's to fill in: neither the county's figure nor the nation's is known to us. */
export const usualWeights: readonly ShareWeight[] = [
  { id: 'rural_population', county: null, nation: null },
  { id: 'rural_households', county: null, nation: null },
  { id: 'villages', county: null, nation: null },
  { id: 'primary_output', county: null, nation: null },
  { id: 'own', county: null, nation: null },
];

/** The county's part of the nation, as a fraction; null while a figure is missing or the nation's is not above 0. */
export function shareOf({ county, nation }: ShareWeight): number | null {
  const [part, whole] = [numberIn(county), numberIn(nation)];
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}
