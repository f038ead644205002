import { openWorkbook } from '../../../test/support/workbook';
import type { StandIn } from '../../standin/standIn';
import { goToCell } from './goToCell';
import { readSelection } from './readSelection';

let excel: StandIn;
beforeEach(() => {
  excel = openWorkbook();
  excel.user.addSheet('另');
  excel.user.activate('Sheet1');
});

const whereNow = (): unknown => [excel.book.active.name, excel.book.active.selection];

describe('going to a cell', () => {
  it('says that the sheet is gone', async () => {
    const ran = await goToCell({ sheet: '没有', address: 'A1' });
    expect(ran).toEqual({ ok: false, problem: { code: 'sheet-not-found', about: { sheet: '没有' } } });
  });

  it('leaves a hidden sheet hidden, and says that it is', async () => {
    excel.user.hideSheet('另');
    const ran = await goToCell({ sheet: '另', address: 'B2' });
    expect(ran).toEqual({ ok: false, problem: { code: 'sheet-hidden', about: { sheet: '另' } } });
    expect(excel.book.sheet('另').visibility).toBe('Hidden');
  });

  it('selects the cell on its sheet, also where the workbook is open for reading only', async () => {
    expect(await goToCell({ sheet: '另', address: 'C4' })).toEqual({
      ok: true,
      value: { rowHidden: false, columnHidden: false },
    });
    expect(whereNow()).toEqual(['另', { top: 3, left: 2, bottom: 3, right: 2 }]);
    expect(await readSelection()).toEqual({
      ok: true,
      value: { sheet: excel.book.sheet('另').id, row: 3, column: 2 },
    });
  });

  it('goes to a sheet without a cell', async () => {
    expect((await goToCell({ sheet: '另', address: null })).ok).toBe(true);
    expect(excel.book.active.name).toBe('另');
  });

  it('selects a cell whose row a filter hides, and says that it is hidden', async () => {
    excel.user.paste('Sheet1', 'A1', [['名'], ['甲'], ['乙']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:A3', true).name = 'T';
      await context.sync();
    });
    excel.user.filterTable('T', '名', ['甲']);
    const ran = await goToCell({ sheet: 'Sheet1', address: 'A3' });
    expect(ran).toMatchObject({ ok: true, value: { rowHidden: true } });
    expect(whereNow()).toEqual(['Sheet1', { top: 2, left: 0, bottom: 2, right: 0 }]);
  });
});
