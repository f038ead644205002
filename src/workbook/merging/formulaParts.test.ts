/** Formulas are compared by what their cells mean, not by where they stand. */
import { formulaIn, type Frame, meaningOfFormula, patternOf } from './formulaParts';

/** A table whose columns stand in this order from `left`, its rows from `top` to `bottom`. */
function frame(ids: readonly string[], left: number, top: number, bottom: number, here: number): Frame {
  return {
    here,
    top,
    bottom,
    idAt: (column) => ids[column - left] ?? null,
    columnOf: (id) => (ids.includes(id) ? left + ids.indexOf(id) : null),
  };
}

const laid = frame(['id', 'task', 'done'], 0, 7, 20, 9);
/** A column in front, one between, and three rows above. */
const worked = frame(['id', 'theirs', 'task', 'done'], 1, 10, 23, 12);

const same = (one: string, other: string, sheet = '任务分解'): boolean =>
  meaningOfFormula(one, sheet, laid) === meaningOfFormula(other, sheet, worked);

describe('two formulas that mean the same', () => {
  it.each([
    ['its own row', '$B10*2', '$D13*2'],
    ['the column from the first row down', 'SUM($C$8:$C10)', 'SUM($E$11:$E13)'],
    ['without dollars, blanks or capitals', 'IF($B10="","",$C10)', 'if( d13 = "" , "" , e13 )'],
    ['with the name of the sheet', '$B10', "'任务分解'!$D$13"],
    ['with the name on an area', 'SUM($B10:$C10)', 'SUM(任务分解!D13:E13)'],
    ['as a program writes truth values', 'IF($B10=1,TRUE,FALSE)', 'IF(D13=1,TRUE(),FALSE())'],
    ['with a prefix of a later function', 'CONCAT($B10)', '_xlfn.CONCAT(D13)'],
    ['over names', 'measures_done+id_month', 'MEASURES_DONE+ID_MONTH'],
  ])('%s', (_, one, other) => {
    expect(same(one, other)).toBe(true);
  });
});

describe('two formulas that differ', () => {
  it.each([
    ['another row', '$B10', '$D14'],
    ['another column', '$B10', '$E13'],
    ['a column of the people’s own', '$B10', '$C13'],
    ['another sheet', '$B10', "'别的表'!$D$13"],
    ['an area on another sheet', 'SUM($B10:$C10)', 'SUM(别的表!D13:E13)'],
    ['other words', 'IF($B10="是",1)', 'IF(D13="否",1)'],
    ['words in other letters', 'IF($B10="a",1)', 'IF(D13="A",1)'],
    ['another number', '$B10*2', '$D13*3'],
    ['an area that begins further down', 'SUM($C$8:$C10)', 'SUM($E$12:$E13)'],
  ])('%s', (_, one, other) => {
    expect(same(one, other)).toBe(false);
  });
});

describe('a formula read in another frame', () => {
  it('follows its table, and leaves what only looks like a cell alone', () => {
    const formula = 'IF($B10="B10",MAX($C$8:$C10,LOG10(2)),id_month&"it\'s ""A1""")';
    const there = formulaIn(patternOf(formula, '任务分解', laid), worked);
    expect(there).toBe('IF($D13="B10",MAX($E$11:$E13,LOG10(2)),id_month&"it\'s ""A1""")');
  });

  it('is none where a column that it needs is gone', () => {
    const without = frame(['id', 'done'], 0, 7, 20, 9);
    expect(formulaIn(patternOf('$B10+$C10', '任务分解', laid), without)).toBeNull();
  });
});
