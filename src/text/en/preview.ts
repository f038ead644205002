import type { PreviewText } from '../zh/preview';

export const preview: PreviewText = {};
