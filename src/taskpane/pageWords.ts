/** The words of the pages that are loaded when they are opened. Only such pages may import this. */
import { pages as pagesEn } from '../text/en/pages';
import { pages as pagesZh, type PagesText } from '../text/zh/pages';
import { usePane } from './context';

export function usePages(): PagesText {
  const { state, text } = usePane();
  return text.pages ?? (state.language === 'zh' ? pagesZh : pagesEn);
}
