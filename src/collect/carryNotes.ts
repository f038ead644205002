/** What carrying a plan over noticed: data; the sentences are in `text/`. */
import type { CarriedCounts, CarryNotes } from '../text/zh/planReading';

export type CarryNote = {
  readonly [C in keyof CarryNotes]: { readonly code: C; readonly parameters: CarryNotes[C] };
}[keyof CarryNotes];

export interface CarriedSummary {
  readonly counts: CarriedCounts;
  readonly notes: readonly CarryNote[];
}

export type AddCarryNote = <C extends keyof CarryNotes>(code: C, parameters: CarryNotes[C]) => void;

export function carryNoteBook(): { readonly notes: readonly CarryNote[]; readonly add: AddCarryNote } {
  const notes: CarryNote[] = [];
  return {
    notes,
    add: (code, parameters) => {
      // The union is built from this very table, code by code.
      notes.push({ code, parameters } as CarryNote);
    },
  };
}

/** Whether somebody has to do something about it: a baseline whose month is known is only told. */
export function needsLook({ code, parameters }: CarryNote): boolean {
  return code !== 'baseline-carried' || parameters.month === '';
}
