export const sheets = {};

export type SheetsText = typeof sheets;
