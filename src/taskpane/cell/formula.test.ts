import fc from 'fast-check';
import { argumentFrom, argumentValues, formulaText } from './formula';

const given = (...fields: readonly [string, boolean][]) =>
  fields.map(([text, numeric]) => argumentFrom(text, numeric));

describe('writing a formula from the form', () => {
  it('keeps a quotation mark inside its text, so that nothing can break out of it', () => {
    expect(formulaText('KEYPOINT_SEARCH', given(['a"&B1&"b', false]))).toBe('=KEYPOINT_SEARCH("a""&B1&""b")');
  });

  it('takes words for words, even when they look like a cell', () => {
    expect(formulaText('KEYPOINT_SEARCH', given(['A1', false]))).toBe('=KEYPOINT_SEARCH("A1")');
  });

  it('leaves out what was not filled in at the end, and keeps its place in the middle', () => {
    expect(
      formulaText('KEYPOINT_TASK', given(['2024', false], ['5', false], ['', false], ['en', false])),
    ).toBe('=KEYPOINT_TASK("2024","5",,"en")');
    expect(
      formulaText('KEYPOINT_TASK', given(['2024', false], ['5', false], [' ', false], ['　', false])),
    ).toBe('=KEYPOINT_TASK("2024","5")');
  });

  it('writes numbers as Excel reads them everywhere, whatever the width or the per cent sign', () => {
    expect(formulaText('F', given(['６０％', true], ['1,200', true], ['-0.5', true]))).toBe(
      '=F(0.6,1200,-0.5)',
    );
  });

  it('takes the address of a cell where a number is asked for', () => {
    expect(formulaText('F', given(['b3', true], ["'2024 年'!$c$10", true], ['任务!A1', true]))).toBe(
      "=F(B3,'2024 年'!$C$10,任务!A1)",
    );
  });

  it('passes anything else on as text, for the function to say what is wrong with it', () => {
    expect(formulaText('F', given(['sixty', true], ['=1+1', true]))).toBe('=F("sixty","=1+1")');
  });
});

describe('the arguments for the preview', () => {
  it('are unknown when one is a cell of the workbook', () => {
    expect(argumentValues(given(['2024', false], ['B3', true]))).toBeNull();
  });

  it('are what the function would get', () => {
    expect(argumentValues(given(['2024', false], ['', false], ['60%', true]))).toEqual(['2024', null, 0.6]);
  });

  it('never lets text end the quotation it stands in', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const formula = formulaText('F', given([text, false]));
        const inner = /^=F\((?:"((?:[^"]|"")*)")?\)$/u.exec(formula);
        return (
          inner !== null && (inner[1] ?? '').replaceAll('""', '"') === (formula === '=F()' ? '' : text.trim())
        );
      }),
    );
  });
});
