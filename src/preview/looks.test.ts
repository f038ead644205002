import fc from 'fast-check';
import { plainFormat, type Border, type CellFormat } from '../standin/book/format';
import { formatFrom, sameLook, styleOf } from './looks';

const seed = 20240501;

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);
const border: fc.Arbitrary<Border> = fc
  .tuple(
    fc.constantFrom<readonly [Border['style'], Border['weight']]>(
      ['Continuous', 'Thin'],
      ['Continuous', 'Medium'],
      ['Continuous', 'Thick'],
      ['Double', 'Thick'],
      ['Dash', 'Thin'],
    ),
    color,
  )
  .map(([[style, weight], borderColor]) => ({ style, weight, color: borderColor }));

/** Formats made of what Univer has a word for. */
const format: fc.Arbitrary<CellFormat> = fc
  .record({
    numberFormat: fc.constantFrom('General', '@', '0.0%', '#,##0', 'yyyy-mm-dd', '0" 个百分点"'),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.constantFrom('None', 'Single'),
    strikethrough: fc.boolean(),
    fontName: fc.constantFrom('Calibri', '等线', 'Microsoft YaHei UI'),
    fontSize: fc.integer({ min: 6, max: 40 }),
    fontColor: color,
    fillColor: fc.oneof(fc.constant(''), color),
    horizontalAlignment: fc.constantFrom('General', 'Left', 'Center', 'Right', 'Justify', 'Distributed'),
    verticalAlignment: fc.constantFrom('Top', 'Center', 'Bottom'),
    wrapText: fc.boolean(),
    indentLevel: fc.integer({ min: 0, max: 15 }),
    borders: fc.record(
      { EdgeTop: border, EdgeBottom: border, EdgeLeft: border, EdgeRight: border },
      { requiredKeys: [] },
    ),
  })
  .map((part) => ({ ...plainFormat, ...part }));

describe('how a cell looks, in the grid and in the book', () => {
  it('sets text off from the side that it stands at', () => {
    const indented: CellFormat = { ...plainFormat, indentLevel: 1 };
    expect(styleOf({ ...indented, horizontalAlignment: 'Right' }).pd).toEqual({ r: 11 });
    expect(styleOf({ ...indented, horizontalAlignment: 'Left' }).pd).toEqual({ l: 11 });
  });

  it('keeps what the grid has no word for', () => {
    const locked: CellFormat = { ...plainFormat, locked: false, shrinkToFit: true };
    expect(formatFrom({ bl: 1 }, locked)).toMatchObject({ locked: false, shrinkToFit: true, bold: true });
  });

  it('reads colours however the grid writes them', () => {
    expect(formatFrom({ cl: { rgb: 'rgb(255, 0, 16)' } }, plainFormat).fontColor).toBe('#FF0010');
    expect(formatFrom({ cl: { rgb: '#ff0010' } }, plainFormat).fontColor).toBe('#FF0010');
    expect(formatFrom({ cl: { th: 3 } }, plainFormat).fontColor).toBe(plainFormat.fontColor);
  });

  it('takes a style that says nothing for the plain look', () => {
    expect(formatFrom({}, { ...plainFormat, bold: true, fillColor: '#FFFF00' })).toEqual(plainFormat);
  });

  it('brings a format to the grid and back unchanged', () => {
    fc.assert(
      fc.property(format, (before) => {
        expect(formatFrom(styleOf(before), before)).toEqual(before);
      }),
      { seed },
    );
  });

  it('tells formats that look different apart', () => {
    expect(sameLook(plainFormat, { ...plainFormat, locked: false })).toBe(true);
    expect(sameLook(plainFormat, { ...plainFormat, wrapText: true })).toBe(false);
  });
});
