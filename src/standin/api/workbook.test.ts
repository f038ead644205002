import { createStandIn, type StandIn } from '../standIn';

async function on({ Excel }: StandIn, act: (workbook: Excel.Workbook) => unknown): Promise<unknown> {
  return Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

describe('defined names', () => {
  it.each(['', 'A1', 'R', '1名', '有 空格', '甲-乙'])('cannot be %p', async (name) => {
    expect(await on(createStandIn(), (workbook) => workbook.names.add(name, '=1'))).toBe('InvalidArgument');
  });

  it('refuse a malformed formula and a name that is taken', async () => {
    const made = createStandIn();
    expect(await on(made, (workbook) => workbook.names.add('KP', '=SUM('))).toBe('InvalidArgument');
    expect(await on(made, (workbook) => workbook.names.add('KP', '=1'))).toBeNull();
    expect(await on(made, (workbook) => workbook.names.add('kp', '=2'))).toBe('InvalidArgument');
  });

  it('of a sheet and of the workbook are different names', async () => {
    const made = createStandIn();
    await on(made, (workbook) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      workbook.names.add('起点', sheet.getRange('A1'));
      sheet.names.add('起点', sheet.getRange('B2:C3'), '本表');
    });
    await made.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const global = context.workbook.names.getItem('起点').load('formula, type, scope');
      const local = sheet.names.getItem('起点').load('formula, comment, scope');
      const range = local.getRange().load('address');
      const missing = context.workbook.names.getItemOrNullObject('终点');
      await context.sync();
      expect([global.formula, global.type, global.scope]).toEqual(['=Sheet1!$A$1', 'Range', 'Workbook']);
      expect([local.formula, local.comment, local.scope]).toEqual(['=Sheet1!$B$2:$C$3', '本表', 'Worksheet']);
      expect([range.address, missing.isNullObject]).toEqual(['Sheet1!B2:C3', true]);
    });
  });

  it('follow their cells and their sheet', async () => {
    const made = createStandIn();
    await on(made, (workbook) => workbook.names.add('起点', '=Sheet1!$A$2'));
    made.user.insertRows('Sheet1', 1);
    made.user.renameSheet('Sheet1', '甲 乙');
    expect(made.book.names[0]?.formula).toBe("='甲 乙'!$A$3");
    await made.Excel.run(async (context) => {
      const constant = context.workbook.names.add('常数', '="文字"');
      const none = constant.getRangeOrNullObject();
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('起点').load('address');
      await context.sync();
      expect([none.isNullObject, range.address]).toEqual([true, "'甲 乙'!A3"]);
      constant.getRange().load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
  });
});

describe('what the document carries', () => {
  it('refuses a property that no document can hold', async () => {
    const made = createStandIn();
    const add = (key: string, value: unknown) =>
      on(made, (workbook) => workbook.properties.custom.add(key, value));
    expect(await add('', 1)).toBe('InvalidArgument');
    expect(await add('键', { a: 1 })).toBe('InvalidArgument');
    expect(await add('键', '长'.repeat(256))).toBe('InvalidArgument');
    expect(made.book.customProperties.size).toBe(0);
  });

  it('keeps properties and settings, replacing those of the same key', async () => {
    const made = createStandIn();
    await on(made, (workbook) => {
      workbook.properties.title = '要点';
      workbook.properties.custom.add('版本', 1);
      workbook.properties.custom.add('版本', 'v2');
      workbook.settings.add('语言', { display: 'zh' });
    });
    await made.Excel.run(async (context) => {
      const { properties, settings } = context.workbook;
      properties.load('title, author');
      const version = properties.custom.getItem('版本').load('value, type');
      const language = settings.getItem('语言').load('value');
      const missing = settings.getItemOrNullObject('无');
      properties.custom.load('items/key');
      await context.sync();
      expect([properties.title, properties.author, version.value, version.type]).toEqual([
        '要点',
        '',
        'v2',
        'String',
      ]);
      expect([language.value, missing.isNullObject]).toEqual([{ display: 'zh' }, true]);
      expect(properties.custom.items.map((each) => each.key)).toEqual(['版本']);
    });
  });
});

describe('calculation', () => {
  const calculate = (formula: string, _at: unknown, read: (s: string, r: number, c: number) => unknown) =>
    formula === '=A1*2' ? Number(read('Sheet1', 0, 0)) * 2 : '#NAME?';

  it('follows every change, the person’s and the add-in’s', async () => {
    const made = createStandIn({ calculate });
    made.user.type('Sheet1', 'B1', '=A1*2');
    made.user.type('Sheet1', 'A1', 4);
    expect(made.book.active.value(0, 1)).toBe(8);
    await on(made, (workbook) => (workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[5]]));
    expect(made.book.active.value(0, 1)).toBe(10);
  });

  it('rests while it is manual', async () => {
    const made = createStandIn({ calculate });
    made.user.type('Sheet1', 'B1', '=A1*2');
    await on(made, (workbook) => (workbook.application.calculationMode = 'Manual'));
    made.user.type('Sheet1', 'A1', 4);
    expect(made.book.active.value(0, 1)).toBe(0);
    expect(await on(made, (workbook) => (workbook.application.calculationMode = 'Never' as 'Manual'))).toBe(
      'InvalidArgument',
    );
  });

  it('can be done by others, who put values and spills behind the formulas', () => {
    const { book, user, setComputed } = createStandIn();
    user.type('Sheet1', 'A1', '=KEYPOINT_ASPECTS("2024")');
    setComputed('Sheet1', 0, 0, [['甲'], ['乙']]);
    expect(book.values('Sheet1', { top: 0, left: 0, bottom: 1, right: 0 })).toEqual([['甲'], ['乙']]);
    setComputed('Sheet1', 0, 0, '单');
    expect(book.values('Sheet1', { top: 0, left: 0, bottom: 1, right: 0 })).toEqual([['单'], ['']]);
  });
});

describe('events', () => {
  it('reach handlers after the change, and no more once they are removed', async () => {
    const { Excel, user, settled } = createStandIn();
    const heard: unknown[] = [];
    const registration = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const result = sheet.onChanged.add((event) => {
        heard.push([event.address, event.changeType, event.triggerSource]);
        return Promise.resolve();
      });
      user.type('Sheet1', 'A1', '早于登记');
      await context.sync();
      user.type('Sheet1', 'A2', 1);
      user.insertRows('Sheet1', 1);
      sheet.getRange('C3').values = [[3]];
      await context.sync();
      return result;
    });
    await settled();
    expect(heard).toEqual([
      ['A2', 'RangeEdited', 'Unknown'],
      ['1:1', 'RowInserted', 'Unknown'],
      ['C3', 'RangeEdited', 'ThisLocalAddin'],
    ]);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    user.type('Sheet1', 'A2', 2);
    await settled();
    expect(heard).toHaveLength(3);
  });

  it('stay silent while they are switched off', async () => {
    const { Excel, user, settled } = createStandIn();
    let selections = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        selections += 1;
        return Promise.resolve();
      });
      await context.sync();
      user.select('Sheet1', 'B2');
      context.runtime.enableEvents = false;
      await context.sync();
      user.select('Sheet1', 'B3');
    });
    await settled();
    expect(selections).toBe(1);
  });

  it('of one failing handler do not keep the others from hearing', async () => {
    const { Excel, user, settled } = createStandIn();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(() => Promise.reject(new Error('own')));
      worksheets.onAdded.add(() => {
        heard.push('added');
        return Promise.resolve();
      });
      worksheets.onActivated.add(() => {
        heard.push('activated');
        return Promise.resolve();
      });
      await context.sync();
    });
    user.addSheet('乙');
    await settled();
    expect(heard).toEqual(['added', 'activated']);
  });
});

describe('the selection', () => {
  it('is what the person selected, on the sheet in front', async () => {
    const { Excel, user } = createStandIn();
    user.addSheet('乙');
    user.select('Sheet1', 'B2:C3');
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, cell.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
      context.workbook.worksheets.getItem('乙').getRange('D4').select();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('乙');
    });
  });
});
