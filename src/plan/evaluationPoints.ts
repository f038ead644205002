/** How the points of a project's self-evaluation are shared out. */
import type { EvaluationPoints } from './county';

/**
 * 10 for spending, 50 for output, 30 for benefit, 10 for satisfaction: what three published forms use (Tangxi 2022,
 * Zhangzhuangzhai 2023, Nanhua). Others give 20 or none for spending, so every county can set its own.
 */
export const usualPoints: EvaluationPoints = { execution: 10, output: 50, benefit: 30, satisfaction: 10 };
