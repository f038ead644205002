/**
 * The brief on the year's progress (进展通报): one upright page to be printed, signed and sent. A snapshot: its figures are
 * values, and the page stays open to editing. Whatever does not fit is counted, with the sheet where it stands.
 */
import { roundTo } from '../../plan/rounding';
import type { ProgressView } from '../../plan/steering/progressView';
import { standings } from '../../plan/steering/rows';
import { isMeasured } from '../../plan/steering/targets';
import { pointsText, rateText, shareText } from '../../text/steeringFigures';
import type { Text } from '../../text/text';
import type { BookSheet } from '../book';
import { text } from '../cells';
import { layAspects, layBehind, layTargets, layUnits } from './briefTables';
import { BriefPage } from './briefPage';
import { style } from './canvas';
import { heightOf, linesIn } from './fitting';
import type { Scene } from './scene';
import { signatures } from './signing';

function overall(scene: Scene, view: ProgressView, said: Text): string {
  const { tally, shares, behind, silent, targets, money, month, year } = view;
  const { brief, steering } = said;
  const measured = targets.filter(isMeasured);
  const points = behind.flatMap((row) => row.points ?? []);
  const named = silent.filter(({ name }) => name !== null);
  const unreportedIn = (lines: typeof silent): number =>
    lines.reduce((sum, { unreported }) => sum + unreported, 0);
  const used = standings.filter((standing) => tally.counts[standing] > 0);
  const sentences = [
    brief.overall({
      county: scene.plan.identity.county,
      asOf: month === 0 ? null : steering.monthEnd(year, month),
      total: tally.total,
      parts: used.map((standing) =>
        brief.part(
          steering.standings[standing],
          tally.counts[standing],
          shareText(shares.parts[standing].share, steering),
        ),
      ),
      behind: points.length,
      overdue: behind.filter(({ overdue }) => overdue !== null).length,
      most: points.length === 0 ? null : pointsText(Math.max(...points)),
    }),
    shares.add === null ? '' : brief.rounded(shareText(shares.add, steering)),
    // Where nothing is in use nobody has anything to report: that is no praise.
    month === 0 || tally.total === 0
      ? ''
      : brief.silent(named.length, unreportedIn(named), unreportedIn(silent) - unreportedIn(named)),
    brief.targets(
      measured.length,
      measured.filter(({ reached }) => reached === true).length,
      measured.filter(({ reached }) => reached === null).length,
    ),
    money.all.budget === null && money.all.executed === null
      ? brief.noMoney
      : brief.money(
          money.all.budget === null ? steering.none : steering.money(roundTo(money.all.budget, 4)),
          money.all.executed === null ? steering.none : steering.money(roundTo(money.all.executed, 4)),
          money.all.rate === null ? null : rateText(money.all.rate, steering),
        ),
  ];
  return sentences.join('');
}

function layHead(page: BriefPage, view: ProgressView): void {
  const { grid, scene } = page;
  const { plan, edition, speech } = scene;
  if (plan.sample) {
    const mark = speech.say(({ county }) => county.sampleMark);
    grid.sentence(text(mark), style('sample', { align: 'center' }), heightOf(linesIn(mark, grid.width), 12));
  }
  const title = page.say((said) => said.title(plan.identity.county, edition.id));
  grid.sentence(
    text(title),
    style('title', { align: 'center' }),
    heightOf(linesIn(title, grid.width / 1.6), 16),
  );
  const period = view.month === 0 ? '' : `${view.year}-${String(view.month).padStart(2, '0')}`;
  const parts = [
    speech.say(({ county }) => county.reportingUnit) + plan.identity.unit,
    speech.say(({ county }) => county.asOf) + period,
    speech.say(({ county }) => county.reportingDate),
  ];
  page.thirds(parts);
  const words = speech.told((said) => overall(scene, view, said));
  grid.sentence(
    text(words),
    style('plain', { vertical: 'top', locked: false }),
    heightOf(linesIn(words, grid.width), 10.5),
  );
}

function layFoot(page: BriefPage): void {
  const { grid, scene } = page;
  const hint = page.say((said) => said.snapshot);
  grid.sentence(text(hint), style('line'), heightOf(linesIn(hint, grid.width), 10));
  const [filledBy = '', reviewedBy = ''] = signatures(scene);
  page.thirds([filledBy, reviewedBy, page.say((said) => said.issuedBy)]);
}

/** `view` is of the whole plan: the brief speaks for the county. */
export function briefSheet(scene: Scene, view: ProgressView): BookSheet {
  const page = new BriefPage(scene);
  const { grid } = page;
  layHead(page, view);
  layAspects(page, view);
  layUnits(page, view);
  layBehind(page, view);
  layTargets(page, view);
  layFoot(page);
  return grid.canvas.finish({
    key: 'brief',
    // One for each month, so that the briefs of a year stand side by side.
    name: page.say((said) => said.sheet(view.month)),
    widths: grid.widths,
    protected: false,
    print: {
      paper: 'A4',
      orientation: 'portrait',
      fitWidth: 1,
      fitHeight: 1,
      area: { top: 0, left: 0, bottom: grid.row - 1, right: grid.last },
      repeat: null,
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: scene.speech.say(({ county }) => county.pageOf), right: '' },
    },
  }).sheet;
}
