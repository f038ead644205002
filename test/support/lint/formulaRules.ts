/** Formulas as a file has to write them: another form than what a person types. */
import { blockOf, type OpenedFile } from './opened';
import { meaning } from './xmlTree';

const longestFormula = 8192;

/** Functions newer than the format: without their prefix Excel takes them for unknown names. */
const prefixed =
  /(?<![\p{L}\p{N}_.])(XLOOKUP|XMATCH|LET|LAMBDA|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|TAKE|DROP|EXPAND|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|CHOOSECOLS|CHOOSEROWS|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|ISOMITTED|IFNA|DAYS|NUMBERVALUE|ISFORMULA|FORMULATEXT)\(/u;

function balanced(formula: string): boolean {
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
  for (const character of formula) {
    if ('([{'.includes(character)) open.push(character);
    const opener = pairs[character];
    if (opener !== undefined && open.pop() !== opener) return false;
  }
  return open.length === 0;
}

export function checkFormula(
  written: string,
  place: string,
  { sheets, definedNames, tableNames, report }: OpenedFile,
): void {
  const formula = meaning(written);
  const note = (rule: string, found = formula): void => report(rule, place, found.slice(0, 120));
  if (formula.trim() === '') note('formula-empty');
  if (formula.startsWith('=')) note('formula-equals-sign');
  if (formula.length > longestFormula) note('formula-length');
  const sheetNames = new Set(sheets.map(({ name }) => name.toLowerCase()));
  // One pass: a quote may stand in a sheet's name, an apostrophe in a text.
  const noSheets = formula.replace(
    /"(?:[^"]|"")*"|(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.]+))!/gu,
    (_, quoted: string | undefined, bare: string | undefined) => {
      const sheet = (quoted?.replace(/''/g, "'") ?? bare)?.toLowerCase();
      if (sheet === undefined) return '""';
      if (sheet.includes('[')) note('formula-external', sheet);
      else if (!sheetNames.has(sheet)) note('formula-sheet-missing', sheet);
      return '';
    },
  );
  if (noSheets.replace(/""/g, '').includes('"')) note('formula-quotes');
  if (!balanced(noSheets.replace(/'./g, ''))) note('formula-unbalanced');
  const newer = prefixed.exec(noSheets);
  if (newer !== null) note('formula-prefix-missing', newer[1]);
  if (noSheets.includes('[@')) note('formula-this-row');
  const noColumns = noSheets.replace(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, '[]');
  if (/[A-Z]\$?\d+#/.test(noColumns)) note('formula-spill-mark');
  for (const [word, next] of noColumns.matchAll(
    /(?<![\p{L}\p{N}_.\\$#])[\p{L}_\\][\p{L}\p{N}_.\\?]*(\(|\[)?/gu,
  )) {
    const name = word.replace(/[([]$/, '').toLowerCase();
    if (next === '(' || /^(?:true|false)$/.test(name) || name.startsWith('_xl')) continue;
    const known = next === '[' ? tableNames : definedNames;
    const line = /^[a-z]{1,3}$/.test(name) && noColumns.includes(':');
    if (!known.has(name) && blockOf(name.toUpperCase().replace(/\$/g, '')) === null && !line)
      note('formula-name-missing', name);
  }
}
