import { createStandIn } from './standIn';

describe('the stand-in for Excel', () => {
  it('writes a table and gives its values back', async () => {
    const { Excel, book, syncs } = createStandIn();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('任务');
      const range = sheet.getRangeByIndexes(0, 0, 3, 2);
      range.values = [
        ['任务编号', '进度'],
        ['T-01', 0.5],
        ['T-02', '60%'],
      ];
      range.format.font.bold = true;
      const table = sheet.tables.add(range, true);
      table.name = 'KP_Tasks';
      sheet.freezePanes.freezeRows(1);
      sheet.activate();
      const body = table.getDataBodyRange().load('values,address,numberFormat');
      await context.sync();
      return [body.address, body.values, body.numberFormat];
    });
    expect(read).toEqual([
      '任务!A2:B3',
      [
        ['T-01', 0.5],
        ['T-02', 0.6],
      ],
      [
        ['General', 'General'],
        ['General', '0%'],
      ],
    ]);
    expect(syncs).toHaveLength(1);
    expect(book.active.name).toBe('任务');
    expect(book.sheet('任务').frozenRows).toBe(1);
  });
});
