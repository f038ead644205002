/**
 * The money in view, executed against plan, in 万元. Every project is cut into the parts that its allocations give to
 * aspects and the rest that is allocated to none, so that whatever way the parts are added up they come to the same sum.
 */
import type { Edition } from '../../editions/model';
import { tasksOf } from '../../keypoints/tasks';
import { type CountyPlan, numberIn, type Project } from '../county';
import type { PlanFigures } from '../figures';
import type { ProjectFigures } from '../projectFigures';
import { executionRate, sumOf } from '../projectFunds';
import { roundTo } from '../rounding';
import { textKey } from '../sameText';
import { type Filter, inFilter } from './filter';

/** Null where nothing is known; the rate null also without a budget (A = 0 gives no rate). */
export interface MoneyTally {
  readonly budget: number | null;
  readonly executed: number | null;
  readonly rate: number | null;
}

export interface MoneyView {
  readonly all: MoneyTally;
  /** Aspects that could be read; then, with null, what is allocated to none of them, if anything is. */
  readonly aspects: readonly (MoneyTally & { readonly number: number | null })[];
  /** By department, the largest budget first; null for projects that name none. */
  readonly units: readonly (MoneyTally & { readonly name: string | null })[];
  /** The parts in view of each project in use, in the order of the sheet. */
  readonly projects: readonly (MoneyTally & ProjectName)[];
}

interface ProjectName {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
}

interface Piece {
  readonly at: number;
  readonly project: Project;
  readonly unit: string | null;
  readonly aspect: number | null;
  readonly budget: number | null;
  readonly executed: number | null;
}

function tallied(pieces: readonly Piece[]): MoneyTally {
  const sum = (of: 'budget' | 'executed'): number | null => {
    const all = sumOf(pieces.map((piece) => piece[of]));
    return all === null ? null : roundTo(all, 9);
  };
  const [budget, executed] = [sum('budget'), sum('executed')];
  return { budget, executed, rate: executionRate(executed, budget) };
}

function rest(whole: number | null, allocated: number): number | null {
  return whole === null ? null : whole * (1 - allocated);
}

function piecesOf(
  plan: CountyPlan,
  edition: Edition,
  { projects, allocations }: Pick<PlanFigures, 'projects' | 'allocations'>,
): readonly Piece[] {
  const aspects = new Map(tasksOf(edition).map(({ number, aspect }) => [number, aspect]));
  return plan.projects.flatMap((project, at): readonly Piece[] => {
    const figures: ProjectFigures | undefined = projects[at];
    if (figures === undefined || figures.rate === null) return [];
    const unit = figures.unit === '' ? null : figures.unit;
    const allocated = allocations.flatMap(({ projectAt, forTask, amount, spent }): readonly Piece[] =>
      projectAt === at + 1
        ? [
            {
              at,
              project,
              unit,
              aspect: forTask === null ? null : (aspects.get(forTask) ?? null),
              budget: amount,
              executed: spent,
            },
          ]
        : [],
    );
    // Shares such as 0.1 + 0.2 + 0.7 add to 1 but for the dust.
    const share = roundTo(figures.allocated ?? 0, 9);
    if (share === 1 && allocated.length > 0) return allocated;
    const [budget, executed] = [numberIn(project.adjusted), numberIn(project.executed)];
    return [
      ...allocated,
      { at, project, unit, aspect: null, budget: rest(budget, share), executed: rest(executed, share) },
    ];
  });
}

function grouped<K>(pieces: readonly Piece[], keyOf: (piece: Piece) => K): ReadonlyMap<K, readonly Piece[]> {
  const groups = new Map<K, Piece[]>();
  for (const piece of pieces) groups.set(keyOf(piece), [...(groups.get(keyOf(piece)) ?? []), piece]);
  return groups;
}

/**
 * A project concerns its department and who carries it out; a part of it the aspect of the task that it is allocated to.
 * `figures` are the plan's own.
 */
export function moneyIn(
  plan: CountyPlan,
  edition: Edition,
  figures: Pick<PlanFigures, 'projects' | 'allocations'>,
  filter: Filter,
): MoneyView {
  const concerned = inFilter(plan, filter);
  const pieces = piecesOf(plan, edition, figures).filter(({ project, aspect }) =>
    concerned({
      units: [project.department, project.implementer].filter((name) => name !== ''),
      aspect,
      person: project.person,
    }),
  );
  const inAspect = grouped(pieces, ({ aspect }) => aspect);
  const numbers = [
    ...edition.aspects.map(({ number }): number | null => number),
    ...(inAspect.has(null) ? [null] : []),
  ];
  const ofUnit = [...grouped(pieces, ({ unit }) => (unit === null ? '' : textKey(unit))).values()];
  return {
    all: tallied(pieces),
    aspects: numbers.map((number) => ({ number, ...tallied(inAspect.get(number) ?? []) })),
    units: ofUnit
      .map((own) => ({ name: own[0]?.unit ?? null, ...tallied(own) }))
      .sort((one, other) => (other.budget ?? -1) - (one.budget ?? -1)),
    projects: [...grouped(pieces, ({ at }) => at).values()].flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const { id, code, name } = first.project;
      return [{ id, code, name, unit: first.unit, ...tallied(own) }];
    }),
  };
}
