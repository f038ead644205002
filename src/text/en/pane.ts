import type { PaneText } from '../zh/pane';

export const pane: PaneText = {};
