import { tableLook } from './tableLooks';

describe("the look of Excel's table styles", () => {
  it('falls back to the standard style for a name it does not know', () => {
    expect(tableLook('MyOwnStyle', true)).toEqual(tableLook('TableStyleMedium2', true));
  });

  it('has no bands where the table has none', () => {
    expect(new Set(tableLook('TableStyleMedium7', false).bands).size).toBe(1);
  });

  it('goes through the accents of the theme', () => {
    expect(tableLook('TableStyleMedium2', true).header.fill).toBe('#4472C4');
    expect(tableLook('TableStyleMedium7', true).header.fill).toBe('#70AD47');
    expect(tableLook('TableStyleMedium9', true).header.fill).toBe('#4472C4');
  });

  it('leaves the header of the lightest styles unfilled', () => {
    expect(tableLook('TableStyleLight1', true).header).toEqual({ fill: null, text: '#000000' });
  });
});
