/** What stands in a cell, as a person sees it there. */
import { amountText, percentText } from '../../plan/checks/shown';
import { dayText } from '../../plan/checks/writtenDay';
import { shown } from '../../keypoints/spelling';
import type { Text } from '../../text/text';
import type { CellChange, Content } from '../changes';
import type { NumberFormat } from '../sheet';

const perCent: ReadonlySet<NumberFormat> = new Set(['percent', 'rate', 'wholePercent', 'share']);

function numberText(value: number, format: NumberFormat | undefined): string {
  if (format === 'date') return dayText(value);
  return format !== undefined && perCent.has(format) ? percentText(value) : amountText(value);
}

function contentText(
  content: Content,
  format: NumberFormat | undefined,
  { issues }: Pick<Text, 'issues'>,
): string {
  switch (content.kind) {
    case 'empty':
      return issues.emptyCell;
    case 'formula':
      return `=${content.formula}`;
    case 'value':
      return typeof content.value === 'number' ? numberText(content.value, format) : shown(content.value);
  }
}

/** What stands there now, and what is to stand there. */
export function changeTexts(
  { before, after, format }: CellChange,
  text: Pick<Text, 'issues'>,
): { readonly before: string; readonly after: string } {
  // A number that stands in a cell of dates need not be one.
  const formatBefore = format === 'date' ? undefined : format;
  return { before: contentText(before, formatBefore, text), after: contentText(after, format, text) };
}
