/**
 * The very hidden sheet that says what the workbook is: its id, template version, edition, county, language, and which
 * column of which table is which. Whatever people do to names and headers, readers find their way from here.
 */
import { Canvas, type Laid, style } from './canvas';
import { pageless } from './pageless';
import type { Scene } from './scene';

/**
 * Raised whenever a column changes its meaning, is added or goes away, or the template has something else that older
 * workbooks lack. Since 2 a workbook remembers what was written into the nation's cells (`baseSheet.ts`).
 */
export const templateVersion = 2;

/** Never shown, so it is the same in every language; not the name of the Key Points sheets' own registry. */
const sheetName = '_plan';

/** What the sheet and the document's properties say, in this order. */
export function identityOf({
  plan,
  speech,
}: Scene): readonly { readonly name: string; readonly value: string }[] {
  const { identity, settings } = plan;
  return [
    { name: 'keypoints.workbook', value: identity.id },
    { name: 'keypoints.template', value: String(templateVersion) },
    { name: 'keypoints.edition', value: identity.edition },
    { name: 'keypoints.county', value: identity.county },
    { name: 'keypoints.code', value: identity.code },
    { name: 'keypoints.unit', value: identity.unit },
    { name: 'keypoints.unitCode', value: identity.unitCode ?? '' },
    { name: 'keypoints.period', value: String(identity.month ?? '') },
    { name: 'keypoints.language', value: speech.language },
    { name: 'keypoints.nodes', value: settings.nodes },
    { name: 'keypoints.sample', value: plan.sample ? 'yes' : 'no' },
  ];
}

/** Lays the sheet for the tables of the others: `key, value` rows, then `table, name, sheet, column id, header` rows. */
export function identitySheet(scene: Scene, others: readonly Laid[]): Laid {
  const canvas = new Canvas();
  const plain = style('plain', { wrap: false });
  let row = 0;
  const put = (...texts: readonly string[]): void => {
    texts.forEach((text, column) => {
      canvas.text(row, column, text, plain);
    });
    row += 1;
  };
  for (const { name, value } of identityOf(scene)) put(name, value);
  row += 1;
  for (const { sheet } of others) {
    for (const table of sheet.tables) {
      for (const { id, header } of table.columns) put('column', table.id, id, header, table.name);
    }
  }
  return canvas.finish({
    key: 'identity',
    name: sheetName,
    state: 'veryHidden',
    widths: [22, 24, 16, 30, 20],
    print: pageless(scene.paper),
  });
}
