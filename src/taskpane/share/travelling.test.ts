import * as fc from 'fast-check';
import { keypointCalculator, type KeypointCalculator } from '../../../test/support/keypointCalculator';
import { closeWorkbook, openWorkbook } from '../../../test/support/workbook';
import { callFunction } from '../../functions/call';
import type { StandIn } from '../../standin/standIn';
import type { Way } from '../../text/zh/travelling';
import { usualWay, type Proposal } from '../../workbook/travelling/proposal';
import { isReady } from '../../workbook/travelling/travelReport';
import { carryOutTravel, prepareTravel, type TravelChoice, type TravelPreview } from './travelling';

let excel: StandIn;
let add: KeypointCalculator;

beforeEach(() => {
  add = keypointCalculator();
  excel = openWorkbook({ calculate: add.calculate });
});

async function preview(): Promise<TravelPreview> {
  const ran = await prepareTravel();
  if (!ran.ok) throw new Error(ran.problem.code);
  return ran.value;
}

const choiceOf = (found: TravelPreview, way: (proposal: Proposal) => Way = usualWay): TravelChoice => ({
  ways: found.proposals.map(way),
  phones: false,
  names: false,
  masked: new Set(),
  protect: false,
});

async function travel(way?: (proposal: Proposal) => Way, more: Partial<TravelChoice> = {}) {
  const found = await preview();
  const ran = await carryOutTravel(found, { ...choiceOf(found, way), ...more }, { patience: 0 });
  if (!ran.ok) throw new Error(ran.problem.code);
  return ran.value;
}

const at = (address: string): unknown => {
  const column = address.charCodeAt(0) - 65;
  return excel.book.sheet('Sheet1').formula(Number(address.slice(1)) - 1, column);
};
const shows = (address: string): unknown => {
  const column = address.charCodeAt(0) - 65;
  return excel.book.sheet('Sheet1').value(Number(address.slice(1)) - 1, column);
};
const type = (address: string, input: string | number): void => excel.user.type('Sheet1', address, input);

const target = '=KEYPOINT_TARGET("2024","broadband_users")';

describe('what cannot be done', () => {
  it('needs an Excel', async () => {
    closeWorkbook();
    expect(await prepareTravel()).toMatchObject({ ok: false, problem: { code: 'no-excel' } });
  });

  it('leaves a sheet with a password as it is, says so, and does the others', async () => {
    type('A1', target);
    excel.user.addSheet('锁');
    excel.user.type('锁', 'A1', target);
    excel.user.protectSheet('锁', {}, 'secret');
    const { report, problem } = await travel();
    expect(problem).toBeNull();
    expect(report.formulas.map(({ state }) => state)).toEqual(['done', 'locked']);
    expect(at('A1')).toBe(200_000_000);
    expect(excel.book.sheet('锁').formula(0, 0)).toBe(target);
    expect(excel.book.sheet('锁').protection?.password).toBe('secret');
    expect(report.remaining).toMatchObject([{ code: 'own-function', place: { sheet: '锁', at: 'A1' } }]);
    expect(isReady(report)).toBe(false);
  });

  it('leaves a cell that somebody changed after looking', async () => {
    type('A1', target);
    const found = await preview();
    type('A1', 7);
    const ran = await carryOutTravel(found, choiceOf(found));
    expect(ran).toMatchObject({ ok: true, value: { report: { formulas: [{ state: 'changed-since' }] } } });
    expect(at('A1')).toBe(7);
  });

  it('never makes a figure of an error: what nobody can work out is left as a formula', async () => {
    add.loaded = false;
    type('A1', '=KEYPOINT_GAP("2024","broadband_users",SUM(B1:B2))');
    const found = await preview();
    expect(found.proposals).toMatchObject([
      { broken: true, value: { ok: false, why: 'no-figure' }, native: { ok: true } },
    ]);
    await travel(() => 'value');
    expect(at('A1')).toBe('=KEYPOINT_GAP("2024","broadband_users",SUM(B1:B2))');
  });

  it('does not put a list over cells that hold something, nor over hidden rows', async () => {
    add.loaded = false;
    type('A1', '=KEYPOINT_ASPECTS("2024")');
    type('B3', 'mine');
    expect((await preview()).proposals[0]?.value).toEqual({ ok: false, why: 'in-the-way' });
    excel.user.clear('Sheet1', 'B3');
    add.loaded = true;
    type('A1', '=KEYPOINT_ASPECTS("2024")');
    excel.user.hideRows('Sheet1', 3);
    expect((await preview()).proposals[0]?.value).toEqual({ ok: false, why: 'rows-hidden' });
  });
});

describe('a formula of one call', () => {
  it('becomes what the function answers, also where Excel shows #NAME?', async () => {
    add.loaded = false;
    type('A1', target);
    type('A2', '=_xldudf_KEYPOINT_TASK("2024",4)');
    expect(shows('A1')).toBe('#NAME?');
    const { report } = await travel();
    expect(at('A1')).toBe(200_000_000);
    expect(at('A2')).toBe('强化确保粮食安全数字化支撑');
    expect(isReady(report)).toBe(true);
  });

  it('keeps text as text, whatever it looks like', async () => {
    type('A1', '=KEYPOINT_TASK("2024",5,"id")');
    await travel();
    expect(at('A1')).toBe('2024-05');
  });

  it('becomes a number also in a cell that is formatted as text', async () => {
    type('A1', target);
    const sheet = excel.book.sheet('Sheet1');
    sheet.setFormat(0, 0, { ...sheet.format(0, 0), numberFormat: '@' });
    await travel();
    expect(at('A1')).toBe(200_000_000);
  });

  it('keeps #N/A where that is the answer, and says why', async () => {
    type('A1', '=KEYPOINT_TARGET("2025","broadband_users")');
    const [proposal] = (await preview()).proposals;
    const answer = callFunction('KEYPOINT_TARGET', ['2025', 'broadband_users']);
    expect(answer).toMatchObject({ kind: 'error', code: '#N/A' });
    expect(proposal?.message).toBe(answer.kind === 'error' ? answer.message : '');
    await travel();
    expect([at('A1'), shows('A1')]).toEqual(['=#N/A', '#N/A']);
  });

  it('stays as it is shown where it looks at cells, and tells of an answer that is another by now', async () => {
    // An older add-in had another answer.
    excel = openWorkbook({ calculate: () => 0.5 });
    type('B1', 0.576);
    type('A1', '=KEYPOINT_GAP("2022","internet_penetration",B1)');
    const [proposal] = (await preview()).proposals;
    expect(proposal?.differs).toBe(0.5);
    await travel(() => 'value');
    expect(at('A1')).toBe(0.5);
  });

  it('can go on calculating with the cells that it looks at', async () => {
    type('B1', 0.576);
    type('A1', '=KEYPOINT_GAP("2022","internet_penetration",B1)');
    type('A2', '=KEYPOINT_STATUS(B1,70%)');
    const { report } = await travel(() => 'formula');
    expect(at('A1')).toBe('=ROUND(0.6-(B1),10)');
    expect(at('A2')).toBe('=IF(ROUND((70%)-(B1),9)>0.3,"红",IF(ROUND((70%)-(B1),9)>=0.1,"黄","绿"))');
    expect(report.remaining.filter(({ code }) => code !== 'unknown-name')).toEqual([]);
  });
});

describe('a list that fills several cells', () => {
  it('becomes a block of values, all of it', async () => {
    type('B2', '=KEYPOINT_ASPECTS("2024")');
    const answer = callFunction('KEYPOINT_ASPECTS', ['2024']);
    if (answer.kind !== 'spill') throw new Error(answer.kind);
    const { report } = await travel();
    const sheet = excel.book.sheet('Sheet1');
    const stands = answer.rows.map((row, down) =>
      row.map((_, across) => sheet.formula(1 + down, 1 + across)),
    );
    expect(stands).toEqual(answer.rows);
    expect(isReady(report)).toBe(true);
    expect([...sheet.cells.values()].some(({ spilledFrom }) => spilledFrom !== null)).toBe(false);
  });
});

describe('a larger formula', () => {
  it('goes on calculating, with constants in the place of the calls', async () => {
    type('B1', 3);
    type('A1', '=KEYPOINT_TARGET("2024","broadband_users")*B1');
    const { report } = await travel();
    expect(at('A1')).toBe('=(200000000)*B1'.replace('(200000000)', '200000000'));
    expect(shows('A1')).toBe(600_000_000);
    expect(report.otherwise).toEqual([]);
  });

  it('becomes what it shows where that is wanted', async () => {
    type('A1', '=KEYPOINT_TARGET("2024","broadband_users")*2');
    await travel(() => 'value');
    expect(at('A1')).toBe(400_000_000);
  });

  it('keeps an error where the function gives one, so that IFERROR still sees it', async () => {
    type('A1', '=IFERROR(KEYPOINT_TARGET("2025","broadband_users"),"未设定")');
    expect((await preview()).proposals[0]?.native).toEqual({ ok: true, formula: 'IFERROR(#N/A,"未设定")' });
  });
});

describe('beside the cells', () => {
  it('names become constants', async () => {
    excel.book.names.push({
      id: 'n1',
      name: 'goal',
      formula: target,
      comment: '',
      visible: true,
      sheet: null,
    });
    const { report } = await travel();
    expect(excel.book.findName('goal', null)?.formula).toBe('=200000000');
    expect(report.formulas).toMatchObject([{ place: { kind: 'name', name: 'goal' }, state: 'done' }]);
    expect(isReady(report)).toBe(true);
  });

  it('tells what else would not travel', async () => {
    type('A1', "='C:\\表\\[汇总.xlsx]Sheet1'!A1+1");
    type('A2', '=_xlfn.XLOOKUP(B1,C1:C9,D1:D9)');
    type('A3', '=SUM(B1#)');
    type('A4', '=SUM(#REF!)');
    type('A5', '=Table1[[#This Row],[a]]');
    excel.book.calculationMode = 'Manual';
    const { other } = await preview();
    expect(other.map(({ code, place, about }) => [code, place?.at ?? '', about])).toEqual([
      ['manual-calculation', '', ''],
      ['other-file', 'A1', 'C:\\表\\[汇总.xlsx]Sheet1'],
      ['new-function', 'A2', 'XLOOKUP'],
      ['spill-reference', 'A3', ''],
      ['broken-reference', 'A4', ''],
      ['unknown-name', 'A5', ''],
    ]);
  });
});

describe('whatever goes wrong', () => {
  it('protection comes back as it was', async () => {
    type('A1', target);
    excel.user.protectSheet('Sheet1', { allowSort: true });
    const { report } = await travel();
    expect(at('A1')).toBe(200_000_000);
    expect(report.open).toEqual([]);
    expect(excel.book.sheet('Sheet1').protection).toMatchObject({
      password: null,
      options: { allowSort: true, allowAutoFilter: false },
    });
  });

  it('loses no figure and completes when it is run again; the run after that does nothing', async () => {
    const formulas = [
      target,
      '=KEYPOINT_ASPECTS("2024")',
      '=KEYPOINT_TARGET("2024","broadband_users")*2',
      '=KEYPOINT_TASK("2024",4)',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 90 }),
        fc.boolean(),
        fc.array(fc.constantFrom(...formulas), { minLength: 1, maxLength: 4 }),
        async (failing, isProtected, chosen) => {
          add = keypointCalculator();
          excel = openWorkbook({ calculate: add.calculate });
          const columns = ['A', 'F', 'K', 'P'];
          chosen.forEach((formula, nth) => type(`${columns[nth] ?? 'A'}2`, formula));
          if (isProtected) excel.user.protectSheet('Sheet1');
          const sheet = excel.book.sheet('Sheet1');
          const figures = (): unknown =>
            [...sheet.cells].flatMap(([key, { value }]) => (value === '' ? [] : [[key, value]])).sort();
          const before = figures();
          const found = await preview();
          excel.failAt(failing, 'GeneralException');
          await carryOutTravel(found, choiceOf(found));
          expect(figures()).toEqual(before);
          // The failure may still be waiting, once.
          const again = await prepareTravel();
          if (again.ok) await carryOutTravel(again.value, choiceOf(again.value));
          const { report, problem } = await travel();
          expect([report.remaining, problem]).toEqual([[], null]);
          expect(figures()).toEqual(before);
          expect(sheet.protection !== null).toBe(isProtected);
          const syncs = excel.syncs.length;
          expect((await preview()).proposals).toEqual([]);
          expect(excel.syncs.length).toBeGreaterThan(syncs);
        },
      ),
      { numRuns: 40 },
    );
  });
});
