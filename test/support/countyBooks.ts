/** Workbooks of a county's plan, as somebody orders them. */
import type { EditionId } from '../../src/editions/model';
import { editionById } from '../../src/keypoints/editions';
import { newPlan } from '../../src/plan/newPlan';
import { samplePlan } from '../../src/plan/sample/samplePlan';
import { texts } from '../../src/text/text';
import type { Book } from '../../src/workbook/book';
import { countyBook } from '../../src/workbook/county/countyBook';
import { commonFonts } from '../../src/workbook/looks';
import type { SheetLanguage } from '../../src/workbook/sheet';

export interface CountyOrder {
  readonly edition?: EditionId;
  readonly rows?: number;
  readonly language?: SheetLanguage;
  /** The training copy. */
  readonly sample?: boolean;
}

const ordered = new Map<string, Book>();

/** The same order gets the same book: it is never changed, and takes a third of a second to make. */
export function orderedBook(order: CountyOrder): Book {
  const { edition = '2024', rows = 300, language = 'zh', sample = false } = order;
  const key = JSON.stringify([edition, rows, language, sample]);
  const book = ordered.get(key) ?? made({ edition, rows, language, sample });
  ordered.set(key, book);
  return book;
}

function made({ edition, rows, language, sample }: Required<CountyOrder>): Book {
  const chosen = editionById(edition);
  if (chosen === undefined) throw new Error(`no edition ${edition}`);
  const of = language === 'en' ? 'en' : 'zh';
  const identity = {
    id: 'KP-test',
    edition,
    county: '安吉县',
    code: '330523',
    unit: '安吉县委网信办',
    month: 9,
    contact: '',
    phone: '',
  };
  const empty = newPlan(chosen, { identity, nodes: 'quarters', rows, language: of });
  const plan = sample ? samplePlan(empty, of) : empty;
  return countyBook(plan, { language, paper: 'A4', fonts: commonFonts, texts });
}
