/**
 * The words of the pane. What it shows first is there from the start; the words of its other pages, and of writing, come
 * with the parts that speak them.
 */
import type { Language } from '../editions/model';
import { answerTexts, type AnswerText } from '../text/answers';
import { pane as paneEn } from '../text/en/pane';
import type { Text } from '../text/text';
import { pane as paneZh } from '../text/zh/pane';

/** What must be there, and what a caller may bring along in place of what would be loaded. */
export type PaneWords = AnswerText &
  Pick<Text, 'pane'> &
  Partial<
    Pick<
      Text,
      | 'pages'
      | 'functionHelp'
      | 'writing'
      | 'planPage'
      | 'template'
      | 'moving'
      | 'overviewPage'
      | 'steering'
      | 'brief'
      | 'progressPage'
      | 'issues'
      | 'merging'
      | 'checkPage'
      | 'sharePage'
      | 'travelling'
    >
  >;

export type PaneTexts = { readonly [L in Language]: PaneWords };

export const paneTexts: PaneTexts = {
  zh: { ...answerTexts.zh, pane: paneZh },
  en: { ...answerTexts.en, pane: paneEn },
};
