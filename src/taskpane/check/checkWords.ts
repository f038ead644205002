/** The words of the page that checks the plan. Only parts that are loaded with it may import this. */
import { checkPage as checkPageEn } from '../../text/en/checkPage';
import { issues as issuesEn } from '../../text/en/issues';
import { template as templateEn } from '../../text/en/template';
import type { Text } from '../../text/text';
import { checkPage as checkPageZh } from '../../text/zh/checkPage';
import { issues as issuesZh } from '../../text/zh/issues';
import { template as templateZh } from '../../text/zh/template';
import { usePane } from '../context';

export type CheckWords = Pick<Text, 'checkPage' | 'issues' | 'template'>;

export function useCheckWords(): CheckWords {
  const { state, text } = usePane();
  const zh = state.language === 'zh';
  return {
    checkPage: text.checkPage ?? (zh ? checkPageZh : checkPageEn),
    issues: text.issues ?? (zh ? issuesZh : issuesEn),
    template: text.template ?? (zh ? templateZh : templateEn),
  };
}
