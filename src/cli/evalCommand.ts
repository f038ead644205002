/** `eval`: a KEYPOINT_ formula worked out by the same code as in Excel. */
import type { Cell } from '../functions/definition';
import { evaluateExpression, parseFormula } from '../functions/expression';
import { problemSentence } from '../text/sentence';
import { type Command, failed, misused, printed } from './outcome';

/** A cell on one line of a table: tabs and line ends inside it would break the table. */
function inTable(cell: Cell): string {
  return String(cell).replace(/[\t\r\n]+/g, ' ');
}

export const evalCommand: Command = {
  options: new Map(),
  run: ({ words, options, text, texts }) => {
    const [formula, ...rest] = words;
    if (options.get('language') === 'both') return misused(text.cli.languageOne());
    if (formula === undefined) return misused(text.cli.formulaMissing());
    if (rest.length > 0) return misused(text.cli.formulaSplit(words.length));
    const expression = parseFormula(formula);
    if (!expression.ok) return misused(problemSentence(expression.problem, text));
    const answer = evaluateExpression(expression.value, texts);
    switch (answer.kind) {
      case 'value':
        return printed([String(answer.value)]);
      case 'spill':
        return printed(answer.rows.map((row) => row.map(inTable).join('\t')));
      case 'error':
        return failed(`${answer.code} ${answer.message}`);
    }
  },
};
