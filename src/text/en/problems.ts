import type { ProblemsText } from '../zh/problems';

export const problems = {} as ProblemsText;
