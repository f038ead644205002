/** What a check finds in whole workbooks. */
import { editionById } from '../../keypoints/editions';
import { figuresOf } from '../../plan/figures';
import { emptyRecord } from '../../plan/record';
import { orderedBook } from '../../../test/support/countyBooks';
import { sentBack } from '../../../test/support/worked';
import { planOf } from '../reading/planOf';
import type { StandingBook } from '../reading/standingBook';
import { checkPlan } from './checkPlan';
import type { FoundIssue } from './foundIssue';

function checked(book: StandingBook): readonly FoundIssue[] {
  const found = planOf(book);
  if (!found.ok) throw new Error(found.problem);
  const edition = editionById(found.plan.identity.edition);
  if (edition === undefined) throw new Error('no edition');
  return checkPlan(found, edition, figuresOf(found.plan, edition), emptyRecord);
}

describe('a plan that nobody has begun to fill in', () => {
  it('has no error: only what is missing', () => {
    const codes = new Set(checked(sentBack(orderedBook({}))).map(({ code }) => code));
    expect([...codes].sort()).toEqual([
      'edition-old',
      'identity-missing',
      'target-missing',
      'task-without-measure',
    ]);
  });
});
