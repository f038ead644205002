/**
 * The findings of a check on a sheet of their own: to be printed, sent round and worked off. Each row says how grave it
 * is, where it stands with a link there, what is wrong, and what was decided.
 */
import { allCodes } from '../checking/codes';
import type { FoundIssue } from '../checking/foundIssue';
import { countIssues } from '../checking/issueCounts';
import { changeTexts } from '../checking/sayChange';
import { issueSentence } from '../checking/sayIssue';
import type { CountyPlan } from '../../plan/county';
import type { Text } from '../../text/text';
import type { BookSheet, Look } from '../book';
import { number, text } from '../cells';
import { narrowestFor } from '../headerWidth';
import type { Cell } from '../sheet';
import { Canvas, style } from './canvas';
import { heightOf, linesIn } from './fitting';
import { computed, literal } from './formulas';
import type { Speech } from './scene';

type Column = keyof Text['issues']['report']['columns'];

const columns: readonly (readonly [Column, number])[] = [
  ['number', 5],
  ['severity', 8],
  ['group', 13],
  ['sheet', 13],
  ['cell', 8],
  ['finding', 62],
  ['remedy', 20],
  ['ignored', 20],
];

/** Leads to the cell, however the sheet is called. */
function jump({ at }: FoundIssue): Cell {
  if (at === null) return text('');
  const cell = at.address ?? 'A1';
  const target = `#'${at.sheet.replaceAll("'", "''")}'!${cell}`;
  return computed(`HYPERLINK(${literal(target)},${literal(cell)})`, cell, 'general');
}

function rowOf(issue: FoundIssue, at: number, { say, told }: Speech): { readonly [C in Column]: Cell } {
  const [change, ...others] = issue.changes;
  const remedy = (words: Text): string =>
    change === undefined
      ? ''
      : others.length === 0
        ? changeTexts(change, words).after
        : words.issues.restored(issue.changes.length);
  return {
    number: number(at + 1, 'general'),
    severity: text(say(({ issues }) => issues.severities[issue.severity])),
    group: text(say(({ issues }) => issues.groups[allCodes[issue.code].group])),
    sheet: text(issue.at?.sheet ?? say(({ issues }) => issues.report.wholeBook)),
    cell: jump(issue),
    finding: text(told((words) => issueSentence(issue, words))),
    remedy: text(told(remedy)),
    ignored: text(issue.ignored),
  };
}

/** Findings set aside come last, quietly. */
function inTurn(issues: readonly FoundIssue[]): readonly FoundIssue[] {
  return [
    ...issues.filter(({ ignored }) => ignored === null),
    ...issues.filter(({ ignored }) => ignored !== null),
  ];
}

const shownOf = (cell: Cell): string => (cell.kind === 'text' ? cell.text : '');

/**
 * The sheet of findings of a plan.
 * @param issues In the order in which they are to be listed.
 */
export function issuesSheet(plan: CountyPlan, issues: readonly FoundIssue[], speech: Speech): BookSheet {
  const canvas = new Canvas();
  const { identity } = plan;
  const header = (id: Column): string => speech.say((said) => said.issues.report.columns[id]);
  const widths = columns.map(([id, width]) => Math.max(width, narrowestFor(header(id))));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const last = columns.length - 1;
  let row = 0;
  const across = (said: string, look: Look, size: number): void => {
    const align = look === 'title' || look === 'sample' ? 'center' : 'left';
    canvas.across(row, 0, last, text(said), style(look, { align, locked: false }));
    canvas.row(row, { height: heightOf(linesIn(said, whole), size) });
    row += 1;
  };
  if (plan.sample)
    across(
      speech.say(({ county }) => county.sampleMark),
      'sample',
      12,
    );
  across(
    speech.say(({ issues: { report } }) => report.title(identity.county, identity.edition)),
    'title',
    17,
  );
  const counts = countIssues(issues);
  for (const line of speech.lines(({ issues: { report } }) => report.counts(counts)))
    across(line, 'foot', 10);
  for (const line of speech.lines(({ issues: { report } }) => report.hint)) across(line, 'line', 10);
  const top = row;
  columns.forEach(([id], column) => {
    canvas.put(row, column, text(header(id)), style('headerFormula', { align: 'center', locked: false }));
  });
  canvas.row(row, {
    height: heightOf(Math.max(...columns.map(([id], at) => linesIn(header(id), widths[at] ?? 8))), 11),
  });
  row += 1;
  inTurn(issues).forEach((issue, at) => {
    const cells = rowOf(issue, at, speech);
    columns.forEach(([id], column) => {
      const centred = id === 'number' || id === 'severity' || id === 'cell';
      const format = cells[id].kind === 'text' || cells[id].kind === 'empty' ? 'text' : 'general';
      const drawn = style('planner', { align: centred ? 'center' : 'left', format, locked: false });
      canvas.put(row, column, cells[id], drawn);
    });
    const lines = columns.map(([id], column) => linesIn(shownOf(cells[id]), widths[column] ?? 8));
    canvas.row(row, { height: heightOf(Math.max(...lines), 10) });
    row += 1;
  });
  if (issues.length === 0)
    across(
      speech.say(({ issues: { report } }) => report.none),
      'plain',
      10,
    );
  else {
    const cells = { top: top + 1, left: 1, bottom: row - 1, right: 1 };
    const error = literal(speech.say(({ issues: { severities } }) => severities.error));
    canvas.highlight({ areas: [cells], formula: `$B${top + 2}=${error}`, look: 'attention' });
  }
  return canvas.finish({
    key: 'issues',
    // No slash may stand in a sheet's name.
    name: speech.lines(({ issues: { report } }) => report.sheet).join(' '),
    widths,
    protected: false,
    frozen: { rows: top + 1, columns: 0 },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitWidth: 1,
      fitHeight: 0,
      area: { top: 0, left: 0, bottom: row - 1, right: last },
      repeat: { top, bottom: top },
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: speech.say(({ county }) => county.pageOf), right: '' },
    },
  }).sheet;
}
