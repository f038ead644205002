import type { ProblemCode, ProblemParameters } from '../../keypoints/result';

export type ProblemsText = { readonly [C in ProblemCode]: (parameters: ProblemParameters[C]) => string };

export const problems = {} as ProblemsText;
