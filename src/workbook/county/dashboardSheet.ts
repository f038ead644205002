/** The county's year on one page (进度看板): nothing is filled in here, everything follows from the other sheets. */
import { dashboardFigures } from '../../plan/dashboardFigures';
import type { PlanFigures } from '../../plan/figures';
import type { Laid } from './canvas';
import { Board } from './dashboardBoard';
import { attainmentChart, lightsChart, moneyChart } from './dashboardCharts';
import { layCards, layTitle } from './dashboardHead';
import { layLists, layTargets } from './dashboardLists';
import { layAspects, layStatuses } from './dashboardTables';
import type { Scene } from './scene';

export function dashboardSheet(scene: Scene, all: PlanFigures): Laid {
  const { speech, paper, plan } = scene;
  const figures = dashboardFigures(plan, all);
  const board = new Board(scene);
  const { grid } = board;
  layTitle(board);
  layCards(board, figures);

  const counts = grid.row;
  const statuses = layStatuses(board, counts, figures);
  const aspects = layAspects(board, counts, figures);
  const countsEnd = Math.max(statuses - 1, aspects.bottom + 2);
  lightsChart(board, aspects, { top: counts, bottom: countsEnd });
  grid.row = countsEnd + 1;
  grid.gap(6);

  grid.row = layLists(board, grid.row, all, figures);
  grid.gap(6);

  const top = grid.row;
  const targets = layTargets(board, top, all, figures);
  attainmentChart(board, targets, { top, bottom: targets.bottom });
  moneyChart(board, aspects, { top, bottom: targets.bottom });

  return grid.canvas.finish({
    key: 'dashboard',
    name: speech.sheetName('dashboard'),
    widths: grid.widths,
    hiddenColumns: [grid.last + 1],
    print: {
      paper,
      orientation: 'landscape',
      fitWidth: 1,
      fitHeight: 1,
      area: { top: 0, left: 0, bottom: targets.bottom, right: grid.last },
      repeat: null,
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: speech.say((said) => said.county.pageOf), right: '' },
    },
  });
}
