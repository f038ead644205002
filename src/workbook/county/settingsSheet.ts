/** The settings: when lights change, what is due, by what a national total is shared out, and points of evaluation. */
import { numberIn } from '../../plan/county';
import { usualThresholds } from '../../plan/light';
import { shareOf } from '../../plan/shareWeights';
import { thresholdsInUse } from '../../plan/statusLight';
import type { Text } from '../../text/text';
import type { Validation } from '../book';
import { fixed, inRow } from '../addresses';
import type { NumberFormat } from '../sheet';
import { Canvas, type Laid, style } from './canvas';
import { type CellName, column } from './columns';
import { entryCell } from './entries';
import { heightOf, linesIn } from './fitting';
import { computed, literal } from './formulas';
import { said, type Said } from './said';
import type { Scene } from './scene';
import { list, word } from './words';

const widths = [38, 16, 16, 14, 44, 4];
const [name, first, second, third, check, hiddenId] = [0, 1, 2, 3, 4, 5];
const printedWidth = widths.slice(0, hiddenId).reduce((sum, width) => sum + width, 0);

const label = style('label');
const header = style('label', { align: 'center' });
const open = (format: NumberFormat): ReturnType<typeof style> =>
  style('planner', { format, align: format === 'text' ? 'left' : 'right', locked: false });
const blue = (format: NumberFormat, align: 'left' | 'right' = 'right'): ReturnType<typeof style> =>
  style('formula', { format, align });

export function settingsSheet(scene: Scene): Laid {
  const { plan, speech, paper } = scene;
  const { settings } = plan;
  const { say } = speech;
  const canvas = new Canvas();
  let row = 0;

  const sentence = (text: string, size = 10, drawn = style('line')): void => {
    canvas.across(row, name, check, { kind: 'text', text }, drawn);
    canvas.row(row, { height: heightOf(linesIn(text, printedWidth), size) });
    row += 1;
  };
  const section = (of: (text: Text) => string, hint: (text: Text) => string): void => {
    row += 1;
    sentence(say(of), 12, style('section'));
    for (const line of speech.lines(hint)) sentence(line);
  };
  const validate = (
    top: number,
    left: number,
    right: number,
    bottom: number,
    rule: Validation['rule'],
    prompt: (text: Text) => Said,
    error: (text: Text) => Said,
  ): void => {
    canvas.validate({
      areas: [{ top, left, bottom, right }],
      rule,
      severity: 'stop',
      prompt: said(speech, prompt),
      error: said(speech, error),
    });
  };
  const attention = (top: number, column: number, formula: string): void => {
    canvas.highlight({
      areas: [{ top, left: column, bottom: top, right: column }],
      formula,
      look: 'attention',
    });
  };

  if (plan.sample) {
    sentence(
      say((text) => text.county.sampleMark),
      12,
      style('sample', { align: 'center' }),
    );
  }
  sentence(
    say((text) => text.countySettings.title),
    17,
    style('title', { align: 'center' }),
  );

  section(
    (text) => text.countySettings.lights,
    (text) => text.countySettings.lightsHint,
  );
  canvas.put(row, name, { kind: 'empty' }, header);
  canvas.text(
    row,
    first,
    say((text) => text.county.sheets.settings),
    header,
  );
  canvas.text(
    row,
    second,
    say((text) => text.countySettings.thresholdsUsed),
    header,
  );
  canvas.across(
    row,
    third,
    check,
    { kind: 'text', text: say((text) => text.countySettings.thresholdsCheck) },
    header,
  );
  row += 1;
  const used = thresholdsInUse(settings.thresholds);
  const sensible = 'AND(ISNUMBER(set_amber),ISNUMBER(set_red),set_amber<=set_red)';
  const thresholdRow = (which: 'amber' | 'red'): void => {
    canvas.text(
      row,
      name,
      say((text) => text.countySettings[which]),
      label,
    );
    canvas.put(row, first, entryCell(settings.thresholds[which], 'percent'), open('percent'));
    canvas.nameCell(`set_${which}` satisfies CellName, row, first);
    canvas.put(
      row,
      second,
      computed(`IF(${sensible},set_${which},${usualThresholds[which]})`, used[which], 'percent'),
      blue('percent'),
    );
    canvas.nameCell(`used_${which}` satisfies CellName, row, second);
    row += 1;
  };
  const thresholdsTop = row;
  thresholdRow('amber');
  thresholdRow('red');
  const wrong = say((text) => text.countySettings.thresholdsWrong);
  const agrees = used === settings.thresholds;
  canvas.across(
    thresholdsTop,
    third,
    check,
    computed(`IF(${sensible},word_ok,${literal(wrong)})`, agrees ? speech.word('ok') : wrong, 'general'),
    blue('general', 'left'),
  );
  canvas.across(thresholdsTop + 1, third, check, { kind: 'empty' }, blue('general', 'left'));
  canvas.row(thresholdsTop, { height: heightOf(linesIn(wrong, 58), 10) });
  attention(thresholdsTop, third, `${fixed(thresholdsTop, third)}<>${word('ok')}`);
  validate(
    thresholdsTop,
    first,
    first,
    thresholdsTop + 1,
    { kind: 'decimal', min: 0, max: 1 },
    (text) => text.countySettings.prompts.threshold,
    (text) => text.countySettings.errors.threshold,
  );

  section(
    (text) => text.countySettings.schedule,
    (text) => text.countySettings.scheduleHint,
  );
  canvas.text(
    row,
    name,
    say((text) => text.countySettings.schedule),
    label,
  );
  const rule = speech.word(settings.schedule === 'year' ? 'byYear' : 'byDeadline');
  canvas.across(row, first, second, { kind: 'text', text: rule }, open('text'));
  canvas.nameCell('set_schedule' satisfies CellName, row, first);
  validate(
    row,
    first,
    first,
    row,
    { kind: 'list', name: list('schedules') },
    (text) => text.countySettings.prompts.schedule,
    (text) => text.countySettings.errors.schedule,
  );
  row += 1;
  layWeights();
  layPoints();

  function layWeights(): void {
    section(
      (text) => text.countySettings.weights,
      (text) => text.countySettings.weightsHint,
    );
    (['name', 'county', 'nation', 'share'] as const).forEach((id, at) => {
      canvas.text(
        row,
        at,
        say((text) => text.countySettings.weightColumns[id]),
        header,
      );
    });
    row += 1;
    const top = row;
    for (const weight of settings.weights) {
      const [county, nation] = [inRow(row, first), inRow(row, second)];
      canvas.text(row, name, weightName(weight.id, scene), label);
      canvas.put(row, first, entryCell(weight.county, 'general'), open('general'));
      canvas.put(row, second, entryCell(weight.nation, 'general'), open('general'));
      canvas.put(
        row,
        third,
        computed(
          `IF(AND(ISNUMBER(${county}),ISNUMBER(${nation})),IF(${nation}>0,${county}/${nation},""),"")`,
          shareOf(weight),
          'share',
        ),
        blue('share'),
      );
      canvas.text(row, hiddenId, weight.id, style('plain', { wrap: false }));
      row += 1;
    }
    const bottom = Math.max(top, row - 1);
    const columns = { id: hiddenId, name, county: first, nation: second, share: third } as const;
    for (const id of ['id', 'name', 'county', 'nation', 'share'] as const) {
      canvas.name(column('weights', id), { top, left: columns[id], bottom, right: columns[id] });
    }
    validate(
      top,
      first,
      second,
      bottom,
      { kind: 'decimal', min: 0, max: 1e15 },
      (text) => text.countySettings.prompts.amount,
      (text) => text.countySettings.errors.amount,
    );
  }

  function layPoints(): void {
    section(
      (text) => text.countySettings.points,
      (text) => text.countySettings.pointsHint,
    );
    const top = row;
    const parts = ['execution', 'output', 'benefit', 'satisfaction'] as const;
    for (const part of parts) {
      canvas.text(
        row,
        name,
        say((text) => text.countySettings.pointNames[part]),
        label,
      );
      canvas.put(row, first, entryCell(settings.points[part], 'general'), open('general'));
      canvas.nameCell(`points_${part}` satisfies CellName, row, first);
      row += 1;
    }
    const sum = parts.reduce((before, part) => before + (numberIn(settings.points[part]) ?? 0), 0);
    const [cell, verdict] = [inRow(row, first), inRow(row, second)];
    const wrongSum = say((text) => text.countySettings.pointsWrong);
    canvas.text(
      row,
      name,
      say((text) => text.countySettings.pointsSum),
      label,
    );
    canvas.put(
      row,
      first,
      computed(`SUM(${parts.map((part) => `points_${part}`).join(',')})`, sum, 'general'),
      blue('general'),
    );
    canvas.across(
      row,
      second,
      third,
      computed(
        `IF(ROUND(${cell}*1E6,0)=1E8,word_ok,${literal(wrongSum)})`,
        Math.round(sum * 1e6) === 1e8 ? speech.word('ok') : wrongSum,
        'general',
      ),
      blue('general', 'left'),
    );
    attention(row, second, `${verdict}<>${word('ok')}`);
    validate(
      top,
      first,
      first,
      row - 1,
      { kind: 'decimal', min: 0, max: 100 },
      (text) => text.countySettings.prompts.points,
      (text) => text.countySettings.errors.points,
    );
    row += 1;
  }

  return canvas.finish({
    key: 'settings',
    name: speech.sheetName('settings'),
    widths,
    hiddenColumns: [hiddenId],
    print: {
      paper,
      orientation: 'landscape',
      fitWidth: 1,
      fitHeight: 0,
      area: { top: 0, left: name, bottom: row - 1, right: check },
      repeat: null,
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: say((text) => text.county.pageOf), right: '' },
    },
  });
}

/** What a weight is called; one that we do not know is called by its id. */
export function weightName(id: string, { speech }: Scene): string {
  return speech.say(
    (text) => Object.entries(text.countySettings.weightNames).find(([key]) => key === id)?.[1] ?? id,
  );
}
