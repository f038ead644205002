import { planOf } from '../../test/support/measures';
import { emptyRecord, type PlanRecord } from './record';
import { withReportedMonth } from './recordMonth';

const rows = [{ progress: 0.4 }, { progress: '一半' }, { progress: null }, { progress: 0 }];

describe('keeping how far each measure is', () => {
  it.each([null, 0, 13, 6.5, '九月'])('keeps nothing of a plan that reports on %p', (month) => {
    expect(withReportedMonth(emptyRecord, planOf(rows, { month }))).toBeNull();
  });

  it('keeps numbers, and none where something else stands', () => {
    expect(withReportedMonth(emptyRecord, planOf(rows, { month: 9 }))?.progress).toEqual([
      { month: 9, measure: '2024-05.1', progress: 0.4 },
      { month: 9, measure: '2024-05.4', progress: 0 },
    ]);
  });

  it('takes the place of what was kept of the month before, and leaves other months and findings alone', () => {
    const before: PlanRecord = {
      ignored: [{ key: 'a', reason: '下月再办' }],
      progress: [
        { month: 9, measure: '2024-05.1', progress: 0.1 },
        { month: 9, measure: '2024-05.9', progress: 1 },
        { month: 10, measure: '2024-05.1', progress: 0.5 },
      ],
    };
    expect(withReportedMonth(before, planOf(rows, { month: 9 }))).toEqual({
      ignored: before.ignored,
      progress: [
        { month: 9, measure: '2024-05.1', progress: 0.4 },
        { month: 9, measure: '2024-05.4', progress: 0 },
        { month: 10, measure: '2024-05.1', progress: 0.5 },
      ],
    });
  });
});
