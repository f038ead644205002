/** What carrying a plan over came to, in sentences. */
import type { Text } from '../text/text';
import type { MoveRefusals } from '../text/zh/moving';
import type { CarryNotes } from '../text/zh/planReading';
import type { CarriedSummary, CarryNote } from './carryNotes';
import type { MoveRefusal } from './moving/proposal';

function say<C extends keyof CarryNotes>(
  code: C,
  parameters: CarryNotes[C],
  { carried }: Text['template'],
): string {
  return carried[code](parameters);
}

export function sayCarryNote({ code, parameters }: CarryNote, { template }: Pick<Text, 'template'>): string {
  return say(code, parameters, template);
}

/** How many rows went where, then whatever needs a look. */
export function sayCarriedOver(
  { counts, notes }: CarriedSummary,
  text: Pick<Text, 'template'>,
): readonly string[] {
  return [text.template.carriedRows(counts), ...notes.map((note) => sayCarryNote(note, text))];
}

function sayRefused<C extends keyof MoveRefusals>(
  code: C,
  parameters: MoveRefusals[C],
  { refused }: Text['moving'],
): string {
  return refused[code](parameters);
}

/** Why a plan cannot move to an edition. */
export function sayMoveRefusal({ code, parameters }: MoveRefusal, { moving }: Pick<Text, 'moving'>): string {
  return sayRefused(code, parameters, moving);
}
