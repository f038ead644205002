/**
 * Which task a cell's text names: an id (`2024-05`, `2024-05.2`), a number (`第5项`, `任务5`, `5`), or a title, whole or
 * with a number before it. A number without a year is looked for in the edition that the person is reading.
 */
import type { Edition, EditionId, Task } from '../editions/model';
import { editionById, editions } from '../keypoints/editions';
import { nameKey, plain } from '../keypoints/spelling';
import { findTask, tasksOf } from '../keypoints/tasks';

const idAnywhere = /(?<!\d)(20\d{2})\s*[-_–—]\s*(\d{1,2})(?!\d)(?!\s*[-–—/年]\s*\d)/;
const yearAndNumber = /(20\d{2})\s*年?.{0,12}?第\s*(\d{1,3})\s*项/;

function inEdition(year: string | undefined, number: string | undefined): Task | null {
  const edition = editions.find(({ id }) => id === year);
  if (edition === undefined || number === undefined) return null;
  const answer = findTask(edition, Number(number));
  return answer.ok ? answer.value : null;
}

/** The tasks whose title, in either language, is the text or stands in it; the whole title before a part. */
function byTitle(text: string, among: readonly Edition[]): readonly Task[] {
  const key = nameKey(text.replace(/^\s*\d{1,3}\s*[.．、:：)）]\s*/, ''));
  if (key.length < 4) return [];
  const tasks = among.flatMap(tasksOf);
  const titles = (task: Task): readonly string[] => [nameKey(task.wording.zh), nameKey(task.wording.en)];
  const whole = tasks.filter((task) => titles(task).includes(key));
  return whole.length > 0 ? whole : tasks.filter((task) => titles(task).some((title) => key.includes(title)));
}

/** The tasks that the text may name: none, the one, or several among which a person must choose. */
export function tasksNamed(cell: string, reading: EditionId): readonly Task[] {
  const text = plain(cell);
  const ids = idAnywhere.exec(text) ?? yearAndNumber.exec(text);
  const byId = ids === null ? null : inEdition(ids[1], ids[2]);
  if (byId !== null) return [byId];
  const named = byTitle(text, editions);
  if (named.length > 0) {
    const here = named.filter((task) => task.edition === reading);
    return here.length > 0 ? here : named;
  }
  const edition = editionById(reading);
  const numbered = edition === undefined ? null : findTask(edition, text);
  return numbered?.ok === true ? [numbered.value] : [];
}
