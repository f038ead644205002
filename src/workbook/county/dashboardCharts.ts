/** The charts of the dashboard: native ones over its own cells, told apart in grey print by their patterns. */
import type { SeriesFill } from '../book';
import type { Board, Said } from './dashboardBoard';

const fills = {
  green: { color: '2E7D32', pattern: 'solid' },
  amber: { color: 'B26A00', pattern: 'stripes' },
  red: { color: '8E1B13', pattern: 'checks' },
  none: { color: '7F7F7F', pattern: 'light' },
  attainment: { color: '1F4E79', pattern: 'solid' },
  budget: { color: '7FA6CC', pattern: 'dots' },
  executed: { color: '1F4E79', pattern: 'solid' },
} as const satisfies { readonly [series: string]: SeriesFill };

/** Rows of a table: its header, its first line and its last. */
export interface Lines {
  readonly header: number;
  readonly top: number;
  readonly bottom: number;
}

type Named = keyof Said['charts'] & ('lights' | 'attainment' | 'money');

function words(board: Board, name: Named): { readonly title: string; readonly description: string } {
  const { speech } = board.scene;
  return {
    title: board.say((said) => said.charts[name]),
    description: speech.lines(({ dashboard }) => dashboard.charts[`${name}Description`]).join(' '),
  };
}

export function lightsChart(board: Board, { header, top, bottom }: Lines, rows: Omit<Lines, 'header'>): void {
  const { grid } = board;
  const series = (light: 'green' | 'amber' | 'red' | 'none') => ({
    name: grid.area('aspects', light, header, header),
    values: grid.area('aspects', light, top, bottom),
    fill: fills[light],
  });
  grid.canvas.chart({
    kind: 'bar',
    grouping: 'stacked',
    ...words(board, 'lights'),
    area: grid.areaOf('lightsChart', rows.top, rows.bottom),
    categories: grid.area('aspects', 'number', top, bottom),
    series: [series('green'), series('amber'), series('red'), series('none')],
    format: 'whole',
  });
}

export function attainmentChart(
  board: Board,
  { header, top, bottom }: Lines,
  rows: Omit<Lines, 'header'>,
): void {
  const { grid } = board;
  grid.canvas.chart({
    kind: 'bar',
    grouping: 'clustered',
    ...words(board, 'attainment'),
    area: grid.areaOf('attainmentChart', rows.top, rows.bottom),
    categories: grid.area('targets', 'number', top, bottom),
    series: [
      {
        name: grid.area('targets', 'attainment', header, header),
        values: grid.area('drawn', 'attainment', top, bottom),
        fill: fills.attainment,
      },
    ],
    format: 'wholePercent',
  });
}

export function moneyChart(board: Board, { header, top, bottom }: Lines, rows: Omit<Lines, 'header'>): void {
  const { grid } = board;
  const series = (amount: 'budget' | 'executed') => ({
    name: grid.area('aspects', amount, header, header),
    values: grid.area('aspects', amount, top, bottom),
    fill: fills[amount],
  });
  grid.canvas.chart({
    kind: 'column',
    grouping: 'clustered',
    ...words(board, 'money'),
    area: grid.areaOf('moneyChart', rows.top, rows.bottom),
    categories: grid.area('aspects', 'number', top, bottom),
    series: [series('budget'), series('executed')],
    format: 'whole',
  });
}
