/** All that the pane remembers while it is open, and how each thing that happens changes it. */
import type { EditionId, Language, Task, TaskId } from '../editions/model';
import { editionById, editions as allEditions } from '../keypoints/editions';
import { isMeasured } from '../keypoints/goals';
import type { WriteOutcome } from '../excel/outcome';
import type { ExcelProblem } from '../excel/problems';
import type { LayOutcome } from '../excel/laying/layBook';
import type { WriteProgress } from '../excel/writeSheets';
import type { Filter } from '../plan/steering/filter';
import { sheetKeys, type SheetKey, type SheetLanguage } from '../workbook/sheet';
import type { SheetOrder } from '../workbook/sheets';
import { editionToBeginWith } from './editions';
import type { Host, Shade } from './environment';
import { tabOf, type Section, type Tab } from './sections';

/** Why something could not be done: what Excel answered, that the pane has no Excel, or a defect of ours. */
export type Trouble =
  | { readonly kind: 'excel'; readonly problem: ExcelProblem }
  | { readonly kind: 'outside' }
  | { readonly kind: 'none-yet' }
  | { readonly kind: 'defect' };

/** Sheets as chosen; those of ours that the workbook has already; or those with the national text put back. */
export type WritingKind = 'fresh' | 'refresh' | 'restore';

/** A plan's workbook in a window of its own; its sheets in the workbook that is open; or as a file. */
export type PlanKind = 'open' | 'lay' | 'save';

export function isPlanKind(what: WritingKind | PlanKind): what is PlanKind {
  return what === 'open' || what === 'lay' || what === 'save';
}

/** What came of making a plan. */
export type PlanOutcome =
  | { readonly kind: 'laid'; readonly outcome: LayOutcome }
  | { readonly kind: 'opened' }
  /** The browser was given the file under this name. */
  | { readonly kind: 'saved'; readonly name: string }
  /** Stopped before anything was there. */
  | { readonly kind: 'cancelled' };

/** Where the writing of sheets, or the making of a plan, stands: one thing at a time. */
export type Writing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' | 'stopping'; readonly progress: WriteProgress | null }
  /** Excel did what it could: all, a part, or nothing, as the outcome says. */
  | { readonly kind: 'ended'; readonly outcome: WriteOutcome; readonly what: WritingKind }
  | { readonly kind: 'planned'; readonly outcome: PlanOutcome; readonly what: PlanKind }
  /** It did not come to writing. */
  | { readonly kind: 'failed'; readonly trouble: Trouble; readonly what: WritingKind | PlanKind };

/** What is asked for a county's plan, as typed. */
export interface PlanForm {
  /** Null until chosen: then it is the edition that is browsed. */
  readonly edition: EditionId | null;
  readonly county: string;
  readonly code: string;
  readonly unit: string;
  /** A month, 1 to 12; blank where none is chosen. */
  readonly period: string;
  /** Null until chosen: then the sheets follow the pane's language. */
  readonly language: SheetLanguage | null;
  /** The training copy. */
  readonly sample: boolean;
}

/** What to put into a cell: a function and what is written for each of its parameters (nothing when left out). */
export interface CellChoice {
  readonly functionId: string;
  readonly given: Readonly<Record<string, string>>;
}

/** How the last insertion into a cell went. */
export type Insertion =
  | { readonly kind: 'none' }
  | { readonly kind: 'written'; readonly address: string }
  | { readonly kind: 'failed'; readonly trouble: Trouble; readonly as: 'formula' | 'value' };

/** What the pane says of the cell that a right-click asked about. */
export type CellNotice =
  | { readonly kind: 'none-named'; readonly text: string }
  | { readonly kind: 'several'; readonly tasks: readonly Task[] }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

export interface PaneState {
  readonly language: Language;
  readonly shade: Shade;
  readonly host: Host;
  /** The section that is open. */
  readonly section: Section;
  /** The tab that is open, or was before help. */
  readonly tab: Tab;
  /** The section of each tab that was open last, which pressing the tab opens again. */
  readonly lastOf: { readonly [T in Tab]: Section };
  readonly order: {
    readonly editions: readonly EditionId[];
    /** Null until chosen: then the sheets follow the pane's language. */
    readonly language: SheetLanguage | null;
    readonly which: readonly SheetKey[];
  };
  readonly writing: Writing;
  /** The person has begun, or said that they need no help beginning. */
  readonly welcomed: boolean;
  /** The pane shows the card of whatever cell is selected. */
  readonly following: boolean;
  readonly plan: PlanForm;
  /** What the pages on the plan are narrowed to. */
  readonly filter: Filter;
  /** Which body of the county the person works for; null until they said so: then it is the plan's reporting unit. */
  readonly ownUnit: string | null;
  readonly browse: {
    readonly edition: EditionId | 'all';
    readonly query: string;
    /** The cards opened one from another; the last is shown. Empty: the list is shown. */
    readonly trail: readonly TaskId[];
  };
  readonly cell: CellChoice;
  readonly insertion: Insertion;
  readonly notice: CellNotice | null;
}

export type Action =
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'host'; readonly host: Host }
  | { readonly type: 'shade'; readonly shade: Shade }
  | { readonly type: 'section'; readonly section: Section }
  | { readonly type: 'order'; readonly editions: readonly EditionId[]; readonly which: readonly SheetKey[] }
  | { readonly type: 'order edition'; readonly edition: EditionId; readonly wanted: boolean }
  | { readonly type: 'order language'; readonly language: SheetLanguage }
  | { readonly type: 'order sheet'; readonly sheet: SheetKey; readonly wanted: boolean }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'plan'; readonly given: Partial<PlanForm> }
  | { readonly type: 'welcomed' }
  | { readonly type: 'follow'; readonly following: boolean }
  /** What was remembered of this workbook. */
  | {
      readonly type: 'resume';
      readonly welcomed: boolean;
      readonly section?: Section;
      readonly browse?: Pick<PaneState['browse'], 'edition' | 'trail'>;
      readonly following?: boolean;
    }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'own unit'; readonly unit: string | null }
  | { readonly type: 'browse edition'; readonly edition: EditionId | 'all' }
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'open task'; readonly task: TaskId }
  | { readonly type: 'close task' }
  | { readonly type: 'choose function'; readonly functionId: string; readonly given?: CellChoice['given'] }
  | { readonly type: 'give'; readonly parameter: string; readonly value: string }
  | { readonly type: 'insertion'; readonly insertion: Insertion }
  | { readonly type: 'notice'; readonly notice: CellNotice | null };

export function initialState(start: Pick<PaneState, 'language' | 'shade' | 'host'>): PaneState {
  const edition = editionToBeginWith();
  const goal = editionById(edition)?.goals.find(isMeasured);
  return {
    ...start,
    section: 'overview',
    tab: 'plan',
    lastOf: { points: 'tasks', plan: 'overview', progress: 'progress', share: 'share' },
    order: { editions: [edition], language: null, which: sheetKeys },
    writing: { kind: 'idle' },
    welcomed: false,
    following: false,
    plan: { edition: null, county: '', code: '', unit: '', period: '', language: null, sample: false },
    filter: { unit: null, aspect: null, mine: false },
    ownUnit: null,
    browse: { edition, query: '', trail: [] },
    cell: {
      functionId: 'KEYPOINT_TARGET',
      given: { edition, ...(goal === undefined ? {} : { indicator: goal.indicator }) },
    },
    insertion: { kind: 'none' },
    notice: null,
  };
}

/** The order as it would be written now. */
export function currentOrder({ order, language }: PaneState): SheetOrder {
  return { ...order, language: order.language ?? language };
}

/** Adds or takes away, keeping the given order of things. */
function withMember<T>(all: readonly T[], chosen: readonly T[], member: T, wanted: boolean): readonly T[] {
  return all.filter((one) => (one === member ? wanted : chosen.includes(one)));
}

/** Another section is open. What was said of a cell belongs to the moment when it was asked. */
function opened(state: PaneState, section: Section): PaneState {
  const tab = tabOf(section);
  const went = tab === null ? {} : { tab, lastOf: { ...state.lastOf, [tab]: section } };
  return { ...state, ...went, section, notice: null };
}

export function reduce(state: PaneState, action: Action): PaneState {
  const { order, browse } = state;
  switch (action.type) {
    case 'language':
      return { ...state, language: action.language };
    case 'host':
      return { ...state, host: action.host };
    case 'shade':
      return state.shade === action.shade ? state : { ...state, shade: action.shade };
    case 'section':
      return opened(state, action.section);
    case 'order':
      return { ...state, order: { ...order, editions: action.editions, which: action.which } };
    case 'order edition': {
      const editions = withMember(
        allEditions.map(({ id }) => id),
        order.editions,
        action.edition,
        action.wanted,
      );
      return { ...state, order: { ...order, editions } };
    }
    case 'order language':
      return { ...state, order: { ...order, language: action.language } };
    case 'order sheet': {
      const which = withMember(sheetKeys, order.which, action.sheet, action.wanted);
      return { ...state, order: { ...order, which } };
    }
    case 'writing':
      return { ...state, writing: action.writing };
    case 'plan':
      return { ...state, plan: { ...state.plan, ...action.given } };
    case 'welcomed':
      return state.welcomed ? state : { ...state, welcomed: true };
    case 'follow':
      return { ...state, following: action.following };
    case 'resume': {
      // Who was here before knows what the pane can do, and comes to read.
      const section = action.section ?? (action.welcomed ? 'tasks' : state.section);
      return {
        ...opened(state, section),
        welcomed: action.welcomed,
        following: action.following ?? state.following,
        browse: { ...state.browse, ...action.browse },
      };
    }
    case 'own unit':
      return { ...state, ownUnit: action.unit };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case 'browse edition':
      return { ...state, browse: { ...browse, edition: action.edition, trail: [] } };
    case 'search':
      return { ...state, browse: { ...browse, query: action.query, trail: [] } };
    case 'open task':
      return {
        ...opened(state, 'tasks'),
        browse: { ...browse, trail: [...browse.trail, action.task] },
      };
    case 'close task':
      return { ...state, browse: { ...browse, trail: browse.trail.slice(0, -1) } };
    case 'choose function': {
      const given = action.given ?? state.cell.given;
      return {
        ...opened(state, 'cell'),
        cell: { functionId: action.functionId, given },
        insertion: { kind: 'none' },
      };
    }
    case 'give': {
      const given = { ...state.cell.given, [action.parameter]: action.value };
      return { ...state, cell: { ...state.cell, given }, insertion: { kind: 'none' } };
    }
    case 'insertion':
      return { ...state, insertion: action.insertion };
    case 'notice':
      return { ...state, notice: action.notice };
  }
}
