/** The workbook: its sheets and its names. */
import { blockOf, type OpenedFile } from './opened';
import { checkFormula } from './formulaRules';
import { attribute, childOf, childrenOf } from './xmlTree';

/** Whether Excel takes the word for a name of cells or of a table. */
export function isGoodName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    blockOf(name.toUpperCase()) === null &&
    !/^(?:[rc]|r\d+(?:c\d*)?|c\d+)$/i.test(name)
  );
}

export function checkWorkbook(file: OpenedFile): void {
  const { roots, workbookPath, sheets, tableNames, report } = file;
  const workbook = roots.get(workbookPath);
  if (!sheets.some(({ state }) => state === 'visible'))
    report('no-visible-sheet', workbookPath, 'all hidden');
  const view = childOf(childOf(workbook, 'bookViews'), 'workbookView');
  const front = Number(attribute(view, 'activeTab') ?? '0');
  if (sheets[front]?.state !== 'visible') report('front-sheet-hidden', workbookPath, String(front));

  const names = new Set<string>();
  for (const { name, root } of sheets) {
    const same = name.toLowerCase();
    if (names.has(same)) report('sheet-name-twice', workbookPath, name);
    names.add(same);
    if (name === '' || name.length > 31) report('sheet-name-length', workbookPath, name);
    if (/[\\/?*[\]:]|^'|'$/.test(name)) report('sheet-name-characters', workbookPath, name);
    if (root === undefined) report('sheet-part-missing', workbookPath, name);
  }
  const ids = childrenOf(childOf(workbook, 'sheets'), 'sheet').map((sheet) => attribute(sheet, 'sheetId'));
  if (new Set(ids).size !== ids.length) report('sheet-id-twice', workbookPath, ids.join());

  const defined = new Set<string>();
  for (const item of childrenOf(childOf(workbook, 'definedNames'), 'definedName')) {
    const name = attribute(item, 'name') ?? '';
    const local = attribute(item, 'localSheetId');
    const key = `${name.toLowerCase()} ${local ?? ''}`;
    if (defined.has(key)) report('name-twice', workbookPath, name);
    defined.add(key);
    if (!isGoodName(name)) report('name-bad', workbookPath, name);
    if (tableNames.has(name.toLowerCase())) report('name-is-a-table', workbookPath, name);
    if (local !== undefined && sheets[Number(local)] === undefined)
      report('name-sheet-index', workbookPath, local);
    checkFormula(item.text, `${workbookPath} name ${name}`, file);
  }
}
