/** Single cells of the open workbook, changed: only where nobody was quicker, and said to be done only when it is. */
import { cellAt, openWorkbook } from '../../../test/support/workbook';
import type { StandIn } from '../../standin/standIn';
import type { CellChange, Content } from '../../workbook/changes';
import { applyChanges, type ApplyOutcome } from './applyChanges';

const empty: Content = { kind: 'empty' };
const value = (held: string | number | boolean): Content => ({ kind: 'value', value: held });
const formula = (said: string): Content => ({ kind: 'formula', formula: said });

const change = (
  row: number,
  column: number,
  before: Content,
  after: Content,
  differs: Partial<CellChange> = {},
): CellChange => ({ sheet: 'Sheet1', row, column, before, after, ...differs });

let excel: StandIn;
beforeEach(() => {
  excel = openWorkbook();
});

async function apply(...changes: readonly CellChange[]): Promise<ApplyOutcome> {
  const ran = await applyChanges(changes);
  if (!ran.ok) throw new Error(JSON.stringify(ran.problem));
  return ran.value;
}

async function unlock(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).format.protection.locked = false;
    await context.sync();
  });
}

const allowed = { allowFormatColumns: true, allowAutoFilter: true };

describe('changing cells', () => {
  it('says that a cell is being edited, and changes nothing', async () => {
    excel.user.startEditing('Sheet1', 'A1');
    const ran = await applyChanges([change(0, 0, empty, value('甲'))]);
    expect(ran).toMatchObject({ ok: false, problem: { code: 'cell-being-edited' } });
    excel.user.finishEditing();
    expect(cellAt(excel, 'Sheet1', 0, 0)).toBe('');
  });

  it('waits for the cell, and leaves it when something was typed into it', async () => {
    excel.user.startEditing('Sheet1', 'A1');
    const onWaiting = (): void => excel.user.finishEditing('乙');
    const ran = await applyChanges([change(0, 0, empty, value('甲')), change(1, 0, empty, value('丙'))], {
      onWaiting,
    });
    expect(ran).toMatchObject({ ok: true, value: { states: ['changed-since', 'done'] } });
    expect([cellAt(excel, 'Sheet1', 0, 0), cellAt(excel, 'Sheet1', 1, 0)]).toEqual(['乙', '丙']);
  });

  it('is refused where the workbook is open for reading only', async () => {
    excel = openWorkbook({ readOnly: true });
    expect(await applyChanges([change(0, 0, empty, value(1))])).toMatchObject({
      problem: { code: 'read-only' },
    });
  });

  it('leaves what somebody has changed since, and a sheet that is gone', async () => {
    excel.user.type('Sheet1', 'B2', '别人的');
    const { states } = await apply(
      change(1, 1, value('原来的'), value('我的')),
      change(2, 1, empty, value('我的')),
      change(0, 0, empty, value(1), { sheet: '没有' }),
    );
    expect(states).toEqual(['changed-since', 'done', 'sheet-gone']);
    expect([cellAt(excel, 'Sheet1', 1, 1), cellAt(excel, 'Sheet1', 2, 1)]).toEqual(['别人的', '我的']);
  });

  it('makes the first of two changes of one cell', async () => {
    const { states } = await apply(change(0, 0, empty, value(1)), change(0, 0, empty, value(2)));
    expect(states).toEqual(['done', 'changed-since']);
    expect(cellAt(excel, 'Sheet1', 0, 0)).toBe(1);
  });

  it('says that a sheet with a password is locked, and still changes the others', async () => {
    excel.user.addSheet('密');
    excel.user.protectSheet('密', {}, '1234');
    excel.user.protectSheet('Sheet1', allowed);
    const { states, undo } = await apply(
      change(0, 0, empty, value(1), { sheet: '密' }),
      change(0, 0, empty, value(2)),
    );
    expect({ states, undo }).toEqual({ states: ['locked', 'done'], undo: 'none' });
    expect(excel.book.sheet('密').protection?.password).toBe('1234');
    expect(excel.book.sheet('Sheet1').protection?.options).toMatchObject(allowed);
    expect(cellAt(excel, 'Sheet1', 0, 0)).toBe(2);
  });

  it('lifts protection for a locked cell only, and restores what it allows', async () => {
    excel.user.protectSheet('Sheet1', allowed);
    const before = excel.book.sheet('Sheet1').protection;
    const { states, undo } = await apply(change(0, 0, empty, value(1)));
    expect({ states, undo }).toEqual({ states: ['done'], undo: 'none' });
    expect(excel.book.sheet('Sheet1').protection).toEqual(before);
  });

  it('leaves protection alone for a cell that is not locked', async () => {
    await unlock('Sheet1', 'A1:A3');
    excel.user.protectSheet('Sheet1', allowed, '1234');
    expect((await apply(change(0, 0, empty, value(1)), change(1, 0, empty, value('=二')))).states).toEqual([
      'done',
      'done',
    ]);
    expect(excel.syncs.flatMap(({ what }) => what).filter((what) => what.includes('protect('))).toEqual([]);
  });

  it('can be taken back with one step of Undo where Excel knows such steps', async () => {
    excel = openWorkbook({ requirementSets: { ExcelApi: '1.20' } });
    expect((await apply(change(0, 0, empty, value(1)))).undo).toBe('one-step');
  });

  it('writes cell by cell over rows that a filter hides', async () => {
    excel.user.paste('Sheet1', 'A1', [['名', '数'], ['甲', 1], ['乙', 2], ['甲', 3]]); // prettier-ignore
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B4', true).name = 'T';
      await context.sync();
    });
    excel.user.filterTable('T', '名', ['甲']);
    const changes = [1, 2, 3].map((at) => change(at, 1, value(at), value(at * 10)));
    expect((await apply(...changes)).states).toEqual(['done', 'done', 'done']);
    expect([1, 2, 3].map((row) => cellAt(excel, 'Sheet1', row, 1))).toEqual([10, 20, 30]);
  });

  it('keeps text as text whatever it begins with, and makes numbers of what was kept as text', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A2:A3').numberFormat = [['@'], ['@']];
      await context.sync();
    });
    excel.user.type('Sheet1', 'A3', '60%');
    const texts = ['=1+1', '@所有人', '2024-05'];
    await apply(
      ...texts.map((text, at) => change(at, 2, empty, value(text))),
      change(1, 0, empty, value('007')),
      change(2, 0, value('60%'), value(0.6), { format: 'percent' }),
    );
    expect(texts.map((_, row) => excel.book.sheet('Sheet1').cell(row, 2))).toMatchObject(
      texts.map((text) => ({ value: text, formula: null })),
    );
    expect(cellAt(excel, 'Sheet1', 1, 0)).toBe('007');
    expect(excel.book.sheet('Sheet1').format(2, 0).numberFormat).toBe('0.0%');
    expect(cellAt(excel, 'Sheet1', 2, 0)).toBe(0.6);
  });

  it('puts a formula back where a value stood, and empties a cell', async () => {
    excel.user.type('Sheet1', 'A1', 5);
    excel.user.type('Sheet1', 'A2', '多余');
    const { states } = await apply(
      change(0, 0, value(5), formula('SUM(B1:B3)')),
      change(1, 0, value('多余'), empty),
    );
    expect(states).toEqual(['done', 'done']);
    expect([cellAt(excel, 'Sheet1', 0, 0), cellAt(excel, 'Sheet1', 1, 0)]).toEqual(['=SUM(B1:B3)', '']);
  });

  it('takes three round trips for 2,000 cells beneath one another', async () => {
    const changes = Array.from({ length: 2_000 }, (_, at) =>
      change(at % 500, Math.floor(at / 500), empty, value(at)),
    );
    const before = excel.syncs.length;
    expect(new Set((await apply(...changes)).states)).toEqual(new Set(['done']));
    expect(excel.syncs.length - before).toBe(3);
  });

  it('never says that what is not there is done, and leaves no sheet without protection, at whatever command it breaks off', async () => {
    const changes = [
      change(0, 0, empty, value('甲')),
      change(1, 0, value('旧'), formula('A1')),
      change(5, 3, empty, value(7), { format: 'money' }),
      change(0, 0, empty, value('乙'), { sheet: '另' }),
    ];
    const open = (): void => {
      excel = openWorkbook();
      excel.user.type('Sheet1', 'A2', '旧');
      excel.user.addSheet('另');
      excel.user.protectSheet('Sheet1', allowed);
    };
    open();
    const from = excel.operationsExecuted;
    await apply(...changes);
    const commands = excel.operationsExecuted - from;
    for (const code of ['GeneralException', 'AccessDenied'] as const) {
      for (let n = 1; n <= commands; n++) {
        open();
        excel.failAt(n, code);
        const ran = await applyChanges(changes);
        expect(excel.book.sheet('Sheet1').protection?.options).toMatchObject(allowed);
        const now = [
          cellAt(excel, 'Sheet1', 0, 0),
          cellAt(excel, 'Sheet1', 1, 0),
          cellAt(excel, 'Sheet1', 5, 3),
          cellAt(excel, '另', 0, 0),
        ];
        const wanted = ['甲', '=A1', 7, '乙'];
        if (ran.ok)
          ran.value.states.forEach((state, at) => expect(state === 'done').toBe(now[at] === wanted[at]));
        else expect(now).toEqual(['', '旧', '', '']);
      }
    }
  });
});
