import { orderedBook } from '../../../test/support/countyBooks';
import { sentBack, sortRows } from '../../../test/support/worked';
import { planOf } from '../reading/planOf';
import { ownChanges } from './ownSheets';
import { previewMerge } from './previewMerge';
import { editionById } from '../../keypoints/editions';
import { newPlan } from '../../plan/newPlan';
import { texts } from '../../text/text';
import { countyBook } from '../county/countyBook';
import { commonFonts } from '../looks';

function withoutTasksFrom(number: number) {
  const edition = editionById('2024');
  if (edition === undefined) throw new Error('no edition');
  const identity = {
    id: 'KP',
    edition: edition.id,
    county: '安吉县',
    code: '330523',
    unit: '',
    month: null,
    contact: '',
    phone: '',
  };
  const plan = newPlan(edition, { identity, nodes: 'quarters', rows: 0, language: 'zh' });
  const measures = plan.measures.filter(({ task }) => typeof task !== 'number' || task < number);
  return countyBook({ ...plan, measures }, { language: 'zh', paper: 'A4', fonts: commonFonts, texts });
}

describe('what a workbook remembers of the nation’s rows', () => {
  it('stays as it is where nothing is to do, whatever was sorted, also of rows that were left out when it was laid', () => {
    for (const book of [orderedBook({ rows: 0 }), withoutTasksFrom(7)]) {
      const found = planOf(
        sentBack(
          book,
          sortRows('measures', (rows) => [...rows].reverse()),
        ),
      );
      if (!found.ok) throw new Error(found.problem);
      const preview = previewMerge(found, { kind: 'facts' });
      expect(preview.rows).toMatchObject({ add: [], away: [] });
      expect(ownChanges(preview, new Map())).toEqual([]);
    }
  });
});
