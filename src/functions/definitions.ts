/**
 * The KEYPOINT_ functions, in the order that help and documentation show them. Everything else about them follows from
 * this table: how arguments are read, the metadata that Excel reads, the documentation, the pane's help.
 *
 * Signatures only ever grow at the end: Excel caches them for a day, and workbooks hold formulas written against them.
 */
import type { Definition, FunctionId } from './definition';
import { findingFunctions } from './findingFunctions';
import { targetFunctions } from './targetFunctions';
import { taskFunctions } from './taskFunctions';

const table: { readonly [I in FunctionId]: Definition } = {
  KEYPOINT_TARGET: targetFunctions.target,
  KEYPOINT_TASK: taskFunctions.task,
  KEYPOINT_TASKS: taskFunctions.tasks,
  KEYPOINT_ASPECTS: taskFunctions.aspects,
  KEYPOINT_INDICATORS: targetFunctions.indicators,
  KEYPOINT_MEASURES: taskFunctions.measures,
  KEYPOINT_OWNERS: taskFunctions.owners,
  KEYPOINT_LOCAL_TARGET: targetFunctions.localTarget,
  KEYPOINT_GAP: targetFunctions.gap,
  KEYPOINT_PACE: targetFunctions.pace,
  KEYPOINT_STATUS: findingFunctions.status,
  KEYPOINT_BASELINE: targetFunctions.baseline,
  KEYPOINT_COMPARE: findingFunctions.compare,
  KEYPOINT_SEARCH: findingFunctions.search,
  KEYPOINT_SOURCE: findingFunctions.source,
};

export const definitions: readonly Definition[] = Object.values(table);
