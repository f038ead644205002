/** The page for giving a workbook away, as it stands at each of its moments. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { escaped, madeUp } from '../../../test/madeUpLanguage';
import { excelProblem } from '../../excel/problems';
import { orderPlan } from '../../plan/order';
import { texts } from '../../text/text';
import type { PlanInBook } from '../../workbook/reading/planOf';
import type { Dependence } from '../../workbook/travelling/dependences';
import type { Proposal } from '../../workbook/travelling/proposal';
import type { Actions } from '../actions';
import { PaneContext, type Pane } from '../context';
import { pageStores } from '../pageStore';
import { initialState } from '../state';
import { createStore } from '../store';
import { createShareStore, type ShareState } from './shareState';
import ShareView from './ShareView';
import type { TravelPreview } from './travelling';

const nobody = { zh: madeUp(texts.zh), en: madeUp(texts.en) };

const ordered = orderPlan({ edition: '2024', rows: '40' }, 'zh');
if (!ordered.ok) throw new Error(ordered.problem.code);
const unit = { ...ordered.value.units[0], name: '②', contact: '', phone: '' };
const found = {
  plan: { ...ordered.value, units: [unit] },
  notes: [{}],
  identity: { values: new Map() },
} as unknown as PlanInBook;

function html(
  given: Partial<ShareState>,
  spoken: typeof texts,
  book: unknown = { kind: 'plan', found },
): string {
  const host = { kind: 'excel', platform: 'PC', version: '16.0', api: '1.14', writes: true } as const;
  const stores = pageStores();
  const still = (): Promise<never> => Promise.reject(new Error('nothing is done here'));
  const keeper = {
    read: still,
    goTo: still,
    apply: still,
    ignore: still,
    unignore: still,
    recordMonth: still,
  };
  stores.of('book', () => createStore((state: object) => state, { book, keeper }));
  stores.of('share', createShareStore).send(given);
  const pane: Pane = {
    state: initialState({ language: 'zh', shade: 'light', host }),
    text: spoken.zh,
    texts: spoken,
    send: () => undefined,
    has: () => true,
    // Nothing on this page asks for them while it is drawn.
    actions: {} as Actions,
    stores,
  };
  return renderToString(createElement(PaneContext, { value: pane }, createElement(ShareView)));
}

const unescaped = (words: string): string =>
  words.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

/** What a person sees and hears, without the formulas. */
function shown(page: string): string {
  const text = page
    .replace(/<!-- -->/g, '')
    .replace(/<code\b.*?<\/code>/gs, '')
    .replace(/<[^>]*>/g, '\n');
  const labels = [...page.matchAll(/ aria-label="([^"]*)"/g)].map(([, words]) => words);
  return unescaped([text, ...labels].join('\n'));
}

const refused: Proposal = {
  place: { kind: 'cell', sheet: '①', row: 0, column: 0 },
  formula: 'KEYPOINT_GAP(1)',
  functions: ['KEYPOINT_GAP'],
  whole: true,
  shown: '#NAME?',
  broken: true,
  value: { ok: false, why: 'no-figure' },
  native: { ok: false, why: 'no-equivalent' },
  differs: null,
  message: null,
  constant: null,
};
const listed: Proposal = {
  ...refused,
  place: { kind: 'name', name: '③', sheet: null },
  value: {
    ok: true,
    rows: [
      [
        { kind: 'value', value: 1 },
        { kind: 'error', error: '#N/A' },
      ],
    ],
  },
  native: { ok: true, formula: '1' },
  differs: 7,
};
const other: readonly Dependence[] = [
  { code: 'manual-calculation', place: null, about: '' },
  { code: 'new-function', place: { sheet: '①', at: 'A1' }, about: 'XLOOKUP' },
  { code: 'own-function-in-rule', place: { sheet: '①', at: '' }, about: '' },
  { code: 'broken-reference', place: { sheet: null, at: '③' }, about: '' },
];
const preview: TravelPreview = {
  proposals: [refused, listed],
  phones: [{ sheet: '①', row: 0, column: 0, held: 1 }],
  names: [],
  strays: [{ sheet: '①', row: 0, column: 0, held: 1, address: 'A1', masked: '1**' }],
  sheets: [{ name: '①', isProtected: false }],
  other,
};
const choice = {
  ways: ['leave', 'value'] as const,
  phones: true,
  names: true,
  masked: new Set([0]),
  protect: true,
};
const busy = {
  work: 'units',
  waiting: false,
  made: 1,
  of: 3,
  stopping: false,
  controller: new AbortController(),
} as const;
const report = {
  formulas: [{ place: refused.place, formula: '1', way: 'value', state: 'locked' }],
  otherwise: [{ sheet: '①', address: 'A1', was: '1', now: '2' }],
  phones: { count: 2, done: 1 },
  names: { count: 2, done: 1 },
  masked: { count: 2, done: 1 },
  protection: [{ sheet: '①', state: 'locked' }],
  open: ['①'],
  remaining: other,
  hidden: ['①'],
} as const;
const problem = excelProblem('excel-busy', {});

const moments: readonly (readonly [string, Partial<ShareState>])[] = [
  ['at first', {}],
  ['while it works', { busy: { ...busy, work: 'look', made: null } }],
  ['while a cell is being edited', { busy: { ...busy, work: 'travel', made: null, waiting: true } }],
  ['while files are made', { busy }],
  ['while it stops', { busy: { ...busy, stopping: true } }],
  ['after a failure', { failed: { work: 'repair', trouble: { kind: 'excel', problem } } }],
  ['with a list to choose from', { travel: { kind: 'preview', preview, choice } }],
  [
    'with an empty list',
    {
      travel: {
        kind: 'preview',
        preview: { proposals: [], phones: null, names: null, strays: [], sheets: [], other: [] },
        choice: { ...choice, ways: [] },
      },
    },
  ],
  ['after it broke off', { travel: { kind: 'done', done: { report, problem }, sheet: '①' } }],
  [
    'when all is ready',
    {
      travel: {
        kind: 'done',
        done: { report: { ...report, formulas: [], remaining: [], open: [] }, problem: null },
        sheet: null,
      },
    },
  ],
  [
    'after repairing',
    {
      repaired: {
        count: 3,
        broken: 3,
        entered: 1,
        left: [{ sheet: '', at: '③', state: 'failed' }],
        unanswered: [
          { sheet: '①', address: 'A1', formula: '1', error: '#NAME?', isWaiting: false },
          { sheet: '①', address: 'A2', formula: '1', error: '#BUSY!', isWaiting: true },
        ],
        open: ['①'],
        problem,
      },
    },
  ],
  [
    'with nothing to repair',
    { repaired: { count: 0, broken: 0, entered: 0, left: [], unanswered: [], open: [], problem: null } },
  ],
  ['with files made', { units: { kind: 'made', count: 1, name: '④' } }],
  ['with no files', { units: { kind: 'cancelled' } }],
];

it.each(moments)('speaks no word of its own %s', (_moment, given) => {
  const rest = escaped(shown(html(given, nobody))).replace(/XLOOKUP|NAME|BUSY/g, '');
  expect(rest.split('\n').filter((line) => /\p{L}/u.test(line))).toEqual([]);
});

it('tells that no plan was found, and that it is being read', () => {
  const { units } = texts.zh.sharePage;
  expect(html({}, texts, { kind: 'none', why: 'not-a-plan' })).toContain(units.noPlan);
  expect(html({}, texts, { kind: 'reading' })).toContain(units.reading);
});

it('leaves the focus on what was pressed while it works', () => {
  for (const work of ['look', 'travel', 'report', 'repair', 'units'] as const) {
    const page = html({ busy: { ...busy, work }, travel: { kind: 'preview', preview, choice } }, texts);
    expect(page).not.toMatch(/<button[^>]* disabled=""/);
    expect(page).toMatch(/<button[^>]* aria-disabled="true"/);
  }
});

it('tells that the list is there, and how long it is', () => {
  const page = html({ travel: { kind: 'preview', preview, choice } }, texts);
  const said = texts.zh.sharePage.travel.listed(preview.proposals.length, other.length);
  expect(page).toMatch(new RegExp(`role="status"[^>]*>${said}`));
  expect(html({}, texts)).not.toContain(said);
});

it('lets nothing be written while nothing is chosen', () => {
  const none = {
    ways: ['leave', 'leave'] as const,
    phones: false,
    names: false,
    masked: new Set<number>(),
    protect: false,
  };
  const { nothing, carryOut } = texts.zh.sharePage.travel;
  const page = html({ travel: { kind: 'preview', preview, choice: none } }, texts);
  expect(page).toContain(nothing);
  expect(new RegExp(`<button[^>]*disabled=""[^>]*>${carryOut}`).test(page)).toBe(true);
});

it('offers a formula only the ways that are open to it, and says why the others are not', () => {
  const page = shown(html({ travel: { kind: 'preview', preview, choice } }, texts));
  const { ways, noValue, noFormula } = texts.zh.travelling;
  expect(page).toContain(texts.zh.sharePage.travel.no(ways.value, noValue['no-figure']));
  expect(page).toContain(texts.zh.sharePage.travel.no(ways.formula, noFormula['no-equivalent']));
  const offered = [
    ...html({ travel: { kind: 'preview', preview, choice } }, texts).matchAll(/<option value="(\w+)"/g),
  ];
  expect(offered.map(([, way]) => way)).toEqual(['leave', 'value', 'formula', 'leave']);
});
