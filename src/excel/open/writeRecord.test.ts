/** The workbook's memory beside the plan: made when it is needed, changed where it stands. */
import { openWorkbook } from '../../../test/support/workbook';
import type { PlanRecord } from '../../plan/record';
import type { StandIn } from '../../standin/standIn';
import { readRecord } from '../../workbook/county/recordSheet';
import { readOpenBook } from './readOpenBook';
import { changeRecord } from './writeRecord';

let excel: StandIn;
beforeEach(() => {
  excel = openWorkbook();
});

const ignoring =
  (key: string, reason: string) =>
  (standing: PlanRecord): PlanRecord => ({ ...standing, ignored: [...standing.ignored, { key, reason }] });

async function recordNow(): Promise<PlanRecord> {
  const ran = await readOpenBook();
  if (!ran.ok) throw new Error(JSON.stringify(ran.problem));
  return readRecord(ran.value);
}

const hidden = (): readonly string[] =>
  excel.book.sheets.filter(({ visibility }) => visibility === 'VeryHidden').map(({ name }) => name);

describe('the record in the open workbook', () => {
  it('says that the workbook lets no sheet in', async () => {
    excel.user.protectWorkbook();
    expect(await changeRecord(ignoring('a', '甲'))).toMatchObject({
      problem: { code: 'workbook-protected' },
    });
  });

  it('leaves a sheet of its name alone that is somebody else’s', async () => {
    excel.user.addSheet('_record');
    excel.user.type('_record', 'A1', '会议记录');
    await changeRecord(ignoring('a', '甲'));
    expect(excel.book.sheet('_record').value(0, 0)).toBe('会议记录');
    expect(hidden()).toEqual(['_record_2']);
    expect((await recordNow()).ignored).toEqual([{ key: 'a', reason: '甲' }]);
  });

  it('keeps what another pane has written in the meantime', async () => {
    await changeRecord(ignoring('a', '甲'));
    await changeRecord(ignoring('b', '=1+1'));
    expect(await recordNow()).toEqual({
      ignored: [
        { key: 'a', reason: '甲' },
        { key: 'b', reason: '=1+1' },
      ],
      progress: [],
    });
    expect(hidden()).toEqual(['_record']);
  });

  it('leaves nothing behind of what is taken out of it', async () => {
    await changeRecord(() => ({
      ignored: Array.from({ length: 9 }, (_, at) => ({ key: `k${at}`, reason: '' })),
      progress: [{ month: 3, measure: '2024-05.2', progress: 0.35 }],
    }));
    await changeRecord((standing) => ({ ...standing, ignored: standing.ignored.slice(8) }));
    expect(await recordNow()).toEqual({
      ignored: [{ key: 'k8', reason: '' }],
      progress: [{ month: 3, measure: '2024-05.2', progress: 0.35 }],
    });
  });

  it('takes two round trips', async () => {
    const before = excel.syncs.length;
    await changeRecord(ignoring('a', '甲'));
    await changeRecord(ignoring('b', '乙'));
    expect(excel.syncs.length - before).toBe(4);
  });

  it('is whole after it is written again, at whatever command it broke off', async () => {
    await changeRecord(ignoring('a', '甲'));
    const from = excel.operationsExecuted;
    await changeRecord(ignoring('b', '乙'));
    const commands = excel.operationsExecuted - from;
    for (let n = 1; n <= commands; n++) {
      excel = openWorkbook();
      await changeRecord(ignoring('a', '甲'));
      excel.failAt(n, 'GeneralException');
      const broken = await changeRecord(ignoring('b', '乙'));
      if (!broken.ok) await changeRecord((standing) => ignoring('b', '乙')(without(standing, 'b')));
      expect((await recordNow()).ignored).toEqual([
        { key: 'a', reason: '甲' },
        { key: 'b', reason: '乙' },
      ]);
    }
  });
});

function without(record: PlanRecord, key: string): PlanRecord {
  return { ...record, ignored: record.ignored.filter((each) => each.key !== key) };
}
