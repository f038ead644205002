import { readFileSync } from 'node:fs';
import path from 'node:path';
import { darkTokens, lightTokens } from '../../src/taskpane/themeTokens';
import { themeValues, tokensNamed } from '../../tools/theme/tokens';

describe("the pane's theme tokens", () => {
  it('are found in scripts and style sheets, each once, and other variables are not taken for tokens', () => {
    const code =
      'a{color:var(--colorNeutralForeground1)}"var(--colorNeutralForeground1, red) var(--fui-Own)"';
    expect(tokensNamed(code)).toEqual(['colorNeutralForeground1']);
  });

  it('hold what Fluent says they hold', () => {
    const tokens = tokensNamed(
      Object.keys(lightTokens)
        .map((token) => `var(--${token})`)
        .join(),
    );
    expect(themeValues(tokens)).toEqual({ light: lightTokens, dark: darkTokens });
  });

  it("are all there for the pane's own style sheet", () => {
    const named = tokensNamed(readFileSync(path.resolve(__dirname, '../../src/taskpane/pane.css'), 'utf8'));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((token) => !(token in lightTokens))).toEqual([]);
  });
});
