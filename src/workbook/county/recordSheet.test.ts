import fc from 'fast-check';
import type { PlanRecord } from '../../plan/record';
import type { ReadCell, StandingBook } from '../reading/standingBook';
import { sentBack } from '../../../test/support/worked';
import { editionById } from '../../keypoints/editions';
import { newPlan } from '../../plan/newPlan';
import { texts } from '../../text/text';
import { commonFonts } from '../looks';
import { planOf } from '../reading/planOf';
import { countyBook } from './countyBook';
import { readRecord, recordIn, recordRows, recordWidth } from './recordSheet';

const typed = fc.oneof(fc.string(), fc.constantFrom('=1+1', '2024-05', '甲\n乙', '-', '60%'));

const record: fc.Arbitrary<PlanRecord> = fc.record({
  ignored: fc.uniqueArray(fc.record({ key: typed.filter((key) => key !== ''), reason: typed }), {
    selector: ({ key }) => key,
  }),
  progress: fc.uniqueArray(
    fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      measure: typed.filter((id) => id !== ''),
      progress: fc.double({ min: 0, max: 2, noNaN: true }).map((reached) => reached + 0),
    }),
    { selector: ({ month, measure }) => `${month} ${measure}` },
  ),
});

const cell = (value: string): ReadCell => ({ value, error: null, formula: null, meaning: 'number' });

function bookWith(rows: readonly (readonly string[])[]): StandingBook {
  const cells = new Map(
    rows.map((row, at) => [at, new Map(row.map((text, column) => [column, cell(text)] as const))] as const),
  );
  const sheet = {
    name: '_record',
    state: 'veryHidden',
    rows: cells,
    unreadable: [],
    merges: [],
    tables: [],
  } as const;
  return { sheets: [sheet], names: new Map(), properties: new Map(), date1904: false };
}

describe('the record of a plan', () => {
  it('is empty in a workbook that has none, and where something else stands on the sheet', () => {
    const empty = { ignored: [], progress: [] };
    expect(readRecord({ ...bookWith([]), sheets: [] })).toEqual(empty);
    expect(readRecord(bookWith([['ignored', 'key', '别人的', '']]))).toEqual(empty);
    expect(recordIn([['ignored', 'key', '别人的', '']])).toBeNull();
  });

  it('leaves out rows that say nothing that can be understood', () => {
    const rows = [
      ['keypoints-record', '1', '', ''],
      ['ignored', '', '没有编号', ''],
      ['progress', '13', '2024-01.1', '0.5'],
      ['progress', '3', '', '0.5'],
      ['progress', '3', '2024-01.1', '一半'],
      ['progress', '3', '2024-01.1', ''],
      ['later', 'x', 'y', 'z'],
      [],
      ['progress', '3', '2024-01.1', '0.5'],
      ['ignored', 'key', '下月再办', ''],
    ];
    expect(recordIn(rows)).toEqual({
      ignored: [{ key: 'key', reason: '下月再办' }],
      progress: [{ month: 3, measure: '2024-01.1', progress: 0.5 }],
    });
  });

  it('comes back from a file of the plan, and is no sheet of the people’s own there', () => {
    const edition = editionById('2024');
    if (edition === undefined) throw new Error('no edition 2024');
    const identity = {
      id: 'KP-test',
      edition: '2024',
      county: '安吉县',
      code: '',
      unit: '',
      month: 9,
      contact: '',
      phone: '',
    } as const;
    const plan = newPlan(edition, { identity, nodes: 'quarters', rows: 20, language: 'zh' });
    const given: PlanRecord = {
      ignored: [{ key: 'a/b!=C3', reason: '=1+1' }],
      progress: [{ month: 9, measure: '2024-05.2', progress: 0.35 }],
    };
    const back = sentBack(
      countyBook(plan, { language: 'zh', paper: 'A4', fonts: commonFonts, texts, record: given }),
    );
    expect(readRecord(back)).toEqual(given);
    const read = planOf(back);
    expect(read).toMatchObject({ ok: true, notes: [] });
  });

  it('is read as it was written, whatever people typed', () => {
    fc.assert(
      fc.property(record, (given) => {
        const rows = recordRows(given);
        expect(rows.every((row) => row.length === recordWidth)).toBe(true);
        expect(recordIn(rows)).toEqual(given);
      }),
    );
  });
});
