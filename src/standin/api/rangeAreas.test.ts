/** Several areas at once, outlines, and rules that Excel refuses. */
import { createStandIn, type StandIn } from '../standIn';

function on({ Excel }: StandIn, act: (sheet: Excel.Worksheet) => unknown): Promise<unknown> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

describe('several areas', () => {
  it.each([
    ['an address that Excel would cut off', 'A1,'.repeat(2_800) + 'A1', 'InvalidArgument'],
    ['what is no address', 'A1,我', 'InvalidArgument'],
    ['a sheet that is not there', 'A1,Other!A1', 'ItemNotFound'],
  ])('are refused for %s', async (_, address, code) => {
    expect(await on(createStandIn(), (sheet) => (sheet.getRanges(address).format.wrapText = true))).toBe(
      code,
    );
  });

  it('are formatted together, and cells between them are not', async () => {
    const made = createStandIn();
    await on(made, (sheet) => {
      const { format } = sheet.getRanges('A1:B2,D4;F1');
      format.font.bold = true;
      format.fill.color = 'red';
      format.protection.locked = false;
      sheet.getRanges('A:A,C:C').format.columnWidth = 30;
      sheet.getRanges('1:1,3:4').format.rowHeight = 33;
    });
    const sheet = made.book.sheet('Sheet1');
    const places = [[0, 0], [1, 1], [3, 3], [0, 5]] as const; // prettier-ignore
    for (const [row, column] of places) {
      expect(sheet.format(row, column)).toMatchObject({ bold: true, fillColor: '#FF0000', locked: false });
    }
    expect(sheet.format(2, 2)).toMatchObject({ bold: false, fillColor: '', locked: true });
    expect([...sheet.columnWidths]).toEqual([[0, 30], [2, 30]]); // prettier-ignore
    expect([...sheet.rowHeights.keys()]).toEqual([0, 2, 3]);
  });

  it('count their whole address as part of the request', async () => {
    const bytes = async (address: string): Promise<number> => {
      const made = createStandIn();
      await on(made, (sheet) => (sheet.getRanges(address).format.wrapText = true));
      return made.syncs[0]?.requestBytes ?? 0;
    };
    expect((await bytes('A1,B2'.padEnd(2_000, ',C3'))) - (await bytes('A1,B2'))).toBe(1_995);
  });

  it('say what they are', async () => {
    const made = createStandIn();
    await made.Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('Sheet1').getRanges('A1:B2,D4');
      areas.load('address,areaCount,cellCount');
      areas.format.load('wrapText');
      areas.format.wrapText = false;
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1:B2,Sheet1!D4', 2, 5]);
    });
  });

  it('share a rule for what may be typed', async () => {
    const made = createStandIn();
    await on(made, (sheet) => {
      sheet.getRanges('A1:A5,C1').dataValidation.rule = { textLength: { formula1: 5, operator: 'LessThan' } };
    });
    expect(made.book.sheet('Sheet1').validations.map(({ rect }) => [rect.left, rect.bottom])).toEqual([
      [0, 4],
      [2, 0],
    ]);
  });
});

describe('borders', () => {
  it('are drawn inside only where there is an inside', async () => {
    const inside = (address: string, edge: 'InsideVertical' | 'InsideHorizontal') =>
      on(
        createStandIn(),
        (sheet) => (sheet.getRange(address).format.borders.getItem(edge).style = 'Continuous'),
      );
    expect(await inside('A1:A5', 'InsideVertical')).toBe('InvalidArgument');
    expect(await inside('A1:E1', 'InsideHorizontal')).toBe('InvalidArgument');
    expect(await inside('A1:B2', 'InsideVertical')).toBeNull();
  });

  it('keep their style when they are coloured, on every side', async () => {
    const made = createStandIn();
    await on(made, (sheet) => {
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
        const border = sheet.getRange('B2:C4').format.borders.getItem(edge);
        border.style = 'Continuous';
        border.color = '#8C8C8C';
      }
    });
    const { borders } = made.book.sheet('Sheet1').format(3, 2);
    expect(borders.EdgeBottom).toMatchObject({ style: 'Continuous', color: '#8C8C8C' });
    expect(borders.EdgeRight).toMatchObject({ style: 'Continuous', color: '#8C8C8C' });
  });
});

describe('grouping rows', () => {
  it('puts them a level deeper each time, and out again', async () => {
    const made = createStandIn();
    const levels = (): unknown => [...made.book.sheet('Sheet1').rowLevels];
    await on(made, (sheet) => {
      sheet.getRange('2:4').group('ByRows');
      sheet.getRange('3:3').group('ByRows');
    });
    expect(levels()).toEqual([[1, 1], [2, 2], [3, 1]]); // prettier-ignore
    made.user.insertRows('Sheet1', 1);
    expect(levels()).toEqual([[2, 1], [3, 2], [4, 1]]); // prettier-ignore
    await on(made, (sheet) => sheet.getRange('3:5').ungroup('ByRows'));
    expect(levels()).toEqual([[3, 1]]);
    expect(await on(made, (sheet) => sheet.getRange('3:5').ungroup('ByRows'))).toBe('InvalidOperation');
  });

  it.each([
    ['whole rows by columns', '2:4', 'ByColumns', 'InvalidArgument'],
    ['whole columns by rows', 'B:C', 'ByRows', 'InvalidArgument'],
  ] as const)('refuses %s', async (_, address, by, code) => {
    expect(await on(createStandIn(), (sheet) => sheet.getRange(address).group(by))).toBe(code);
  });

  it('has an end, and is refused on a protected sheet', async () => {
    const made = createStandIn();
    const deepen = (sheet: Excel.Worksheet): void => sheet.getRange('2:2').group('ByRows');
    for (let level = 1; level <= 7; level += 1) expect(await on(made, deepen)).toBeNull();
    expect(await on(made, deepen)).toBe('InvalidOperation');
    made.user.protectSheet('Sheet1', { allowFormatRows: true });
    expect(await on(made, (sheet) => sheet.getRange('5:5').group('ByRows'))).toBe('AccessDenied');
  });
});

describe('a rule for what may be typed', () => {
  it.each<readonly [string, Excel.DataValidationRule]>([
    ['a list of a name that is not there', { list: { inCellDropDown: true, source: '=KP_Units' } }],
    ['a formula that does not close', { custom: { formula: '=COUNTIF(A:A,A1' } }],
    ['a malformed bound', { wholeNumber: { formula1: '=1+', formula2: 2, operator: 'Between' } }],
  ])('is refused with %s', async (_, rule) => {
    const made = createStandIn();
    expect(await on(made, (sheet) => (sheet.getRange('A1').dataValidation.rule = rule))).toBe(
      'InvalidArgument',
    );
    expect(made.book.sheet('Sheet1').validations).toEqual([]);
  });

  it('takes days as formulas, not as numbers', async () => {
    const rule = (formula1: unknown): Excel.DataValidationRule => ({
      date: { formula1: formula1 as string, operator: 'GreaterThan' },
    });
    const set = (formula1: unknown) =>
      on(createStandIn(), (sheet) => (sheet.getRange('A1').dataValidation.rule = rule(formula1)));
    expect(await set(45_292)).toBe('InvalidArgument');
    expect(await set('=45292')).toBeNull();
    expect(await set('2024-01-01')).toBeNull();
  });

  it('takes a list of a name that is there', async () => {
    const made = createStandIn();
    expect(
      await on(made, (sheet) => {
        sheet.context.workbook.names.add('KP_Units', '=Sheet1!$A$1:$A$3');
        sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: '=KP_Units' } };
      }),
    ).toBeNull();
  });
});

it('a link in an empty cell shows where it leads, in any other cell what stands there', async () => {
  const made = createStandIn();
  made.user.type('Sheet1', 'A2', '去看');
  await on(made, (sheet) => {
    sheet.getRange('A1:A2').hyperlink = { documentReference: 'KP_Top' };
  });
  expect(made.book.values('Sheet1', { top: 0, left: 0, bottom: 1, right: 0 })).toEqual([
    ['KP_Top'],
    ['去看'],
  ]);
});

it('a column’s filter shows the rows that show one of its texts', async () => {
  const made = createStandIn();
  made.user.paste('Sheet1', 'A1', [['状态'], ['红'], ['绿'], [''], ['红']]);
  await on(made, (sheet) => {
    const table = sheet.tables.add('A1:A5', true);
    table.name = 'T';
    table.columns.getItemAt(0).filter.applyValuesFilter(['红']);
  });
  expect([...made.book.sheet('Sheet1').hiddenRows]).toEqual([2, 3]);
  await on(made, (sheet) => sheet.tables.getItem('T').columns.getItemAt(0).filter.clear());
  expect([...made.book.sheet('Sheet1').hiddenRows]).toEqual([]);
});

describe('another window', () => {
  it('takes an .xlsx file in Base64, or nothing for an empty workbook', async () => {
    const { Excel, opened } = createStandIn();
    await expect(Excel.createWorkbook('not a file')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await Excel.createWorkbook();
    await Excel.createWorkbook('UEsDBBQAAAA=');
    expect(opened).toEqual([null, 'UEsDBBQAAAA=']);
  });

  it('fails when it is told to, once', async () => {
    const { Excel, opened, refuseToOpen } = createStandIn();
    refuseToOpen('GeneralException');
    await expect(Excel.createWorkbook()).rejects.toMatchObject({ code: 'GeneralException' });
    await Excel.createWorkbook();
    expect(opened).toHaveLength(1);
  });
});

it('calculates when asked, though it does not by itself', async () => {
  const made = createStandIn({ calculate: () => 7 });
  made.book.calculationMode = 'Manual';
  await on(made, (sheet) => (sheet.getRange('A1').values = [['=1+6']]));
  expect(made.book.sheet('Sheet1').value(0, 0)).toBe('#NAME?');
  await on(made, (sheet) => sheet.context.workbook.application.calculate('Recalculate'));
  expect(made.book.sheet('Sheet1').value(0, 0)).toBe(7);
});
