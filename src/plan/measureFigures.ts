/** What follows from the rows of the work plan. */
import type { CountyUnit } from './county';
import type { Light } from './light';

export interface MeasureFigures {
  /** The task it belongs to; null where none was chosen, or none of that number exists. */
  readonly task: number | null;
  readonly aspect: number | null;
  /** Such as `5.2`: the task, and its place among the task's rows in use; empty for a row that is not in use. */
  readonly number: string;
  /** Spare: no task and no text. Pending: a task without text, or something required is missing. */
  readonly state: 'filled' | 'pending' | 'spare';
  /** How many required entries are missing; 0 for rows without text. */
  readonly missing: number;
  /** As a fraction; null for a row without text. */
  readonly due: number | null;
  /** Points behind schedule, above 0; null where it is not behind or nothing is known. */
  readonly behind: number | null;
  /** `none` where nothing was reported or the measure was adjusted; null for a row without text. */
  readonly light: Light | 'none' | null;
  /** The lead unit by its present name; null where none is given. */
  readonly unit: CountyUnit | 'unknown' | null;
  /** Supporting units by name, in the order given. */
  readonly supporting: readonly string[];
  /** Money of projects that is allocated to this very measure, and what of it was spent, in 万元. */
  readonly money: number | null;
  readonly spent: number | null;
  /** Place among those behind, the furthest first; null where it is not behind. */
  readonly rank: number | null;
}
