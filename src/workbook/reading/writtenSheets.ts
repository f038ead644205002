/** Sheets that the pane writes beside a plan, by their names: the brief of a month and the list of findings. */
import type { Text } from '../../text/text';
import { spellings } from './spellings';

const months = Array.from({ length: 13 }, (_, month) => month);

const said: readonly ((text: Text) => string)[] = [
  (text) => text.issues.report.sheet,
  ...months.map((month) => (text: Text) => text.brief.sheet(month)),
];

const names: ReadonlySet<string> = new Set(said.flatMap((of) => spellings(of, ' ')));

/** Whether a sheet of that name was written by the pane; one that people rename counts as theirs. */
export function isWrittenBeside(name: string): boolean {
  return names.has(name);
}
