/** Sheets that the pane writes beside a plan, by their names: the brief of a month and the list of findings. */
import type { Text } from '../../text/text';
import { spellings } from './spellings';

const months = Array.from({ length: 13 }, (_, month) => month);

const said: readonly ((text: Text) => string)[] = [
  (text) => text.issues.report.sheet,
  ...months.map((month) => (text: Text) => text.brief.sheet(month)),
];

const names: ReadonlySet<string> = new Set(said.flatMap((of) => spellings(of, ' ')));

/** Whether a sheet of that name, or of that name with a number, was written by the pane; a renamed one is people's own. */
export function isWrittenBeside(name: string): boolean {
  return names.has(name.replace(/ \(\d\)$/, ''));
}
