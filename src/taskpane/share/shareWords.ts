/** The words of the page for giving a workbook away. Only parts that are loaded with it may import this. */
import { sharePage as sharePageEn } from '../../text/en/sharePage';
import { travelling as travellingEn } from '../../text/en/travelling';
import type { Text } from '../../text/text';
import { sharePage as sharePageZh } from '../../text/zh/sharePage';
import { travelling as travellingZh } from '../../text/zh/travelling';
import { usePane } from '../context';

export type ShareWords = Pick<Text, 'sharePage' | 'travelling'>;

export function useShareWords(): ShareWords {
  const { state, text } = usePane();
  const zh = state.language === 'zh';
  return {
    sharePage: text.sharePage ?? (zh ? sharePageZh : sharePageEn),
    travelling: text.travelling ?? (zh ? travellingZh : travellingEn),
  };
}
