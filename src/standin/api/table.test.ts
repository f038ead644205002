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

/** The code of the error that a person's act meets. */
function refused(act: () => void): unknown {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

/** A table of two columns and two rows at B2, named T. */
async function withTable(): Promise<StandIn> {
  const made = createStandIn();
  made.user.paste('Sheet1', 'B2', [
    ['编号', '进度'],
    ['b', 0.2],
    ['a', 0.1],
  ]);
  await on(made, (workbook) => {
    workbook.tables.add('Sheet1!B2:C4', true).name = 'T';
  });
  return made;
}

const shown = ({ book }: StandIn) => {
  const found = book.findTable('T');
  return found === undefined ? null : book.values(found.sheet.name, found.table.rect);
};

describe('making a table', () => {
  it('is refused over another table or merged cells', async () => {
    const made = await withTable();
    expect(await on(made, (workbook) => workbook.tables.add('Sheet1!C4:D6', true))).toBe('InvalidArgument');
    await on(made, (workbook) => workbook.worksheets.getActiveWorksheet().getRange('F1:G1').merge());
    expect(await on(made, (workbook) => workbook.tables.add('Sheet1!F1:G3', true))).toBe(
      'MergedRangeConflict',
    );
    expect(made.book.tables).toHaveLength(1);
  });

  it.each(['', 'A1', 'R1C1', 'C', '有 空格', '1表', '表-1', 'x'.repeat(256)])(
    'refuses the name %p',
    async (name) => {
      const made = await withTable();
      expect(await on(made, (workbook) => (workbook.tables.getItem('T').name = name))).toBe(
        'InvalidArgument',
      );
      expect(made.book.tables[0]?.name).toBe('T');
    },
  );

  it('refuses a name that another table or a defined name has, on any sheet', async () => {
    const made = await withTable();
    made.user.addSheet('乙');
    await on(made, (workbook) => workbook.names.add('起点', '=Sheet1!$A$1'));
    await on(made, (workbook) => workbook.tables.add('乙!A1:A2', true));
    expect(await on(made, (workbook) => (workbook.tables.getItem('Table1').name = 't'))).toBe(
      'InvalidArgument',
    );
    expect(await on(made, (workbook) => (workbook.tables.getItem('Table1').name = '起点'))).toBe(
      'InvalidArgument',
    );
    expect(await on(made, (workbook) => workbook.names.add('T', '=1'))).toBe('InvalidArgument');
  });

  it('turns headers into text, all different and none empty', async () => {
    const made = createStandIn();
    made.user.paste('Sheet1', 'A1', [['进度', '进度', null, 2024]]);
    await made.Excel.run(async (context) => {
      const table = context.workbook.tables.add('Sheet1!A1:D3', true);
      table.columns.load('items/name');
      const header = table.getHeaderRowRange().load('values, valueTypes');
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(['进度', '进度2', 'Column3', '2024']);
      expect([header.values, header.valueTypes]).toEqual([
        [['进度', '进度2', 'Column3', '2024']],
        [['String', 'String', 'String', 'String']],
      ]);
    });
  });

  it('puts a header row above the data when there is none', async () => {
    const made = createStandIn();
    made.user.paste('Sheet1', 'A1', [['甲'], ['乙']]);
    made.user.type('Sheet1', 'A3', '下面');
    await on(made, (workbook) => {
      workbook.tables.add('Sheet1!A1:A2', false).name = 'T';
    });
    expect(shown(made)).toEqual([['Column1'], ['甲'], ['乙']]);
    expect(made.book.active.value(3, 0)).toBe('下面');
  });
});

describe('a table', () => {
  it('gives its parts', async () => {
    const { Excel } = await withTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('t').load('name, style, showBandedRows, worksheet/name');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
        range.load('address'),
      );
      const column = table.columns.getItem('进度').load('index, values');
      const missing = table.columns.getItemOrNullObject('没有');
      const rows = table.rows.getCount();
      await context.sync();
      expect(parts.map((range) => range.address)).toEqual(['Sheet1!B2:C4', 'Sheet1!B2:C2', 'Sheet1!B3:C4']);
      expect([table.name, table.worksheet.name, column.index, rows.value]).toEqual(['T', 'Sheet1', 1, 2]);
      expect(column.values).toEqual([['进度'], [0.2], [0.1]]);
      expect(missing.isNullObject).toBe(true);
    });
  });

  it('takes rows at its end and in between, and moves only what is beneath it', async () => {
    const made = await withTable();
    made.user.paste('Sheet1', 'B5', [['下面', '']]);
    made.user.type('Sheet1', 'E5', '旁边');
    made.user.clear('Sheet1', 'B5:C5');
    made.user.type('Sheet1', 'C6', '更下');
    await on(made, (workbook) => workbook.tables.getItem('T').rows.add(undefined, [['c', 0.3]]));
    await on(made, (workbook) => workbook.tables.getItem('T').rows.add(0, [['z', 0]]));
    expect(shown(made)?.at(1)).toEqual(['z', 0]);
    expect(shown(made)?.at(-1)).toEqual(['c', 0.3]);
    expect(made.book.active.value(4, 4)).toBe('旁边');
    expect([...made.book.active.cells.values()].filter((cell) => cell.value === '更下')).toHaveLength(1);
    expect(await on(made, (workbook) => workbook.tables.getItem('T').rows.add(undefined, [['少一列']]))).toBe(
      'InvalidArgument',
    );
  });

  it('grows and shrinks by resizing, with its header where it was', async () => {
    const made = await withTable();
    const resize = (address: string) => on(made, (workbook) => workbook.tables.getItem('T').resize(address));
    expect(await resize('B3:C6')).toBe('InvalidArgument');
    expect(await resize('B2:C2')).toBe('InvalidArgument');
    expect(await resize('B2:D6')).toBeNull();
    expect(shown(made)?.[0]).toEqual(['编号', '进度', 'Column3']);
    expect(await resize('B2:B3')).toBeNull();
    expect(shown(made)).toEqual([['编号'], ['b']]);
  });

  it('takes a column with values, and refuses a name twice', async () => {
    const made = await withTable();
    await on(made, (workbook) =>
      workbook.tables.getItem('T').columns.add(undefined, [['备注'], ['一'], ['二']]),
    );
    await on(made, (workbook) => workbook.tables.getItem('T').columns.add(1, [['科室'], ['甲'], ['乙']]));
    expect(shown(made)).toEqual([
      ['编号', '科室', '进度', '备注'],
      ['b', '甲', 0.2, '一'],
      ['a', '乙', 0.1, '二'],
    ]);
    expect(
      await on(made, (workbook) => (workbook.tables.getItem('T').columns.getItem('备注').name = '科室')),
    ).toBe('InvalidArgument');
    await on(made, (workbook) => workbook.tables.getItem('T').columns.getItem('科室').delete());
    expect(shown(made)?.[0]).toEqual(['编号', '进度', '备注']);
  });

  it('leaves its cells when it is dissolved and takes them along when it is deleted', async () => {
    const made = await withTable();
    await on(made, (workbook) => workbook.tables.getItem('T').convertToRange());
    expect([made.book.tables.length, made.book.active.value(2, 1)]).toEqual([0, 'b']);
    const other = await withTable();
    await on(other, (workbook) => workbook.tables.getItem('T').delete());
    expect([other.book.tables.length, other.book.active.value(2, 1)]).toEqual([0, '']);
  });

  it('refuses to delete rows while it is filtered', async () => {
    const made = await withTable();
    made.user.filterTable('T', '编号', ['a']);
    expect([...made.book.active.hiddenRows]).toEqual([2]);
    expect(await on(made, (workbook) => workbook.tables.getItem('T').rows.deleteRowsAt(0))).toBe(
      'InsertDeleteConflict',
    );
    await on(made, (workbook) => workbook.tables.getItem('T').clearFilters());
    expect(made.book.active.hiddenRows.size).toBe(0);
    expect(await on(made, (workbook) => workbook.tables.getItem('T').rows.deleteRowsAt(0))).toBeNull();
    expect(shown(made)).toEqual([
      ['编号', '进度'],
      ['a', 0.1],
    ]);
  });
});

describe('a planner at a table', () => {
  it('sorts it, and whole rows go along', async () => {
    const made = await withTable();
    made.user.type('Sheet1', 'C3', '=LEN(B3)');
    made.user.sortTable('T', '编号');
    expect(shown(made)).toEqual([
      ['编号', '进度'],
      ['a', 0.1],
      ['b', '#NAME?'],
    ]);
    expect(made.book.active.formula(3, 2)).toBe('=LEN(B4)');
  });

  it('makes it grow by typing beneath it', async () => {
    const made = await withTable();
    made.user.type('Sheet1', 'B5', 'c');
    expect(shown(made)).toHaveLength(4);
  });

  it('renames a column by typing over its header', async () => {
    const made = await withTable();
    made.user.type('Sheet1', 'C2', '编号');
    expect(shown(made)?.[0]).toEqual(['编号', '编号2']);
    made.user.clear('Sheet1', 'C2');
    expect(made.book.tables[0]?.columns.map((column) => column.name)).toEqual(['编号', 'Column2']);
  });

  it('inserts and deletes columns in it, and moves them', async () => {
    const made = await withTable();
    made.user.insertColumns('Sheet1', 'C');
    expect(shown(made)?.[0]).toEqual(['编号', 'Column1', '进度']);
    made.user.moveColumn('T', '进度', '编号');
    expect(shown(made)).toEqual([
      ['进度', '编号', 'Column1'],
      [0.2, 'b', ''],
      [0.1, 'a', ''],
    ]);
    made.user.deleteColumns('Sheet1', 'D');
    expect(shown(made)?.[0]).toEqual(['进度', '编号']);
  });

  it('keeps one empty row when all rows are deleted, and cannot delete the header alone', async () => {
    const made = await withTable();
    made.user.deleteRows('Sheet1', 3, 2);
    expect(shown(made)).toEqual([
      ['编号', '进度'],
      ['', ''],
    ]);
    expect(refused(() => made.user.deleteRows('Sheet1', 2))).toBe('InsertDeleteConflict');
    made.user.deleteRows('Sheet1', 1, 5);
    expect(made.book.tables).toEqual([]);
  });

  it('renames it, and formulas follow', async () => {
    const made = await withTable();
    made.user.type('Sheet1', 'A1', '=SUM(T[进度])');
    made.user.renameTable('T', '进度表');
    expect(made.book.active.formula(0, 0)).toBe('=SUM(进度表[进度])');
  });

  it('copies its sheet, and the twin gets a name of its own', async () => {
    const made = await withTable();
    expect(made.user.copySheet('Sheet1')).toBe('Sheet1 (2)');
    expect(made.book.tables.map((table) => table.name)).toEqual(['T', 'T1']);
    made.user.type('Sheet1 (2)', 'B3', '改');
    expect(made.book.sheet('Sheet1').value(2, 1)).toBe('b');
  });
});
