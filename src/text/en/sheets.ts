import type { SheetsText } from '../zh/sheets';

export const sheets: SheetsText = {};
