import type { WritingText } from '../zh/writing';

export const writing: WritingText = {};
