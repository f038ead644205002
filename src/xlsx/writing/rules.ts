/** What cells take (data validation) and how they look while a formula holds (conditional formats). */
import { ignoresBlanks } from '../../workbook/blanks';
import type { Book, Highlight, Validation } from '../../workbook/book';
import { areaList } from './addresses';
import type { Styles } from './styles';
import { quoted, written } from './xml';

/** Earlier ones win: priorities count from 1 in the sheet's order. */
export function highlightsXml(highlights: readonly Highlight[], styles: Styles): string {
  const items = highlights.map(
    ({ areas, formula, look }, index) =>
      `<conditionalFormatting sqref="${areaList(areas)}"><cfRule type="expression" dxfId="${styles.highlightIndexOf(look)}" priority="${index + 1}"><formula>${written(formula)}</formula></cfRule></conditionalFormatting>`,
  );
  return items.join('');
}

/** The rule's kind, its comparison where it is not "between", and its formulas. */
function ruleOf({ rule }: Validation): { readonly kind: string; readonly formulas: readonly string[] } {
  switch (rule.kind) {
    case 'list':
      return { kind: 'type="list"', formulas: [rule.name] };
    case 'whole':
    case 'decimal':
    case 'date':
      return { kind: `type="${rule.kind}"`, formulas: [String(rule.min), String(rule.max)] };
    case 'length':
      return { kind: 'type="textLength" operator="lessThanOrEqual"', formulas: [String(rule.max)] };
    case 'custom':
      return { kind: 'type="custom"', formulas: [rule.formula] };
  }
}

function validationXml(validation: Validation, book: Book): string {
  const { areas, severity, prompt, error } = validation;
  const { kind, formulas } = ruleOf(validation);
  const style = severity === 'stop' ? '' : ` errorStyle="${severity}"`;
  const message =
    prompt === null
      ? ''
      : ` showInputMessage="1" promptTitle="${quoted(prompt.title)}" prompt="${quoted(prompt.message)}"`;
  const alert = ` showErrorMessage="1" errorTitle="${quoted(error.title)}" error="${quoted(error.message)}"`;
  const blank = ignoresBlanks(validation, book) ? ' allowBlank="1"' : '';
  const elements = formulas.map(
    (formula, index) => `<formula${index + 1}>${written(formula)}</formula${index + 1}>`,
  );
  return `<dataValidation ${kind}${style}${blank}${message}${alert} sqref="${areaList(areas)}">${elements.join('')}</dataValidation>`;
}

export function validationsXml(validations: readonly Validation[], book: Book): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map((validation) => validationXml(validation, book)).join('')}</dataValidations>`;
}
