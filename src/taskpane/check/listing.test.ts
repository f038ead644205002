/** Which findings are listed. */
import { filledEdition, filledPlan, leadUnit } from '../../../test/support/filledPlan';
import { sentBack } from '../../../test/support/worked';
import { noFilter } from '../../plan/steering/filter';
import { figuresOf } from '../../plan/figures';
import { emptyRecord } from '../../plan/record';
import { texts } from '../../text/text';
import { checkPlan } from '../../workbook/checking/checkPlan';
import { countyBook } from '../../workbook/county/countyBook';
import { commonFonts } from '../../workbook/looks';
import { planOf } from '../../workbook/reading/planOf';
import { concerned, listing } from './listing';
import { placeName } from './place';

const plan = filledPlan();
const spoilt = {
  ...plan,
  measures: plan.measures.map((each, at) => (at === 0 ? { ...each, progress: '约六成', goal: '' } : each)),
};
const book = sentBack(countyBook(spoilt, { language: 'zh', paper: 'A4', fonts: commonFonts, texts }));
const found = planOf(book);
if (!found.ok || filledEdition === undefined) throw new Error('no plan');
const issues = checkPlan(found, filledEdition, figuresOf(found.plan, filledEdition), emptyRecord);
const codes = (listed: readonly { readonly code: string }[]): readonly string[] =>
  listed.map(({ code }) => code);

describe('the list of findings', () => {
  it('leaves out what was set aside, and lists it by itself', () => {
    const aside = issues.map((issue) =>
      issue.code === 'measure-without-goal' ? { ...issue, ignored: '已定' } : issue,
    );
    expect(codes(listing(aside, { listed: 'all', group: null }))).toEqual(['text-for-number']);
    expect(codes(listing(aside, { listed: 'warning', group: null }))).toEqual([]);
    expect(codes(listing(aside, { listed: 'ignored', group: null }))).toEqual(['measure-without-goal']);
  });

  it('is narrowed by how grave findings are and what they are about', () => {
    expect(codes(listing(issues, { listed: 'all', group: null }))).toEqual([
      'text-for-number',
      'measure-without-goal',
    ]);
    expect(codes(listing(issues, { listed: 'error', group: null }))).toEqual(['text-for-number']);
    expect(codes(listing(issues, { listed: 'all', group: 'entries' }))).toEqual(['measure-without-goal']);
    expect(codes(listing(issues, { listed: 'error', group: 'entries' }))).toEqual([]);
  });

  it('is narrowed with the whole pane, by any name of a body', () => {
    expect(concerned(found, issues, { ...noFilter, unit: '县财政局' })).toEqual([]);
    expect(concerned(found, issues, { ...noFilter, unit: leadUnit })).toHaveLength(2);
    expect(concerned(found, issues, { ...noFilter, unit: '县网信办' })).toHaveLength(2);
    expect(concerned(found, issues, { ...noFilter, aspect: 9 })).toEqual([]);
    expect(concerned(found, issues, noFilter)).toEqual(issues);
  });
});

describe('the place of a finding', () => {
  it('is a cell, a sheet, or the whole workbook', () => {
    expect(placeName({ at: { sheet: '任务分解', address: 'N8' } }, '整个工作簿')).toBe('任务分解 N8');
    expect(placeName({ at: { sheet: '任务分解', address: null } }, '整个工作簿')).toBe('任务分解');
    expect(placeName({ at: null }, '整个工作簿')).toBe('整个工作簿');
  });
});
