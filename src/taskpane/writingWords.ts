/** The words of writing into a workbook. Only parts that are loaded when they are needed may import this. */
import { writing as writingEn } from '../text/en/writing';
import { writing as writingZh, type WritingText } from '../text/zh/writing';
import { usePane } from './context';

export function useWritingWords(): WritingText {
  const { state, text } = usePane();
  return text.writing ?? (state.language === 'zh' ? writingZh : writingEn);
}
