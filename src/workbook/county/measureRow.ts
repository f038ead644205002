/** The rows of the work plan with what the nation says beside them. */
import type { Measure } from '../../editions/model';
import { tasksOf } from '../../keypoints/tasks';
import type { PlannedMeasure } from '../../plan/county';
import type { MeasureFigures } from '../../plan/measureFigures';
import { type NationalTask, nationalTasks, nationalWords } from './national';
import type { Scene } from './scene';

export interface MeasureRow {
  readonly measure: PlannedMeasure;
  readonly figures: MeasureFigures;
  readonly task: NationalTask | undefined;
  /** The national measure that the row starts from; of a task whose measures were not read, the first row says so. */
  readonly national: string;
}

/** Rows that stand under a task from the first; the others take whichever task a planner gives them. */
export function isUnderTask({ measure }: MeasureRow): boolean {
  return /^\d{4}-\d{2}\./.test(measure.id);
}

const firstOfTask = /^\d{4}-\d{2}\.1$/;

export function measureRows(scene: Scene, figures: readonly MeasureFigures[]): readonly MeasureRow[] {
  const { plan, edition, speech } = scene;
  const tasks = nationalTasks(edition, speech);
  const read = tasksOf(edition).filter(({ measures }) => measures.length > 0);
  const withMeasures = new Set(read.map(({ number }) => number));
  const known = new Map(
    read.flatMap(({ measures }) => measures.map((each): [string, Measure] => [each.id, each])),
  );
  const unread = speech.say((text) => text.sheets.unreadMeasures);

  const nationalOf = (measure: PlannedMeasure, task: NationalTask | undefined): string => {
    const national = measure.national === null ? undefined : known.get(measure.national);
    if (national !== undefined) return nationalWords(national.wording, speech);
    const first = task !== undefined && firstOfTask.test(measure.id);
    return first && !withMeasures.has(task.number) ? unread : '';
  };

  return plan.measures.flatMap((measure, at): readonly MeasureRow[] => {
    const figure = figures[at];
    if (figure === undefined) return [];
    const task = figure.task === null ? undefined : tasks[figure.task - 1];
    return [{ measure, figures: figure, task, national: nationalOf(measure, task) }];
  });
}
