import { createStandIn, type StandIn } from '../standIn';

/** Runs `act` on a range of the active sheet; gives the code of the error, or null. */
async function on(
  { Excel }: StandIn,
  address: string,
  act: (range: Excel.Range) => unknown,
): Promise<unknown> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet().getRange(address));
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

/** What a loaded range of the active sheet says. */
async function read(
  { Excel }: StandIn,
  address: string,
  ...names: readonly (keyof Excel.Range)[]
): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange(address)
      .load([...names]);
    await context.sync();
    return names.map((name): unknown => Reflect.get(range, name));
  });
}

describe('values of a range', () => {
  it.each([
    ['too few rows', [[1, 2]]],
    ['too many columns', [[1, 2, 3], [4, 5, 6]]], // prettier-ignore
    ['rows of different lengths', [[1, 2], [3]]],
    ['a flat list', [1, 2]],
  ])('are refused with %s, and nothing is written', async (_, values) => {
    const made = createStandIn();
    expect(await on(made, 'A1:B2', (range) => (range.values = values as unknown[][]))).toBe(
      'InvalidArgument',
    );
    expect([...made.book.active.cells]).toEqual([]);
  });

  it('are refused as a whole when one of them cannot stand in a cell', async () => {
    const made = createStandIn();
    expect(await on(made, 'A1:B1', (range) => (range.values = [['好', '长'.repeat(32_768)]]))).toBe(
      'InvalidArgument',
    );
    expect(made.book.active.value(0, 0)).toBe('');
  });

  it('are refused for whole columns and for more cells than Excel takes', async () => {
    const made = createStandIn();
    expect(await on(made, 'A:B', (range) => range.load('values'))).toBe('RangeExceedsLimit');
    expect(await on(made, 'A1:Z200000', (range) => (range.values = [[1]]))).toBe('RangeExceedsLimit');
  });

  it('are taken as typed: numbers, dates and formulas come out of text', async () => {
    const made = createStandIn({ calculate: () => 42 });
    await on(made, 'A1:E1', (range) => (range.values = [['12', '60%', '2024-05', "'2024-05", '=6*7']]));
    expect(await read(made, 'A1:E1', 'values', 'formulas', 'text', 'valueTypes', 'numberFormat')).toEqual([
      [[12, 0.6, 45413, '2024-05', 42]],
      [[12, 0.6, 45413, '2024-05', '=6*7']],
      [['12', '60%', 'May-24', '2024-05', '42']],
      [['Double', 'Double', 'Double', 'String', 'Double']],
      [['General', '0%', 'mmm-yy', 'General', 'General']],
    ]);
  });

  it('stay text where the number format is @, set before them in the same batch', async () => {
    const made = createStandIn();
    await on(made, 'A1:C1', (range) => {
      range.numberFormat = [['@', '@', '@']];
      range.values = [['=HYPERLINK("x")', '2024-05', '-推进']];
    });
    expect(await read(made, 'A1:C1', 'formulas', 'valueTypes')).toEqual([
      [['=HYPERLINK("x")', '2024-05', '-推进']],
      [['String', 'String', 'String']],
    ]);
  });

  it('leave cells alone where they are null, empty them where they are empty', async () => {
    const made = createStandIn();
    made.user.paste('Sheet1', 'A1', [['甲', '乙', '丙']]);
    await on(made, 'A1:C1', (range) => (range.values = [[null, '', '新']]));
    expect(await read(made, 'A1:C1', 'values', 'valueTypes')).toEqual([
      [['甲', '', '新']],
      [['String', 'Empty', 'String']],
    ]);
  });

  it('go into every cell when there is only one', async () => {
    const made = createStandIn();
    await on(made, 'A1:B2', (range) => {
      Reflect.set(range, 'values', 7);
    });
    expect(await read(made, 'A1:B2', 'values')).toEqual([
      [
        [7, 7],
        [7, 7],
      ],
    ]);
  });

  it('of formulas show #NAME? while nothing computes them', async () => {
    const made = createStandIn();
    await on(made, 'A1', (range) => (range.formulas = [['=KEYPOINT_TARGET("2024","x")']]));
    expect(await read(made, 'A1', 'values', 'valueTypes')).toEqual([[['#NAME?']], [['Error']]]);
  });
});

describe('formulas that spill', () => {
  const rows = [
    ['甲', 1],
    ['乙', 2],
  ];

  it('fill the cells beside them and say so', async () => {
    const made = createStandIn({ calculate: (formula) => (formula === '=ROWS' ? rows : '#NAME?') });
    await on(made, 'B2', (range) => (range.formulas = [['=ROWS']]));
    expect(await read(made, 'B2:C3', 'values', 'hasSpill', 'formulas')).toEqual([
      rows,
      true,
      [
        ['=ROWS', 1],
        ['乙', 2],
      ],
    ]);
    await on(made, 'B2', (range) => range.clear());
    expect([...made.book.active.cells]).toEqual([]);
  });

  it('are blocked by what stands in the way', async () => {
    const made = createStandIn({ calculate: () => rows });
    made.user.type('Sheet1', 'C3', '占');
    await on(made, 'B2', (range) => (range.formulas = [['=ROWS']]));
    expect(await read(made, 'B2:C3', 'values')).toEqual([
      [
        ['#SPILL!', ''],
        ['', '占'],
      ],
    ]);
  });
});

describe('ranges by place', () => {
  it('outside the sheet are refused', async () => {
    const made = createStandIn();
    expect(await on(made, 'A1', (range) => range.getOffsetRange(-1, 0).load('address'))).toBe(
      'InvalidArgument',
    );
    expect(await on(made, 'A1:B2', (range) => range.getResizedRange(-2, 0).load('address'))).toBe(
      'InvalidArgument',
    );
    expect(await on(made, 'A1:B2', (range) => range.getRow(2).load('address'))).toBe('InvalidArgument');
    expect(await on(made, '不是地址', (range) => range.load('address'))).toBe('InvalidArgument');
    expect(await on(made, 'A1,B2', (range) => range.load('address'))).toBe('InvalidArgument');
  });

  it('are found from one another', async () => {
    const { Excel, user } = createStandIn();
    user.renameSheet('Sheet1', '2024 任务');
    user.paste('2024 任务', 'B2', [
      [1, 2],
      [3, 4],
    ]);
    const addresses = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      const found = [
        range.getCell(1, 1),
        range.getRow(1),
        range.getColumn(0),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 0),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getIntersectionOrNullObject('C3:D9'),
        range.getCell(0, 0).getSurroundingRegion(),
        context.workbook.worksheets.getActiveWorksheet().getUsedRange(true),
      ].map((each) => each.load('address'));
      const none = range.getIntersectionOrNullObject('E5');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      return found.map((each) => each.address.replace("'2024 任务'!", ''));
    });
    expect(addresses).toEqual([
      'C3',
      'B3:C3',
      'B2:B3',
      'C3',
      'A3:B4',
      'B2:C4',
      '2:3',
      'B:C',
      'C3',
      'B2:C3',
      'B2:C3',
    ]);
  });

  it('follow their cells between syncs', async () => {
    const { Excel, user } = createStandIn();
    user.type('Sheet1', 'A2', '跟随');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2').load('address');
      await context.sync();
      user.insertRows('Sheet1', 1, 2);
      range.load('address, values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!A4', [['跟随']]]);
      user.deleteRows('Sheet1', 4);
      range.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});

describe('inserting, deleting and copying', () => {
  it('moves the cells beneath, and refuses to tear a table', async () => {
    const made = createStandIn();
    made.user.paste('Sheet1', 'A1', [['甲'], ['乙'], ['丙']]);
    await on(made, 'A2', (range) => range.insert('Down'));
    expect(await read(made, 'A1:A4', 'values')).toEqual([[['甲'], [''], ['乙'], ['丙']]]);
    await on(made, 'A2', (range) => range.delete('Up'));
    expect(await read(made, 'A1:A3', 'values')).toEqual([[['甲'], ['乙'], ['丙']]]);
    await made.Excel.run(async (context) => {
      context.workbook.tables.add('Sheet1!C5:D7', true);
      await context.sync();
    });
    expect(await on(made, 'C1', (range) => range.insert('Down'))).toBe('InsertDeleteConflict');
    expect(await on(made, 'C1:D1', (range) => range.insert('Down'))).toBeNull();
    expect(made.book.tables[0]?.rect.top).toBe(5);
  });

  it('refuses to push cells off the sheet', async () => {
    const made = createStandIn();
    made.user.type('Sheet1', 'A1048576', '底');
    expect(await on(made, '1:1', (range) => range.insert('Down'))).toBe('NonBlankCellOffSheet');
  });

  it('copies formulas relative to where they come to stand', async () => {
    const made = createStandIn();
    await on(made, 'B1', (range) => (range.formulas = [['=A1*$C$1']]));
    await on(made, 'B2:B3', (range) => range.copyFrom('B1'));
    expect(await read(made, 'B1:B3', 'formulas')).toEqual([[['=A1*$C$1'], ['=A2*$C$1'], ['=A3*$C$1']]]);
  });
});

describe('formats', () => {
  it('refuse what Excel has no name for', async () => {
    const made = createStandIn();
    expect(await on(made, 'A1', (range) => (range.format.horizontalAlignment = 'middle' as 'Center'))).toBe(
      'InvalidArgument',
    );
    expect(await on(made, 'A1', (range) => (range.format.fill.color = 'bluish'))).toBe('InvalidArgument');
    expect(await on(made, 'A1', (range) => (range.format.rowHeight = 500))).toBe('InvalidArgument');
    expect(await on(made, 'A1', (range) => (range.format.columnWidth = -1))).toBe('InvalidArgument');
  });

  it('refuse null, and go back to General when the number format is empty', async () => {
    const made = createStandIn();
    const none = null as unknown as string;
    expect(await on(made, 'A1', (range) => (range.format.fill.color = none))).toBe('InvalidArgument');
    expect(await on(made, 'A1', (range) => (range.values = null as unknown as []))).toBe('InvalidArgument');
    await on(made, 'A1:B1', (range) => (range.numberFormat = [['@', '0%']]));
    await on(made, 'A1:B1', (range) => (range.numberFormat = [['', null]]));
    expect(await read(made, 'A1:B1', 'numberFormat')).toEqual([[['General', '0%']]]);
  });

  it('read as null where the cells differ', async () => {
    const { Excel } = createStandIn();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.getRange('B1').format.borders.getItem('EdgeBottom').style = 'Continuous';
      const format = sheet.getRange('A1:B1').format.load('columnWidth, font/bold, wrapText');
      const border = sheet.getRange('B1').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      expect([format.columnWidth, format.font.bold, format.wrapText, border.style]).toEqual([
        null,
        null,
        false,
        'Continuous',
      ]);
    });
  });

  it('of a whole column hold for cells that are filled later', async () => {
    const made = createStandIn();
    await on(made, 'B:B', (range) => (range.numberFormat = '@' as unknown as string[][]));
    made.user.type('Sheet1', 'B7', '2024-05');
    expect(made.book.active.value(6, 1)).toBe('2024-05');
  });

  it('link cells and show the text of the link', async () => {
    const made = createStandIn();
    await on(
      made,
      'A1',
      (range) => (range.hyperlink = { address: 'https://example.com/a', textToDisplay: '来源' }),
    );
    expect(await read(made, 'A1', 'values', 'hyperlink')).toEqual([
      [['来源']],
      { address: 'https://example.com/a', textToDisplay: '来源' },
    ]);
  });
});

describe('rules for what may be typed', () => {
  it('refuse a list that is too long for the rule itself, and texts that are too long', async () => {
    const made = createStandIn();
    const list = (source: string) => (range: Excel.Range) => {
      range.dataValidation.rule = { list: { inCellDropDown: true, source } };
    };
    expect(await on(made, 'A1', list('项,'.repeat(128)))).toBe('InvalidArgument');
    expect(await on(made, 'A1', list(''))).toBe('InvalidArgument');
    expect(
      await on(made, 'A1', (range) => {
        range.dataValidation.prompt = { message: '', showPrompt: true, title: '标'.repeat(33) };
      }),
    ).toBe('InvalidArgument');
    expect(await on(made, 'A1', list('=Sheet1!$D$1:$D$300'))).toBeNull();
  });

  it('belong to exactly the cells that they were set on', async () => {
    const { Excel } = createStandIn();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A10').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      sheet.getRange('A5').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' },
      };
      sheet.getRange('A8:A9').dataValidation.clear();
      const types = ['A1', 'A5', 'A6', 'A8', 'A10'].map((address) =>
        sheet.getRange(address).dataValidation.load('type'),
      );
      await context.sync();
      expect(types.map((each) => each.type)).toEqual(['List', 'WholeNumber', 'List', 'None', 'List']);
    });
  });
});

describe('looks that depend on values', () => {
  it('keep rule and look, the newest first, and refuse the rule of another kind', async () => {
    const { Excel } = createStandIn();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$B1="红"';
      custom.custom.format.fill.color = '#ff0000';
      const cell = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      cell.cellValue.rule = { formula1: '=0.5', operator: 'LessThan' };
      range.conditionalFormats.load('items/type, items/priority');
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      expect(range.conditionalFormats.items.map((each) => each.type)).toEqual(['CellValue', 'Custom']);
      custom.cellValue.load('rule');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
      custom.custom.rule.formula = '=SUM(';
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });
});
