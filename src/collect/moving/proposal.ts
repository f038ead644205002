/**
 * What moving a plan to a later edition would do, before anything is done: for each row in use where its task went, as the
 * comparison of editions reads it, and what would become of the row; and which tasks of the later edition nothing leads to.
 */
import type { Edition, EditionId, Language, Task, Words } from '../../editions/model';
import { becomes } from '../../keypoints/comparison';
import { editionById, editions } from '../../keypoints/editions';
import { tasksOf } from '../../keypoints/tasks';
import type { CountyPlan, PlannedMeasure } from '../../plan/county';
import { newPlan, usualRows } from '../../plan/newPlan';
import { workbookId } from '../../plan/order';
import type { MoveKind, MoveRefusals } from '../../text/zh/moving';
import { hasEntries, isFinished } from '../inUse';
import { decisionWithin, type MoveDecision, type MoveDecisions, proposedDecision } from './decision';
import { taskMapper, type WayOn } from './whereTasksWent';

export interface ProposedRow {
  readonly id: string;
  readonly text: Words['zh'];
  readonly lead: Words['zh'];
  readonly kind: MoveKind;
  /** The task it stands under, with its number; empty where it stands under none. */
  readonly title: Words;
  /** Tasks that could carry it on, the proposed one first, and why. */
  readonly ways: readonly WayOn[];
  /** Why none could, as far as the comparison says. */
  readonly why: Words | null;
  readonly isFinished: boolean;
  readonly proposed: MoveDecision;
  /** It goes on, and where to is for a person to say. */
  readonly needsPerson: boolean;
}

/** A task of the next edition that nothing of the earlier one leads to. */
export interface ComingTask {
  readonly task: Task;
  /** `new` as the comparison says; `untold` where not enough of the earlier edition was read to tell. */
  readonly kind: 'new' | 'untold';
}

export interface MoveProposal {
  readonly from: Edition;
  readonly to: Edition;
  /** Rows in use, in the order of the plan. */
  readonly rows: readonly ProposedRow[];
  readonly coming: readonly ComingTask[];
}

/** Why a plan cannot move there. */
export type MoveRefusal = {
  readonly [C in keyof MoveRefusals]: { readonly code: C; readonly parameters: MoveRefusals[C] };
}[keyof MoveRefusals];

export type Proposed =
  | { readonly ok: true; readonly proposal: MoveProposal }
  | { readonly ok: false; readonly refusal: MoveRefusal };

/** The editions that a plan of this one can move to, the next one first; none for the latest that is known. */
export function editionsAfter(edition: EditionId): readonly Edition[] {
  return editions.filter(({ id }) => id > edition);
}

/** Null where a plan of this edition can move to that one. */
export function refusalOf(from: EditionId, to: EditionId): MoveRefusal | null {
  const unknown = [from, to].find((id) => editionById(id) === undefined);
  if (unknown !== undefined) return { code: 'unknown-edition', parameters: { to: unknown } };
  if (from === to) return { code: 'same', parameters: { from, to } };
  return to < from ? { code: 'backwards', parameters: { from, to } } : null;
}

function proposedRow(measure: PlannedMeasure, wentFrom: ReturnType<typeof taskMapper>): ProposedRow {
  const went = wentFrom(measure.task);
  const { id, text, lead } = measure;
  const kind = went.from === null ? 'none' : (went.became ?? 'unknown');
  const goesOn = !isFinished(measure);
  return {
    id,
    text,
    lead,
    // Asked forwards, no task is new.
    kind: kind === 'new' ? 'unknown' : kind,
    title: went.title,
    ways: went.ways,
    why: went.why,
    isFinished: !goesOn,
    proposed: proposedDecision(measure, went),
    needsPerson: goesOn && (went.others.length > 0 || went.task === null),
  };
}

function comingTask(task: Task, from: Edition): readonly ComingTask[] {
  const rows = becomes(task, from);
  if (!rows.ok) return [{ task, kind: 'untold' }];
  return rows.value.some(({ task: before }) => before !== null) ? [] : [{ task, kind: 'new' }];
}

/** What moving the plan to that edition would do, or why it cannot move there. */
export function proposeMove(previous: CountyPlan, to: EditionId): Proposed {
  const refusal = refusalOf(previous.identity.edition, to);
  const [earlier, later] = [editionById(previous.identity.edition), editionById(to)];
  if (refusal !== null) return { ok: false, refusal };
  if (earlier === undefined || later === undefined) throw new Error('an edition without its facts');
  const wentFrom = taskMapper(earlier, later);
  return {
    ok: true,
    proposal: {
      from: earlier,
      to: later,
      rows: previous.measures.filter(hasEntries).map((measure) => proposedRow(measure, wentFrom)),
      coming: tasksOf(later).flatMap((task) => comingTask(task, earlier)),
    },
  };
}

/** What moving comes to with what was decided so far. */
export interface MoveCounts {
  readonly rows: number;
  /** Rows that go on, */
  readonly carried: number;
  /** of which so many without a task. */
  readonly open: number;
  readonly finished: number;
  readonly left: number;
  /** Rows that are for a person to decide, and on which nobody has yet. */
  readonly undecided: number;
}

/** What holds for a row: what was decided, else what is proposed. */
export function decisionFor(
  { id, proposed }: ProposedRow,
  to: Edition,
  decisions: MoveDecisions,
): MoveDecision {
  return decisionWithin(decisions.get(id) ?? proposed, to);
}

export function moveCounts({ rows, to }: MoveProposal, decisions: MoveDecisions): MoveCounts {
  const held = rows.map((row) => decisionFor(row, to, decisions));
  const count = (is: (decision: MoveDecision) => boolean): number => held.filter(is).length;
  return {
    rows: rows.length,
    carried: count(({ kind }) => kind === 'carry'),
    open: count((decision) => decision.kind === 'carry' && decision.task === null),
    finished: count(({ kind }) => kind === 'finish'),
    left: count(({ kind }) => kind === 'leave'),
    undecided: rows.filter(({ id, needsPerson }) => needsPerson && !decisions.has(id)).length,
  };
}

/** The empty plan of the next edition, for the same county and unit and with the same milestones. */
export function emptyNextPlan(
  { identity, settings }: CountyPlan,
  to: Edition,
  language: Language,
): CountyPlan {
  const { county, code, unit, unitCode } = identity;
  const body = unitCode === undefined ? unit : `${unitCode} ${unit}`;
  return newPlan(to, {
    identity: {
      id: workbookId(to.id, code, county, body),
      edition: to.id,
      county,
      code,
      unit,
      ...(unitCode === undefined ? {} : { unitCode }),
      month: null,
      contact: '',
      phone: '',
    },
    nodes: settings.nodes,
    rows: usualRows,
    language,
  });
}
