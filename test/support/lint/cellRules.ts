/** Rows and cells: in order, each once, with a value that its type allows. */
import { checkFormula } from './formulaRules';
import { blockOf, type OpenedFile, type OpenedSheet } from './opened';
import type { StyleCounts } from './styleRules';
import { allOf, attribute, childOf, childrenOf, meaning, numberOf, type XmlElement } from './xmlTree';

const longestText = 32_767;
const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const errors = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|GETTING_DATA|SPILL!|CALC!)$/;

export type TextAt = (row: number, column: number) => string | undefined;

function textOf(element: XmlElement | undefined): string {
  return meaning(
    element?.children
      .filter(({ name }) => name === 't' || name === 'r')
      .map((child) => (child.name === 't' ? child.text : textOf(child)))
      .join('') ?? '',
  );
}

export function sharedTexts({ roots, report }: OpenedFile): readonly string[] {
  const path = Array.from(roots.keys()).find((part) => part.endsWith('sharedStrings.xml'));
  const root = path === undefined ? undefined : roots.get(path);
  const texts = childrenOf(root, 'si').map(textOf);
  if (
    root !== undefined &&
    attribute(root, 'uniqueCount') !== undefined &&
    numberOf(root, 'uniqueCount') !== texts.length
  ) {
    report('count', path ?? '', `says ${attribute(root, 'uniqueCount') ?? ''}, holds ${texts.length}`);
  }
  return texts;
}

export function checkCells(
  sheet: OpenedSheet,
  file: OpenedFile,
  texts: readonly string[],
  styles: StyleCounts,
): TextAt {
  const { report, roots } = file;
  const held = new Map<string, string>();
  const hasMetadata = Array.from(roots.keys()).some((path) => path.endsWith('metadata.xml'));
  let lastRow = 0;
  for (const row of childrenOf(childOf(sheet.root, 'sheetData'), 'row')) {
    const rowNumber = numberOf(row, 'r');
    if (!(rowNumber > lastRow)) report('row-order', sheet.path, `row ${attribute(row, 'r') ?? ''}`);
    lastRow = rowNumber;
    let lastColumn = 0;
    for (const cell of childrenOf(row, 'c')) {
      const address = attribute(cell, 'r') ?? '';
      const block = blockOf(address);
      const place = `${sheet.path} ${address}`;
      const note = (rule: string, found: string): void => report(rule, place, found.slice(0, 60));
      if (block === null || block.top !== rowNumber) note('cell-row', `in row ${rowNumber}`);
      const column = block?.left ?? 0;
      if (column <= lastColumn) note('cell-order', address);
      lastColumn = column;
      if (!(Number(attribute(cell, 's') ?? '0') < styles.cells))
        note('style-missing', attribute(cell, 's') ?? '');
      if (attribute(cell, 'cm') !== undefined && !hasMetadata) note('metadata-missing', 'cm');

      const type = attribute(cell, 't') ?? 'n';
      const value = childOf(cell, 'v')?.text;
      const formula = childOf(cell, 'f');
      let text = '';
      if (type === 'inlineStr') text = textOf(childOf(cell, 'is'));
      else if (type === 'str') text = meaning(value ?? '');
      else if (type === 's') {
        const shared = texts[Number(value ?? 'none')];
        if (shared === undefined) note('shared-text-missing', value ?? 'none');
        text = shared ?? '';
      } else if (value !== undefined) {
        if (type === 'n' && !number.test(value)) note('number', value);
        if (type === 'b' && !/^[01]$/.test(value)) note('boolean', value);
        if (type === 'e' && !errors.test(value)) note('error-value', value);
        text = value;
      }
      if (text.length > longestText) note('text-length', `${text.length} characters`);
      if (formula !== undefined) {
        if (attribute(formula, 't') !== 'shared' || formula.text !== '')
          checkFormula(formula.text, place, file);
        if (value === undefined) note('formula-without-value', formula.text);
      }
      held.set(`${rowNumber} ${column}`, text);
    }
  }
  return (row, column) => held.get(`${row} ${column}`);
}

/** Chart formulas speak of cells, too. */
export function checkCharts(file: OpenedFile): void {
  for (const [path, root] of file.roots) {
    if (root.name !== 'c:chartSpace') continue;
    for (const formula of allOf(root, 'c:f')) checkFormula(formula.text, path, file);
    for (const cache of [...allOf(root, 'c:strCache'), ...allOf(root, 'c:numCache')]) {
      const count = numberOf(childOf(cache, 'c:ptCount'), 'val');
      for (const point of childrenOf(cache, 'c:pt')) {
        if (!(numberOf(point, 'idx') < count))
          file.report('chart-point', path, attribute(point, 'idx') ?? '');
        const value = childOf(point, 'c:v')?.text ?? '';
        if (cache.name === 'c:numCache' && !number.test(value)) file.report('number', path, value);
      }
    }
    const axes = allOf(root, 'c:barChart').flatMap((bars) => childrenOf(bars, 'c:axId'));
    const drawn = [...allOf(root, 'c:catAx'), ...allOf(root, 'c:valAx')].map((axis) =>
      attribute(childOf(axis, 'c:axId'), 'val'),
    );
    for (const axis of axes)
      if (!drawn.includes(attribute(axis, 'val')))
        file.report('chart-axis', path, attribute(axis, 'val') ?? '');
  }
}
