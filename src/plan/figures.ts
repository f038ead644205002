/** Everything that follows from a county's plan, worked out once for all its sheets. */
import type { Edition } from '../editions/model';
import { type AllocationFigures, allocationFigures } from './allocationFigures';
import type { CountyPlan } from './county';
import { type MeasureFigures, measureFigures } from './measureFigures';
import { type Doubtful, doubtfulIn, type Missing, missingIn } from './missing';
import { type MoneySummary, moneySummary } from './moneySummary';
import { type PerformanceFigures, performanceFigures } from './performanceFigures';
import { type ProjectFigures, projectFigures } from './projectFigures';
import { type TargetFigures, targetFigures } from './targetFigures';
import { type UnitFigures, unitFigures } from './unitFigures';

/** Lists are in the order of the plan's rows. */
export interface PlanFigures {
  readonly measures: readonly MeasureFigures[];
  readonly units: readonly UnitFigures[];
  readonly targets: readonly TargetFigures[];
  readonly projects: readonly ProjectFigures[];
  readonly allocations: readonly AllocationFigures[];
  readonly money: MoneySummary;
  readonly performance: PerformanceFigures;
  readonly missing: Missing;
  readonly doubtful: Doubtful;
}

/** The figures of a plan; `edition` is the plan's own. */
export function figuresOf(plan: CountyPlan, edition: Edition): PlanFigures {
  const allocations = allocationFigures(plan, edition);
  const projects = projectFigures(plan);
  const measures = measureFigures(plan, edition, allocations);
  const targets = targetFigures(plan, edition);
  const kinds = targets.map(({ subject }) => subject.kind);
  return {
    measures,
    units: unitFigures(plan, measures),
    targets,
    projects,
    allocations,
    money: moneySummary(plan, edition, projects, allocations),
    performance: performanceFigures(plan),
    missing: missingIn(plan, edition, measures, projects, kinds),
    doubtful: doubtfulIn(measures, projects),
  };
}
