/** Saying a thing in the language of a sheet: once, or in both. */
import type { Language } from '../editions/model';
import type { Text } from '../text/text';
import type { SheetLanguage } from './sheet';

type SheetsText = Text['sheets'];

export interface Speaker {
  readonly language: SheetLanguage;
  /** The languages in which facts stand, one column each. */
  readonly languages: readonly Language[];
  /** A label: `年度`, `Year`, or `年度 / Year`. */
  readonly label: (of: (words: SheetsText, language: Language) => string) => string;
  /** One language's words for the columns that each language has of its own. */
  readonly words: (language: Language) => SheetsText;
}

export function speaker(language: SheetLanguage, texts: { readonly [L in Language]: Text }): Speaker {
  const languages: readonly Language[] = language === 'both' ? ['zh', 'en'] : [language];
  return {
    language,
    languages,
    label: (of) => [...new Set(languages.map((each) => of(texts[each].sheets, each)))].join(' / '),
    words: (each) => texts[each].sheets,
  };
}
