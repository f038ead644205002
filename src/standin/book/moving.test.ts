import fc from 'fast-check';
import { createStandIn } from '../standIn';
import {
  formatCell,
  maxColumns,
  maxRows,
  parseAddress,
  formatRect,
  columnOfLetters,
  columnLetters,
} from './addresses';
import { copiedFormula, renameNameIn, renameSheetIn, shiftFormula } from './formulas';
import { shiftOf } from './shifting';

const seed = 20_240_515;

describe('addresses', () => {
  it('that are none are told apart', () => {
    for (const text of ['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1,B2', '名称', "'x!A1"]) {
      expect(parseAddress(text)).toBeNull();
    }
  });

  it('read back as they were written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: maxRows - 1 }),
        fc.integer({ min: 0, max: maxColumns - 1 }),
        (row, column) => {
          const address = formatCell(row, column);
          expect(parseAddress(address)?.rect).toEqual({ top: row, left: column, bottom: row, right: column });
          expect(columnOfLetters(columnLetters(column))).toBe(column);
        },
      ),
      { seed },
    );
  });

  it('are read with sheets, dollars, and whole rows and columns', () => {
    const read = (text: string) => {
      const address = parseAddress(text);
      return address === null ? null : [address.sheet, formatRect(address.rect)];
    };
    expect(read("'2024 年''任务'!$A$1:$B$2")).toEqual(["2024 年'任务", 'A1:B2']);
    expect(read('任务分解!C3')).toEqual(['任务分解', 'C3']);
    expect(read('B2:A1')).toEqual([null, 'A1:B2']);
    expect(read('$A:$C')).toEqual([null, 'A:C']);
    expect(read('$2:$3')).toEqual([null, '2:3']);
  });
});

describe('formulas when cells move', () => {
  const rowsInserted = shiftOf('rows', 2, 3);
  const rowsDeleted = shiftOf('rows', 1, -2);

  it('follow the cells that they refer to', () => {
    const shifted = (formula: string) => shiftFormula(formula, '甲', '甲', rowsInserted);
    expect(shifted('=A1+A3*$B$4')).toBe('=A1+A6*$B$7');
    expect(shifted('=SUM(A1:A5)')).toBe('=SUM(A1:A8)');
    expect(shifted('=SUM(A:A)+SUM(3:3)')).toBe('=SUM(A:A)+SUM(6:6)');
    expect(shifted('=乙!A3+甲!A3')).toBe('=乙!A3+甲!A6');
    expect(shifted('="A3"&A3')).toBe('="A3"&A6');
    expect(shifted('=LOG10(A3)+KP_A3')).toBe('=LOG10(A6)+KP_A3');
  });

  it('lose what was deleted', () => {
    const shifted = (formula: string) => shiftFormula(formula, '甲', '甲', rowsDeleted);
    expect(shifted('=A2+A4')).toBe('=#REF!+A2');
    expect(shifted('=SUM(A1:A5)')).toBe('=SUM(A1:A3)');
    expect(shifted('=SUM(A2:A3)')).toBe('=SUM(#REF!)');
  });

  it('keep dollars in place and move the rest when copied', () => {
    expect(copiedFormula('=A1+$A1+A$1+$A$1', 2, 1)).toBe('=B3+$A3+B$1+$A$1');
    expect(copiedFormula('=A1', -1, 0)).toBe('=#REF!');
  });

  it('use the new names of sheets and tables', () => {
    expect(renameSheetIn('=甲!A1+\'甲\'!B1+乙!C1+"甲!"', '甲', '甲 2')).toBe(
      "='甲 2'!A1+'甲 2'!B1+乙!C1+\"甲!\"",
    );
    expect(renameNameIn('=SUM(KP_Tasks[进度])+KP_Tasks2[a]+"KP_Tasks"', 'KP_Tasks', 'T')).toBe(
      '=SUM(T[进度])+KP_Tasks2[a]+"KP_Tasks"',
    );
  });
});

describe('a planner who inserts and deletes rows and columns', () => {
  const edit = fc.record({
    what: fc.constantFrom('insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'),
    at: fc.integer({ min: 0, max: 11 }),
    count: fc.integer({ min: 1, max: 3 }),
  });

  it('finds table, formula and remembered range at the cells that they belong to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
        const { Excel, book, user } = createStandIn();
        user.paste('Sheet1', 'D6', [
          ['编号', '进度'],
          ['标记', 0.5],
          ['其他', 0.7],
        ]);
        user.type('Sheet1', 'A1', '=D7');
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.tables.add('D6:E8', true).name = 'T';
          const remembered = sheet.getRange('D7');
          await context.sync();
          for (const { what, at, count } of edits) {
            try {
              if (what === 'insertRows' || what === 'deleteRows') user[what]('Sheet1', at + 1, count);
              else user[what as 'insertColumns']('Sheet1', columnLetters(at), count);
            } catch (error) {
              // Excel refuses what would tear a table's header off.
              expect(error).toMatchObject({ code: 'InsertDeleteConflict' });
            }
          }
          remembered.load('values, rowIndex, columnIndex');
          const alive = [...book.active.filled({ top: 0, left: 0, bottom: 99, right: 99 })];
          const marked = alive.find(([, , cell]) => cell.value === '标记');
          const formula = alive.find(([, , cell]) => cell.formula !== null)?.[2].formula;
          const table = book.findTable('T')?.table;
          const header = alive.find(([, , cell]) => cell.value === '编号');
          if (marked === undefined) return;
          await context.sync();
          expect([remembered.rowIndex, remembered.columnIndex]).toEqual([marked[0], marked[1]]);
          if (formula !== undefined) expect(formula).toBe(`=${formatCell(marked[0], marked[1])}`);
          expect([table?.rect.top, table?.rect.left]).toEqual([header?.[0], header?.[1]]);
          expect(table?.columns.map((column) => column.name)).toEqual(
            table?.columns.map((_, index) => book.active.value(table.rect.top, table.rect.left + index)),
          );
        }).catch((error: unknown) => {
          // The remembered cell was deleted.
          expect(error).toMatchObject({ code: 'ItemNotFound' });
        });
      }),
      { seed, numRuns: 300 },
    );
  });
});
