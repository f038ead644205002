import { createStandIn, type StandIn } from './standIn';

/** A table `T` in A1:B4 and a sum beside it. */
async function sheetWithTable(): Promise<StandIn> {
  const made = createStandIn();
  made.user.paste('Sheet1', 'A1', [
    ['编号', '进度'],
    ['甲', 1],
    ['乙', 2],
    ['丙', 3],
  ]);
  made.user.type('Sheet1', 'E1', '=SUM($B$2:$B$4)+B3');
  await made.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.tables.add('A1:B4', true).name = 'T';
    context.workbook.names.add('values', sheet.getRange('B2:B4'));
    await context.sync();
  });
  return made;
}

const body = ({ book }: StandIn): unknown[][] =>
  book.values('Sheet1', { top: 1, left: 0, bottom: 3, right: 1 });

/** The code with which Excel refuses it; 'done' where it does not. */
function outcomeOf(act: () => void): unknown {
  try {
    act();
    return 'done';
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
  }
}

describe('a person who cuts rows and inserts them elsewhere', () => {
  it('cannot tear a table, nor put rows into themselves, nor work on a protected sheet', async () => {
    const made = await sheetWithTable();
    const { user } = made;
    expect(outcomeOf(() => user.moveRows('Sheet1', 1, 2, 4))).toBe('InsertDeleteConflict');
    expect(outcomeOf(() => user.moveRows('Sheet1', 2, 1, 9))).toBe('InsertDeleteConflict');
    expect(outcomeOf(() => user.moveRows('Sheet1', 9, 1, 3))).toBe('InsertDeleteConflict');
    expect(outcomeOf(() => user.moveRows('Sheet1', 2, 2, 3))).toBe('InvalidArgument');
    user.protectSheet('Sheet1', { allowInsertRows: true });
    expect(outcomeOf(() => user.moveRows('Sheet1', 3, 1, 2))).toBe('AccessDenied');
    expect(body(made)).toEqual([
      ['甲', 1],
      ['乙', 2],
      ['丙', 3],
    ]);
  });

  it('finds them there with what referred to them, up and down, in a table that is as long as before', async () => {
    const made = await sheetWithTable();
    made.user.type('Sheet1', 'E1', '=SUM($B$1:$B$5)+B4');
    made.user.moveRows('Sheet1', 4, 1, 3);
    expect(body(made)).toEqual([
      ['甲', 1],
      ['丙', 3],
      ['乙', 2],
    ]);
    made.user.moveRows('Sheet1', 2, 1, 4);
    expect(body(made)).toEqual([
      ['丙', 3],
      ['甲', 1],
      ['乙', 2],
    ]);
    expect(made.book.sheet('Sheet1').formula(0, 4)).toBe('=SUM($B$1:$B$5)+B2');
    expect(made.book.findTable('T')?.table.rect).toMatchObject({ top: 0, bottom: 3 });
  });

  it('takes the end of a reference along with the last row of it, and leaves out what comes before its first', async () => {
    const made = await sheetWithTable();
    made.user.moveRows('Sheet1', 4, 1, 2);
    expect(body(made).map(([id]) => id)).toEqual(['丙', '甲', '乙']);
    expect(made.book.findName('values', null)?.formula).toBe('=Sheet1!$B$2:$B$3');
    made.user.moveRows('Sheet1', 4, 1, 2);
    expect(made.book.findName('values', null)?.formula).toBe('=Sheet1!$B$3:$B$4');
  });
});

describe('a table', () => {
  it('takes in what is typed beneath or beside it, but not on a protected sheet', async () => {
    const made = await sheetWithTable();
    const { user, book } = made;
    user.type('Sheet1', 'C1', '自己的列');
    user.type('Sheet1', 'A5', '丁');
    const table = book.findTable('T')?.table;
    expect(table?.rect).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
    expect(table?.columns.map(({ name }) => name)).toEqual(['编号', '进度', '自己的列']);
    user.type('Sheet1', 'D3', 5);
    expect(table?.columns.map(({ name }) => name)).toEqual(['编号', '进度', '自己的列', 'Column4']);
    await made.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A6').format.protection.locked = false;
      await context.sync();
    });
    user.protectSheet('Sheet1');
    user.type('Sheet1', 'A6', '戊');
    expect(table?.rect).toMatchObject({ bottom: 4, right: 3 });
  });

  it('does not take in a row or column in which something else stands', async () => {
    const { user, book } = await sheetWithTable();
    user.type('Sheet1', 'C9', '别处');
    user.type('Sheet1', 'D4', '旁边');
    user.type('Sheet1', 'B6', '合计');
    user.insertRows('Sheet1', 6);
    user.deleteRows('Sheet1', 5, 2);
    user.type('Sheet1', 'A5', '戊');
    expect(book.findTable('T')?.table.rect).toMatchObject({ bottom: 3, right: 1 });
  });

  it('is not sorted on a protected sheet while cells in it are locked, even where sorting is allowed', async () => {
    const made = await sheetWithTable();
    made.user.protectSheet('Sheet1', { allowSort: true });
    expect(outcomeOf(() => made.user.sortTable('T', '进度', false))).toBe('AccessDenied');
  });
});

describe('a copy', () => {
  it('of cells brings formulas that refer to their new neighbours', async () => {
    const made = await sheetWithTable();
    made.user.copy('Sheet1', 'E1', 'E2');
    expect(made.book.sheet('Sheet1').formula(1, 4)).toBe('=SUM($B$2:$B$4)+B4');
  });

  it('of a sheet has names of its own, which lead to it', async () => {
    const { book, user } = await sheetWithTable();
    const copy = book.sheet(user.copySheet('Sheet1'));
    expect(book.findName('values', copy)?.formula).toBe("='Sheet1 (2)'!$B$2:$B$4");
    expect(book.findName('values', null)?.formula).toMatch(/^='?Sheet1'?!\$B\$2:\$B\$4$/);
    user.deleteName('values');
    expect(book.names.map(({ sheet }) => sheet)).toEqual([copy]);
  });

  it('of a workbook has everything and shares nothing', async () => {
    const made = await sheetWithTable();
    made.user.filterTable('T', '编号', ['甲']);
    made.user.protectSheet('Sheet1', { allowSort: true }, 'x');
    made.user.copySheet('Sheet1');
    const copy = createStandIn({ copyOf: made.book });
    const shape = ({ book }: StandIn): unknown => [
      book.sheets.map((sheet) =>
        Object.entries(sheet).map(([part, held]) =>
          part === 'tables'
            ? sheet.tables.map((table) => Object.entries(table).filter(([key]) => key !== 'id'))
            : part === 'id' || part === 'tracked'
              ? null
              : [part, held],
        ),
      ),
      book.names.map(({ name, formula, sheet }) => [name, formula, sheet?.name]),
    ];
    expect(shape(copy)).toEqual(shape(made));
    const before = JSON.stringify(shape(made));
    copy.user.unprotectSheet('Sheet1', 'x');
    copy.user.clearFilters('T');
    copy.user.insertRows('Sheet1', 1);
    copy.user.type('Sheet1', 'B4', 9);
    copy.user.renameSheet('Sheet1', '改名');
    expect(JSON.stringify(shape(made))).toBe(before);
    expect(made.book.sheet('Sheet1').value(2, 1)).toBe(2);
  });
});
