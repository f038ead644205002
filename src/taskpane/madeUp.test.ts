import { PassThrough } from 'node:stream';
import { text as whole } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { escaped, madeUp } from '../../test/madeUpLanguage';
import type { LayOutcome } from '../excel/laying/layBook';
import type { WriteOutcome } from '../excel/outcome';
import { excelProblem } from '../excel/problems';
import { facts as allFacts } from '../editions/facts';
import { definitions } from '../functions/definitions';
import { editions } from '../keypoints/editions';
import { tasksOf } from '../keypoints/tasks';
import { texts } from '../text/text';
import type { Actions } from './actions';
import { App } from './App';
import { initialState, reduce, type Action, type PaneState, type PlanOutcome } from './state';
import { createStore } from './store';

const nobody = { zh: madeUp(texts.zh), en: madeUp(texts.en) };
const still = (): Promise<void> => Promise.resolve();
const actions: Actions = {
  speak: () => undefined,
  writeSheets: still,
  refreshSheets: still,
  restoreSheets: still,
  makePlan: still,
  stopWriting: () => undefined,
  goToSheet: still,
  insertFormula: still,
  insertValue: still,
  showTaskOfCell: still,
  chooseTarget: () => undefined,
};
const excel = { kind: 'excel', platform: 'PC', version: '16.0', api: '1.14', writes: true } as const;

/** The page as a person would see and hear it: its text, and the attributes that are shown or read aloud. */
async function shown(host: PaneState['host'], does: readonly Action[]): Promise<string> {
  const start = initialState({ language: 'zh', shade: 'light', host });
  const store = createStore(reduce, does.reduce(reduce, start));
  const html = await new Promise<string>((resolve, reject) => {
    const stream = renderToPipeableStream(createElement(App, { store, texts: nobody, actions }), {
      onAllReady: () => resolve(whole(stream.pipe(new PassThrough()))),
      onError: reject,
    });
  });
  const read = [...html.matchAll(/ (?:aria-label|placeholder|title|label)="([^"]*)"/g)].map(
    ([, words]) => words,
  );
  const text = html
    .replace(/<\/?mark>|<!-- -->/g, '')
    .replace(/<(script|style|code)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '\n');
  return [text, ...read]
    .join('\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

/** Every string in a thing, however deep. */
function stringsIn(thing: unknown): readonly string[] {
  if (typeof thing === 'string') return [thing];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.values(thing).flatMap(stringsIn);
}

/** Facts, and what is typed into formulas, may be shown as they are: take them away, and see what is left. */
const facts = [...new Set([...stringsIn(allFacts), ...stringsIn(definitions)])]
  .filter((words) => /\p{L}/u.test(words))
  .sort((a, b) => b.length - a.length);

function wordsThatEscaped(page: string): readonly string[] {
  let rest = escaped(page);
  for (const words of facts) rest = rest.replaceAll(words, '');
  return rest
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line));
}

const outcome: WriteOutcome = {
  state: 'failed',
  problem: excelProblem('excel-busy', {}),
  notes: [{ code: 'opened-read-only', about: {} }],
  sheets: [
    {
      key: 'tasks',
      language: 'zh',
      name: '①',
      state: 'updated',
      problem: null,
      differences: [{ row: '②', header: '③', theirs: '', national: '④' }],
    },
    { key: 'goals', language: 'zh', name: '⑤', state: 'absent', problem: null, differences: [] },
    {
      key: 'owners',
      language: 'zh',
      name: '⑥',
      state: 'left',
      problem: excelProblem('sheet-protected', { sheet: '⑥' }),
      differences: [],
    },
  ],
};

const laid: LayOutcome = {
  state: 'done',
  sheets: (['created', 'completed', 'standing', 'unfinished', 'absent'] as const).map((state, at) => ({
    key: String(at),
    name: '①②③④⑤'.charAt(at),
    state,
  })),
  notes: [{ code: 'charts-plainer', about: { count: 3 } }],
  problem: null,
};

type Sight = readonly [string, readonly Action[]];

const writings: readonly Sight[] = [
  ['picking what to write', []],
  ['nothing picked', [{ type: 'order', editions: [], which: [] }]],
  ['getting ready to write', [{ type: 'writing', writing: { kind: 'running', progress: null } }]],
  [
    'reading',
    [{ type: 'writing', writing: { kind: 'running', progress: { stage: 'reading', written: 0, of: 5 } } }],
  ],
  [
    'waiting',
    [
      {
        type: 'writing',
        writing: { kind: 'running', progress: { stage: 'waiting-for-cell', written: 0, of: 5 } },
      },
    ],
  ],
  [
    'stopping',
    [{ type: 'writing', writing: { kind: 'stopping', progress: { stage: 'writing', written: 1, of: 5 } } }],
  ],
  ['a failed writing', [{ type: 'writing', writing: { kind: 'ended', outcome, what: 'fresh' } }]],
  [
    'a cancelled writing',
    [
      {
        type: 'writing',
        writing: { kind: 'ended', outcome: { ...outcome, state: 'cancelled', problem: null }, what: 'fresh' },
      },
    ],
  ],
  [
    'a finished writing',
    [
      {
        type: 'writing',
        writing: { kind: 'ended', outcome: { ...outcome, state: 'done', problem: null }, what: 'fresh' },
      },
    ],
  ],
  [
    'nothing to refresh',
    [{ type: 'writing', writing: { kind: 'failed', trouble: { kind: 'none-yet' }, what: 'refresh' } }],
  ],
  [
    'a defect',
    [{ type: 'writing', writing: { kind: 'failed', trouble: { kind: 'defect' }, what: 'fresh' } }],
  ],
];

const pages: readonly Sight[] = [
  ...writings.map(([name, does]): Sight => [name, [{ type: 'section', section: 'sheets' }, ...does]]),
  ['the form of a plan', [{ type: 'section', section: 'overview' }]],
  ...(
    [
      { kind: 'opened' },
      { kind: 'saved', name: '①' },
      { kind: 'cancelled' },
      ...(['done', 'already-there', 'cancelled', 'failed'] as const).map((state): PlanOutcome => {
        const problem = state === 'failed' ? excelProblem('excel-busy', {}) : null;
        return { kind: 'laid', outcome: { ...laid, state, problem } };
      }),
    ] satisfies readonly PlanOutcome[]
  ).map((plan): Sight => [
    `a plan that was ${plan.kind === 'laid' ? `laid: ${plan.outcome.state}` : plan.kind}`,
    [
      { type: 'section', section: 'overview' },
      { type: 'writing', writing: { kind: 'planned', outcome: plan, what: 'lay' } },
    ],
  ]),
  [
    'a plan that could not be opened',
    [
      { type: 'section', section: 'overview' },
      {
        type: 'writing',
        writing: {
          kind: 'failed',
          trouble: { kind: 'excel', problem: excelProblem('workbook-not-opened', { code: '①' }) },
          what: 'open',
        },
      },
    ],
  ],
  [
    'the list of tasks',
    [
      { type: 'section', section: 'tasks' },
      { type: 'browse edition', edition: 'all' },
    ],
  ],
  [
    'a search',
    [
      { type: 'section', section: 'tasks' },
      { type: 'search', query: '数字' },
    ],
  ],
  [
    'a search without hits',
    [
      { type: 'section', section: 'tasks' },
      { type: 'search', query: '①②' },
    ],
  ],
  ['a cell that names no task', [{ type: 'notice', notice: { kind: 'none-named', text: '①' } }]],
  [
    'a cell that may name several',
    [{ type: 'notice', notice: { kind: 'several', tasks: editions.flatMap(tasksOf).slice(0, 2) } }],
  ],
  ['the form for a cell', [{ type: 'section', section: 'cell' }]],
  ['a form with something missing', [{ type: 'choose function', functionId: 'KEYPOINT_PACE', given: {} }]],
  ['the card of a task', [{ type: 'open task', task: '2022-05' }]],
  ['the card of a task of the newest edition', [{ type: 'open task', task: '2025-01' }]],
  ['the help', [{ type: 'section', section: 'help' }]],
  [
    'a filled cell',
    [
      { type: 'section', section: 'cell' },
      { type: 'insertion', insertion: { kind: 'written', address: '①' } },
    ],
  ],
];

describe('a pane in a language that nobody speaks', () => {
  it.each(pages)('shows no word that does not come from the texts: %s', async (_name, does) => {
    expect(wordsThatEscaped(await shown(excel, does))).toEqual([]);
  });

  it.each(['browser', 'office-missing'] as const)(
    'says where it is in that language too: %s',
    async (kind) => {
      const page = await shown({ kind }, []);
      expect(page).toContain(`⟦${texts.zh.pane.outside[kind]}⟧`);
      expect(wordsThatEscaped(page)).toEqual([]);
    },
  );

  it('can tell: a word of ours outside the brackets is found', () => {
    expect(wordsThatEscaped('⟦数字⟧\nInsert\n⟦x⟧')).toEqual(['Insert']);
  });
});
