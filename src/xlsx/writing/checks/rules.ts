/** Validations, highlights, charts and print set-up. */
import type { Area, Book, BookSheet, Chart, Validation } from '../../../workbook/book';
import { plainArea } from '../../../workbook/addresses';
import { areaList } from '../addresses';
import { bandText } from '../printing';
import type { AskFormula } from './cells';
import { cellCount, forOverlaps, isArea, type Note } from './faults';
import { isRelative } from './formulas';

const longestTitle = 32;
/** Of an alert Excel keeps less than of a prompt ([MS-XLS] 2.5.37, DValStrings). */
const longestPrompt = 255;
const longestAlert = 225;
/** What Excel's own dialog takes. */
const longestRule = 255;
const longestBand = 255;

/**
 * Programs disagree on which cell a formula for several areas starts from: the first area's, or the corner of all. So
 * the first area has to hold that corner.
 */
function checkAreas(areas: readonly [Area, ...Area[]], formula: string | null, note: Note): void {
  const bad = areas.find((area) => !isArea(area));
  if (bad !== undefined) {
    note('area-bad', JSON.stringify(bad), 'a rule');
    return;
  }
  const [first, ...others] = areas;
  const behind = others.find(({ top, left }) => top < first.top || left < first.left);
  if (behind !== undefined && formula !== null && isRelative(formula)) {
    note('first-area-not-first', plainArea(first), plainArea(behind));
  }
}

function checkFormula(formula: string, place: string, ask: AskFormula, note: Note): void {
  for (const { code, found } of ask(formula)) note(code, place, `${found} in ${formula}`);
  // The format takes no table's columns here.
  if (/[\p{L}\p{N}_]\[/u.test(formula.replace(/"(?:[^"]|"")*"/g, '')))
    note('formula-character', place, formula);
}

function checkValidation(validation: Validation, names: Book['names'], ask: AskFormula, note: Note): void {
  const { areas, rule, prompt, error } = validation;
  const place = areaList(areas);
  checkAreas(areas, rule.kind === 'custom' ? rule.formula : null, note);
  const said = [
    { words: error, longest: longestAlert },
    ...(prompt === null ? [] : [{ words: prompt, longest: longestPrompt }]),
  ];
  for (const { words, longest } of said) {
    if (words.title.length > longestTitle) note('validation-text-too-long', place, words.title);
    if (words.message.length > longest) note('validation-text-too-long', place, words.message);
  }
  switch (rule.kind) {
    case 'list': {
      const source = names.find(({ name }) => name.toLowerCase() === rule.name.toLowerCase())?.area;
      const oneLine = source !== undefined && (source.top === source.bottom || source.left === source.right);
      if (!oneLine) note('validation-list-bad', place, rule.name);
      return;
    }
    case 'whole':
    case 'decimal':
    case 'date': {
      const { min, max } = rule;
      const good = Number.isFinite(min) && Number.isFinite(max) && min <= max;
      if (!good) note('validation-limits-bad', place, `${min} to ${max}`);
      return;
    }
    case 'length':
      if (!Number.isInteger(rule.max) || rule.max < 0) note('validation-limits-bad', place, String(rule.max));
      return;
    case 'custom':
      checkFormula(rule.formula, place, ask, note);
      if (rule.formula.length > longestRule) {
        note('validation-formula-too-long', place, `${rule.formula.length} characters`);
      }
  }
}

function isLine({ top, left, bottom, right }: Area): boolean {
  return top === bottom || left === right;
}

function checkChart({ title, area, categories, series }: Chart, note: Note): void {
  const bad = (wrong: Area): void => note('chart-cells-bad', title, JSON.stringify(wrong));
  if (!isArea(area)) bad(area);
  if (!isArea(categories) || !isLine(categories)) bad(categories);
  for (const { name, values } of series) {
    if (!isArea(name) || cellCount(name) !== 1) bad(name);
    if (!isArea(values) || !isLine(values) || cellCount(values) !== cellCount(categories)) bad(values);
  }
}

function checkPrint({ print }: BookSheet, note: Note): void {
  for (const band of [print.header, print.footer]) {
    const text = bandText(band);
    if (text.length > longestBand) note('band-too-long', 'print', text);
  }
  const { area, repeat, fitWidth, fitHeight } = print;
  if (area !== null && !isArea(area)) note('area-bad', 'print', JSON.stringify(area));
  const rows = repeat === null ? null : { ...repeat, left: 0, right: 0 };
  if (rows !== null && !isArea(rows)) note('area-bad', 'print', JSON.stringify(repeat));
  for (const pages of [fitWidth, fitHeight]) {
    if (!Number.isInteger(pages) || pages < 0) note('print-bad', 'print', String(pages));
  }
}

export function checkRules(sheet: BookSheet, names: Book['names'], ask: AskFormula, note: Note): void {
  for (const validation of sheet.validations) checkValidation(validation, names, ask, note);
  forOverlaps(
    sheet.validations.flatMap(({ areas }) => areas),
    (area) => area,
    (one, other) => note('validations-overlap', plainArea(one), plainArea(other)),
  );
  for (const { areas, formula } of sheet.highlights) {
    checkAreas(areas, formula, note);
    checkFormula(formula, areaList(areas), ask, note);
  }
  for (const chart of sheet.charts) checkChart(chart, note);
  checkPrint(sheet, note);
}
