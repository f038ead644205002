/** The words of the page for updates. Only parts that are loaded with it may import this. */
import { issues as issuesEn } from '../../text/en/issues';
import { merging as mergingEn } from '../../text/en/merging';
import { template as templateEn } from '../../text/en/template';
import type { Text } from '../../text/text';
import { issues as issuesZh } from '../../text/zh/issues';
import { merging as mergingZh } from '../../text/zh/merging';
import { template as templateZh } from '../../text/zh/template';
import { usePane } from '../context';

export type UpdateWords = Pick<Text, 'merging' | 'issues' | 'template'>;

export function useUpdateWords(): UpdateWords {
  const { state, text } = usePane();
  const zh = state.language === 'zh';
  return {
    merging: text.merging ?? (zh ? mergingZh : mergingEn),
    issues: text.issues ?? (zh ? issuesZh : issuesEn),
    template: text.template ?? (zh ? templateZh : templateEn),
  };
}
