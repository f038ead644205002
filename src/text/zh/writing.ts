export const writing = {};

export type WritingText = typeof writing;
