/** Worksheets: elements in the format's order, and every rule that lies over the cells. */
import { checkCells } from './cellRules';
import { checkFormula } from './formulaRules';
import { blockOf, checkCount, share, type Block, type OpenedFile, type OpenedSheet } from './opened';
import { inOrder, type StyleCounts } from './styleRules';
import { checkTables } from './tableRules';
import { attribute, childOf, childrenOf, meaning, numberOf, type XmlElement } from './xmlTree';

/** ISO/IEC 29500-1, CT_Worksheet. */
const worksheetOrder =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

const truthValues =
  'hidden customHeight customWidth customFormat collapsed bestFit allowBlank showInputMessage showErrorMessage stopIfTrue sheet objects scenarios formatColumns formatRows autoFilter summaryBelow fitToPage tabSelected showGridLines'.split(
    ' ',
  );

function forEach(element: XmlElement, act: (element: XmlElement) => void): void {
  act(element);
  for (const child of element.children) forEach(child, act);
}

function checkTruthValues(element: XmlElement, { path }: OpenedSheet, { report }: OpenedFile): void {
  for (const name of truthValues) {
    const value = attribute(element, name);
    if (value !== undefined && !/^(?:0|1|true|false)$/.test(value))
      report('boolean', path, `${name} ${value}`);
  }
}

function blocks(list: string | undefined): readonly (Block | null)[] {
  return (list ?? '').split(' ').map(blockOf);
}

function checkMerges(sheet: OpenedSheet, { report }: OpenedFile): readonly Block[] {
  const list = childOf(sheet.root, 'mergeCells');
  checkCount(list, sheet.path, report);
  const merges: Block[] = [];
  for (const merge of childrenOf(list, 'mergeCell')) {
    const reference = attribute(merge, 'ref') ?? '';
    const block = blockOf(reference);
    if (block === null || (block.top === block.bottom && block.left === block.right)) {
      report('merge-range', sheet.path, reference);
      continue;
    }
    for (const other of merges) if (share(block, other)) report('merges-overlap', sheet.path, reference);
    merges.push(block);
  }
  return merges;
}

function checkColumns(sheet: OpenedSheet, { report }: OpenedFile): void {
  let last = 0;
  for (const column of childrenOf(childOf(sheet.root, 'cols'), 'col')) {
    const [first, end] = [numberOf(column, 'min'), numberOf(column, 'max')];
    if (!(first > last && end >= first)) report('columns-overlap', sheet.path, `${first} to ${end}`);
    last = end;
  }
}

function checkValidations(sheet: OpenedSheet, file: OpenedFile): void {
  const list = childOf(sheet.root, 'dataValidations');
  checkCount(list, sheet.path, file.report);
  const covered: Block[] = [];
  for (const rule of childrenOf(list, 'dataValidation')) {
    const where = attribute(rule, 'sqref') ?? '';
    const note = (code: string, found: string): void =>
      file.report(code, `${sheet.path} ${where}`, found.slice(0, 60));
    for (const block of blocks(where)) {
      if (block === null) note('validation-range', where);
      else {
        if (covered.some((other) => share(block, other))) note('validations-overlap', where);
        covered.push(block);
      }
    }
    for (const [name, most] of [
      ['errorTitle', 32],
      ['promptTitle', 32],
      ['error', 255],
      ['prompt', 255],
    ] as const) {
      const text = meaning(attribute(rule, name) ?? '');
      if (text.length > most) note('validation-text', `${name}: ${text.length} characters`);
    }
    for (const part of ['formula1', 'formula2']) {
      const formula = childOf(rule, part);
      if (formula === undefined) continue;
      const literal = /^"(.*)"$/s.exec(formula.text)?.[1];
      if (literal !== undefined && literal.length > 255)
        note('validation-list', `${literal.length} characters`);
      checkFormula(formula.text, `${sheet.path} ${where}`, file);
    }
  }
}

function checkHighlights(sheet: OpenedSheet, file: OpenedFile, styles: StyleCounts): void {
  const priorities = new Set<string>();
  for (const format of childrenOf(sheet.root, 'conditionalFormatting')) {
    const where = attribute(format, 'sqref') ?? '';
    if (blocks(where).includes(null)) file.report('highlight-range', sheet.path, where);
    for (const rule of childrenOf(format, 'cfRule')) {
      const place = `${sheet.path} ${where}`;
      const look = attribute(rule, 'dxfId');
      if (look !== undefined && !(Number(look) < styles.highlights))
        file.report('highlight-style', place, look);
      const priority = attribute(rule, 'priority') ?? '';
      if (priorities.has(priority)) file.report('highlight-priority', place, priority);
      priorities.add(priority);
      for (const formula of childrenOf(rule, 'formula')) checkFormula(formula.text, place, file);
    }
  }
}

function checkLinks(sheet: OpenedSheet, file: OpenedFile): void {
  for (const link of childrenOf(childOf(sheet.root, 'hyperlinks'), 'hyperlink')) {
    const where = attribute(link, 'ref') ?? '';
    const location = attribute(link, 'location');
    if (blockOf(where) === null) file.report('link-range', sheet.path, where);
    if (attribute(link, 'r:id') !== undefined || location === undefined) continue;
    checkFormula(location, `${sheet.path} ${where}`, file);
  }
}

export function checkSheet(
  sheet: OpenedSheet,
  file: OpenedFile,
  texts: readonly string[],
  styles: StyleCounts,
  tablesSeen: Set<string>,
): void {
  const { root, path } = sheet;
  if (root === undefined) return;
  if (!inOrder(root, worksheetOrder))
    file.report('element-order', path, root.children.map(({ name }) => name).join());
  forEach(root, (element) => checkTruthValues(element, sheet, file));
  checkColumns(sheet, file);
  const textAt = checkCells(sheet, file, texts, styles);
  const merges = checkMerges(sheet, file);
  checkHighlights(sheet, file, styles);
  checkValidations(sheet, file);
  checkLinks(sheet, file);
  for (const band of childOf(root, 'headerFooter')?.children ?? []) {
    const text = meaning(band.text);
    if (text.length > 255) file.report('band-length', path, `${text.length} characters`);
  }
  checkCount(childOf(root, 'tableParts'), path, file.report);
  const tables = checkTables(sheet, file, textAt, tablesSeen);
  for (const merge of merges) {
    for (const { name, block } of tables) if (share(merge, block)) file.report('merge-in-table', path, name);
  }
}
