/**
 * The pane's themes: of Fluent's 400 and more theme tokens the few that the pane names, in green, for light and dark.
 * The whole themes would be a tenth of what the pane may load at first.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type PartialTheme,
  type Theme,
} from '@fluentui/react-components';

/** Excel's green, from nearly black to nearly white. */
const green: BrandVariants = {
  10: '#041a0d',
  20: '#062b16',
  30: '#083a1e',
  40: '#0a4a27',
  50: '#0c592f',
  60: '#0e6838',
  70: '#0f703c',
  80: '#107c41',
  90: '#218d51',
  100: '#379e63',
  110: '#4fae76',
  120: '#6bbd8c',
  130: '#89cba3',
  140: '#a8d9bb',
  150: '#c7e7d3',
  160: '#e6f4ec',
};

/** Latin text in Segoe, Chinese in the system's own screen face; never a serif fallback for Han characters. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const light: Theme = { ...createLightTheme(green), fontFamilyBase };

const dark: Theme = {
  ...createDarkTheme(green),
  fontFamilyBase,
  // Fluent takes darker steps here; on its dark ground text in those steps stays under 4.5:1.
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorCompoundBrandStroke: green[110],
  colorCompoundBrandBackground: green[110],
};

type Token = keyof Theme;

function isToken(name: string): name is Token {
  return name in light;
}

/** The tokens that a built script or style sheet names. */
export function tokensNamed(code: string): readonly Token[] {
  const names = [...code.matchAll(/var\(--([A-Za-z0-9]+)\s*[,)]/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].filter(isToken).sort();
}

/** What the tokens hold in light, and what those that differ hold in dark. */
export function themeValues(tokens: readonly Token[]): Readonly<Record<'light' | 'dark', PartialTheme>> {
  const held = (theme: Theme, which: readonly Token[]): PartialTheme =>
    Object.fromEntries(which.map((token) => [token, theme[token]]));
  return {
    light: held(light, tokens),
    dark: held(
      dark,
      tokens.filter((token) => dark[token] !== light[token]),
    ),
  };
}

/** The built scripts of the pane; the preview's stand in a folder of their own. */
export function builtScripts(folder: string): string {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}
