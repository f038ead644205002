/** Charts in the stand-in, held against what the official declarations say of them. */
import { createStandIn, type StandIn } from '../standIn';

/** Runs `act` on the first sheet; gives the code of the error, or null. */
function on({ Excel }: StandIn, act: (sheet: Excel.Worksheet) => unknown): Promise<unknown> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

function withFigures(): StandIn {
  const made = createStandIn();
  made.user.paste('Sheet1', 'A1', [
    ['灯', '项数', '占比'],
    ['绿', 3, 0.6],
    ['红', 2, 0.4],
  ]);
  return made;
}

describe('adding a chart', () => {
  it.each([
    ['a type that it does not have', 'Sunburst', 'A1:B3', 'Columns', 'InvalidArgument'],
    ['whole columns', 'BarClustered', 'A:B', 'Columns', 'RangeExceedsLimit'],
    ['series that would have to be guessed', 'BarClustered', 'A1:B3', 'Auto', 'UnsupportedOperation'],
  ] as const)('is refused for %s', async (_, type, address, by, code) => {
    const made = withFigures();
    expect(await on(made, (sheet) => sheet.charts.add(type, sheet.getRange(address), by))).toBe(code);
    expect(made.book.sheet('Sheet1').charts).toEqual([]);
  });

  it('is refused on a protected sheet, unless objects may be edited', async () => {
    const made = withFigures();
    const add = (sheet: Excel.Worksheet): unknown =>
      sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns');
    made.user.protectSheet('Sheet1');
    expect(await on(made, add)).toBe('AccessDenied');
    made.user.unprotectSheet('Sheet1');
    made.user.protectSheet('Sheet1', { allowEditObjects: true });
    expect(await on(made, add)).toBeNull();
  });

  it('makes a series of each column, named by a text at its head', async () => {
    const made = withFigures();
    await on(made, (sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('B1:C3'), 'Columns'));
    const [chart] = made.book.sheet('Sheet1').charts;
    expect(chart?.series.map(({ name, values }) => [name, values?.tracked.rect])).toEqual([
      ['项数', { top: 1, left: 1, bottom: 2, right: 1 }],
      ['占比', { top: 1, left: 2, bottom: 2, right: 2 }],
    ]);
  });
});

describe('the series of a chart', () => {
  it('take one row or column of cells, from any sheet', async () => {
    const made = withFigures();
    const act =
      (address: string) =>
      (sheet: Excel.Worksheet): void =>
        sheet.charts
          .add('BarClustered', sheet.getRange('B2:B3'), 'Columns')
          .series.getItemAt(0)
          .setValues(sheet.getRange(address));
    expect(await on(made, act('B2:C3'))).toBe('InvalidArgument');
    expect(await on(made, act('B3:C3'))).toBeNull();
  });

  it('can be added by name, and are looked for by place', async () => {
    const made = withFigures();
    const code = await on(made, (sheet) => {
      const { series } = sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns');
      series.add('占比').setValues(sheet.getRange('C2:C3'));
      series.getItemAt(1).setXAxisValues(sheet.getRange('A2:A3'));
      series.getItemAt(1).format.fill.setSolidColor('#0a0');
      series.getItemAt(0).name = '长'.repeat(256);
    });
    expect(code).toBe('InvalidArgument');
    const [, added] = made.book.sheet('Sheet1').charts[0]?.series ?? [];
    expect(added).toMatchObject({ name: '占比', color: '#00AA00' });
    expect(added?.categories?.tracked.rect).toEqual({ top: 1, left: 0, bottom: 2, right: 0 });
  });

  it('follow their cells when rows are inserted', async () => {
    const made = withFigures();
    await on(made, (sheet) => sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns'));
    made.user.insertRows('Sheet1', 2, 2);
    const [series] = made.book.sheet('Sheet1').charts[0]?.series ?? [];
    expect(series?.values?.tracked.rect).toMatchObject({ top: 3, bottom: 4 });
  });
});

it('a chart is found by its name, and gone once it is deleted', async () => {
  const made = withFigures();
  await on(made, (sheet) => {
    const chart = sheet.charts.add('BarStacked', sheet.getRange('B2:B3'), 'Columns');
    chart.name = '各灯';
    chart.title.text = '各灯项数';
    chart.legend.position = 'Bottom';
    chart.setPosition('A5', sheet.getRange('D9'));
  });
  expect(made.book.sheet('Sheet1').charts[0]).toMatchObject({
    title: '各灯项数',
    titleShown: true,
    legend: { position: 'Bottom' },
    place: { rect: { top: 4, left: 0, bottom: 8, right: 3 } },
  });
  expect(await on(made, (sheet) => sheet.charts.getItem('没有').delete())).toBe('ItemNotFound');
  expect(
    await on(made, (sheet) => {
      const chart = sheet.charts.getItem('各灯');
      chart.delete();
      chart.title.text = '还在吗';
    }),
  ).toBe('ItemNotFound');
  expect(made.book.sheet('Sheet1').charts).toEqual([]);
});

it('a copy of a sheet has charts of its own over its own cells', async () => {
  const made = withFigures();
  await on(made, (sheet) => sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns'));
  const name = made.user.copySheet('Sheet1');
  made.user.insertRows('Sheet1', 1);
  const [copied] = made.book.sheet(name).charts;
  expect(copied?.series[0]?.values?.sheet.name).toBe(name);
  expect(copied?.series[0]?.values?.tracked.rect).toMatchObject({ top: 1, bottom: 2 });
});
