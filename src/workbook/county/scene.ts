/** What every sheet of the county's workbook is laid from: the plan, its edition, what follows from it, and a language. */
import type { Edition, Language } from '../../editions/model';
import type { CountyPlan } from '../../plan/county';
import type { CountyWord } from '../../text/countyWord';
import type { Text } from '../../text/text';
import type { SheetLanguage } from '../sheet';

export interface Speech {
  readonly language: SheetLanguage;
  readonly languages: readonly Language[];
  /** A label: `单位`, `Unit`, or `单位 / Unit`. */
  readonly say: (of: (text: Text) => string) => string;
  /** A sentence, once in every language of the sheet. */
  readonly lines: (of: (text: Text) => string) => readonly string[];
  /** A fact: in both languages it stands twice in its cell, one below the other. */
  readonly fact: (words: { readonly [L in Language]: string }) => string;
  /** A sheet's name: no slash may stand in it. */
  readonly sheetName: (key: keyof Text['county']['sheets']) => string;
  /** Text with facts in it: once in every language of the sheet, one below the other. */
  readonly told: (of: (text: Text, language: Language) => string) => string;
  /** What a word's cell says. */
  readonly word: (key: CountyWord) => string;
}

export function speech(language: SheetLanguage, texts: { readonly [L in Language]: Text }): Speech {
  const languages: readonly Language[] = language === 'both' ? ['zh', 'en'] : [language];
  const distinct = (said: readonly string[]): readonly string[] => [...new Set(said)];
  const say = (of: (text: Text) => string): string =>
    distinct(languages.map((each) => of(texts[each]))).join(' / ');
  return {
    language,
    languages,
    say,
    lines: (of) => languages.map((each) => of(texts[each])),
    fact: (words) => distinct(languages.map((each) => words[each])).join('\n'),
    sheetName: (key) => languages.map((each) => texts[each].county.sheets[key]).join(' '),
    told: (of) => distinct(languages.map((each) => of(texts[each], each))).join('\n'),
    word: (key) => say((text) => text.countyWords[key]),
  };
}

export interface Scene {
  readonly plan: CountyPlan;
  readonly edition: Edition;
  readonly speech: Speech;
  readonly paper: 'A4' | 'A3';
}
