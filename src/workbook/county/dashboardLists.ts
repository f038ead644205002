/** The dashboard's lists: what is furthest behind, who is, who has not reported, and the targets. */
import {
  type DashboardFigures,
  drawnAttainment,
  firstTargets,
  foremostUnits,
  furthestBehind,
  shortened,
} from '../../plan/dashboardFigures';
import type { PlanFigures } from '../../plan/figures';
import type { Entry } from '../../plan/county';
import type { Board, Said } from './dashboardBoard';
import type { Lines } from './dashboardCharts';
import {
  behindCount,
  drawnFormula,
  found,
  givenFormula,
  leadFormula,
  ranked,
  shortenedFormula,
  silentUnits,
  targetCount,
} from './dashboardFormulas';
import type { BlockColumn, BlockId } from './dashboardGrid';
import { heightOf } from './fitting';
import { rowHeight } from './dashboardBoard';
import { targetName } from './targetFacts';
import { word } from './words';

/** Lines of the lists, and of the targets. */
const listed = 10;
const listedTargets = 12;

/** Characters of a text that a column of this width shows in one line; what is typed may be Chinese in both languages. */
function room(board: Board, width: number): number {
  const each = board.scene.speech.language === 'en' ? 1 : 1.8;
  return Math.floor((width - 1.5) / each);
}

function headers<B extends BlockId>(
  board: Board,
  row: number,
  block: B,
  columns: readonly (readonly [BlockColumn<B>, keyof Said['columns']])[],
): void {
  for (const [column, id] of columns)
    board.header(
      row,
      block,
      column,
      board.say((said) => said.columns[id]),
    );
}

function entryValue(entry: Entry): string | number {
  return entry ?? '';
}

function layBehind(board: Board, top: number, { measures }: PlanFigures, figures: DashboardFigures): void {
  const { grid, scene } = board;
  const { count } = figures.behind;
  board.section(
    top,
    'behind',
    board.around((said) => said.sections.behind, behindCount, count),
  );
  headers(board, top + 1, 'behind', [
    ['number', 'measureNumber'],
    ['measure', 'measure'],
    ['lead', 'lead'],
    ['points', 'points'],
    ['deadline', 'deadline'],
    ['light', 'light'],
  ]);
  const lines = furthestBehind(scene.plan, measures, listed);
  const [wide, narrow] = [
    room(board, grid.widthOf('behind', 'measure')),
    room(board, grid.widthOf('behind', 'lead')),
  ];
  for (let place = 1; place <= listed; place++) {
    const row = top + 1 + place;
    const line = lines[place - 1];
    const of = (id: Parameters<typeof ranked<'measures'>>[3]): string =>
      ranked('measures', place, 'measures', id);
    board.figure(
      row,
      'behind',
      'number',
      found(of('number')),
      line?.figures.number ?? null,
      'general',
      'formula',
      'center',
    );
    const text = line === undefined ? null : shortened(line.measure.text, wide);
    board.figure(row, 'behind', 'measure', shortenedFormula(of('measure'), wide), text, 'general');
    const unit = line?.figures.unit ?? null;
    const name = unit === null ? '' : unit === 'unknown' ? (line?.measure.lead ?? '') : unit.name;
    const lead = shortenedFormula(leadFormula(place), narrow);
    board.figure(row, 'behind', 'lead', lead, shortened(name, narrow), 'general');
    board.figure(row, 'behind', 'points', found(of('behind')), line?.figures.behind ?? null, 'points');
    const deadline = line === undefined ? null : entryValue(line.measure.deadline);
    board.figure(
      row,
      'behind',
      'deadline',
      givenFormula(of('deadline')),
      deadline,
      'date',
      'formula',
      'center',
    );
    const light = line?.figures.light ?? null;
    board.figure(
      row,
      'behind',
      'light',
      found(of('light')),
      light === null ? null : scene.speech.word(light),
      'general',
      'formula',
      'center',
    );
  }
  board.colourWords('behind', 'light', top + 2, top + 1 + listed);
}

function layUnits(board: Board, top: number, { units }: PlanFigures): void {
  const { grid, scene } = board;
  board.section(top, 'units', { kind: 'text', text: board.say((said) => said.sections.units) });
  headers(board, top + 1, 'units', [
    ['unit', 'unit'],
    ['leads', 'leads'],
    ['behind', 'behind'],
    ['share', 'behindShare'],
  ]);
  const lines = foremostUnits(scene.plan, units, 'behindRank', listed);
  const most = room(board, grid.widthOf('units', 'unit'));
  for (let place = 1; place <= listed; place++) {
    const row = top + 1 + place;
    const line = lines[place - 1];
    const name = ranked('behindUnits', place, 'units', 'name');
    const [leads, behind] = [
      ranked('behindUnits', place, 'units', 'leads'),
      ranked('behindUnits', place, 'units', 'behind'),
    ];
    const said = line === undefined ? null : shortened(line.unit.name, most);
    board.figure(row, 'units', 'unit', shortenedFormula(name, most), said, 'general');
    board.figure(row, 'units', 'leads', found(leads), line?.figures.leads ?? null, 'whole');
    board.figure(row, 'units', 'behind', found(behind), line?.figures.behind ?? null, 'whole');
    const share = line === undefined ? null : line.figures.behind / line.figures.leads;
    board.figure(row, 'units', 'share', found(`${behind}/${leads}`), share, 'percent');
  }
}

function laySilent(board: Board, top: number, { units }: PlanFigures, figures: DashboardFigures): void {
  const { grid, scene } = board;
  board.section(
    top,
    'silent',
    board.around((said) => said.sections.silent, silentUnits, figures.silent.units),
  );
  headers(board, top + 1, 'silent', [
    ['unit', 'unit'],
    ['unreported', 'unreported'],
  ]);
  const lines = foremostUnits(scene.plan, units, 'rank', listed);
  const most = room(board, grid.widthOf('silent', 'unit'));
  for (let place = 1; place <= listed; place++) {
    const row = top + 1 + place;
    const line = lines[place - 1];
    const of = (id: 'name' | 'unreported'): string => ranked('silentUnits', place, 'units', id);
    const said = line === undefined ? null : shortened(line.unit.name, most);
    board.figure(row, 'silent', 'unit', shortenedFormula(of('name'), most), said, 'general');
    const unreported = line?.figures.unreported ?? null;
    board.figure(row, 'silent', 'unreported', found(of('unreported')), unreported, 'whole');
  }
}

/** The three lists side by side; gives the row below. */
export function layLists(board: Board, top: number, all: PlanFigures, figures: DashboardFigures): number {
  layBehind(board, top, all, figures);
  layUnits(board, top, all);
  laySilent(board, top, all, figures);
  const lines = board.scene.speech.languages.length;
  board.grid.canvas.row(top + 1, { height: heightOf(lines, 11) });
  for (let place = 1; place <= listed; place++) board.grid.canvas.row(top + 1 + place, { height: rowHeight });
  return top + 2 + listed;
}

export function layTargets(board: Board, top: number, all: PlanFigures, figures: DashboardFigures): Lines {
  const { grid, scene } = board;
  const { count } = figures.targets;
  board.section(
    top,
    'targets',
    board.around((said) => said.sections.targets, targetCount, count),
  );
  headers(board, top + 1, 'targets', [
    ['number', 'number'],
    ['name', 'target'],
    ['attainment', 'attainment'],
    ['light', 'light'],
    ['warning', 'warning'],
  ]);
  headers(board, top + 1, 'drawn', [['attainment', 'drawn']]);
  const lines = firstTargets(all.targets, listedTargets);
  const both = scene.speech.languages.length > 1;
  const most = room(board, grid.widthOf('targets', 'name')) * scene.speech.languages.length;
  const none = scene.speech.word('none');
  for (let place = 1; place <= listedTargets; place++) {
    const row = top + 1 + place;
    const line = lines[place - 1];
    const of = (id: 'place' | 'name' | 'attainment' | 'light' | 'warning'): string =>
      ranked('targets', place, 'targets', id);
    board.figure(
      row,
      'targets',
      'number',
      found(of('place')),
      line?.place ?? null,
      'whole',
      'formula',
      'center',
    );
    const name = line === undefined ? null : shortened(targetName(line.subject, scene.speech), most);
    board.figure(row, 'targets', 'name', shortenedFormula(of('name'), most), name, 'general');
    const attainment = found(
      `IF(ISNUMBER(${of('attainment')}),${of('attainment')},IF(${of('place')}>0,${word('none')},""))`,
    );
    const attained = line === undefined ? null : (line.attainment ?? none);
    board.figure(row, 'targets', 'attainment', attainment, attained, 'percent');
    const light = line?.light ?? null;
    board.figure(
      row,
      'targets',
      'light',
      found(of('light')),
      light === null ? null : scene.speech.word(light),
      'general',
      'formula',
      'center',
    );
    const warning = line?.warning ?? null;
    board.figure(
      row,
      'targets',
      'warning',
      found(of('warning')),
      warning === null ? null : scene.speech.word(warning),
      'general',
      'formula',
      'center',
    );
    const drawn = drawnAttainment(line?.attainment ?? null);
    board.figure(row, 'drawn', 'attainment', drawnFormula(place), drawn, 'percent');
    grid.canvas.row(row, { height: both ? heightOf(2, 10) : rowHeight });
  }
  grid.canvas.row(top + 1, { height: heightOf(scene.speech.languages.length, 11) });
  board.colourWords('targets', 'light', top + 2, top + 1 + listedTargets);
  return { header: top + 1, top: top + 2, bottom: top + 1 + listedTargets };
}
