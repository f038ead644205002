import { sentBack } from '../../../test/support/worked';
import { orderPlan } from '../../plan/order';
import { emptyRest } from '../../plan/history';
import { texts } from '../../text/text';
import { countyBook } from '../county/countyBook';
import { commonFonts } from '../looks';
import { planOf } from '../reading/planOf';
import { personalCells, strayNumbers } from './personal';

const ordered = orderPlan({ edition: '2024', rows: '40' }, 'zh');
if (!ordered.ok) throw new Error(ordered.problem.code);
const { value: plan } = ordered;

it('finds the contacts of earlier years in the history too, and calls none of them a stray', () => {
  const history = [
    {
      from: '2023-01.1',
      edition: '2023' as const,
      task: '①',
      text: '②',
      lead: '',
      progress: null,
      status: null,
      became: null,
      to: '',
      rest: { ...emptyRest, person: '王五', phone: '13812345678' },
    },
  ];
  const book = sentBack(
    countyBook({ ...plan, history }, { language: 'zh', paper: 'A4', fonts: commonFonts, texts }),
  );
  const read = planOf(book);
  if (!read.ok) throw new Error(read.problem);
  const phones = personalCells(read, 'phone');
  expect(phones.map(({ held }) => held)).toEqual(['13812345678']);
  expect(personalCells(read, 'name').map(({ held }) => held)).toEqual(['王五']);
  expect(strayNumbers(book, phones)).toEqual([]);
  expect(strayNumbers(book, [])).toHaveLength(1);
});
