export const pane = {};

export type PaneText = typeof pane;
