/** The sentence for a problem, in the language of the text. */
import type { ProblemCode, ProblemOf } from '../keypoints/result';
import type { Text } from './text';

export function problemSentence<C extends ProblemCode>(
  problem: ProblemOf<C>,
  text: Pick<Text, 'problems'>,
): string {
  return text.problems[problem.code](problem.parameters);
}
