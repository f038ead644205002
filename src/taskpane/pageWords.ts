/** The words of the pages that are loaded when they are opened. Only such pages may import this. */
import { functionHelp as functionHelpEn } from '../text/en/functionHelp';
import { pages as pagesEn } from '../text/en/pages';
import { functionHelp as functionHelpZh, type FunctionHelpText } from '../text/zh/functionHelp';
import { pages as pagesZh, type PagesText } from '../text/zh/pages';
import { usePane } from './context';

/** What is said about the functions. */
export function useFunctionHelp(): FunctionHelpText {
  const { state, text } = usePane();
  return text.functionHelp ?? (state.language === 'zh' ? functionHelpZh : functionHelpEn);
}

export function usePages(): PagesText {
  const { state, text } = usePane();
  return text.pages ?? (state.language === 'zh' ? pagesZh : pagesEn);
}
