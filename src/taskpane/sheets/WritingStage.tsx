/** What is being done to the workbook at this moment, in one sentence. */
import type { WriteProgress } from '../../excel/writeSheets';
import { useWritingWords } from '../writingWords';

export default function WritingStage({ progress }: { readonly progress: WriteProgress }) {
  const { stages } = useWritingWords();
  const { stage, written, of } = progress;
  return stage === 'writing' ? stages.writing(written, of) : stages[stage];
}
