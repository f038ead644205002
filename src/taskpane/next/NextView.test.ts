import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { escaped, madeUp } from '../../../test/madeUpLanguage';
import { sentBack } from '../../../test/support/worked';
import { facts as allFacts } from '../../editions/facts';
import type { EditionId, Language } from '../../editions/model';
import { excelProblem } from '../../excel/problems';
import { editionById } from '../../keypoints/editions';
import { figuresOf } from '../../plan/figures';
import { orderPlan } from '../../plan/order';
import { emptyRecord } from '../../plan/record';
import type { PlannedMeasure } from '../../plan/county';
import { texts } from '../../text/text';
import { countyBook } from '../../workbook/county/countyBook';
import { commonFonts } from '../../workbook/looks';
import { planOf } from '../../workbook/reading/planOf';
import type { Actions } from '../actions';
import type { BookState } from '../book/bookState';
import { PaneContext, type Pane } from '../context';
import { pageStores } from '../pageStore';
import { initialState } from '../state';
import { createStore } from '../store';
import NextView from './NextView';
import { createNextStore, type MoveWork, type NextAction } from './nextStore';

const nobody = { zh: madeUp(texts.zh), en: madeUp(texts.en) };

/** A plan of that year with these rows filled in, as it is read from its workbook. */
function planOfYear(
  edition: EditionId,
  ...rows: readonly (Partial<PlannedMeasure> & { id: string })[]
): BookState {
  const ordered = orderPlan({ edition }, 'zh');
  const found = editionById(edition);
  if (!ordered.ok || found === undefined) throw new Error(edition);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const measures = ordered.value.measures.map((row) => ({ ...row, ...byId.get(row.id) }));
  const plan = { ...ordered.value, measures };
  const read = planOf(sentBack(countyBook(plan, { language: 'zh', paper: 'A4', fonts: commonFonts, texts })));
  if (!read.ok) throw new Error(read.problem);
  return {
    kind: 'plan',
    found: read,
    edition: found,
    figures: figuresOf(read.plan, found),
    record: emptyRecord,
    issues: [],
    selected: null,
    behind: false,
  };
}

interface Shown {
  readonly book: BookState;
  readonly language?: Language;
  readonly spoken?: typeof texts;
  readonly does?: readonly NextAction[];
}

function html({ book, language = 'zh', spoken = texts, does = [] }: Shown): string {
  const host = { kind: 'excel', platform: 'PC', version: '16.0', api: '1.14', writes: true } as const;
  const stores = pageStores();
  const still = (): Promise<never> => Promise.reject(new Error('nothing is done here'));
  stores.of('book', () =>
    createStore((state: object) => state, {
      book,
      keeper: { read: still, goTo: still, apply: still, ignore: still, unignore: still, recordMonth: still },
    }),
  );
  const next = stores.of('next', createNextStore);
  does.forEach(next.send);
  const pane: Pane = {
    state: initialState({ language, shade: 'light', host }),
    text: spoken[language],
    texts: spoken,
    send: () => undefined,
    has: () => true,
    // Nothing on this page asks for them.
    actions: {} as Actions,
    stores,
  };
  return renderToString(createElement(PaneContext, { value: pane }, createElement(NextView)));
}

const unescaped = (words: string): string =>
  words.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

const shown = (page: Shown): string =>
  unescaped(
    html(page)
      .replace(/<!-- -->/g, '')
      .replace(/<code\b.*?<\/code>/gs, '')
      .replace(/<[^>]*>/g, '\n'),
  );

const labels = (page: string): readonly string[] =>
  [...page.matchAll(/ (?:aria-label|title|label)="([^"]*)"/g)].map(([, words = '']) => unescaped(words));

describe('where no plan can move', () => {
  it('says that the workbook is being read', () => {
    expect(shown({ book: { kind: 'reading' } })).toContain(texts.zh.moving.reading);
  });

  it('says that the workbook holds no plan, and leads to where one is made', () => {
    const page = shown({ book: { kind: 'none', why: 'not-a-plan' } });
    expect(page).toContain(texts.zh.moving.noPlan);
    expect(page).toContain(texts.zh.pane.sections.overview);
  });

  it.each(['zh', 'en'] as const)(
    'says plainly that no later edition is known, and what will be possible: %s',
    (language) => {
      const page = shown({ book: planOfYear('2025'), language });
      expect(page).toContain(texts[language].moving.noNext('2025'));
      expect(page).toContain(texts[language].moving.noNextMore);
      expect(html({ book: planOfYear('2025'), language })).not.toContain('<select');
    },
  );

  it('says what stands in the way where the workbook cannot be read', () => {
    const trouble = { kind: 'excel', problem: excelProblem('excel-busy', {}) } as const;
    expect(shown({ book: { kind: 'failed', trouble } })).toContain(texts.zh.moving.again);
  });
});

describe('a plan that can move', () => {
  const rows = [
    { id: '2022-01.1', text: '①' },
    { id: '2022-05.1', text: '②' },
    { id: '2022-05.2', text: '③', status: 'completed' as const },
  ];
  const book = planOfYear('2022', ...rows);

  it('offers the later editions, the next one first', () => {
    const page = html({ book });
    const [, edition = ''] = /<select id="next-edition".*?>(.*?)<\/select>/s.exec(page) ?? [];
    expect([...edition.matchAll(/value="(\d+)"/g)].map(([, id]) => id)).toEqual(['2023', '2024', '2025']);
  });

  it('shows at once what a person has to decide, and why', () => {
    const page = shown({ book });
    expect(page).toContain(texts.zh.moving.counts.undecided(1));
    expect(page).toContain('①');
    expect(page).toContain(texts.zh.moving.kinds.split);
    expect(page).not.toContain('②');
  });

  it('counts anew with each decision', () => {
    const page = shown({
      book,
      does: [{ type: 'decide', row: '2022-01.1', decision: { kind: 'leave' } }],
    });
    expect(page).toContain(texts.zh.moving.counts.left(1));
    expect(page).toContain(texts.zh.moving.counts.undecided(0));
  });

  it('says that the record of this year does not move along', () => {
    expect(shown({ book })).toContain(texts.zh.moving.unstay);
  });
});

describe('the page in a language that nobody speaks', () => {
  const strings = (thing: unknown): readonly string[] => {
    if (typeof thing === 'string') return [thing];
    if (typeof thing !== 'object' || thing === null) return [];
    return Object.values(thing).flatMap(strings);
  };
  const facts = [...new Set(strings(allFacts))]
    .filter((words) => /\p{L}/u.test(words))
    .sort((one, other) => other.length - one.length);
  const ours = (page: Shown): readonly string[] => {
    let rest = escaped([shown(page), ...labels(html(page))].join('\n'));
    for (const words of facts) rest = rest.replaceAll(words, '');
    return rest
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /\p{L}/u.test(line));
  };
  const book = planOfYear('2022', { id: '2022-01.1', text: '①' }, { id: '2022-05.1', text: '②' });
  const counts = { from: '2022', to: '2023', rows: 2, finished: 0, left: 1, carried: 1, added: 0 } as const;
  const note = { code: 'row-left', parameters: { row: '①' } } as const;
  const works: readonly MoveWork[] = [
    { kind: 'none' },
    { kind: 'working', how: 'open' },
    { kind: 'undecided' },
    { kind: 'done', moved: { how: 'open', name: '①', summary: { counts, notes: [note] } } },
    { kind: 'done', moved: { how: 'save', name: '①', summary: { counts, notes: [] } } },
    {
      kind: 'failed',
      how: 'open',
      trouble: { kind: 'excel', problem: excelProblem('workbook-not-opened', { code: '①' }) },
    },
  ];

  it.each(works)('shows no word that does not come from the texts: $kind', (work) => {
    expect(ours({ book, spoken: nobody, does: [{ type: 'work', work }] })).toEqual([]);
  });

  it('shows none where no plan can move either', () => {
    const others: readonly BookState[] = [
      { kind: 'unread' },
      { kind: 'none', why: 'not-a-plan' },
      { kind: 'failed', trouble: { kind: 'outside' } },
      planOfYear('2025'),
      planOfYear('2023'),
    ];
    for (const each of others) expect(ours({ book: each, spoken: nobody })).toEqual([]);
  });
});
