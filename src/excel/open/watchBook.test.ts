/** What is heard of changes in the open workbook. */
import { openWorkbook } from '../../../test/support/workbook';
import type { StandIn } from '../../standin/standIn';
import { watchBook, type BookChange } from './watchBook';

let excel: StandIn;
let changes: BookChange[];
let selections: number;

async function listen() {
  changes = [];
  selections = 0;
  const ran = await watchBook({
    onChange: (change) => changes.push(change),
    onSelect: () => {
      selections += 1;
    },
  });
  if (!ran.ok) throw new Error(JSON.stringify(ran.problem));
  return ran.value;
}

beforeEach(() => {
  excel = openWorkbook();
});

describe('listening to the open workbook', () => {
  it('is a problem where Excel does not allow it', async () => {
    excel.failAt(3, 'GeneralException');
    const ran = await watchBook({ onChange: () => undefined, onSelect: () => undefined });
    expect(ran).toMatchObject({ ok: false, problem: { code: 'refused' } });
  });

  it('ends when it is ended', async () => {
    const stop = await listen();
    expect(await stop()).toEqual({ ok: true, value: null });
    excel.user.type('Sheet1', 'A1', 1);
    excel.user.addSheet();
    await excel.settled();
    expect([changes, selections]).toEqual([[], 0]);
  });

  it('hears a cell that is typed into, on a sheet that came later too', async () => {
    await listen();
    excel.user.addSheet('新');
    await excel.settled();
    changes = [];
    excel.user.type('新', 'B2', 1);
    await excel.settled();
    const sheet = excel.book.sheet('新').id;
    expect(changes).toEqual([{ kind: 'cells', sheet, address: 'B2', own: false }]);
  });

  it('knows what the add-in itself has written', async () => {
    await listen();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    await excel.settled();
    expect(changes).toMatchObject([{ kind: 'cells', address: 'A1', own: true }]);
  });

  it.each<[string, () => void]>([
    ['rows that are inserted', () => excel.user.insertRows('Sheet1', 1)],
    ['columns that are deleted', () => excel.user.deleteColumns('Sheet1', 'B')],
    ['a sheet that is added', () => excel.user.addSheet()],
    ['a sheet that is deleted', () => excel.user.deleteSheet('旧')],
    ['a table that is sorted', () => excel.user.sortTable('T', '数')],
  ])('hears %s as a change of structure', async (_, act) => {
    excel.user.addSheet('旧');
    excel.user.paste('Sheet1', 'A1', [['数'], [2], [1]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:A3', true).name = 'T';
      await context.sync();
    });
    await listen();
    act();
    await excel.settled();
    expect(changes).toContainEqual({ kind: 'structure', own: false });
  });

  it('hears a sheet that is renamed where Excel tells of it', async () => {
    excel = openWorkbook({ requirementSets: { ExcelApi: '1.17' } });
    await listen();
    excel.user.renameSheet('Sheet1', '改名');
    await excel.settled();
    expect(changes).toEqual([{ kind: 'structure', own: false }]);
  });

  it('hears that another cell or sheet was selected', async () => {
    excel.user.addSheet('另');
    await listen();
    excel.user.select('另', 'C3');
    await excel.settled();
    const heard = selections;
    excel.user.activate('Sheet1');
    await excel.settled();
    expect(heard).toBeGreaterThan(0);
    expect(selections).toBeGreaterThan(heard);
  });
});
