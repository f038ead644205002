/**
 * The hidden sheet of lists: the words that formulas know, the drop-down lists, and the edition's tasks and aspects.
 * Formulas reach all of it by name.
 */
import { countyWords } from '../../text/zh/countyWords';
import type { CountyWord } from '../../text/countyWord';
import { number, text } from '../cells';
import type { Cell } from '../sheet';
import { suggestedOwners } from './bodyNames';
import { Canvas, type Laid, style } from './canvas';
import { column, tableColumns } from './columns';
import { nationalAspects, nationalTasks } from './national';
import type { Scene } from './scene';
import { list, word, wordLists, type WordList } from './words';

const plain = style('plain', { wrap: false });
const header = style('label', { wrap: false });
const [wordKeys, words, tasksAt, aspectsAt] = [0, 1, 3, 11];
/** Below the header. */
const top = 1;

const isCountyWord = (key: string): key is CountyWord => key in countyWords;
const isList = (key: string): key is WordList => key in wordLists;

/** Lists first, each in its order, so that every list is a run of cells; then the words of no list. */
function layWords(canvas: Canvas, { speech }: Scene): void {
  const lists = Object.keys(wordLists).filter(isList);
  const listed = lists.flatMap((key) => wordLists[key].map((each): CountyWord => each));
  const rest = Object.keys(countyWords)
    .filter(isCountyWord)
    .filter((key) => !listed.includes(key));
  [...listed, ...rest].forEach((key, at) => {
    canvas.text(top + at, wordKeys, word(key), plain);
    canvas.text(top + at, words, speech.word(key), plain);
    canvas.nameCell(word(key), top + at, words);
  });
  let row = top;
  for (const key of lists) {
    const bottom = row + wordLists[key].length - 1;
    canvas.name(list(key), { top: row, left: words, bottom, right: words });
    row = bottom + 1;
  }
}

function layTable(
  canvas: Canvas,
  names: readonly string[],
  left: number,
  rows: readonly (readonly Cell[])[],
): void {
  names.forEach((name, at) => {
    canvas.text(0, left + at, name, header);
    canvas.name(name, { top, left: left + at, bottom: rows.length, right: left + at });
  });
  rows.forEach((cells, at) => {
    cells.forEach((cell, each) => {
      canvas.put(top + at, left + each, cell, style('plain', { wrap: false, format: 'general' }));
    });
  });
}

export function listsSheet(scene: Scene): Laid {
  const { edition, plan, speech } = scene;
  const canvas = new Canvas();
  layWords(canvas, scene);
  layTable(
    canvas,
    tableColumns.tasks.map((id) => column('tasks', id)),
    tasksAt,
    nationalTasks(edition, speech).map(({ task, ...told }) => {
      const owners = task === null ? null : suggestedOwners(task, plan.units, speech);
      return [
        number(told.number, 'general'),
        text(told.id),
        text(told.title),
        number(told.aspect, 'general'),
        text(told.aspectTitle),
        text(owners?.lead ?? ''),
        text(owners?.supporting ?? ''),
      ];
    }),
  );
  layTable(
    canvas,
    tableColumns.aspects.map((id) => column('aspects', id)),
    aspectsAt,
    nationalAspects(edition, speech).map(({ number: each, title }) => [number(each, 'general'), text(title)]),
  );
  return canvas.finish({
    key: 'lists',
    name: speech.sheetName('lists'),
    state: 'hidden',
    widths: [22, 24, 3, 8, 10, 40, 8, 30, 24, 40, 3, 8, 40],
    print: {
      paper: scene.paper,
      orientation: 'landscape',
      fitWidth: 1,
      fitHeight: 0,
      area: null,
      repeat: null,
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: speech.say((said) => said.county.pageOf), right: '' },
    },
  });
}
