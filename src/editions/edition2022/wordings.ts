/**
 * How the wordings of 2022 are made. The whole text was read only as a machine translation into English (s002); the
 * Chinese of the aspects and of thirteen task titles was seen in print, the rest is put together or translated back.
 * Order of words throughout: Chinese, our English, the translation's exact words.
 */
import { printed } from '../compose';
import type { Quote, Wording, Words } from '../model';

const translated = (words: string): Quote => ({ source: 's002', language: 'en', words });

/** An aspect's title, seen in print. */
export function aspectTitle(zh: string, en: string, s002: string): Wording {
  return printed('W22d', zh, en, 'high', [translated(s002)]);
}

/** A task's title, seen in print. */
export function title(zh: string, en: string, s002: string): Wording {
  return printed('W22a', zh, en, 'high', [translated(s002)]);
}

/** A task's title put together from the translation and from a page that swaps words for near synonyms. */
export function reconstructed(
  zh: string,
  en: string,
  s002: string,
  spun: string,
  cutOff: boolean = false,
): Wording {
  const end = cutOff ? { zh: '，且在此中断', en: ' and breaks off there' } : { zh: '', en: '' };
  return {
    zh,
    en,
    zhOrigin: 'reconstructed',
    quotes: [translated(s002), { source: 'W22e', language: 'zh', words: spun }],
    confidence: 'medium',
    note: {
      zh: `中文标题未经核实，由英文译文和一篇同义词改写文还原（该文作“${spun}”${end.zh}），请与中央网信办原文核对。`,
      en: `The Chinese title is not verified. It is put together from the translation and a synonym-spun copy (which has "${spun}"${end.en}); check it against the CAC original.`,
    },
  };
}

/** A title, or a goal inside a measure, of which no Chinese was seen. */
export function backTranslated(zh: string, en: string, s002: string): Wording {
  return measure(zh, en, s002);
}

/** A measure of which only the translation was seen; the note says where our reading departs from its words. */
export function measure(zh: string, en: string, s002: string, note: Words | null = null): Wording {
  return { zh, en, zhOrigin: 'back-translated', quotes: [translated(s002)], confidence: 'medium', note };
}

/** A measure whose Chinese a newspaper printed. */
export function measurePrinted(zh: string, en: string, s002: string): Wording {
  return printed('W22d', zh, en, 'high', [translated(s002)]);
}
