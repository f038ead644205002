/** The pane's two colour themes: the tokens it names, of Fluent's own themes in green. */
import type { PartialTheme } from '@fluentui/react-components';
import type { Shade } from './environment';
import { darkTokens, lightTokens } from './themeTokens';

export const themes: { readonly [S in Shade]: PartialTheme } = {
  light: lightTokens,
  dark: { ...lightTokens, ...darkTokens },
};
