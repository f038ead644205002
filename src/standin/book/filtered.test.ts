import { createStandIn } from '../standIn';

/** A table of three rows, of which a filter shows the first and the last. */
async function filtered() {
  const { Excel, user, book } = createStandIn();
  user.paste('Sheet1', 'A1', [
    ['名', '数'],
    ['甲', 1],
    ['乙', 2],
    ['甲', 3],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B4', true).name = 'T';
    await context.sync();
  });
  user.filterTable('T', '名', ['甲']);
  const write = (address: string, values: unknown[][]): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
      await context.sync();
    });
  const column = (): unknown[] => [1, 2, 3].map((row) => book.sheet('Sheet1').value(row, 1));
  return { write, column, user };
}

describe('writing over rows that a filter hides', () => {
  it('as a block puts its first value into every row that shows, and nothing into the others', async () => {
    const { write, column } = await filtered();
    await write('B2:B4', [[10], [20], [30]]);
    expect(column()).toEqual([10, 2, 10]);
  });

  it('as a block goes where it is meant to once the filter is cleared, though a row is hidden by hand', async () => {
    const { write, column, user } = await filtered();
    user.clearFilters('T');
    user.hideRows('Sheet1', 3);
    await write('B2:B4', [[10], [20], [30]]);
    expect(column()).toEqual([10, 20, 30]);
  });

  it('cell by cell goes where it is meant to, hidden or not', async () => {
    const { write, column } = await filtered();
    await write('B3', [[20]]);
    await write('B4', [[30]]);
    expect(column()).toEqual([1, 20, 30]);
  });
});
