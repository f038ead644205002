import { freeSheetName, freeTableName, sheetOfReference } from './naming';

describe('a free name for a sheet', () => {
  it('is the wanted one when nobody has it', () => {
    expect(freeSheetName('任务分解', ['Sheet1'])).toBe('任务分解');
  });

  it('is numbered as Excel numbers copies, past numbers that are taken', () => {
    expect(freeSheetName('Tasks', ['TASKS', 'tasks (2)'])).toBe('Tasks (3)');
  });

  it('never gets longer than Excel takes', () => {
    const long = '长'.repeat(31);
    const name = freeSheetName(long, [long]);
    expect(name).toHaveLength(31);
    expect(name.endsWith(' (2)')).toBe(true);
  });
});

it('gives a table a name that no table and no defined name has', () => {
  expect(freeTableName('KP_Tasks', ['kp_tasks', 'KP_Tasks_2'])).toBe('KP_Tasks_3');
});

describe('the sheet that a reference points to', () => {
  it.each([
    ['=任务分解!$A$4:$N$4', '任务分解'],
    ["='任务 分解'!$A$4", '任务 分解'],
    ["='O''Brien (2)'!$A$4", "O'Brien (2)"],
    ['=#REF!$A$4', null],
    ["='任务分解'!#REF!", null],
    ['=42', null],
  ])('%s is %s', (formula, sheet) => {
    expect(sheetOfReference(formula)).toBe(sheet);
  });
});
