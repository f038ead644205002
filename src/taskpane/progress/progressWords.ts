/** The words of the page on how the year goes. Only parts that are loaded with it may import this. */
import type { Language } from '../../editions/model';
import { brief as briefEn } from '../../text/en/brief';
import type { Standing } from '../../plan/steering/rows';
import { progressPage as pageEn } from '../../text/en/progressPage';
import { steering as steeringEn } from '../../text/en/steering';
import type { Text } from '../../text/text';
import { brief as briefZh } from '../../text/zh/brief';
import { progressPage as pageZh } from '../../text/zh/progressPage';
import { steering as steeringZh } from '../../text/zh/steering';
import { usePane } from '../context';

export interface ProgressWords {
  readonly page: Text['progressPage'];
  readonly steering: Text['steering'];
  /** The words of letters, which may be in another language than the pane. */
  readonly letters: { readonly [L in Language]: Text['steering'] };
  /** The words of a brief, which may be in another language than the pane. */
  readonly briefs: { readonly [L in Language]: Text['brief'] };
}

export function useProgressWords(): ProgressWords {
  const { state, text, texts } = usePane();
  const zh = state.language === 'zh';
  return {
    page: text.progressPage ?? (zh ? pageZh : pageEn),
    steering: text.steering ?? (zh ? steeringZh : steeringEn),
    letters: { zh: texts.zh.steering ?? steeringZh, en: texts.en.steering ?? steeringEn },
    briefs: { zh: texts.zh.brief ?? briefZh, en: texts.en.brief ?? briefEn },
  };
}

/** Says a count of measures that stand so. */
export function useSayCount(): (standing: Standing, count: number) => string {
  const { page, steering } = useProgressWords();
  return (standing, count) => page.counted(steering.standings[standing], count);
}
