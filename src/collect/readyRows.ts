/** Rows of a new plan that wait to be filled: under their task, where the nation says nothing, then spare ones. */
import type { Edition } from '../editions/model';
import { type CountyPlan, numberIn, type PlannedMeasure } from '../plan/county';
import { emptyMeasure, nodeCount } from '../plan/newPlan';
import { hasEntries } from './inUse';

export class ReadyRows {
  readonly rows: PlannedMeasure[];
  private readonly byTask = new Map<number, number[]>();
  private readonly spare: number[] = [];
  private readonly taken: Set<string>;
  private readonly nodes: number;
  private next = 1;

  constructor(
    { measures, settings }: CountyPlan,
    private readonly edition: Edition,
  ) {
    this.nodes = nodeCount(settings.nodes);
    this.rows = [...measures];
    this.taken = new Set(measures.map(({ id }) => id));
    measures.forEach((row, at) => {
      if (hasEntries(row)) return;
      const task = numberIn(row.task);
      if (task === null) this.spare.push(at);
      else if (row.national === null) this.byTask.set(task, [...(this.byTask.get(task) ?? []), at]);
    });
  }

  private append(): number {
    let id = '';
    do {
      id = `${this.edition.id}-x${String(this.next).padStart(3, '0')}`;
      this.next += 1;
    } while (this.taken.has(id));
    this.taken.add(id);
    this.rows.push(emptyMeasure(id, null, null, this.nodes));
    return this.rows.length - 1;
  }

  /** Fills a row for this task, and says which. */
  fill(task: number | null, content: (ready: PlannedMeasure) => PlannedMeasure): string {
    const own = task === null ? undefined : this.byTask.get(task)?.shift();
    const at = own ?? this.spare.shift() ?? this.append();
    const ready = this.rows[at] ?? emptyMeasure('', null, null, this.nodes);
    const filled = content({ ...ready, task: task ?? ready.task });
    this.rows[at] = filled;
    return filled.id;
  }
}
