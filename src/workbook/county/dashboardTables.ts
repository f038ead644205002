/** The dashboard's tables of counts and shares: by status, by forecast and by aspect. */
import {
  type AspectLine,
  type DashboardFigures,
  forecasts,
  lights,
  type Part,
  statuses,
} from '../../plan/dashboardFigures';
import { fixedArea } from '../addresses';
import type { Look } from '../book';
import { style } from './canvas';
import { type Board, rowHeight, type Said } from './dashboardBoard';
import type { Lines } from './dashboardCharts';
import {
  aspectLight,
  aspectMoney,
  aspectTotal,
  orNone,
  otherMoney,
  projectMoney,
  saying,
  shareOf,
  totalFormula,
} from './dashboardFormulas';
import { heightOf, linesIn } from './fitting';
import { text } from '../cells';
import { amounts, type Amount, ratio } from './moneyFormulas';
import { nationalAspects } from './national';

interface StatusTable {
  readonly first: keyof Pick<Said['columns'], 'status' | 'forecast'>;
  readonly rows: readonly { readonly said: string; readonly formula: string; readonly part: Part }[];
}

/** Counts and shares of all measures in use, what was not stated, and the sum; gives the row below. */
function layParts(
  board: Board,
  row: number,
  { first, rows }: StatusTable,
  figures: DashboardFigures,
): number {
  const { grid } = board;
  grid.canvas.row(row, { height: heightOf(board.scene.speech.languages.length, 11) });
  board.header(
    row,
    'status',
    'name',
    board.say((said) => said.columns[first]),
  );
  board.header(
    row,
    'status',
    'count',
    board.say((said) => said.columns.count),
  );
  board.header(
    row,
    'status',
    'share',
    board.say((said) => said.columns.share),
  );
  const sum = row + rows.length + 1;
  const total = `SUM(${grid.at(sum, 'status', 'count')})`;
  rows.forEach(({ said, formula, part }, at) => {
    const here = row + 1 + at;
    grid.canvas.row(here, { height: rowHeight });
    board.label(here, 'status', 'name', said, 'nation');
    board.figure(here, 'status', 'count', orNone(total, formula), board.orNone(part.count), 'whole');
    const share = shareOf(grid.at(here, 'status', 'count'), total);
    board.figure(here, 'status', 'share', share, board.orNone(part.share), 'percent');
  });
  const whole = figures.total === 0 ? null : figures.total;
  board.label(
    sum,
    'status',
    'name',
    board.say((said) => said.sum),
    'total',
  );
  board.figure(
    sum,
    'status',
    'count',
    orNone(totalFormula, totalFormula),
    board.orNone(whole),
    'whole',
    'total',
  );
  const share = shareOf(grid.at(sum, 'status', 'count'), total);
  board.figure(sum, 'status', 'share', share, board.orNone(whole === null ? null : 1), 'percent', 'total');
  grid.canvas.row(sum, { height: rowHeight });
  return sum + 1;
}

/** By status, and below it by what is expected for the year's end. */
export function layStatuses(board: Board, top: number, figures: DashboardFigures): number {
  const { speech } = board.scene;
  board.section(top, 'status', text(board.say((said) => said.sections.status)));
  const unstated = board.say((said) => said.unstated);
  const byStatus = statuses.map((key) => saying('status', key));
  const below = layParts(
    board,
    top + 1,
    {
      first: 'status',
      rows: [
        ...statuses.map((key) => ({
          said: speech.word(key),
          formula: saying('status', key),
          part: figures.statuses[key],
        })),
        { said: unstated, formula: [totalFormula, ...byStatus].join('-'), part: figures.statuses.unstated },
      ],
    },
    figures,
  );
  const byForecast = forecasts.map((key) => saying('forecast', key));
  return layParts(
    board,
    below,
    {
      first: 'forecast',
      rows: [
        ...forecasts.map((key) => ({
          said: speech.word(key),
          formula: saying('forecast', key),
          part: figures.forecasts[key],
        })),
        {
          said: unstated,
          formula: [totalFormula, ...byForecast].join('-'),
          part: figures.forecasts.unstated,
        },
      ],
    },
    figures,
  );
}

interface AspectRow {
  readonly label: string;
  readonly line: AspectLine;
  readonly look: Look;
  /** Measures in all and by light, and money; over cells of the row. */
  readonly total: string;
  readonly light: (key: (typeof lights)[number]) => string;
  readonly money: (amount: Amount) => string;
}

function layAspect(board: Board, row: number, { label, line, look, total, light, money }: AspectRow): void {
  const { grid } = board;
  const figures = look === 'total' ? 'total' : 'formula';
  const number = { kind: 'number', value: line.number ?? 0, format: 'general' } as const;
  grid.put(
    row,
    'aspects',
    'number',
    line.number === null ? { kind: 'empty' } : number,
    style(look, { format: 'general', align: 'center' }),
  );
  board.label(row, 'aspects', 'name', label, look);
  const here = (column: 'total' | Amount): string => grid.at(row, 'aspects', column);
  const whole = line.total === 0 ? null : line.total;
  board.figure(row, 'aspects', 'total', orNone(total, total), board.orNone(whole), 'whole', figures);
  for (const key of lights) {
    const formula = orNone(`SUM(${here('total')})`, light(key));
    board.figure(row, 'aspects', key, formula, board.orNone(line.lights[key]), 'whole', figures);
  }
  for (const amount of amounts) {
    board.figure(row, 'aspects', amount, money(amount), board.orNone(line.money[amount]), 'money', figures);
  }
  const rate = ratio(here('executed'), here('budget'));
  board.figure(row, 'aspects', 'rate', rate, board.orNone(line.money.rate), 'rate', figures);
  grid.canvas.row(row, {
    height: Math.max(rowHeight, heightOf(linesIn(label, grid.widthOf('aspects', 'name')), 10)),
  });
}

/** Aspects by their measures, lights and money, what is in none of them, and the sum. */
export function layAspects(board: Board, top: number, figures: DashboardFigures): Lines {
  const { grid, scene } = board;
  const { edition, speech } = scene;
  board.section(top, 'aspects', text(board.say((said) => said.sections.aspects)));
  const header = top + 1;
  const columns = {
    number: board.say((said) => said.columns.number),
    name: board.say((said) => said.columns.aspect),
    total: board.say((said) => said.columns.total),
    green: speech.word('green'),
    amber: speech.word('amber'),
    red: speech.word('red'),
    none: board.say((said) => said.columns.noLight),
    budget: board.say((said) => said.columns.budget),
    executed: board.say((said) => said.columns.executed),
    rate: board.say((said) => said.columns.rate),
  } as const;
  for (const column of aspectColumns) board.header(header, 'aspects', column, columns[column]);
  const first = header + 1;
  const titles = new Map(nationalAspects(edition, speech).map(({ number, title }) => [number, title]));
  figures.aspects.forEach((line, at) => {
    const row = first + at;
    const number = grid.at(row, 'aspects', 'number');
    layAspect(board, row, {
      label: titles.get(line.number ?? 0) ?? '',
      line,
      look: 'nation',
      total: aspectTotal(number),
      light: (key) => aspectLight(number, key),
      money: (amount) => aspectMoney(number, amount),
    });
  });
  const bottom = first + figures.aspects.length - 1;
  const above = (column: Amount): string => fixedArea(grid.area('aspects', column, first, bottom));
  layAspect(board, bottom + 1, {
    label: board.say((said) => said.elsewhere),
    line: figures.elsewhere,
    look: 'nation',
    total: aspectTotal(null),
    light: (key) => aspectLight(null, key),
    money: (amount) => otherMoney(amount, above(amount)),
  });
  layAspect(board, bottom + 2, {
    label: board.say((said) => said.sum),
    line: figures.all,
    look: 'total',
    total: totalFormula,
    light: (key) => saying('light', key),
    money: projectMoney,
  });
  for (const light of ['green', 'amber', 'red'] as const) {
    board.colourCounts('aspects', light, light, first, bottom + 1);
  }
  return { header, top: first, bottom };
}

const aspectColumns = [
  'number',
  'name',
  'total',
  'green',
  'amber',
  'red',
  'none',
  'budget',
  'executed',
  'rate',
] as const;
