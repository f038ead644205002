/** What carrying a plan over came to, in sentences. */
import type { Text } from '../text/text';
import type { CarryNotes } from '../text/zh/planReading';
import type { CarriedSummary } from './carryNotes';

function say<C extends keyof CarryNotes>(
  code: C,
  parameters: CarryNotes[C],
  { carried }: Text['template'],
): string {
  return carried[code](parameters);
}

/** How many rows went where, then whatever needs a look. */
export function sayCarriedOver({ counts, notes }: CarriedSummary, { template }: Text): readonly string[] {
  return [
    template.carriedRows(counts),
    ...notes.map(({ code, parameters }) => say(code, parameters, template)),
  ];
}
