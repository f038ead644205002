import { createStandIn } from '../standIn';

it('tells of a sorted table by an event of its own, and of nothing else', async () => {
  const { Excel, user, settled } = createStandIn();
  user.paste('Sheet1', 'A1', [['数'], [2], [1]]);
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sheet1').tables.add('A1:A3', true).name = 'T';
    worksheets.onChanged.add((event) => Promise.resolve(heard.push(event.type)));
    worksheets.onRowSorted.add((event) => Promise.resolve(heard.push(`${event.type} ${event.address}`)));
    await context.sync();
  });
  heard.length = 0;
  user.sortTable('T', '数');
  await settled();
  expect(heard).toEqual(['WorksheetRowSorted A2:A3']);
});
