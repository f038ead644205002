/** What a person reads after writing, in the sentences of each language. */
import { PassThrough } from 'node:stream';
import { text as whole } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import type { Language } from '../../editions/model';
import type { WriteOutcome } from '../../excel/outcome';
import { texts } from '../../text/text';
import type { Actions } from '../actions';
import { App } from '../App';
import { initialState, reduce, type Action } from '../state';
import { createStore } from '../store';

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
const host = { kind: 'excel', platform: 'PC', version: '16.0', api: '1.14', writes: true } as const;

async function read(language: Language, does: readonly Action[]): Promise<string> {
  const store = createStore(reduce, does.reduce(reduce, initialState({ language, shade: 'light', host })));
  const html = await new Promise<string>((resolve, reject) => {
    const stream = renderToPipeableStream(createElement(App, { store, texts, actions }), {
      onAllReady: () => resolve(whole(stream.pipe(new PassThrough()))),
      onError: reject,
    });
  });
  return html
    .replace(/<\/?mark>|<!-- -->/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&quot;', '"');
}

const changed = { row: '2022-01', header: '重点任务', theirs: '本县的说法', national: '国家的说法' };
const outcome: WriteOutcome = {
  state: 'done',
  problem: null,
  notes: [{ code: 'cells-restored', about: { sheet: '任务分解', count: 1 } }],
  sheets: [
    {
      key: 'tasks',
      language: 'zh',
      name: '任务分解',
      state: 'updated',
      problem: null,
      differences: [changed],
    },
  ],
};
const ended = (what: 'refresh' | 'restore', about: WriteOutcome = outcome): readonly Action[] => [
  { type: 'section', section: 'sheets' },
  { type: 'writing', writing: { kind: 'ended', outcome: about, what } },
];

describe('what stood in national cells', () => {
  it('is said to stand there no more once the national text was restored', async () => {
    const zh = await read('zh', ended('restore'));
    expect(zh).toContain('换下的 1 处文字');
    expect(zh).toContain('原为“本县的说法”，已换回“国家的说法”');
    expect(zh).not.toContain('1 处与国家内容不同');
    const en = await read('en', ended('restore'));
    expect(en).toContain('it said "本县的说法", and says "国家的说法" again');
    expect(en).toContain('1 cell of national text had been changed and was restored');
  });

  it('is said to stand there still when it was kept, or when restoring stopped before its sheet', async () => {
    expect(await read('zh', ended('refresh'))).toContain('1 处与国家内容不同');
    const stopped = outcome.sheets.map((sheet) => ({ ...sheet, state: 'left' as const }));
    const zh = await read('zh', ended('restore', { ...outcome, state: 'cancelled', sheets: stopped }));
    expect(zh).toContain('表中为“本县的说法”');
    expect(zh).not.toContain('已换回');
  });
});

describe('a search that finds nothing', () => {
  const searching = (edition: 'all' | '2024', query: string): Promise<string> =>
    read('zh', [
      { type: 'section', section: 'tasks' },
      { type: 'browse edition', edition },
      { type: 'search', query },
    ]);

  it('does not advise to choose all editions when all are chosen', async () => {
    expect(await searching('2024', 'qqqq')).toContain('或选“全部年度”再试');
    expect(await searching('all', 'qqqq')).not.toContain('或选“全部年度”');
    expect(await searching('all', 'qqqq')).toContain('没有找到与“qqqq”相符的任务。换个词再试。');
  });

  it('does not fill the pane with a pasted text', async () => {
    const said = await searching('all', 'q'.repeat(3000));
    expect(said).toContain(`没有找到与“${'q'.repeat(60)}…”相符的任务`);
  });
});
