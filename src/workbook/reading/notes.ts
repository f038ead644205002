/** What reading a plan back noticed: data, with a place; the sentences are in `text/`. */
import type { PlanNotes } from '../../text/zh/planReading';

export interface NotePlace {
  /** As the sheet is called now. */
  readonly sheet: string;
  /** Such as `K12`; null for the whole sheet. */
  readonly address: string | null;
}

export type ReadNote = {
  readonly [C in keyof PlanNotes]: {
    readonly code: C;
    /** Null where it concerns the whole workbook. */
    readonly place: NotePlace | null;
    readonly parameters: PlanNotes[C];
  };
}[keyof PlanNotes];

export type AddNote = <C extends keyof PlanNotes>(
  code: C,
  place: NotePlace | null,
  parameters: PlanNotes[C],
) => void;

/** Collects notes in the order in which they come. */
export function noteBook(): { readonly notes: readonly ReadNote[]; readonly add: AddNote } {
  const notes: ReadNote[] = [];
  return {
    notes,
    add: (code, place, parameters) => {
      // The union is built from this very table, code by code.
      notes.push({ code, place, parameters } as ReadNote);
    },
  };
}
