/**
 * The words that functions answer with. Apart from the rest, because functions are loaded before anything is shown, and
 * must not bring along the words of sheets and pages.
 */
import type { Language } from '../editions/model';
import { functions as functionsEn } from './en/functions';
import { problems as problemsEn } from './en/problems';
import type { Text } from './text';
import { functions as functionsZh } from './zh/functions';
import { problems as problemsZh } from './zh/problems';

export type AnswerText = Pick<Text, 'problems' | 'functions'>;

export const answerTexts: { readonly [L in Language]: AnswerText } = {
  zh: { problems: problemsZh, functions: functionsZh },
  en: { problems: problemsEn, functions: functionsEn },
};
