import type { PreviewText } from '../zh/preview';

export const preview: PreviewText = {
  title: 'Key Points for Digital Rural Development: preview',
  platform: 'stand-in of the preview',
  banner: 'This is a preview, not Excel.',
  bannerWhy:
    'On the left is the open-source spreadsheet Univer, on the right the very same pane. Nothing is saved.',
  otherLanguage: '中文',
  otherLanguageLabel: 'Switch to Chinese',
  ribbon: 'Add-in commands',
  cellCommands: 'Right-click commands for a cell',
  pane: 'Add-in pane',
  hidePane: 'Hide the pane',
  resizePane: 'Width of the pane (left and right arrow keys)',
  loading: 'Loading the spreadsheet…',
  loadFailed: (part: string) =>
    `The spreadsheet did not load (${part}). The pane can still be browsed; build the pages again (npm run build) and reload.`,
  manifestFailed: 'The add-in’s manifest.xml could not be read, so there are no command buttons.',
  ready: 'Type a formula into a cell, for example =KEYPOINT_TARGET("2024","broadband_users")',
  cellMessage: (address: string, code: string, message: string) => `${address}: ${code} ${message}`,
  sheetLocked: 'That cell is protected; its content was put back.',
  workbookLocked: 'The structure of the workbook is protected; the sheets were left as they were.',
  workbookName: 'Workbook',
  otherWindow: 'The preview has no other window. Download the new workbook: ',
  fileName: 'New workbook.xlsx',
};
