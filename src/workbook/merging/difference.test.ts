/** What stands otherwise than the template has it is found, and nothing else is. */
import { texts } from '../../text/text';
import { orderedBook } from '../../../test/support/countyBooks';
import { sentBack } from '../../../test/support/worked';
import { planOf, type PlanInBook } from '../reading/planOf';
import type { StandingBook } from '../reading/standingBook';
import type { CellDifference } from './compare';
import { standingDifferences } from './difference';
import { wantedBook } from './wantedBook';

function found(book: StandingBook): PlanInBook {
  const read = planOf(book);
  if (!read.ok) throw new Error(read.problem);
  return read;
}

function differences(book: StandingBook): readonly CellDifference[] {
  const read = found(book);
  return standingDifferences(read, wantedBook(read, texts));
}

describe('a workbook that nobody has touched', () => {
  it.each(['zh', 'en', 'both'] as const)('has no differences in %s', (language) => {
    expect(differences(sentBack(orderedBook({ sample: true, language })))).toEqual([]);
  });
});
