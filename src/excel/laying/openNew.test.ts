import { closeWorkbook, openWorkbook } from '../../../test/support/workbook';
import { sampleBook } from '../../../test/support/sampleBook';
import { writeBook } from '../../xlsx/writeBook';
import { openNewWorkbook } from './openNew';

const file = Buffer.from(writeBook(sampleBook)).toString('base64');

describe('opening a file in a window of its own', () => {
  it('says that no Excel is there', async () => {
    closeWorkbook();
    expect(await openNewWorkbook(file)).toMatchObject({ ok: false, problem: { code: 'no-excel' } });
  });

  it.each(['GeneralException', 'AccessDenied'] as const)(
    'says that Excel refused (%s), and leaves this workbook as it is',
    async (code) => {
      const excel = openWorkbook();
      excel.refuseToOpen(code);
      const ran = await openNewWorkbook(file);
      expect(ran).toMatchObject({ ok: false, problem: { code: 'workbook-not-opened' } });
      expect(excel.opened).toEqual([]);
      expect(excel.book.isDirty).toBe(false);
    },
  );

  it('hands the whole file to Excel', async () => {
    const excel = openWorkbook();
    expect(await openNewWorkbook(file)).toEqual({ ok: true, value: undefined });
    expect(excel.opened).toEqual([file]);
  });
});
