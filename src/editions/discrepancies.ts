/** Where sources disagree or mislead, what the product uses instead, and which figures, titles and wordings that touches. */
import { discrepanciesElsewhere } from './discrepancies/elsewhere';
import { discrepanciesInDocuments } from './discrepancies/inDocuments';
import type { Discrepancy } from './model';

export const discrepancies: readonly Discrepancy[] = [...discrepanciesInDocuments, ...discrepanciesElsewhere];
