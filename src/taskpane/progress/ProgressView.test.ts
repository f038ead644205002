import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { escaped, madeUp } from '../../../test/madeUpLanguage';
import { sentBack } from '../../../test/support/worked';
import { facts as allFacts } from '../../editions/facts';
import type { Language } from '../../editions/model';
import { editionById } from '../../keypoints/editions';
import type { CountyPlan } from '../../plan/county';
import { countyIndicators } from '../../plan/countyIndicators';
import { figuresOf } from '../../plan/figures';
import { orderPlan } from '../../plan/order';
import { emptyRecord, type PlanRecord } from '../../plan/record';
import { samplePlan } from '../../plan/sample/samplePlan';
import { texts } from '../../text/text';
import { countyBook } from '../../workbook/county/countyBook';
import { commonFonts } from '../../workbook/looks';
import { planOf } from '../../workbook/reading/planOf';
import type { SheetLanguage } from '../../workbook/sheet';
import type { Actions } from '../actions';
import type { BookState } from '../book/bookState';
import { PaneContext, type Pane } from '../context';
import { pageStores } from '../pageStore';
import { initialState, type PaneState } from '../state';
import { createStore } from '../store';
import { createProgressStore, type Fold, type ProgressState } from './progressStore';
import ProgressView from './ProgressView';

const nobody = { zh: madeUp(texts.zh), en: madeUp(texts.en) };

const folds: readonly Fold[] = [
  'aspects',
  'units',
  'months',
  'behind',
  'silent',
  'reminders',
  'targets',
  'money',
];

function ordered(): CountyPlan {
  const order = { edition: '2024', county: '安吉县', unit: '安吉县委网信办', period: '9' } as const;
  const plan = orderPlan(order, 'zh');
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

const empty = ordered();
const sample = samplePlan(empty, 'zh');

function readPlan(
  plan: CountyPlan,
  record: PlanRecord = emptyRecord,
  language: SheetLanguage = 'zh',
): BookState {
  const edition = editionById('2024');
  const read = planOf(sentBack(countyBook(plan, { language, paper: 'A4', fonts: commonFonts, texts })));
  if (!read.ok || edition === undefined) throw new Error('the plan cannot be read');
  return {
    kind: 'plan',
    found: read,
    edition,
    figures: figuresOf(read.plan, edition),
    record,
    issues: [],
    selected: null,
    behind: false,
  };
}

const sampleRead = readPlan(sample);

interface Shown {
  readonly book: BookState;
  readonly language?: Language;
  readonly spoken?: typeof texts;
  readonly kept?: Partial<ProgressState>;
  readonly state?: Partial<PaneState>;
}

function html({ book, language = 'zh', spoken = texts, kept = {}, state = {} }: Shown): string {
  const host = { kind: 'excel', platform: 'PC', version: '16.0', api: '1.14', writes: true } as const;
  const stores = pageStores();
  const still = (): Promise<never> => Promise.reject(new Error('nothing is done here'));
  stores.of('book', () =>
    createStore((given: object) => given, {
      book,
      keeper: { read: still, goTo: still, apply: still, ignore: still, unignore: still, recordMonth: still },
    }),
  );
  stores.of('progress', createProgressStore).send({ open: new Set(folds), ...kept });
  const pane: Pane = {
    state: { ...initialState({ language, shade: 'light', host }), ...state },
    text: spoken[language],
    texts: spoken,
    send: () => undefined,
    has: () => true,
    // Nothing on this page asks for them while it is drawn.
    actions: {} as Actions,
    stores,
  };
  return renderToString(createElement(PaneContext, { value: pane }, createElement(ProgressView)));
}

const plainText = (words: string): string =>
  words.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

const stripped = (page: string): string => page.replace(/<!-- -->/g, '').replace(/<[^>]*>/g, '\n');

const shown = (page: Shown): string => plainText(stripped(html(page)));

describe('where nothing can be said of the year', () => {
  it('says that the workbook is being read', () => {
    expect(shown({ book: { kind: 'reading' } })).toContain(texts.zh.progressPage.reading);
  });
  it('leads to the plan where the workbook holds none', () => {
    const page = shown({ book: { kind: 'none', why: 'not-a-plan' } });
    expect(page).toContain(texts.zh.progressPage.noPlan);
    expect(page).toContain(texts.zh.progressPage.toPlan);
  });
  it('says what could not be read, and offers to try again', () => {
    const page = shown({ book: { kind: 'failed', trouble: { kind: 'defect' } } });
    expect(page).toContain(texts.zh.progressPage.again);
  });
  it('says that no month is set instead of judging anybody', () => {
    const book = readPlan({ ...sample, identity: { ...sample.identity, month: null } });
    const page = shown({ book });
    const { progressPage: words, steering } = texts.zh;
    expect(page).toContain(words.noMonth);
    expect(page).toContain(words.reminders.noMonth);
    expect(page).toContain(words.behind.heading(0));
    expect(page).toContain(words.brief.will(texts.zh.brief.sheet(0), 0));
    expect(page).not.toContain(`${steering.standings.red}1`);
  });
  it('says that nothing is in use in a plan that was just made, and still shows its targets', () => {
    const page = shown({ book: readPlan(empty) });
    expect(page).toContain(texts.zh.progressPage.empty);
    expect(page).toContain(texts.zh.progressPage.targets.heading(4, 0));
    expect(page).toContain(texts.zh.progressPage.money.none);
  });
});

describe('the months of the year', () => {
  it('shows a month that was recorded beside one that was not', () => {
    const [first] = sample.measures.filter(({ text }) => text !== '');
    const record = { ignored: [], progress: [{ month: 6, measure: first?.id ?? '', progress: 0.25 }] };
    const page = shown({ book: readPlan(sample, record) });
    const { months } = texts.zh.progressPage;
    expect(page).toContain(months.of('25%', 1));
    expect(page).toContain(months.kinds['not-recorded']);
    expect(page).toContain(months.kinds.ahead);
    expect(page).toContain(months.description(months.listed(['6月', '9月'])));
  });
});

describe('the brief of a workbook in two languages', () => {
  const book = readPlan(sample, emptyRecord, 'both');
  it.each(['zh', 'en'] as const)(
    'is written in the one of the pane, and the pane says so: %s',
    (language) => {
      const page = shown({ book, language });
      const { brief } = texts[language].progressPage;
      expect(page).toContain(brief.will(texts[language].brief.sheet(9), 9));
      expect(page).toContain(brief.oneOfTwo);
    },
  );
  it('goes without a word on languages where the workbook has one', () => {
    const page = shown({ book: sampleRead, language: 'en' });
    const { brief } = texts.en.progressPage;
    expect(page).toContain(brief.will(texts.zh.brief.sheet(9), 9));
    expect(page).not.toContain(brief.oneOfTwo);
  });
});

describe('telephones', () => {
  it('stand on the page, and in a letter only when they are asked for', () => {
    const book = sampleRead;
    const letters = (page: string): string =>
      [...page.matchAll(/<p class="letter-text"[^>]*>([^<]*)</g)].map(([, words]) => words).join();
    expect(shown({ book })).toContain('0000-');
    expect(letters(html({ book }))).toContain('关于催报');
    expect(letters(html({ book }))).not.toContain('0000-');
    expect(letters(html({ book, kept: { phones: true } }))).toContain('0000-');
  });
});

describe('a language that nobody speaks', () => {
  const strings = (thing: unknown): readonly string[] =>
    typeof thing === 'string'
      ? [thing]
      : typeof thing === 'object' && thing !== null
        ? Object.values(thing).flatMap(strings)
        : [];
  /** What was typed, and the facts, may be shown as they are. */
  const known = [...new Set([...strings(allFacts), ...strings(sample), ...strings(countyIndicators)])]
    .flatMap((words) => [words, ...words.split('、')])
    .filter((words) => /\p{L}/u.test(words))
    .sort((one, other) => other.length - one.length);

  it.each([
    ['the page', {}],
    ['after copying', { outcome: { kind: 'copied', what: '' } }],
    ['after a refusal', { outcome: { kind: 'refused', text: '' } }],
    ['after writing', { outcome: { kind: 'written', sheet: { name: '', state: 'beside' }, recorded: null } }],
    ['other lists', { money: 'projects', order: 'lead', listed: 100, allUnits: true, letters: 'en' }],
  ] satisfies readonly (readonly [string, Partial<ProgressState>])[])(
    'shows no word of ours: %s',
    (_, kept) => {
      const book = sampleRead;
      const page = html({ book, spoken: nobody, kept });
      const labels = [...page.matchAll(/ (?:aria-label|title)="([^"]*)"/g)].map(([, words = '']) => words);
      let rest = escaped([plainText(stripped(page)), ...labels.map(plainText)].join('\n'));
      for (const words of known) rest = rest.replaceAll(words, '');
      expect(rest.split('\n').filter((line) => /\p{L}/u.test(line))).toEqual([]);
    },
  );
});
