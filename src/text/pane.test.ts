import { texts } from './text';

describe("the pane's words", () => {
  it.each(['zh', 'en'] as const)('call the sheets what the sheets are called (%s)', (language) => {
    expect(texts[language].pane.sheets.names).toEqual(texts[language].sheets.names);
  });

  it('offer to switch to the other language in that language', () => {
    expect(texts.zh.pane.switchLanguage.tag).toBe(texts.en.pane.tag);
    expect(texts.en.pane.switchLanguage.tag).toBe(texts.zh.pane.tag);
  });
});
