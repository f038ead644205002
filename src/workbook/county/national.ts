/** The edition's aspects and tasks as the county's workbook says them, those that could not be read included. */
import type { Edition, Task, Wording } from '../../editions/model';
import { taskId } from '../../editions/compose';
import { tasksOf } from '../../keypoints/tasks';
import type { Speech } from './scene';

export interface NationalTask {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** Null where it is not known in which aspect an unread task stands. */
  readonly aspect: number | null;
  readonly aspectTitle: string;
  /** Null where it could not be read. */
  readonly task: Task | null;
}

/** A wording, its Chinese marked where it is not as a source prints it. */
export function nationalWords(wording: Wording, speech: Speech): string {
  const chinese = speech.lines((text) => text.workPlan.withOrigin(wording.zh, wording.zhOrigin));
  const zh = chinese[speech.languages.indexOf('zh')] ?? wording.zh;
  return speech.fact({ zh, en: wording.en });
}

/** The aspects by number, from the first to the last that the edition says it has. */
export function nationalAspects(
  edition: Edition,
  speech: Speech,
): readonly { readonly number: number; readonly title: string }[] {
  return Array.from({ length: edition.aspectCount }, (_, at) => {
    const aspect = edition.aspects.find(({ number }) => number === at + 1);
    const title =
      aspect === undefined
        ? speech.say((text) => text.sheets.unreadAspect)
        : nationalWords(aspect.wording, speech);
    return { number: at + 1, title };
  });
}

/** The tasks by number, from the first to the last that the edition says it has. */
export function nationalTasks(edition: Edition, speech: Speech): readonly NationalTask[] {
  const aspects = nationalAspects(edition, speech);
  const byNumber = new Map(tasksOf(edition).map((task) => [task.number, task]));
  return Array.from({ length: edition.taskCount }, (_, at): NationalTask => {
    const number = at + 1;
    const id = taskId(edition.id, number);
    const task = byNumber.get(number);
    if (task === undefined) {
      return {
        number,
        id,
        title: speech.say((text) => text.sheets.unreadTask),
        aspect: null,
        aspectTitle: speech.say((text) => text.sheets.unreadAspect),
        task: null,
      };
    }
    return {
      number,
      id,
      title: nationalWords(task.wording, speech),
      aspect: task.aspect,
      aspectTitle: aspects[task.aspect - 1]?.title ?? '',
      task,
    };
  });
}
