/** Short forms for writing published figures down: a figure with its source, or the record that none was found. */
import type { Confidence, SeriesId, Statistic, Words } from '../model';

/** What is written down of a figure; what is left out has the usual value. */
interface FigureDraft {
  readonly publisher: Words;
  readonly confidence: Confidence;
  /** The page it was read on; null when there is no address that can be followed. */
  readonly url: string | null;
  /** The exact words, where kept. */
  readonly quote?: string;
  /** What was read, where the exact words were not kept. */
  readonly gist?: Words;
  readonly bound?: Statistic['bound'];
  readonly note?: Words;
  readonly conflict?: string;
  /** Tells figures of the same date apart. */
  readonly suffix?: string;
  readonly comparable?: false;
}

const units: { readonly [S in SeriesId]: Statistic['unit'] } = {
  rural_internet_penetration: 'fraction',
  rural_netizens: 'persons',
  rural_broadband_users: 'users',
  agri_online_retail: 'yuan',
  agri_production_informatization: 'fraction',
  villages_5g: 'fraction',
};

/** A published figure of a series; the value is ready for arithmetic (fractions, single units, yuan). */
export function figure(
  series: SeriesId,
  date: Statistic['date'],
  value: number | null,
  draft: FigureDraft,
): Statistic {
  return {
    id: `${series}@${date}${draft.suffix === undefined ? '' : `-${draft.suffix}`}`,
    series,
    date,
    value,
    unit: units[series],
    bound: draft.bound ?? 'exact',
    publisher: draft.publisher,
    url: draft.url,
    quote: draft.quote ?? null,
    gist: draft.gist ?? null,
    confidence: draft.confidence,
    note: draft.note ?? null,
    conflict: draft.conflict ?? null,
    comparable: draft.comparable ?? true,
  };
}

/** The record that a figure was looked for and not found. */
export function notFound(series: SeriesId, date: Statistic['date'], publisher: Words): Statistic {
  return {
    id: `${series}@${date}`,
    series,
    date,
    value: null,
    unit: units[series],
    bound: 'exact',
    publisher,
    url: null,
    quote: null,
    gist: { zh: '查找过，未找到', en: 'Looked for and not found' },
    confidence: null,
    note: null,
    conflict: null,
    comparable: true,
  };
}

/** A report of the China Internet Network Information Center. */
export function cnnic(number: number, via: Words | null = null): Words {
  return {
    zh: `中国互联网络信息中心第${number}次报告${via === null ? '' : `（${via.zh}）`}`,
    en: `CNNIC report ${number}${via === null ? '' : `, via ${via.en}`}`,
  };
}

/** A page whose address is a copy of unclear standing: named, not linked. */
export function copyAt(host: string): Words {
  return { zh: `见于转载页（${host}），不作链接。`, en: `Read in a copy at ${host}, which is not linked.` };
}
