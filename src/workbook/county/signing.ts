/** The foot of a table that is signed: who filled it in, who reviewed it, and how to reach them. */
import type { Scene } from './scene';

/** 填表人 · 审核人 · 联系电话. */
export function signatures({ speech }: Scene): readonly string[] {
  return [
    speech.say(({ county }) => county.filledBy),
    speech.say(({ county }) => county.reviewedBy),
    speech.say(({ county }) => county.phone),
  ];
}
