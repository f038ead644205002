/** The workbook's memory beside the plan, laid: the same very hidden sheet that the open workbook is given. */
import type { PlanRecord } from '../../plan/record';
import { Canvas, type Laid, style } from './canvas';
import { pageless } from './pageless';
import { recordRows, recordSheetName } from './recordSheet';
import type { Scene } from './scene';

export function recordPage({ paper }: Scene, record: PlanRecord): Laid {
  const canvas = new Canvas();
  const plain = style('plain', { wrap: false });
  recordRows(record).forEach((texts, row) => {
    texts.forEach((text, column) => {
      canvas.text(row, column, text, plain);
    });
  });
  return canvas.finish({
    key: 'record',
    name: recordSheetName,
    state: 'veryHidden',
    widths: [12, 30, 30, 12],
    print: pageless(paper),
  });
}
