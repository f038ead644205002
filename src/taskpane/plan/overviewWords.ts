/** The words of the plan's home and of what it shows of the plan. Only parts that are loaded when needed may import this. */
import { overviewPage as overviewEn } from '../../text/en/overviewPage';
import { steering as steeringEn } from '../../text/en/steering';
import type { Text } from '../../text/text';
import { overviewPage as overviewZh } from '../../text/zh/overviewPage';
import { steering as steeringZh } from '../../text/zh/steering';
import { usePane } from '../context';

export type OverviewWords = Pick<Text, 'overviewPage' | 'steering'>;

export function useOverviewWords(): OverviewWords {
  const { state, text } = usePane();
  const zh = state.language === 'zh';
  return {
    overviewPage: text.overviewPage ?? (zh ? overviewZh : overviewEn),
    steering: text.steering ?? (zh ? steeringZh : steeringEn),
  };
}
