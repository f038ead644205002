/**
 * The suggested owners of the edition's tasks with reason and evidence, and the national bodies with their usual county
 * counterparts. All of it is ours, and says so: no edition names responsible departments.
 */
import type { Body, Task } from '../../editions/model';
import { facts } from '../../editions/facts';
import { ownersOf } from '../../keypoints/owners';
import { tasksOf } from '../../keypoints/tasks';
import type { Text } from '../../text/text';
import type { Cell } from '../sheet';
import { bodiesList, bodyName, countyName, suggestedOwners } from './bodyNames';
import { Canvas, type Laid, style } from './canvas';
import { heightOf, linesIn } from './fitting';
import { nationalWords } from './national';
import type { Scene } from './scene';

/** Number, title, national, lead, supporting, reason; the bodies take the same columns. */
const widths = [8, 34, 26, 26, 40, 60];
const last = widths.length - 1;
const printedWidth = widths.reduce((sum, width) => sum + width, 0);

type Row = readonly (string | number)[];

function taskRow(task: Task | undefined, number: number, { speech, plan }: Scene): Row {
  const says = (key: 'unread' | 'none'): string => speech.say((text) => text.countyUnits.ownerMap[key]);
  if (task === undefined) return [number, says('unread'), '', '', '', ''];
  const title = nationalWords(task.wording, speech);
  const owners = ownersOf(task);
  if (owners === undefined) return [number, title, '', '', '', says('none')];
  const suggested = suggestedOwners(task, plan.units, speech);
  return [
    number,
    title,
    bodyName(owners.lead, speech),
    suggested?.lead ?? '',
    suggested?.supporting ?? '',
    speech.fact(owners.reason),
  ];
}

function bodyRow(body: Body, { speech, plan }: Scene): Row {
  return [
    '',
    bodyName(body, speech),
    '',
    countyName(body, plan.units, speech),
    body.aliases.join('、'),
    speech.fact(body.evidence),
  ];
}

export function ownerMapSheet(scene: Scene): Laid {
  const { edition, speech, plan, paper } = scene;
  const { say } = speech;
  const canvas = new Canvas();
  let row = 0;
  const across = (text: string, drawn: ReturnType<typeof style>, size: number): void => {
    canvas.across(row, 0, last, { kind: 'text', text }, drawn);
    canvas.row(row, { height: heightOf(linesIn(text, printedWidth), size) });
    row += 1;
  };
  const rows = (each: readonly Row[], header: readonly string[]): void => {
    header.forEach((text, at) => {
      canvas.put(row, at, { kind: 'text', text }, style('headerNation', { align: 'center' }));
    });
    canvas.row(row, { height: heightOf(2, 11) });
    row += 1;
    for (const cells of each) {
      const lines = cells.map((said, at) => linesIn(String(said), widths[at] ?? 10));
      cells.forEach((said, at) => {
        const content: Cell =
          typeof said === 'number'
            ? { kind: 'number', value: said, format: 'general' }
            : said === ''
              ? { kind: 'empty' }
              : { kind: 'text', text: said };
        canvas.put(
          row,
          at,
          content,
          style('nation', {
            align: at === 0 ? 'center' : 'left',
            format: content.kind === 'number' ? 'general' : 'text',
          }),
        );
      });
      canvas.row(row, { height: heightOf(Math.max(1, ...lines), 10) });
      row += 1;
    }
  };
  const head = (key: keyof Text['countyUnits']['ownerMap']['columns']): string =>
    say((text) => text.countyUnits.ownerMap.columns[key]);
  if (plan.sample) {
    across(
      say((text) => text.county.sampleMark),
      style('sample', { align: 'center' }),
      12,
    );
  }
  across(
    say((text) => text.countyUnits.ownerMap.title(edition.id)),
    style('title', { align: 'center' }),
    17,
  );
  for (const line of speech.lines((text) => text.countyUnits.ownerMap.ours)) across(line, style('line'), 10);
  across(
    say((text) => text.countyUnits.ownerMap.tasks),
    style('section'),
    12,
  );
  const top = row;
  const byNumber = new Map(tasksOf(edition).map((task) => [task.number, task]));
  rows(
    Array.from({ length: edition.taskCount }, (_, at) => taskRow(byNumber.get(at + 1), at + 1, scene)),
    (['number', 'title', 'national', 'lead', 'supporting', 'reason'] as const).map(head),
  );
  row += 1;
  across(
    say((text) => text.countyUnits.ownerMap.bodies),
    style('section'),
    12,
  );
  const firstBody = row + 1;
  rows(
    facts.bodies.map((body) => bodyRow(body, scene)),
    ['', head('body'), '', head('county'), head('aliases'), head('evidence')],
  );
  canvas.name(bodiesList, { top: firstBody, left: 1, bottom: row - 1, right: 1 });
  return canvas.finish({
    key: 'ownerMap',
    name: speech.sheetName('ownerMap'),
    widths,
    frozen: { rows: top, columns: 0 },
    print: {
      paper,
      orientation: 'landscape',
      fitWidth: 1,
      fitHeight: 0,
      area: { top: 0, left: 0, bottom: row - 1, right: last },
      repeat: null,
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: say((text) => text.county.pageOf), right: '' },
    },
  });
}
