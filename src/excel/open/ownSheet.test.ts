/** Sheets that the pane writes beside a plan: written anew in their place, never over what people made of them. */
import { orderedBook } from '../../../test/support/countyBooks';
import { cellAt, everything, openWorkbook } from '../../../test/support/workbook';
import type { StandIn } from '../../standin/standIn';
import type { BookSheet } from '../../workbook/book';
import { commonFonts } from '../../workbook/looks';
import { writeOwnSheet, type WrittenSheet } from './ownSheet';

/** A sheet with a title over merged cells, a table, links and formulas. */
const [page] = orderedBook({ rows: 20, sample: true }).sheets.filter(({ key }) => key === 'ownerMap');

function sheetOf(title: string): BookSheet {
  if (page === undefined) throw new Error('The plan has no such sheet.');
  const [first, ...others] = page.rows;
  if (first === undefined) throw new Error('The sheet is empty.');
  const cells = first.cells.map((cell, at) =>
    at === 0 && cell !== null ? { ...cell, content: { kind: 'text', text: title } as const } : cell,
  );
  return {
    ...page,
    key: 'report',
    name: '检查结果',
    protected: false,
    rows: [{ ...first, cells }, ...others],
  };
}

let excel: StandIn;
beforeEach(() => {
  excel = openWorkbook();
});

async function write(title: string): Promise<WrittenSheet> {
  const ran = await writeOwnSheet(sheetOf(title), commonFonts);
  if (!ran.ok) throw new Error(JSON.stringify(ran.problem));
  return ran.value;
}

const sheets = (): readonly string[] => excel.book.sheets.map(({ name }) => name);

describe('a sheet of ours beside the plan', () => {
  it('is not made where the workbook lets no sheets in, and that is said', async () => {
    excel.user.protectWorkbook();
    const ran = await writeOwnSheet(sheetOf('一'), commonFonts);
    expect(ran).toMatchObject({ ok: false, problem: { code: 'workbook-protected' } });
  });

  it('leaves a sheet of that name alone that is not ours', async () => {
    excel.user.addSheet('检查结果');
    excel.user.type('检查结果', 'A1', '我的');
    expect(await write('一')).toEqual({ name: '检查结果 (2)', state: 'beside' });
    expect(cellAt(excel, '检查结果', 0, 0)).toBe('我的');
    expect(await write('二')).toEqual({ name: '检查结果 (2)', state: 'rewritten' });
  });

  it('leaves an empty sheet of that name alone that is not ours', async () => {
    excel.user.addSheet('检查结果');
    expect(await write('一')).toEqual({ name: '检查结果 (2)', state: 'beside' });
  });

  it('stays, and a further one is made, where somebody has typed into it', async () => {
    await write('一');
    excel.user.type('检查结果', 'B3', '已核');
    expect(await write('二')).toEqual({ name: '检查结果 (2)', state: 'beside' });
    expect(cellAt(excel, '检查结果', 2, 1)).toBe('已核');
    expect(cellAt(excel, '检查结果', 0, 0)).toBe('一');
    expect(await write('三')).toEqual({ name: '检查结果 (2)', state: 'rewritten' });
  });

  it('belongs to who has renamed it', async () => {
    await write('一');
    excel.user.renameSheet('检查结果', '三月检查');
    expect(await write('二')).toEqual({ name: '检查结果', state: 'created' });
    expect(cellAt(excel, '三月检查', 0, 0)).toBe('一');
  });

  it('is written anew in its place, as if it had never been there before', async () => {
    await write('一');
    excel.user.addSheet('后来的');
    await write('二');
    const again = everything(excel);
    expect(sheets()).toEqual(['Sheet1', '检查结果', '后来的']);
    excel = openWorkbook();
    await write('二');
    excel.user.addSheet('后来的');
    expect(again).toEqual(everything(excel));
  });

  it('takes two round trips, the first time and later', async () => {
    const before = excel.syncs.length;
    await write('一');
    expect(excel.syncs.length - before).toBe(2);
    await write('二');
    expect(excel.syncs.length - before).toBe(4);
  });

  it('ends whole and once when it is pressed again after breaking off, at whatever command', async () => {
    await write('一');
    const commands = excel.operationsExecuted;
    const looked = excel.syncs[0]?.operations ?? 0;
    // Some of hundreds; where the writing begins and ends one by one.
    const places = Array.from({ length: commands }, (_, at) => at + 1).filter(
      (n) => n % 31 === 0 || (n > looked - 3 && n < looked + 15) || n > commands - 5,
    );
    let strayed = 0;
    for (const n of places) {
      excel = openWorkbook();
      excel.user.type('Sheet1', 'A1', '我的');
      excel.failAt(n, 'GeneralException');
      await writeOwnSheet(sheetOf('一'), commonFonts);
      const { name } = await write('一');
      expect(cellAt(excel, name, 0, 0)).toBe('一');
      expect(cellAt(excel, 'Sheet1', 0, 0)).toBe('我的');
      // Between the making of a sheet and its mark nothing says whose it is: it stays, empty.
      const strays = sheets().filter((each) => each !== name && each !== 'Sheet1');
      for (const stray of strays) expect(excel.book.sheet(stray).cells.size).toBe(0);
      strayed += strays.length;
      expect(await write('二')).toEqual({ name, state: 'rewritten' });
    }
    expect(strayed).toBeLessThanOrEqual(4);
  }, 60_000);
});
