/** What is wrong with an order for a plan, as a sentence. */
import type { OrderProblem, OrderProblems } from '../plan/order';
import type { Text } from './text';

function say<C extends keyof OrderProblems>(
  { code, parameters }: { readonly code: C; readonly parameters: OrderProblems[C] },
  sentences: { readonly [K in keyof OrderProblems]: (parameters: OrderProblems[K]) => string },
): string {
  return sentences[code](parameters);
}

export function sayOrderProblem(problem: OrderProblem, text: Pick<Text, 'template'>): string {
  return say(problem, text.template.problems);
}
