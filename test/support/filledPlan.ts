/** A county's plan with everything filled in and nothing wrong with it, to be spoilt one entry at a time. */
import { editionById } from '../../src/keypoints/editions';
import type { CountyPlan, PlannedMeasure, PlannedTarget, Project } from '../../src/plan/county';
import { newPlan } from '../../src/plan/newPlan';
import { serialDay } from '../../src/plan/period';
import { targetSubject } from '../../src/plan/targetSubject';

/** Of the newest edition, as at the end of June. */
export const filledEdition = editionById('2025');

export const leadUnit = '县委网信办';

function filledMeasure(measure: PlannedMeasure): PlannedMeasure {
  if (!measure.id.endsWith('.1')) return measure;
  return {
    ...measure,
    text: '建设数字乡村服务站',
    goal: '建成10个',
    goalValue: 10,
    goalUnit: '个',
    lead: leadUnit,
    supporting: '',
    deadline: serialDay(2025, 10, 31),
    progress: 0.6,
    status: 'underWay',
  };
}

export function filledPlan(): CountyPlan {
  const edition = filledEdition;
  if (edition === undefined) throw new Error('no edition');
  const identity = {
    id: 'KP-filled',
    edition: edition.id,
    county: '安吉县',
    code: '330523',
    unit: leadUnit,
    month: 6,
    contact: '张三',
    phone: '0572-1234567',
  };
  const plan = newPlan(edition, { identity, nodes: 'quarters', rows: 120, language: 'zh' });
  const target = (row: PlannedTarget): PlannedTarget => {
    const { kind, nation } = targetSubject(row, edition);
    if (!row.on || kind === null || kind === 'qualitative' || kind === 'coverage') return row;
    const level = nation ?? 1;
    return { ...row, target: level, actual: level, baseline: level / 2 };
  };
  const project = (each: Project, at: number): Project =>
    at > 0
      ? each
      : {
          ...each,
          code: 'AJ-01',
          name: '数字乡村服务站',
          department: leadUnit,
          implementer: leadUnit,
          initial: 100,
          adjusted: 130,
          sources: { ...each.sources, central: 80, county: 50 },
          received: 100,
          executed: 60,
        };
  const [first] = plan.units;
  if (first === undefined) throw new Error('no units');
  return {
    ...plan,
    units: plan.units.map((unit) =>
      unit === first ? { ...unit, name: leadUnit, aliases: ['县网信办', '', ''] } : unit,
    ),
    measures: plan.measures.map(filledMeasure),
    targets: plan.targets.map(target),
    projects: plan.projects.map(project),
    // Every task has its part of the one project.
    allocations: Array.from({ length: edition.taskCount }, (_, at) => ({
      id: `a${String(at + 1).padStart(3, '0')}`,
      project: 'AJ-01',
      task: at + 1,
      measure: '',
      share: 1 / edition.taskCount,
      note: '',
    })),
  };
}
