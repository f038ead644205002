/** The head of the dashboard: what it is, as at when, and the year in ten figures. */
import {
  type DashboardFigures,
  type LightOrNone,
  type Part,
  shareDecimals,
} from '../../plan/dashboardFigures';
import { roundTo } from '../../plan/rounding';
import { fixed } from '../addresses';
import type { Cell, NumberFormat } from '../sheet';
import { style } from './canvas';
import type { Board, LightLook, Said } from './dashboardBoard';
import {
  behindCount,
  mostBehind,
  orNone,
  pendingFormula,
  projectMoney,
  reachedCount,
  roundedFormula,
  saying,
  silentUnits,
  targetCount,
  totalFormula,
  unreportedMeasures,
} from './dashboardFormulas';
import { heightOf, linesIn } from './fitting';
import { computed } from './formulas';
import { liveTitle } from './liveTitle';
import { ratio } from './moneyFormulas';
import { underLine } from './underLine';
import { word } from './words';

interface Card {
  readonly id: keyof Said['cards'];
  readonly formula: string;
  readonly value: number | null;
  readonly format: NumberFormat;
  readonly below: Cell;
  readonly colour?: LightLook;
}

export function layTitle(board: Board): void {
  const { grid, scene } = board;
  const { plan, speech } = scene;
  if (plan.sample) {
    const mark = speech.say((said) => said.county.sampleMark);
    grid.sentence({ kind: 'text', text: mark }, style('sample', { align: 'center' }), heightOf(1, 12));
  }
  const title = liveTitle(scene, (said, county, year) => said.dashboard.title(county, year));
  const lines = linesIn(title.value, grid.width / 1.6);
  grid.sentence(title, style('title', { align: 'center', format: 'general' }), heightOf(lines, 17));
  const parts = underLine(scene);
  const cut = Math.floor((grid.last + 1) / parts.length);
  parts.forEach((content, at) => {
    const align = at === 0 ? 'left' : at === parts.length - 1 ? 'right' : 'center';
    const right = at === parts.length - 1 ? grid.last : (at + 1) * cut - 1;
    const format = content.kind === 'formula' ? content.format : 'text';
    grid.canvas.across(grid.row, at * cut, right, content, style('foot', { align, format }));
  });
  grid.row += 1;
  const hint = speech.lines(({ dashboard }) => dashboard.hint).join(' ');
  grid.sentence({ kind: 'text', text: hint }, style('line'), heightOf(linesIn(hint, grid.width), 10));
}

/** A share as it is shown, such as `72.9%`. */
function shownShare(share: number): string {
  return `${(roundTo(share, shareDecimals) * 100).toFixed(1)}%`;
}

function cardsOf(board: Board, figures: DashboardFigures, total: string): readonly Card[] {
  const none = board.scene.speech.word('none');
  const counted = (
    id: 'completed' | LightOrNone,
    column: 'status' | 'light',
    { count, share }: Part,
  ): Card => {
    const formula = saying(column, id);
    const below = board.around(
      (said) => said.below.share,
      orNone(total, `TEXT(${formula}/${total},"0.0%")`),
      share === null ? none : shownShare(share),
    );
    const card = { id, formula: orNone(total, formula), value: count, format: 'whole', below } as const;
    return id === 'green' || id === 'amber' || id === 'red' ? { ...card, colour: id } : card;
  };
  const { behind, silent, targets, money } = figures;
  const known = (value: number): number | null => (figures.total === 0 ? null : value);
  return [
    {
      id: 'total',
      formula: orNone(totalFormula, totalFormula),
      value: known(figures.total),
      format: 'whole',
      below: board.around((said) => said.below.pending, pendingFormula, figures.pending),
    },
    counted('completed', 'status', figures.statuses.completed),
    counted('green', 'light', figures.lights.green),
    counted('amber', 'light', figures.lights.amber),
    counted('red', 'light', figures.lights.red),
    counted('none', 'light', figures.lights.none),
    {
      id: 'behind',
      formula: orNone(total, behindCount),
      value: known(behind.count),
      format: 'whole',
      below: board.around(
        (said) => said.below.most,
        `IF(${behindCount}=0,${word('none')},TEXT(${mostBehind},"0.0"))`,
        behind.most === null ? none : roundTo(behind.most, 1).toFixed(1),
      ),
    },
    {
      id: 'silent',
      formula: orNone(total, silentUnits),
      value: known(silent.units),
      format: 'whole',
      below: board.around((said) => said.below.unreported, unreportedMeasures, silent.measures),
    },
    {
      id: 'reached',
      formula: orNone(targetCount, reachedCount),
      value: targets.count === 0 ? null : targets.reached,
      format: 'whole',
      below: board.around((said) => said.below.targets, targetCount, targets.count),
    },
    {
      id: 'rate',
      formula: ratio(projectMoney('executed'), projectMoney('budget')),
      value: money.rate,
      format: 'rate',
      below: { kind: 'text', text: board.say((said) => said.below.base) },
    },
  ];
}

/** Ten cards of three rows: what, how much, and what to know about it. */
export function layCards(board: Board, figures: DashboardFigures): void {
  const { grid } = board;
  const top = grid.row;
  const total = fixed(top + 1, 0);
  const inUse = `SUM(${total})`;
  const width = grid.width / 10;
  const cards = cardsOf(board, figures, inUse);
  cards.forEach(({ id, formula, value, format, below, colour }, at) => {
    const [left, right] = grid.card(at);
    const name = board.say((said) => said.cards[id]);
    grid.canvas.across(top, left, right, { kind: 'text', text: name }, style('label', { align: 'center' }));
    grid.canvas.across(
      top + 1,
      left,
      right,
      computed(formula, board.orNone(value), format),
      style('figure', { format, align: 'center' }),
    );
    const drawn = style('label', { align: 'center', format: below.kind === 'formula' ? 'general' : 'text' });
    grid.canvas.across(top + 2, left, right, below, drawn);
    if (colour === undefined) return;
    const cell = fixed(top + 1, left);
    grid.canvas.highlight({
      areas: [{ top: top + 1, left, bottom: top + 1, right }],
      formula: `IF(ISNUMBER(${cell}),${cell}>0,FALSE)`,
      look: colour,
    });
  });
  const height = (lines: readonly string[]): number =>
    heightOf(Math.max(...lines.map((line) => linesIn(line, width))), 10);
  grid.canvas.row(top, { height: height(cards.map(({ id }) => board.say((said) => said.cards[id]))) });
  grid.canvas.row(top + 1, { height: 26 });
  grid.canvas.row(top + 2, {
    height: height(
      cards.map(({ below }) =>
        below.kind === 'text' ? below.text : below.kind === 'formula' ? String(below.value) : '',
      ),
    ),
  });
  grid.row = top + 3;
  layRounding(board, figures, inUse);
}

/** Said only where the shares of the lights do not add to 100 % as they are shown. */
function layRounding(board: Board, { sharesAdd }: DashboardFigures, total: string): void {
  const shown = sharesAdd === null ? '' : shownShare(sharesAdd);
  const formula = roundedFormula(total, (sum) => board.sentence((said) => said.rounded, sum, shown).formula);
  const { said: value } = board.sentence((said) => said.rounded, '', shown);
  const content = computed(formula, sharesAdd === null ? '' : value, 'general');
  board.grid.sentence(content, style('line', { format: 'general' }), heightOf(1, 9));
}
