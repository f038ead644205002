import { edition, planOf, whole } from '../../test/support/measures';
import type { PlannedMeasure } from '../plan/county';
import { figuresOf } from '../plan/figures';
import { serialDay } from '../plan/period';
import { emptyRecord } from '../plan/record';
import { noFilter } from '../plan/steering/filter';
import { progressView } from '../plan/steering/progressView';
import { remindersOf } from '../plan/steering/reminders';
import { reminderText } from './reminderText';
import { steering as en } from './en/steering';
import { steering as zh } from './zh/steering';

const unit = {
  id: 'u1',
  name: '县农业农村局',
  aliases: ['', '', ''] as const,
  kind: 'bureau' as const,
  national: null,
  contact: '王五',
  phone: '0572-1111',
  note: '',
};
const by = {
  county: '安吉县',
  year: 2024,
  month: 11,
  unit: '县委网信办',
  contact: '赵六',
  phone: '0572-2222',
};

function letters(rows: readonly Partial<PlannedMeasure>[], said = zh, phones = false): readonly string[] {
  const plan = planOf(
    rows.map((row) => ({ ...whole, lead: unit.name, ...row })),
    { units: [unit] },
  );
  const view = progressView(plan, figuresOf(plan, edition), edition, emptyRecord, noFilter);
  return remindersOf(view).map((reminder) => reminderText(reminder, by, said, phones));
}

const late: readonly Partial<PlannedMeasure>[] = [
  { text: '建设基站。', progress: 0.548, deadline: serialDay(2024, 9, 30) },
  { text: '培训\n农民', progress: 0.5 },
  { text: '建平台', progress: null, deadline: '年底' },
];

describe('a reminder', () => {
  it('is written to nobody who is not late', () => {
    expect(letters([{ progress: 0.95 }])).toEqual([]);
  });
  it('leaves the day of the answer to a person, and telephones out unless they are asked for', () => {
    const [letter = ''] = letters(late);
    expect(letter).toContain('请于____月____日前');
    expect(letter).not.toMatch(/0572/);
    expect(letters(late, zh, true)[0]).toMatch(/0572-1111[^]*0572-2222/);
  });
  it('lists what is overdue, behind and not reported, with figures that can be recomputed', () => {
    const [letter = ''] = letters(late);
    expect(letter.split('\n')).toEqual([
      '关于催报安吉县2024年数字乡村重点任务进展情况的函',
      '',
      '县农业农村局：',
      '　　截至2024年11月底，贵单位牵头的下列3项举措尚未完成、落后序时进度或未报进展。请抓紧推进，并补报进展情况。',
      '　　一、已到完成时限、尚未完成的（1项）',
      '　　5.1 建设基站。完成时限2024年9月30日，逾期61天，进度54.8%。',
      '　　二、落后序时进度的（1项）',
      '　　5.2 培训 农民。完成时限2024年12月31日，应达91.7%，进度50%，落后41.7个百分点。',
      '　　三、未报进展的（1项）',
      '　　5.3 建平台。完成时限年底，应达91.7%，未报进度。',
      expect.stringContaining('请于____月____日前'),
      '　　（贵单位联络员：王五）',
      '　　联系人：赵六  联系电话：________',
      '',
      '县委网信办',
      '　　　　年　　月　　日',
    ]);
  });
  it('says the same in English', () => {
    const [letter = ''] = letters(late, en);
    expect(letter).toContain('5.1 建设基站 — deadline 30 September 2024, 61 days overdue, progress 54.8%.');
    expect(letter).toContain('due 91.7%, progress 50%, 41.7 points behind.');
    expect(letter).toContain('By ____________ (date)');
  });
  it('tells a unit that reported nothing at all so', () => {
    const [letter = ''] = letters([{ progress: null }]);
    expect(letter).toContain('均未报送进展情况');
  });
});
