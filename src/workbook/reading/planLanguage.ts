/** The language in which a plan's workbook was laid. */
import type { SheetLanguage } from '../sheet';
import type { PlanIdentity } from './planIdentity';

/** Chinese where the workbook does not say. */
export function planLanguage({ values }: Pick<PlanIdentity, 'values'>): SheetLanguage {
  const said = values.get('keypoints.language');
  return said === 'en' || said === 'both' ? said : 'zh';
}
