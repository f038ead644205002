/** What reading a plan and carrying it over noticed, in sentences. */
import type { Text } from '../text/text';
import type { CarryNotes, PlanNotes } from '../text/zh/planReading';
import type { CarriedSummary } from './carryNotes';
import type { ReadNote } from './notes';

type Sentences<T> = { readonly [C in keyof T]: (parameters: T[C]) => string };

function say<T, C extends keyof T>(code: C, parameters: T[C], sentences: Sentences<T>): string {
  return sentences[code](parameters);
}

/** Where it is, and what was noticed. */
export function sayPlanNote({ code, place, parameters }: ReadNote, { template }: Text): string {
  const where = place === null ? '' : template.at(place.sheet, place.address);
  return where + say<PlanNotes, keyof PlanNotes>(code, parameters, template.notes);
}

/** How many rows went where, then whatever needs a look. */
export function sayCarriedOver({ counts, notes }: CarriedSummary, { template }: Text): readonly string[] {
  return [
    template.carriedRows(counts),
    ...notes.map(({ code, parameters }) =>
      say<CarryNotes, keyof CarryNotes>(code, parameters, template.carried),
    ),
  ];
}
