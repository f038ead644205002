/** What the page for updates keeps: the preview that was asked for, what was decided of it, and what came of it. */
import type { MergeOutcome, MergeStage } from '../../excel/merging/applyMerge';
import type { MergeKind, MergePreview, Side } from '../../workbook/merging/merge';
import type { Trouble } from '../state';
import { createStore, type Store } from '../store';

export type UpdateWork =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking'; readonly what: MergeKind }
  | { readonly kind: 'previewing'; readonly preview: MergePreview }
  | {
      readonly kind: 'writing';
      readonly preview: MergePreview;
      readonly stage: MergeStage | null;
      readonly waiting: boolean;
    }
  | { readonly kind: 'done'; readonly what: MergeKind; readonly outcome: MergeOutcome }
  | { readonly kind: 'failed'; readonly what: MergeKind; readonly trouble: Trouble };

export interface UpdateState {
  readonly work: UpdateWork;
  readonly choices: ReadonlyMap<string, Side>;
}

export type UpdateAction =
  | { readonly type: 'work'; readonly work: UpdateWork }
  | { readonly type: 'stage'; readonly stage: MergeStage }
  | { readonly type: 'waiting' }
  | { readonly type: 'choose'; readonly keys: readonly string[]; readonly side: Side };

/** What speaks for itself is chosen to begin with; the rest waits for a person. */
function suggested({ conflicts }: MergePreview): ReadonlyMap<string, Side> {
  return new Map(
    conflicts.flatMap(({ key, suggested: side }): [string, Side][] => (side === null ? [] : [[key, side]])),
  );
}

function reduceUpdate(state: UpdateState, action: UpdateAction): UpdateState {
  switch (action.type) {
    case 'work': {
      const { work } = action;
      return { work, choices: work.kind === 'previewing' ? suggested(work.preview) : state.choices };
    }
    case 'stage':
    case 'waiting': {
      if (state.work.kind !== 'writing') return state;
      const waiting = action.type === 'waiting';
      const stage = action.type === 'stage' ? action.stage : state.work.stage;
      return { ...state, work: { ...state.work, stage, waiting } };
    }
    case 'choose': {
      const choices = new Map(state.choices);
      for (const key of action.keys) choices.set(key, action.side);
      return { ...state, choices };
    }
  }
}

export function createUpdateStore(): Store<UpdateState, UpdateAction> {
  return createStore(reduceUpdate, { work: { kind: 'none' }, choices: new Map() });
}
