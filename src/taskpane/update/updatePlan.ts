/** Looks at the workbook that is open and brings it up to this release: loaded when a button asks for it. */
import type { Ran } from '../../excel/host';
import { readOpenBook } from '../../excel/open/readOpenBook';
import type { NoPlan } from '../../text/zh/planReading';
import type { MergeKind, MergePreview } from '../../workbook/merging/merge';
import { previewMerge } from '../../workbook/merging/previewMerge';
import { planOf } from '../../workbook/reading/planOf';
import { afterDrawing } from '../bookFile';

export { applyMerge } from '../../excel/merging/applyMerge';

/** What an update would do, by how the workbook stands now; why there is none where it holds no plan any more. */
export async function lookAhead(kind: MergeKind): Promise<Ran<MergePreview | NoPlan>> {
  await afterDrawing();
  const ran = await readOpenBook();
  if (!ran.ok) return ran;
  const read = planOf(ran.value);
  return { ok: true, value: read.ok ? previewMerge(read, { kind }) : read.problem };
}
