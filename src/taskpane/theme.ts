/** The pane's two colour themes: Fluent's own, with a green brand as Excel has. */
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { Shade } from './environment';

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

export const themes: { readonly [S in Shade]: Theme } = {
  light: { ...createLightTheme(green), fontFamilyBase },
  dark: {
    ...createDarkTheme(green),
    fontFamilyBase,
    // Fluent takes a darker step here; on its dark ground text in that step stays under 4.5:1.
    colorBrandForeground1: green[120],
    colorBrandForeground2: green[130],
    colorBrandForegroundLink: green[120],
    colorBrandForegroundLinkHover: green[130],
    colorBrandForegroundLinkPressed: green[110],
    colorCompoundBrandForeground1: green[120],
    colorCompoundBrandStroke: green[110],
    colorCompoundBrandBackground: green[110],
  },
};
