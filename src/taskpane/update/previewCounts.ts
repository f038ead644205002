/** How much of what a preview holds: what is said first, before any list. */
import type { Text } from '../../text/text';
import type { MergePreview, MergeReason } from '../../workbook/merging/merge';

export interface PreviewCounts {
  readonly changes: readonly string[];
  readonly stays: readonly string[];
}

type Said = Text['merging']['preview'];

/** Only what there is any of. */
function counted(lines: readonly (readonly [number, (count: number) => string])[]): readonly string[] {
  return lines.flatMap(([count, say]) => (count === 0 ? [] : [say(count)]));
}

export function previewCounts(preview: MergePreview, said: Said): PreviewCounts {
  const { changes, kept, conflicts, rows, columns, sheets, names, unknown } = preview;
  const of = (reason: MergeReason): number => changes.filter((each) => each.reason === reason).length;
  const seen = sheets.add.filter(({ sheet }) => sheet !== 'base' && sheet !== 'identity');
  const memory = sheets.add.some(({ sheet }) => sheet === 'base');
  return {
    changes: [
      ...counted([
        [of('national'), said.cells],
        [rows.add.length, said.rows],
        [of('formula'), said.formulas],
        [of('id'), said.ids],
        [of('text'), said.texts],
        [columns.add.length, said.columns],
        [seen.length, said.sheets],
        [names.length, said.names],
      ]),
      ...(memory ? [said.memory] : []),
      ...counted([[conflicts.length, said.conflicts]]),
    ],
    stays: counted([
      [kept.length, said.kept],
      [rows.away.length + columns.away.length + sheets.away.length, said.away],
      [rows.dropped.length, said.dropped],
      [unknown.length, said.unknown],
      [sheets.moved.length, said.moved],
    ]),
  };
}
