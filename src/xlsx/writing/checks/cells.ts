/** What stands in the cells: texts, numbers, formulas with their values, and links. */
import type { Book, BookCell, BookSheet } from '../../../workbook/book';
import { longestText } from '../../../workbook/cells';
import { cellAddress } from '../addresses';
import type { Note } from './faults';
import { arrayFaults } from './arrays';
import { formulaFaults, type FormulaFault, type Known } from './formulas';

const longestAddress = 2080;
const webAddress =
  /^(?:https?:\/\/[^\s/?#<>"{}|\\^`\p{C}]+(?:[/?#][^\s<>"{}|\\^`\p{C}]*)?|mailto:[^\s<>"@\p{C}]+@[^\s<>"@\p{C}]+)$/iu;
const errorValue = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** Asks about a formula, once whichever row it stands in. */
export type AskFormula = (formula: string) => readonly FormulaFault[];

/** Rows' numbers in a formula, but not numbers that are part of a name. */
const rowNumbers = /(?<![\u0080-\uffff.\\])\b([A-Z]{1,3}\$?)\d{1,6}\b(?![\u0080-\uffff.\\(])/g;

export function formulaAnswers(known: Known): AskFormula {
  const answers = new Map<string, readonly FormulaFault[]>();
  return (formula) => {
    const question = formula.replace(rowNumbers, '$11');
    const answered = answers.get(question);
    if (answered !== undefined) return answered;
    const broken = formulaFaults(formula, known);
    const faults = broken.length > 0 ? broken : arrayFaults(formula, known);
    answers.set(question, faults);
    return faults;
  };
}

/** Where a jump may lead: names of cells on sheets that can be seen. */
export function jumpTargets({ sheets, names }: Book): ReadonlySet<string> {
  const seen = new Set(sheets.filter(({ state }) => state === 'visible').map(({ key }) => key));
  return new Set(names.filter(({ sheet }) => seen.has(sheet)).map(({ name }) => name.toLowerCase()));
}

function checkCell(
  cell: BookCell,
  note: (code: Parameters<Note>[0], found: string) => void,
  ask: AskFormula,
): void {
  const { content, style } = cell;
  switch (content.kind) {
    case 'empty':
      return;
    case 'text':
    case 'link':
      if (content.text.length > longestText) note('text-too-long', `${content.text.length} characters`);
      if (content.kind === 'text') return;
      if (!webAddress.test(content.address) || content.address.length > longestAddress) {
        note('address-bad', content.address);
      }
      if (cell.jump !== undefined) note('two-links', content.address);
      return;
    case 'number':
      if (!Number.isFinite(content.value)) note('number-not-finite', String(content.value));
      break;
    case 'formula': {
      const { formula, value } = content;
      if (typeof value === 'string' && value.length > longestText)
        note('text-too-long', `${value.length} characters`);
      if (typeof value === 'string' && errorValue.test(value)) note('value-is-error', value);
      if (typeof value === 'number' && !Number.isFinite(value)) note('number-not-finite', String(value));
      if (!formula.startsWith('=')) note('formula-sign', formula);
      else for (const fault of ask(formula.slice(1))) note(fault.code, `${fault.found} in ${formula}`);
    }
  }
  // The style is what is drawn. In a cell of text a number would stay a text, and a formula its own words.
  if (style.format === 'text') note('number-as-text', content.kind);
  else if (content.format !== style.format)
    note('format-differs', `${content.format}, drawn as ${style.format}`);
}

export function checkCells(
  { rows }: BookSheet,
  jumps: ReadonlySet<string>,
  ask: AskFormula,
  note: Note,
): void {
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      checkCell(cell, (code, found) => note(code, cellAddress(row, column), found), ask);
      if (cell.jump !== undefined && !jumps.has(cell.jump.toLowerCase())) {
        note('jump-leads-nowhere', cellAddress(row, column), cell.jump);
      }
    });
  });
}
