import { createStandIn, type StandIn } from './standIn';

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

const write = ({ Excel }: StandIn, address: string, value: unknown, options: Excel.RunOptions = {}) =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

describe('Excel.run', () => {
  it('refuses a batch that is no function or gives no promise', async () => {
    const { Excel } = createStandIn();
    const badly = (batch: unknown) => Excel.run(batch as () => Promise<unknown>);
    expect(await codeOf(badly({}))).toBe('InvalidArgument');
    expect(await codeOf(badly(() => 1))).toBe('RunMustReturnPromise');
  });

  it('sends what is still queued when the batch ends', async () => {
    const { Excel, book, syncs } = createStandIn();
    const given = await Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['在']];
      return Promise.resolve('结果');
    });
    expect([given, book.active.value(0, 0), syncs.length]).toEqual(['结果', '在', 1]);
  });

  it('passes on what the batch throws and sends nothing then', async () => {
    const { Excel, book } = createStandIn();
    const run = Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['不']];
      return Promise.reject(new Error('own'));
    });
    await expect(run).rejects.toThrow('own');
    expect(book.active.value(0, 0)).toBe('');
  });

  it('goes on in the context of an object that was handed over', async () => {
    const { Excel, book } = createStandIn();
    const sheet = await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      return active;
    });
    await Excel.run(sheet, async (context) => {
      expect(context).toBe(sheet.context);
      sheet.getRange('B2').values = [[2]];
      await context.sync();
    });
    expect(book.active.value(1, 1)).toBe(2);
  });
});

describe('one step of Undo for a whole batch', () => {
  it('is refused for what no Undo takes back, such as hiding a sheet', async () => {
    const { Excel, book } = createStandIn();
    const hide = (options: Excel.RunOptions) =>
      Excel.run(options, async (context) => {
        context.workbook.worksheets.add('登记').visibility = 'VeryHidden';
        await context.sync();
      });
    expect(await codeOf(hide({ mergeUndoGroup: true }))).toBe('UndoNotSupported');
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Visible']);
  });

  it('is given to values, and to reading what could not be undone', async () => {
    const made = createStandIn();
    expect(await codeOf(write(made, 'A1', 1, { mergeUndoGroup: true }))).toBeNull();
    const name = await made.Excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect([made.book.active.value(0, 0), name]).toEqual([1, 'Sheet1']);
  });
});

describe('a sync that fails', () => {
  it('keeps what was done before the failure and does nothing after it', async () => {
    const { Excel, book } = createStandIn();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2:A3').values = [[2]];
      sheet.getRange('A4').values = [[4]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect([0, 1, 2, 3].map((row) => book.active.value(row, 0))).toEqual([1, '', '', '']);
  });

  it('can be asked for at any command, counted across syncs, and happens once', async () => {
    const made = createStandIn();
    await write(made, 'A1', 1);
    const commands = made.operationsExecuted;
    made.failAt(commands + 2, 'RequestAborted');
    await write(made, 'A2', 2);
    expect(await codeOf(write(made, 'A3', 3))).toBe('RequestAborted');
    await write(made, 'A4', 4);
    expect([0, 1, 2, 3].map((row) => made.book.active.value(row, 0))).toEqual([1, 2, '', 4]);
    expect(made.syncs.map((sync) => sync.failed)).toEqual([null, null, 'RequestAborted', null]);
  });

  it('leaves every earlier command done, whichever fails', async () => {
    const whole = createStandIn();
    const fill = ({ Excel }: StandIn) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('甲');
        sheet.getRange('A1:A2').values = [['头'], ['身']];
        sheet.tables.add('A1:A2', true).name = 'T_甲';
        sheet.freezePanes.freezeRows(1);
        await context.sync();
      });
    await fill(whole);
    const order = whole.syncs[0]?.what ?? [];
    for (let at = 1; at <= whole.operationsExecuted; at += 1) {
      const broken = createStandIn();
      broken.failAt(at);
      expect(await codeOf(fill(broken))).toBe('GeneralException');
      const done = (what: string): boolean => order.indexOf(what) < at - 1;
      const { book } = broken;
      const sheet = book.findSheet('甲');
      expect({
        sheet: sheet !== undefined,
        values: sheet?.value(0, 0) === '头',
        table: book.tables.length > 0,
        named: book.findTable('T_甲') !== undefined,
        frozen: sheet?.frozenRows === 1,
      }).toEqual({
        sheet: done('WorksheetCollection.add'),
        values: done('Range.values'),
        table: done('TableCollection.add'),
        named: done('Table.name'),
        frozen: done('WorksheetFreezePanes.freezeRows'),
      });
    }
  });

  it('lets the same objects be used again', async () => {
    const made = createStandIn();
    await made.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      made.failAt(2);
      await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
      sheet.getRange('A1').values = [[2]];
      await context.sync();
    });
    expect(made.book.active.value(0, 0)).toBe(2);
  });
});

describe('a cell that is being edited', () => {
  it('makes a sync fail and leaves everything as it was', async () => {
    const made = createStandIn();
    made.user.startEditing('Sheet1', 'C3');
    expect(await codeOf(write(made, 'A1', 1))).toBe('InvalidOperationInCellEditMode');
    expect(made.book.active.value(0, 0)).toBe('');
    made.user.finishEditing('填好');
    await write(made, 'A1', 1);
    expect([made.book.active.value(2, 2), made.book.active.value(0, 0)]).toEqual(['填好', 1]);
  });

  it('is waited for when the run asks for that', async () => {
    const made = createStandIn();
    made.user.startEditing('Sheet1', 'C3');
    const writing = write(made, 'A1', 1, { delayForCellEdit: true });
    await Promise.resolve();
    expect(made.syncs).toHaveLength(0);
    made.user.finishEditing();
    await writing;
    expect(made.book.active.value(0, 0)).toBe(1);
  });
});

describe('limits and permissions of the whole document', () => {
  it('refuses a request of more than 5 MB as a whole', async () => {
    const made = createStandIn();
    const { Excel, book, syncs } = made;
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1:B200').values = Array.from({ length: 200 }, () => ['数'.repeat(10_000)]);
      await context.sync();
    });
    expect(await codeOf(run)).toBe('RequestPayloadSizeLimitExceeded');
    expect(book.active.value(0, 0)).toBe('');
    expect(syncs[0]?.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  });

  it('refuses an answer of more than 5 MB after having done everything, on the web alone', async () => {
    for (const platform of ['OfficeOnline', 'PC']) {
      const { Excel, book, user } = createStandIn({ platform });
      user.paste(
        'Sheet1',
        'A1',
        Array.from({ length: 200 }, () => ['数'.repeat(10_000)]),
      );
      const run = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:A200').load('values');
        sheet.getRange('B1').values = [[1]];
        await context.sync();
      });
      if (platform === 'PC') await run;
      else expect(await codeOf(run)).toBe('ResponsePayloadSizeLimitExceeded');
      expect(book.active.value(0, 1)).toBe(1);
    }
  });

  it('counts commands and bytes of every request', async () => {
    const { Excel, syncs } = createStandIn();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['一']];
      await context.sync();
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    expect(syncs.map((sync) => sync.what)).toEqual([
      [
        'RequestContext.workbook',
        'Workbook.worksheets',
        'WorksheetCollection.getActiveWorksheet',
        'Worksheet.getRange',
        'Range.values',
      ],
      ['Worksheet.getRange', 'Range.load'],
    ]);
    for (const sync of syncs) expect(sync.requestBytes).toBeGreaterThan(0);
  });

  it('refuses every change of a read-only document, and lets it be read', async () => {
    const made = createStandIn({ readOnly: true });
    expect(await codeOf(write(made, 'A1', 1))).toBe('AccessDenied');
    expect(made.Office.context.document.mode).toBe(made.Office.DocumentMode.ReadOnly);
    await made.Excel.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
  });

  it('lets a file that was merely opened read-only be edited', async () => {
    const made = createStandIn({ openedReadOnly: true });
    await write(made, 'A1', 1);
    await made.Excel.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
    expect(made.book.active.value(0, 0)).toBe(1);
  });
});
