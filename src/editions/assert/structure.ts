/** An edition has the aspects and tasks that it says it has, numbered without a gap, and says truly what was read. */
import type { Aspect, Completeness, Edition, Facts, Task } from '../model';
import { defect, tasksOf, type Defect } from './parts';

/** Whether the numbers are 1, 2, 3 … up to the count, each once. */
function isRunTo(count: number, numbers: readonly number[]): boolean {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.length === count && sorted.every((number, index) => number === index + 1);
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
}

function taskDefects(edition: Edition, aspect: Aspect, task: Task): readonly Defect[] {
  const { id, measures } = task;
  const own = `${edition.id}-${String(task.number).padStart(2, '0')}`;
  return [
    ...(id === own && task.edition === edition.id ? [] : [defect(id, `should be task ${own}`)]),
    ...(task.aspect === aspect.number
      ? []
      : [defect(id, `stands under aspect ${aspect.number} but names ${task.aspect}`)]),
    ...measures
      .filter((measure, index) => measure.id !== `${id}.${index + 1}`)
      .map((measure) => defect(measure.id, `is not in its place among the measures of ${id}`)),
  ];
}

function aspectDefects(edition: Edition, aspect: Aspect): readonly Defect[] {
  const id = `${edition.id}-a${aspect.number}`;
  const whole = edition.unread.tasks.length === 0;
  return [
    ...(aspect.edition === edition.id ? [] : [defect(id, `names edition ${aspect.edition}`)]),
    ...(whole && !aspect.complete
      ? [defect(id, 'is incomplete though no task of the edition is unread')]
      : []),
    ...(aspect.complete && aspect.tasks.length === 0 ? [defect(id, 'is complete without a task')] : []),
    ...aspect.tasks.flatMap((task) => taskDefects(edition, aspect, task)),
  ];
}

/** Whether what is said of the completeness of a part agrees with what there is of it. */
function completenessDefects(
  place: string,
  said: Completeness,
  have: number,
  of: number | null,
): readonly Defect[] {
  const state = have === 0 ? 'none' : have === of ? 'complete' : 'partial';
  return [
    ...(said.have === have && said.of === of
      ? []
      : [defect(place, `says ${said.have} of ${said.of ?? '?'}, there are ${have} of ${of ?? '?'}`)]),
    ...(said.state === state ? [] : [defect(place, `says "${said.state}", it is "${state}"`)]),
  ];
}

function editionDefects(edition: Edition): readonly Defect[] {
  const { id, aspects, unread, completeness } = edition;
  const tasks = tasksOf(edition);
  const aspectNumbers = aspects.map(({ number }) => number);
  const taskNumbers = tasks.map(({ number }) => number);
  const goals = edition.goals.filter(({ task }) => task === null).length;
  const withMeasures = tasks.filter(({ measures }) => measures.length > 0).length;
  return [
    ...(isRunTo(edition.aspectCount, [...aspectNumbers, ...unread.aspects]) && isRising(aspectNumbers)
      ? []
      : [defect(id, `its aspects are not numbered 1 to ${edition.aspectCount}`)]),
    ...(isRunTo(edition.taskCount, [...taskNumbers, ...unread.tasks]) && isRising(taskNumbers)
      ? []
      : [defect(id, `its tasks are not numbered 1 to ${edition.taskCount}`)]),
    ...completenessDefects(`${id} goals`, completeness.goals, goals, goals),
    ...completenessDefects(`${id} aspects`, completeness.aspects, aspects.length, edition.aspectCount),
    ...completenessDefects(`${id} tasks`, completeness.tasks, tasks.length, edition.taskCount),
    ...completenessDefects(`${id} measures`, completeness.measures, withMeasures, edition.taskCount),
    ...(edition.publicised.startsWith(`${id}-`) ? [] : [defect(id, 'was not made public in its own year')]),
    ...aspects.flatMap((aspect) => aspectDefects(edition, aspect)),
  ];
}

export function structureDefects(facts: Facts): readonly Defect[] {
  return facts.editions.flatMap(editionDefects);
}
