import { createStandIn } from '../standIn';

function standIn() {
  const made = createStandIn();
  made.user.paste('Sheet1', 'A1', [
    ['编号', '名称'],
    ['T-01', '宽带'],
  ]);
  return made;
}

/** The error that a call throws or rejects with. */
async function errorOf(act: () => unknown): Promise<unknown> {
  try {
    await act();
    return null;
  } catch (error) {
    return error;
  }
}

describe('loading', () => {
  it('refuses to read a value that was not loaded', async () => {
    const { Excel } = standIn();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      expect(await errorOf(() => range.values)).toMatchObject({
        code: 'PropertyNotLoaded',
        debugInfo: { errorLocation: 'Range.values' },
      });
    });
  });

  it('refuses to read a loaded value before the sync', async () => {
    const { Excel } = standIn();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      expect(await errorOf(() => range.values)).toMatchObject({ code: 'PropertyNotLoaded' });
      await context.sync();
      expect(range.values).toEqual([['编号']]);
    });
  });

  it('keeps properties that were not named unreadable', async () => {
    const { Excel } = standIn();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1');
      expect(await errorOf(() => range.values)).toMatchObject({ code: 'PropertyNotLoaded' });
    });
  });

  it('refuses the name of a property that is not there', async () => {
    const { Excel } = standIn();
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('valuez');
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'InvalidArgument' });
  });

  it('takes names as text, list, object and path', async () => {
    const { Excel } = standIn();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byText = worksheets.getItem('Sheet1').getRange('A1').load('values, format/font/bold');
      const byList = worksheets.getItem('Sheet1').getRange('A1').load(['rowIndex', 'columnIndex']);
      const byObject = worksheets
        .getItem('Sheet1')
        .getRange('B2')
        .load({ values: true, format: { fill: { color: true } }, worksheet: { name: true } });
      worksheets.load('items/name, items/visibility');
      await context.sync();
      expect([byText.values, byText.format.font.bold]).toEqual([[['编号']], false]);
      expect([byList.rowIndex, byList.columnIndex]).toEqual([0, 0]);
      expect([byObject.values, byObject.format.fill.color, byObject.worksheet.name]).toEqual([
        [['宽带']],
        '#FFFFFF',
        'Sheet1',
      ]);
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ['Sheet1', 'Visible'],
      ]);
    });
  });

  it('refuses the items of a collection that was not loaded', async () => {
    const { Excel } = standIn();
    await Excel.run(async (context) => {
      expect(await errorOf(() => context.workbook.worksheets.items)).toMatchObject({
        code: 'PropertyNotLoaded',
      });
      context.workbook.worksheets.load('name');
      await context.sync();
      expect(context.workbook.worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    });
  });

  it('gives a written value back at once, and writes nothing before the sync', async () => {
    const { Excel, book } = standIn();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('C1');
      range.values = [[7]];
      expect(range.values).toEqual([[7]]);
      expect(book.sheet('Sheet1').value(0, 2)).toBe('');
      await context.sync();
      expect(book.sheet('Sheet1').value(0, 2)).toBe(7);
    });
  });

  it('refuses the value of a result before the sync', async () => {
    const { Excel } = standIn();
    await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(await errorOf(() => count.value)).toMatchObject({ code: 'ValueNotLoaded' });
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  it('refuses to write a property that can only be read', async () => {
    const { Excel } = standIn();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      expect(await errorOf(() => Reflect.set(sheet, 'id', 'x'))).toBeNull();
      expect(Reflect.set(sheet, 'id', 'x')).toBe(false);
      await context.sync();
    });
  });
});

describe('null objects', () => {
  it('are known after a sync and not before', async () => {
    const { Excel } = standIn();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('没有');
      const there = context.workbook.worksheets.getItemOrNullObject('sheet1');
      expect(await errorOf(() => missing.isNullObject)).toMatchObject({ code: 'PropertyNotLoaded' });
      await context.sync();
      expect([missing.isNullObject, there.isNullObject]).toEqual([true, false]);
    });
  });

  it('lead to null objects, ignore writes and calls, and read as undefined', async () => {
    const { Excel, book } = standIn();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = missing.getRange('A1').load('values');
      range.values = [[1]];
      const table = missing.tables.getItemOrNullObject('T').load('name');
      missing.delete();
      await context.sync();
      expect([range.isNullObject, table.isNullObject]).toEqual([true, true]);
      expect(table.name).toBeUndefined();
      expect(book.sheets).toHaveLength(1);
    });
  });

  it('are an error where the item is asked for without OrNullObject', async () => {
    const { Excel, syncs } = standIn();
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('KP_Tasks').load('name');
        await context.sync();
      }),
    );
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'TableCollection.getItem' },
      traceMessages: [],
    });
    expect(syncs.map((sync) => sync.failed)).toEqual(['ItemNotFound']);
  });
});

describe('contexts', () => {
  it('do not take objects of one another', async () => {
    const { Excel } = standIn();
    await Excel.run(async (first) => {
      const range = first.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await Excel.run(async (second) => {
        const error = await errorOf(() => second.workbook.names.add('起点', range));
        expect(error).toMatchObject({ code: 'InvalidRequestContext' });
        await second.sync();
      });
      await first.sync();
    });
  });

  it('let go of ranges when the run ends, unless they are tracked', async () => {
    const { Excel } = standIn();
    const [loose, tracked] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const kept = sheet.getRange('A2');
      kept.track();
      await context.sync();
      return [sheet.getRange('A1'), kept] as const;
    });
    expect(await errorOf(() => loose.load('values'))).toMatchObject({ code: 'InvalidObjectPath' });
    tracked.load('values');
    await tracked.context.sync();
    expect(tracked.values).toEqual([['T-01']]);
  });

  it('send nothing when nothing is queued', async () => {
    const { Excel, syncs } = standIn();
    await Excel.run(async (context) => {
      await context.sync();
      await context.sync();
    });
    expect(syncs).toHaveLength(0);
  });
});
