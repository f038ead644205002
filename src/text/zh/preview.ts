export const preview = {};

export type PreviewText = typeof preview;
