/** The words of the page for the next edition. Only parts that are loaded with it may import this. */
import { moving as movingEn } from '../../text/en/moving';
import { template as templateEn } from '../../text/en/template';
import type { Text } from '../../text/text';
import { moving as movingZh } from '../../text/zh/moving';
import { template as templateZh } from '../../text/zh/template';
import { usePane } from '../context';

export type NextWords = Pick<Text, 'moving' | 'template'>;

export function useNextWords(): NextWords {
  const { state, text } = usePane();
  const zh = state.language === 'zh';
  return {
    moving: text.moving ?? (zh ? movingZh : movingEn),
    template: text.template ?? (zh ? templateZh : templateEn),
  };
}
