import { createStandIn, type StandIn } from '../standIn';

/** Runs `act` on the workbook; gives the code of the error, or null. */
async function on({ Excel }: StandIn, act: (workbook: Excel.Workbook) => unknown): Promise<unknown> {
  return Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

describe('names of worksheets', () => {
  it.each(['', '长'.repeat(32), '甲/乙', '甲:乙', '[甲]', '甲*', '甲?', '甲\\乙', "'甲", "甲'", 'History'])(
    'cannot be %p',
    async (name) => {
      expect(await on(createStandIn(), (workbook) => workbook.worksheets.add(name))).toBe('InvalidArgument');
    },
  );

  it('cannot be there twice, whatever the letter case', async () => {
    const made = createStandIn();
    expect(await on(made, (workbook) => workbook.worksheets.add('SHEET1'))).toBe('ItemAlreadyExists');
    await on(made, (workbook) => workbook.worksheets.add('任务'));
    expect(
      await on(made, (workbook) => {
        workbook.worksheets.getItem('任务').name = 'sheet1';
      }),
    ).toBe('ItemAlreadyExists');
    expect(made.book.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', '任务']);
  });

  it('may change in letter case, and formulas follow', async () => {
    const made = createStandIn();
    made.user.addSheet('data');
    made.user.type('Sheet1', 'A1', '=data!B2');
    expect(
      await on(made, (workbook) => {
        workbook.worksheets.getItem('data').name = 'Data 2';
      }),
    ).toBeNull();
    expect(made.book.sheet('Sheet1').formula(0, 0)).toBe("='Data 2'!B2");
  });

  it('are given out freely when none is asked for', async () => {
    const made = createStandIn();
    made.user.addSheet('Sheet2');
    await on(made, (workbook) => workbook.worksheets.add());
    expect(made.book.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Sheet2', 'Sheet3']);
  });
});

describe('worksheets', () => {
  it('cannot all be hidden or deleted', async () => {
    const made = createStandIn();
    made.user.addSheet('隐');
    expect(
      await on(made, (workbook) => {
        workbook.worksheets.getItem('隐').visibility = 'VeryHidden';
      }),
    ).toBeNull();
    expect(await on(made, (workbook) => workbook.worksheets.getItem('Sheet1').delete())).toBe(
      'InvalidOperation',
    );
    expect(
      await on(made, (workbook) => {
        workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      }),
    ).toBe('InvalidOperation');
    expect(await on(made, (workbook) => workbook.worksheets.getItem('隐').delete())).toBe('GeneralException');
    expect(await on(made, (workbook) => workbook.worksheets.getItem('隐').activate())).toBe(
      'InvalidOperation',
    );
  });

  it('take their tables along and leave #REF! when they are deleted', async () => {
    const made = createStandIn();
    made.user.addSheet('乙');
    made.user.type('Sheet1', 'A1', '=SUM(乙!A1:A2)');
    await on(made, (workbook) => workbook.tables.add('乙!A1:B2', true));
    await on(made, (workbook) => workbook.worksheets.getItem('乙').delete());
    expect(made.book.tables).toEqual([]);
    expect(made.book.active.formula(0, 0)).toBe('=SUM(#REF!)');
  });

  it('have a place among the others, and can be moved, copied and counted', async () => {
    const made = createStandIn();
    made.user.addSheet('甲');
    await made.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('甲');
      sheet.position = 0;
      sheet.tabColor = '#00ff00';
      const copy = sheet.copy().load('name, position, tabColor');
      const first = worksheets.getFirst().load('name');
      const last = worksheets.getLast(true).load('name');
      const count = worksheets.getCount();
      await context.sync();
      expect([copy.name, copy.position, copy.tabColor]).toEqual(['甲 (2)', 1, '#00FF00']);
      expect([first.name, last.name, count.value]).toEqual(['甲', 'Sheet1', 3]);
      sheet.position = 3;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('freeze panes and say where', async () => {
    const made = createStandIn();
    await made.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const none = sheet.freezePanes.getLocationOrNullObject();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([none.isNullObject, frozen.address]).toEqual([true, 'Sheet1!A1:B3']);
    });
    made.user.insertRows('Sheet1', 1);
    expect([made.book.active.frozenRows, made.book.active.frozenColumns]).toEqual([4, 2]);
  });

  it('are set up for printing, and refuse a set-up that contradicts itself', async () => {
    const made = createStandIn();
    await on(made, (workbook) => {
      const page = workbook.worksheets.getActiveWorksheet().pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.setPrintTitleRows('$1:$2');
      page.setPrintArea('A1:F40');
      page.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    });
    expect(made.book.active.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      printTitleRows: { top: 0, bottom: 1 },
      printArea: { top: 0, left: 0, bottom: 39, right: 5 },
      headersFooters: { centerFooter: '第 &P 页' },
    });
    const page = (set: (page: Excel.PageLayout) => void) =>
      on(made, (workbook) => {
        set(workbook.worksheets.getActiveWorksheet().pageLayout);
      });
    expect(await page((each) => (each.zoom = { scale: 50, horizontalFitToPages: 1 }))).toBe(
      'InvalidArgument',
    );
    expect(await page((each) => (each.orientation = 'sideways' as 'Portrait'))).toBe('InvalidArgument');
    expect(await page((each) => each.setPrintTitleRows('A1:B2'))).toBe('InvalidArgument');
  });

  it('carry properties that people do not see', async () => {
    const made = createStandIn();
    await made.Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add('模板', '1');
      customProperties.add('模板', '2');
      const there = customProperties.getItemOrNullObject('模板').load('value');
      const missing = customProperties.getItemOrNullObject('无');
      await context.sync();
      expect([there.value, missing.isNullObject]).toEqual(['2', true]);
      there.delete();
      await context.sync();
    });
    expect(made.book.active.customProperties.size).toBe(0);
  });
});

describe('a protected worksheet', () => {
  function protectedSheet(options = {}) {
    const made = createStandIn();
    made.user.paste('Sheet1', 'A1', [['固定', '可填']]);
    const { book } = made;
    book.active.setFormat(0, 1, { ...book.active.format(0, 1), locked: false });
    made.user.protectSheet('Sheet1', options, '密码');
    return made;
  }
  const sheetOf = (workbook: Excel.Workbook) => workbook.worksheets.getActiveWorksheet();

  it('takes values only where every cell is unlocked, and changes nothing otherwise', async () => {
    const made = protectedSheet();
    expect(await on(made, (w) => (sheetOf(w).getRange('A1:B1').values = [['改', '改']]))).toBe(
      'AccessDenied',
    );
    expect(made.book.values('Sheet1', { top: 0, left: 0, bottom: 0, right: 1 })).toEqual([['固定', '可填']]);
    expect(await on(made, (w) => (sheetOf(w).getRange('B1').values = [['改']]))).toBeNull();
    expect(() => made.user.type('Sheet1', 'A1', '改')).toThrow('cannot perform');
  });

  it('refuses formats, rows, tables, rules and sizes', async () => {
    const made = protectedSheet();
    const refused = [
      (w: Excel.Workbook) => (sheetOf(w).getRange('B1').format.font.bold = true),
      (w: Excel.Workbook) => (sheetOf(w).getRange('B1').numberFormat = [['0%']]),
      (w: Excel.Workbook) => (sheetOf(w).getRange('A:A').format.columnWidth = 100),
      (w: Excel.Workbook) => sheetOf(w).getRange('1:1').insert('Down'),
      (w: Excel.Workbook) => sheetOf(w).getRange('2:2').delete('Up'),
      (w: Excel.Workbook) => sheetOf(w).tables.add('A1:B1', true),
      (w: Excel.Workbook) =>
        (sheetOf(w).getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: '是' } }),
      (w: Excel.Workbook) => (sheetOf(w).getRange('B1').format.protection.locked = true),
    ];
    for (const act of refused) expect(await on(made, act)).toBe('AccessDenied');
  });

  it('allows what its options allow', async () => {
    const made = protectedSheet({ allowFormatCells: true, allowInsertRows: true });
    expect(await on(made, (w) => (sheetOf(w).getRange('A1').format.font.bold = true))).toBeNull();
    expect(await on(made, (w) => sheetOf(w).getRange('1:1').insert('Down'))).toBeNull();
    expect(await on(made, (w) => (sheetOf(w).getRange('A1').format.protection.locked = false))).toBe(
      'AccessDenied',
    );
  });

  it('is not protected twice, nor opened without its password', async () => {
    const made = protectedSheet();
    expect(await on(made, (w) => sheetOf(w).protection.protect())).toBe('AccessDenied');
    expect(await on(made, (w) => sheetOf(w).protection.unprotect('错'))).toBe('InvalidArgument');
    expect(await on(made, (w) => sheetOf(w).protection.unprotect('密码'))).toBeNull();
    expect(await on(made, (w) => sheetOf(w).protection.unprotect())).toBe('AccessDenied');
  });

  it('says that it is', async () => {
    const { Excel } = protectedSheet();
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.load('protected, options');
      await context.sync();
      expect([protection.protected, protection.options.allowFormatCells]).toEqual([true, false]);
    });
  });
});

describe('a workbook whose structure is protected', () => {
  it('refuses to add, delete, rename, move and hide sheets, and lets cells be written', async () => {
    const made = createStandIn();
    made.user.addSheet('乙');
    made.user.protectWorkbook();
    const refused = [
      (w: Excel.Workbook) => w.worksheets.add(),
      (w: Excel.Workbook) => w.worksheets.getItem('乙').delete(),
      (w: Excel.Workbook) => (w.worksheets.getItem('乙').name = '丙'),
      (w: Excel.Workbook) => (w.worksheets.getItem('乙').position = 0),
      (w: Excel.Workbook) => (w.worksheets.getItem('乙').visibility = 'Hidden'),
      (w: Excel.Workbook) => w.worksheets.getItem('乙').copy(),
    ];
    for (const act of refused) expect(await on(made, act)).toBe('AccessDenied');
    expect(await on(made, (w) => (w.worksheets.getItem('乙').getRange('A1').values = [[1]]))).toBeNull();
    await made.Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    made.user.unprotectWorkbook();
    expect(await on(made, (w) => w.worksheets.add())).toBeNull();
  });
});
