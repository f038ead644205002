/** The words of the page for a county's plan. Only parts that are loaded with it may import this. */
import { planPage as planPageEn } from '../../text/en/planPage';
import { template as templateEn } from '../../text/en/template';
import type { Text } from '../../text/text';
import { planPage as planPageZh } from '../../text/zh/planPage';
import { template as templateZh } from '../../text/zh/template';
import { usePane } from '../context';

export type PlanWords = Pick<Text, 'planPage' | 'template'>;

export function usePlanWords(): PlanWords {
  const { state, text } = usePane();
  const zh = state.language === 'zh';
  return {
    planPage: text.planPage ?? (zh ? planPageZh : planPageEn),
    template: text.template ?? (zh ? templateZh : templateEn),
  };
}
