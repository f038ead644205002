import { madeUp, escaped } from '../../../test/madeUpLanguage';
import { allCells, cellsNamed, shown } from '../../../test/support/laid';
import { editionById } from '../../keypoints/editions';
import type { HistoryRow } from '../../plan/county';
import { newPlan } from '../../plan/newPlan';
import { texts } from '../../text/text';
import { commonFonts } from '../looks';
import type { SheetLanguage } from '../sheet';
import type { Laid } from './canvas';
import { countyBook } from './countyBook';
import { historySheet } from './historySheet';
import { speech } from './scene';

const found = editionById('2024');
if (found === undefined) throw new Error('no edition 2024');
const edition = found;

const row: HistoryRow = {
  from: '2023-04.1',
  edition: '2023',
  task: '样例任务',
  text: '=样例举措',
  lead: '样例单位',
  progress: 0.625,
  status: 'underWay',
  became: 'merged',
  to: '2024-05.2',
};

const plan = (history: readonly HistoryRow[]) => ({
  ...newPlan(edition, {
    identity: {
      id: 'test',
      edition: '2024',
      county: '安吉县',
      code: '',
      unit: '',
      month: 6,
      contact: '',
      phone: '',
    },
    nodes: 'quarters',
    rows: 0,
    language: 'zh',
  }),
  history,
});

function laid(
  history: readonly HistoryRow[],
  { language = 'zh', spoken = texts }: { language?: SheetLanguage; spoken?: typeof texts } = {},
): Laid {
  return historySheet({ plan: plan(history), edition, speech: speech(language, spoken), paper: 'A4' });
}

const column = (page: Laid, id: string): readonly (string | number)[] =>
  cellsNamed(page, `history_${id}`).map(shown);

describe('the history of a plan', () => {
  it('is no sheet of a first plan', () => {
    const options = { language: 'zh', paper: 'A4', fonts: commonFonts, texts } as const;
    expect(countyBook(plan([]), options).sheets.map(({ key }) => key)).not.toContain('history');
    expect(countyBook(plan([row]), options).sheets.map(({ key }) => key)).toContain('history');
  });

  it('keeps progress as it was typed, words and tenths of a per cent included', () => {
    const page = laid([row, { ...row, progress: '约六成' }, { ...row, progress: null }]);
    expect(column(page, 'progress')).toEqual([0.625, '约六成', '']);
    expect(cellsNamed(page, 'history_progress')[0]?.style.format).toBe('percent');
  });

  it('keeps text as text, whatever it begins with', () => {
    expect(cellsNamed(laid([row]), 'history_text')[0]?.content).toEqual({ kind: 'text', text: '=样例举措' });
  });

  it('says that it cannot be told what became of a task, and leaves a dropped row without a successor', () => {
    const page = laid([
      { ...row, became: null },
      { ...row, became: 'dropped', to: '' },
    ]);
    expect(column(page, 'became')).toEqual([texts.zh.history.unknown, texts.zh.history.kinds.dropped]);
    expect(column(page, 'to')).toEqual(['2024-05.2', '']);
  });

  it('takes nothing from anyone: every cell is locked', () => {
    const page = laid([row]);
    expect(page.sheet.protected).toBe(true);
    expect(allCells(page).every(({ style }) => style.locked)).toBe(true);
  });

  it('says nothing that is not in the texts', () => {
    const spoken = { zh: madeUp(texts.zh), en: madeUp(texts.en) };
    const entered = ['样例任务', '=样例举措', '样例单位'];
    const page = laid([row], { spoken });
    const ours = allCells(page)
      .map((cell) => String(shown(cell)))
      .filter((said) => !entered.includes(said) && /\p{L}/u.test(escaped(said)));
    expect(ours).toEqual([]);
  });
});
