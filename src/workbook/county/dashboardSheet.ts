/** The county's year on one page. */
import type { PlanFigures } from '../../plan/figures';
import { Canvas, type Laid, style } from './canvas';
import type { Scene } from './scene';

export function dashboardSheet(scene: Scene, figures: PlanFigures): Laid {
  const canvas = new Canvas();
  canvas.text(0, 0, scene.speech.sheetName('dashboard'), style('title'));
  canvas.text(1, 0, String(figures.measures.length), style('plain'));
  return canvas.finish({
    key: 'dashboard',
    name: scene.speech.sheetName('dashboard'),
    widths: [20],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitWidth: 1,
      fitHeight: 1,
      area: null,
      repeat: null,
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: '', right: '' },
    },
  });
}
