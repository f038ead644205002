/** What cells take, and how they look while a formula holds. */
import { plainArea } from '../../workbook/addresses';
import { ignoresBlanks } from '../../workbook/blanks';
import type { Area, Book, BookSheet, Highlight, Validation } from '../../workbook/book';
import { highlightDrawings } from '../../workbook/looks';
import { addressesOf } from './rectangles';
import { moved } from './relative';
import { step, type Step } from './step';

const severities = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** A formula that is relative to the first cell of the first area, for another area. */
function formulaFor(formula: string, area: Area, first: Area): string {
  return `=${moved(formula, area.top - first.top, area.left - first.left)}`;
}

/** Days go in as formulas: Excel takes no number for them. */
function ruleOf({ rule, areas: [first] }: Validation, area: Area): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.name}` } };
    case 'whole':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'date':
      return { date: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: 'Between' } };
    case 'length':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'custom':
      return { custom: { formula: formulaFor(rule.formula, area, first) } };
  }
}

function apply(
  target: Excel.DataValidation,
  validation: Validation,
  rule: Excel.DataValidationRule,
  blanks: boolean,
): void {
  const { severity, prompt, error } = validation;
  target.rule = rule;
  // Excel's own beginning is to ignore them.
  if (!blanks) target.ignoreBlanks = false;
  target.errorAlert = { ...error, showAlert: true, style: severities[severity] };
  if (prompt !== null) target.prompt = { ...prompt, showPrompt: true };
}

/** A rule with a formula of its own for every area, any other for all areas at once. */
function validationSteps(validation: Validation, book: Book): readonly Step[] {
  const { areas, rule } = validation;
  const places =
    rule.kind === 'custom'
      ? areas.map((area) => ({ area, address: plainArea(area) }))
      : addressesOf(areas).map((address) => ({ area: areas[0], address }));
  const blanks = ignoresBlanks(validation, book);
  return places.map(({ area, address }) => {
    const given = ruleOf(validation, area);
    return step(blanks ? 5 : 6, [address, validation.error, validation.prompt, given], (sheet) => {
      const target = address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address);
      apply(target.dataValidation, validation, given, blanks);
    });
  });
}

function highlightSteps({ areas, formula, look }: Highlight): readonly Step[] {
  const { color, fill, bold } = highlightDrawings[look];
  return areas.map((area) => {
    const rule = formulaFor(formula, area, areas[0]);
    return step(11, rule, (sheet) => {
      const { custom } = sheet.getRange(plainArea(area)).conditionalFormats.add('Custom');
      custom.rule.formula = rule;
      if (color !== null) custom.format.font.color = `#${color}`;
      if (bold) custom.format.font.bold = true;
      if (fill !== null) custom.format.fill.color = `#${fill}`;
    });
  });
}

/** The last highlight first: each new one goes before those that are there, and earlier ones are to win. */
export function ruleSteps({ validations, highlights }: BookSheet, book: Book): readonly Step[] {
  const rules = validations.flatMap((validation) => validationSteps(validation, book));
  return [...rules, ...highlights.flatMap(highlightSteps).reverse()];
}
