import fc from 'fast-check';
import { moved, saidByFormula } from './relative';

describe('a formula filled into another cell', () => {
  it.each([
    ['=A1+$B2*C$3+$D$4', '=B3+$B4*D$3+$D$4'],
    ['=SUM(A:A,$B:C)+SUM(2:3,$4:4)', '=SUM(B:B,$B:D)+SUM(4:5,$4:6)'],
    ['=IF(A1="A1",LOG10(B2),KP_A1)', '=IF(B3="A1",LOG10(C4),KP_A1)'],
    ["='A1 表'!C3+Sheet1!C3", "='A1 表'!D5+Sheet1!D5"],
    ['="a""A1""b"&A1', '="a""A1""b"&B3'],
    ['=INDEX(KP_Units,1E5,Tabelle[A1])', '=INDEX(KP_Units,1E5,Tabelle[A1])'],
    ['=$Z9:AA10', '=$Z11:AB12'],
    ['=COUNTIF($H$7:$H$306,$H7)', '=COUNTIF($H$7:$H$306,$H9)'],
    ['=姓名A1+_A1+A1.B', '=姓名A1+_A1+A1.B'],
  ])('%s reads %s one column further and two rows down', (formula, expected) => {
    expect(moved(formula, 2, 1)).toBe(expected);
  });

  it('loses what would lie above or left of the sheet', () => {
    expect(moved('=A3+B2+C:C+$A$1', -2, -1)).toBe('=#REF!+#REF!+B:B+$A$1');
  });

  it('says the same as before, from its new cell', () => {
    const corner = fc
      .tuple(fc.boolean(), fc.integer({ min: 0, max: 700 }), fc.boolean(), fc.integer({ min: 0, max: 900 }))
      .map(([fixedColumn, column, fixedRow, row]) => {
        const name = (at: number): string =>
          (at >= 26 ? name(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
        return `${fixedColumn ? '$' : ''}${name(column)}${fixedRow ? '$' : ''}${row + 1}`;
      });
    const formula = fc
      .array(fc.oneof(corner, fc.constantFrom('"A1"', 'KP_Units', "'B2'!C4", 'SUM(A1:B2)', '12')), {
        minLength: 1,
      })
      .map((parts) => `=${parts.join('+')}`);
    fc.assert(
      fc.property(
        formula,
        fc.nat(50),
        fc.nat(50),
        fc.nat(40),
        fc.nat(40),
        (given, row, column, rows, columns) => {
          const there = moved(given, rows, columns);
          expect(saidByFormula(there, row + rows, column + columns)).toBe(saidByFormula(given, row, column));
          expect(moved(there, -rows, -columns)).toBe(given);
        },
      ),
    );
  });

  it('says something else where a sign or a row differs', () => {
    const said = saidByFormula('=A1', 0, 0);
    for (const other of ['=$A1', '=A$1', '=$A$1', '=A2', '=B1', '="A1"']) {
      expect(saidByFormula(other, 0, 0)).not.toBe(said);
    }
  });
});
