/** The brief's tables: by aspect, lead units, who has not reported, what is behind, and the targets. */
import type { Entry } from '../../plan/county';
import type { BehindRow } from '../../plan/steering/behind';
import type { ProgressView } from '../../plan/steering/progressView';
import type { Tally } from '../../plan/steering/rows';
import type { MoneyTally } from '../../plan/steering/money';
import { isMeasured, type TargetLine } from '../../plan/steering/targets';
import { nationText, targetText } from '../../text/steeringFigures';
import type { Text } from '../../text/text';
import type { Look } from '../book';
import { number, text } from '../cells';
import type { Cell, NumberFormat } from '../sheet';
import type { BriefBlock } from './briefGrid';
import { type BriefPage, lineHeight, tableGap } from './briefPage';
import { style } from './canvas';
import { nationalAspects } from './national';
import { targetName } from './targetFacts';

/** Lines of the lists, so that all of it stays one page that can be read. */
const mostOf = { units: 7, behind: 9, targets: 6 } as const;

/** An amount of this many 万元 leaves no room for its decimals. */
const wideAmount = 100_000;

const counted = ['done', 'green', 'amber', 'red', 'none', 'adjusted'] as const;

function amount(value: number | null, none: string): Cell {
  if (value === null) return text(none);
  const format: NumberFormat = Math.abs(value) >= wideAmount ? 'whole' : 'money';
  return number(value, format);
}

interface AspectLine extends Tally {
  readonly said: string;
  readonly money: MoneyTally | undefined;
}

function layAspect(
  page: BriefPage,
  row: number,
  { said, total, counts, money }: AspectLine,
  look: Look,
): void {
  const none = page.scene.speech.word('none');
  page.put(row, 'aspects', 'name', text(said), look);
  page.put(row, 'aspects', 'total', number(total, 'whole'), look);
  for (const standing of counted) {
    page.put(row, 'aspects', standing, number(counts[standing], 'whole'), look);
  }
  page.put(row, 'aspects', 'budget', amount(money?.budget ?? null, none), look, 'right');
  page.put(row, 'aspects', 'executed', amount(money?.executed ?? null, none), look, 'right');
  const rate = money?.rate ?? null;
  page.put(row, 'aspects', 'rate', rate === null ? text(none) : number(rate, 'rate'), look, 'right');
}

/** By aspect with its money; the sum, and below it the shares of the standings. */
export function layAspects(page: BriefPage, view: ProgressView): void {
  const { grid, scene } = page;
  const { speech } = scene;
  page.section(grid.row, 'aspects', (said) => said.sections.aspects);
  page.headers(grid.row + 1, 'aspects', [
    ['name', 'aspect'],
    ['total', 'total'],
    ['done', 'done'],
    ['green', 'green'],
    ['amber', 'amber'],
    ['red', 'red'],
    ['none', 'none'],
    ['adjusted', 'adjusted'],
    ['budget', 'budget'],
    ['executed', 'executed'],
    ['rate', 'rate'],
  ]);
  const top = grid.row + 2;
  const titles = new Map(nationalAspects(scene.edition, speech).map((each) => [each.number, each.title]));
  const moneyOf = new Map(view.money.aspects.map((each) => [each.number, each]));
  const nowhere: Tally = { total: 0, counts: { done: 0, green: 0, amber: 0, red: 0, none: 0, adjusted: 0 } };
  // Money can be in no aspect where no measure is, and the other way round.
  const known = new Set(view.aspects.map((each) => each.number));
  const lines = [
    ...view.aspects,
    ...(moneyOf.has(null) && !known.has(null) ? [{ number: null, ...nowhere }] : []),
  ];
  let row = top;
  for (const line of lines) {
    const said =
      line.number === null
        ? page.say((words) => words.elsewhere)
        : `${line.number}. ${titles.get(line.number) ?? ''}`;
    layAspect(
      page,
      row,
      { ...line, said: page.cut(said, 'aspects', 'name', 2), money: moneyOf.get(line.number) },
      'planner',
    );
    row += 1;
  }
  const sum = page.say((words) => words.sum);
  layAspect(page, row, { ...view.tally, said: sum, money: view.money.all }, 'total');
  for (const light of ['amber', 'red'] as const) page.colourCounts('aspects', light, top, row - 1);
  row += 1;
  page.put(row, 'aspects', 'name', text(page.say((words) => words.share)), 'total');
  const share = (value: number | null): Cell =>
    value === null ? text(speech.word('none')) : number(value, 'percent');
  page.put(row, 'aspects', 'total', share(view.tally.total === 0 ? null : 1), 'total', 'right');
  for (const standing of counted) {
    page.put(row, 'aspects', standing, share(view.shares.parts[standing].share), 'total', 'right');
  }
  for (const column of ['budget', 'executed', 'rate'] as const) {
    page.put(row, 'aspects', column, text(''), 'total');
  }
  grid.row = row + 1;
  grid.gap(tableGap);
}

/** Says in the row below a list how many it left out, and where they stand; a row is taken only where something is. */
function layMore(
  page: BriefPage,
  row: number,
  block: BriefBlock,
  left: number,
  sheet: keyof Text['county']['sheets'],
): number {
  if (left <= 0) return row;
  const name = page.scene.speech.sheetName(sheet);
  const said = page.say((words) => (sheet === 'units' ? words.moreUnits : words.more)(left, name));
  page.grid.over(row, block, text(said), style('line', { wrap: false }));
  page.tall(row, lineHeight);
  return row + 1;
}

function layNothing(page: BriefPage, row: number, block: BriefBlock): number {
  page.grid.over(row, block, text(page.say((words) => words.nothing)), style('planner', { align: 'center' }));
  page.tall(row, lineHeight);
  return row + 1;
}

/** Lead units at the left, those that have not reported at the right. */
export function layUnits(page: BriefPage, view: ProgressView): void {
  const { grid } = page;
  const { units, silent } = view;
  page.section(grid.row, 'units', (said) => said.sections.units(units.length));
  page.section(grid.row, 'silent', (said) => said.sections.silent(silent.length));
  page.headers(grid.row + 1, 'units', [
    ['name', 'unit'],
    ['leads', 'leads'],
    ['done', 'done'],
    ['amber', 'amber'],
    ['red', 'red'],
    ['unreported', 'unreported'],
  ]);
  page.headers(grid.row + 1, 'silent', [
    ['name', 'unit'],
    ['unreported', 'unreported'],
  ]);
  const top = grid.row + 2;
  const nameOf = (name: string | null): string => name ?? page.say((said) => said.noLead);
  const shownUnits = units.slice(0, mostOf.units);
  shownUnits.forEach(({ name, total, counts, unreported }, at) => {
    const row = top + at;
    page.put(row, 'units', 'name', text(page.cut(nameOf(name), 'units', 'name', 1)), 'planner');
    page.put(row, 'units', 'leads', number(total, 'whole'), 'planner');
    for (const standing of ['done', 'amber', 'red'] as const) {
      page.put(row, 'units', standing, number(counts[standing], 'whole'), 'planner');
    }
    page.put(row, 'units', 'unreported', number(unreported, 'whole'), 'planner');
  });
  for (const light of ['amber', 'red'] as const) {
    page.colourCounts('units', light, top, top + shownUnits.length - 1);
  }
  const shownSilent = silent.slice(0, mostOf.units);
  shownSilent.forEach(({ name, unreported }, at) => {
    page.put(top + at, 'silent', 'name', text(page.cut(nameOf(name), 'silent', 'name', 1)), 'planner');
    page.put(top + at, 'silent', 'unreported', number(unreported, 'whole'), 'planner');
  });
  const ends = [
    units.length === 0
      ? layNothing(page, top, 'units')
      : layMore(page, top + shownUnits.length, 'units', units.length - shownUnits.length, 'units'),
    silent.length === 0
      ? layNothing(page, top, 'silent')
      : layMore(page, top + shownSilent.length, 'silent', silent.length - shownSilent.length, 'units'),
  ];
  grid.row = Math.max(...ends);
  grid.gap(tableGap);
}

/** A number as one, anything else as it was typed; a mark where there is nothing. */
function entry(page: BriefPage, value: Entry, format: NumberFormat): Cell {
  if (typeof value === 'number') return number(value, format);
  return text(value === null || value === '' ? page.scene.speech.word('none') : value);
}

function layBehindRow(page: BriefPage, at: number, row: BehindRow): void {
  const { speech } = page.scene;
  page.put(at, 'behind', 'number', text(row.number), 'planner', 'center');
  page.put(at, 'behind', 'measure', text(page.cut(row.text, 'behind', 'measure', 2)), 'planner');
  const lead = row.lead ?? page.say((said) => said.noLead);
  page.put(at, 'behind', 'lead', text(page.cut(lead, 'behind', 'lead', 2)), 'planner');
  const deadline = entry(page, row.deadline, 'date');
  const shown = deadline.kind === 'text' ? text(page.cut(deadline.text, 'behind', 'deadline', 1)) : deadline;
  page.put(at, 'behind', 'deadline', shown, 'planner', 'center');
  page.put(at, 'behind', 'due', number(row.due, 'percent'), 'planner');
  page.put(at, 'behind', 'progress', entry(page, row.progress, 'percent'), 'planner', 'right');
  page.put(at, 'behind', 'points', entry(page, row.points, 'points'), 'planner', 'right');
  const { standing } = row;
  const light = standing === 'red' || standing === 'amber' ? standing : 'green';
  page.put(at, 'behind', 'light', text(speech.word(light)), 'planner', 'center');
}

/** What is behind, the most urgent first. */
export function layBehind(page: BriefPage, view: ProgressView): void {
  const { grid } = page;
  const { behind } = view;
  page.section(grid.row, 'behind', (said) => said.sections.behind(behind.length));
  page.headers(grid.row + 1, 'behind', [
    ['number', 'number'],
    ['measure', 'measure'],
    ['lead', 'unit'],
    ['deadline', 'deadline'],
    ['due', 'due'],
    ['progress', 'progress'],
    ['points', 'points'],
    ['light', 'light'],
  ]);
  const top = grid.row + 2;
  const shown = behind.slice(0, mostOf.behind);
  shown.forEach((row, at) => layBehindRow(page, top + at, row));
  page.colourWords('behind', 'light', top, top + shown.length - 1);
  grid.row =
    behind.length === 0
      ? layNothing(page, top, 'behind')
      : layMore(page, top + shown.length, 'behind', behind.length - shown.length, 'measures');
  grid.gap(tableGap);
}

function layTarget(page: BriefPage, row: number, line: TargetLine): void {
  const { speech } = page.scene;
  const { figures } = line;
  const said = (of: (words: Text['steering']) => string): Cell =>
    text(speech.told((each) => of(each.steering)));
  page.put(
    row,
    'targets',
    'name',
    text(page.cut(targetName(figures.subject, speech), 'targets', 'name', 2)),
    'planner',
  );
  page.put(
    row,
    'targets',
    'nation',
    said((words) => nationText(figures, words)),
    'planner',
    'right',
  );
  page.put(
    row,
    'targets',
    'own',
    said((words) => targetText(line.target, figures, words)),
    'planner',
    'right',
  );
  page.put(
    row,
    'targets',
    'actual',
    said((words) => targetText(line.actual, figures, words)),
    'planner',
    'right',
  );
  page.put(row, 'targets', 'attainment', entry(page, figures.attainment, 'percent'), 'planner', 'right');
  page.put(row, 'targets', 'light', text(speech.word(figures.light ?? 'none')), 'planner', 'center');
  page.put(row, 'targets', 'above', text(speech.word(figures.warning ?? 'none')), 'planner', 'center');
}

/** Targets in numbers: what the nation asks, what the county set itself, and how far it came. */
export function layTargets(page: BriefPage, view: ProgressView): void {
  const { grid } = page;
  const targets = view.targets.filter(isMeasured);
  page.section(grid.row, 'targets', (said) => said.sections.targets(targets.length));
  page.headers(grid.row + 1, 'targets', [
    ['name', 'target'],
    ['nation', 'nation'],
    ['own', 'own'],
    ['actual', 'actual'],
    ['attainment', 'attainment'],
    ['light', 'light'],
    ['above', 'above'],
  ]);
  const top = grid.row + 2;
  const shown = targets.slice(0, mostOf.targets);
  shown.forEach((line, at) => layTarget(page, top + at, line));
  page.colourWords('targets', 'light', top, top + shown.length - 1);
  grid.row =
    targets.length === 0
      ? layNothing(page, top, 'targets')
      : layMore(page, top + shown.length, 'targets', targets.length - shown.length, 'targets');
}
