/** What reading a plan noticed, in a sentence. */
import type { Text } from '../../text/text';
import type { PlanNotes } from '../../text/zh/planReading';
import type { ReadNote } from './notes';

function say<C extends keyof PlanNotes>(
  code: C,
  parameters: PlanNotes[C],
  { notes }: Text['template'],
): string {
  return notes[code](parameters);
}

/** Where it is, and what was noticed. */
export function sayPlanNote(
  { code, place, parameters }: ReadNote,
  { template }: Pick<Text, 'template'>,
): string {
  const where = place === null ? '' : template.at(place.sheet, place.address);
  return where + say(code, parameters, template);
}
