/** What has changed is read again where it changed; the outcome is always what reading everything gives. */
import fc from 'fast-check';
import { openWorkbook } from '../../../test/support/workbook';
import type { StandIn } from '../../standin/standIn';
import type { BookChange } from './watchBook';
import { watchBook } from './watchBook';
import { readChanged, type ChangedCells } from './readChanged';
import { readOpenBook, type OpenBook } from './readOpenBook';

let excel: StandIn;
let heard: BookChange[];

async function read(): Promise<OpenBook> {
  const ran = await readOpenBook();
  if (!ran.ok) throw new Error(JSON.stringify(ran.problem));
  return ran.value;
}

async function again(book: OpenBook, changes: readonly ChangedCells[]): Promise<OpenBook> {
  const ran = await readChanged(book, changes);
  if (!ran.ok) throw new Error(JSON.stringify(ran.problem));
  return ran.value;
}

/** A table, a few cells, and somebody who listens. */
async function open(): Promise<OpenBook> {
  excel = openWorkbook();
  excel.user.paste('Sheet1', 'B2', [
    ['名', '数', '注'],
    ['甲', 1, ''],
    ['乙', 2, '=1+1'],
  ]);
  excel.user.addSheet('另');
  excel.user.type('另', 'A1', '60%');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('B2:D4', true).name = 'T';
    await context.sync();
  });
  heard = [];
  await watchBook({ onChange: (change) => heard.push(change), onSelect: () => undefined });
  return read();
}

const cells = (): readonly ChangedCells[] =>
  heard.flatMap((change) =>
    change.kind === 'cells' ? [{ sheet: change.sheet, address: change.address }] : [],
  );

describe('reading what has changed', () => {
  it('says that a cell is being edited', async () => {
    const book = await open();
    excel.user.startEditing('Sheet1', 'C3');
    const ran = await readChanged(book, [{ sheet: excel.book.sheet('Sheet1').id, address: 'C3' }]);
    expect(ran).toMatchObject({ ok: false, problem: { code: 'cell-being-edited' } });
  });

  it.each<[string, number, () => void]>([
    ['a cell that is typed into', 1, () => excel.user.type('Sheet1', 'C3', 7)],
    ['a cell that is emptied', 1, () => excel.user.clear('Sheet1', 'B3:D3')],
    ['a header that is typed over', 1, () => excel.user.type('Sheet1', 'C2', '数量')],
    ['cells outside of everything', 1, () => excel.user.type('Sheet1', 'Z99', '远')],
    [
      'cells on two sheets',
      1,
      () => {
        excel.user.type('Sheet1', 'C3', 7);
        excel.user.type('另', 'A1', '');
      },
    ],
    ['a table that takes in what is typed beneath it', 4, () => excel.user.type('Sheet1', 'B5', '丙')],
    [
      'a sheet that was renamed meanwhile',
      4,
      () => {
        excel.user.renameSheet('另', '改名');
        excel.user.type('改名', 'A2', 1);
      },
    ],
    [
      'a sheet that was deleted meanwhile',
      4,
      () => {
        excel.user.type('另', 'A2', 1);
        excel.user.deleteSheet('另');
      },
    ],
  ])('takes in %s, in as many round trips as it needs: %d', async (_, trips, act) => {
    const book = await open();
    act();
    await excel.settled();
    const before = excel.syncs.length;
    const now = await again(book, cells());
    expect(excel.syncs.length - before).toBe(trips);
    expect(now).toEqual(await read());
  });

  it('reads whole columns with everything', async () => {
    const book = await open();
    excel.user.type('Sheet1', 'C4', 9);
    const now = await again(book, [{ sheet: excel.book.sheet('Sheet1').id, address: 'C:C' }]);
    expect(now).toEqual(await read());
  });

  it('gives what reading everything gives, whatever is typed, pasted and cleared', async () => {
    const place = fc.record({
      row: fc.integer({ min: 1, max: 8 }),
      column: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    });
    const act = fc.record({
      sheet: fc.constantFrom('Sheet1', '另'),
      place,
      what: fc.oneof(
        fc
          .constantFrom('', '甲', '=1+1', '2024-05-06', '60%', '#N/A', "'=甲", 'TRUE')
          .map((text) => ({ text })),
        fc
          .array(fc.constantFrom<string | number | null>('乙', 3, null), { minLength: 1, maxLength: 3 })
          .map((row) => ({ row })),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
        const book = await open();
        for (const { sheet, place: at, what } of acts) {
          const address = `${at.column}${at.row}`;
          if ('text' in what) excel.user.type(sheet, address, what.text);
          else excel.user.paste(sheet, address, [what.row, what.row]);
        }
        await excel.settled();
        expect(await again(book, cells())).toEqual(await read());
      }),
      { numRuns: 150 },
    );
  });
});
