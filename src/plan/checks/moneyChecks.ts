/** Projects and their money, in 万元. Whether sums agree is decided where the sheet decides it (`projectFigures.ts`). */
import { type Entry, fundSources, numberIn, type Project } from '../county';
import { periodMonth } from '../period';
import type { ProjectFigures } from '../projectFigures';
import { roundTo } from '../rounding';
import { firstPlaces, textKey } from '../sameText';
import { atRow, type Check, type Checking } from './checking';
import type { PlanTable } from './issue';
import { shownEntry } from './shown';

/**
 * So many times what stands beside it, an amount was typed in 元, or the other one in 亿元: the units lie 10,000 apart,
 * and of one project no amount is really a thousand times another.
 */
const tooMany = 1000;
/** So many times what other projects have, and more than 100 million yuan (10,000 万元). */
const outOfLine = 5000;
const large = 10_000;
/** Fewer projects say nothing of what is usual. */
const leastProjects = 4;

const isEmpty = (entry: Entry): boolean => entry === null || entry === '';
const isWords = (entry: Entry): boolean => !isEmpty(entry) && numberIn(entry) === null;

/** What a project in use must have; as the sheet counts it, but text in an amount is a finding of its own. */
function missingColumns({ project, month }: Row): readonly string[] {
  const { code, name, department, implementer, adjusted, executed } = project;
  const texts = { code, name, department, implementer };
  return [
    ...Object.entries(texts).flatMap(([id, text]) => (text === '' ? [id] : [])),
    ...(isEmpty(adjusted) ? ['adjusted'] : []),
    ...(month > 0 && isEmpty(executed) ? ['executed'] : []),
  ];
}

interface Row {
  readonly project: Project;
  readonly figures: ProjectFigures;
  readonly month: number;
}

/** Amounts that stand beside the budget, each with its column. */
function amountsOf({ project, figures }: Row): readonly (readonly [string, number])[] {
  const given: readonly (readonly [string, number | null])[] = [
    ['total', figures.total],
    ['initial', numberIn(project.initial)],
    ['received', numberIn(project.received)],
    ['executed', numberIn(project.executed)],
  ];
  return given.flatMap(([column, value]) => (value === null || value <= 0 ? [] : [[column, value] as const]));
}

/** Whether an amount is out of scale beside the budget; then comparing them says nothing more. */
function checkScale(row: Row, { header, add }: Checking): boolean {
  const { project } = row;
  const budget = numberIn(project.adjusted);
  if (budget === null || budget <= 0) return false;
  for (const [column, value] of amountsOf(row)) {
    const isMuch = value >= budget * tooMany;
    // What was spent or received so far may be little.
    const isLittle = column === 'total' && budget >= value * tooMany;
    if (!isMuch && !isLittle) continue;
    const parameters = {
      header: header('projects', column),
      value,
      beside: header('projects', 'adjusted'),
      other: budget,
    };
    add('amount-scale', atRow('projects', project.id, column), parameters, [value, budget]);
    return true;
  }
  return false;
}

function checkSums({ project, figures }: Row, { add }: Checking): void {
  const place = (column: string) => atRow('projects', project.id, column);
  const budget = numberIn(project.adjusted);
  const spent = numberIn(project.executed);
  const { total, difference } = figures;
  // A source in words is told as such; the sum differs because of it.
  const inWords = fundSources.some((source) => isWords(project.sources[source]));
  if (budget !== null && total === null && budget !== 0) {
    if (fundSources.every((source) => isEmpty(project.sources[source]))) {
      add('sources-missing', place('central'), { budget }, [budget]);
    }
  } else if (budget !== null && total !== null && difference !== null && difference !== 0 && !inWords) {
    add('sources-differ', place('check'), { total: roundTo(total, 4), budget, difference }, [total, budget]);
  }
  if (spent !== null && budget !== null && roundTo(spent - budget, 4) > 0) {
    add('spent-above-budget', place('executed'), { spent, budget }, [spent, budget]);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Budgets far beyond those of the other projects, with what is usual. */
function outliersOf({ plan }: Checking): ReadonlyMap<Project, number> {
  const budgets = plan.projects.flatMap((project) => {
    const value = numberIn(project.adjusted);
    return value === null || value <= 0 ? [] : [{ project, value }];
  });
  if (budgets.length <= leastProjects) return new Map();
  const usual = median(budgets.map(({ value }) => value));
  const far = budgets.filter(({ value }) => value >= large && value >= usual * outOfLine);
  return new Map(far.map(({ project }) => [project, usual]));
}

/**
 * Codes that begin or end with a blank: formulas find nothing by them, and whatever is said with them would be told once
 * more in every row. Answers whether a code is told already.
 */
function checkBlanks(
  given: string,
  [table, row, column]: readonly [table: PlanTable, row: string, column: string],
  { header, add }: Checking,
): boolean {
  const code = given.trim();
  if (code === given || code === '') return false;
  const parameters = { header: header(table, column), given: shownEntry(given) };
  add('code-with-blanks', atRow(table, row, column), parameters, [given], { kind: 'value', value: code });
  return true;
}

/** Whether what names a project would name one if nobody had typed blanks beside codes. */
function blanksAlone({ plan }: Checking): (given: string) => boolean {
  const codes = new Set(plan.projects.map(({ code }) => textKey(code.trim())));
  return (given) => given.trim() !== '' && codes.has(textKey(given.trim()));
}

export const checkProjects: Check = (checking) => {
  const { plan, figures, header, add } = checking;
  const month = periodMonth(plan.identity.month);
  const outliers = outliersOf(checking);
  const linked = new Set(plan.allocations.map(({ project }) => textKey(project)));
  plan.projects.forEach((project, at) => {
    const own = figures.projects[at];
    if (own === undefined || own.missing === null) return;
    const row: Row = { project, figures: own, month };
    const { id, code } = project;
    const missing = missingColumns(row);
    const [first] = missing;
    if (first !== undefined) {
      const headers = missing.map((column) => header('projects', column));
      add('project-incomplete', atRow('projects', id, first), { headers }, missing);
    }
    if (code !== '' && own.place === null) {
      add('project-code-twice', atRow('projects', id, 'code'), { given: code }, [code]);
    } else if (
      !checkBlanks(code, ['projects', id, 'code'], checking) &&
      code !== '' &&
      !linked.has(textKey(code))
    ) {
      add('project-unlinked', atRow('projects', id, 'code'), { code }, [code]);
    }
    const usual = outliers.get(project);
    const budget = numberIn(project.adjusted);
    if (usual !== undefined && budget !== null) {
      // What stands beside it is not out of scale for that.
      const parameters = { header: header('projects', 'adjusted'), value: budget, usual };
      add('amount-out-of-line', atRow('projects', id, 'adjusted'), parameters, [budget]);
    } else if (!checkScale(row, checking)) checkSums(row, checking);
  });
};

export const checkAllocations: Check = (checking) => {
  const { plan, figures, add } = checking;
  const isKnown = blanksAlone(checking);
  const firstOf = firstPlaces(plan.allocations, ({ project }) => project);
  plan.allocations.forEach((allocation, at) => {
    const figure = figures.allocations[at];
    if (figure === undefined || typeof figure.check !== 'string' || figure.check === 'ok') return;
    const fault = figure.check;
    const { id, project, task, measure, share } = allocation;
    if (fault === 'unknownProject' && isKnown(project)) {
      checkBlanks(project, ['allocations', id, 'project'], checking);
      return;
    }
    // A text in its place is told as such.
    if (fault === 'noShare' && !isEmpty(share)) return;
    if ((fault === 'unknownTask' || fault === 'otherTask') && isWords(task)) return;
    const column =
      fault === 'unknownProject'
        ? 'project'
        : fault === 'unknownMeasure'
          ? 'measure'
          : fault === 'noShare'
            ? 'share'
            : 'task';
    add('allocation-fault', atRow('allocations', id, column), { fault }, [fault, project, task, measure]);
  });
  plan.projects.forEach(({ code }, at) => {
    const figure = figures.projects[at];
    const first = firstOf.get(textKey(code));
    const row = first === undefined ? undefined : plan.allocations[first];
    if (figure === undefined || figure.place === null || figure.allocated === null || row === undefined)
      return;
    const sum = roundTo(figure.allocated, 9);
    const place = atRow('allocations', row.id, 'share');
    if (sum > 1) add('shares-above-whole', place, { project: code, sum }, [code, sum]);
    // Rows without any share are told one by one.
    if (sum < 1 && sum !== 0) add('shares-below-whole', place, { project: code, sum }, [code, sum]);
  });
};

/** Where each problem of an indicator is to be mended. */
const problemColumn = {
  noProject: 'project',
  unknownProject: 'project',
  incomplete: 'name',
  notComputable: 'actual',
  aboveHundred: 'target',
  perCentAsFraction: 'target',
  implausible: 'actual',
  outsideBand: 'bandShare',
} as const;

export const checkIndicators: Check = (checking) => {
  const { plan, figures, add } = checking;
  const isKnown = blanksAlone(checking);
  plan.indicators.forEach((indicator, at) => {
    const problem = figures.performance.indicators[at]?.problem ?? null;
    if (problem === null) return;
    const { id, project, scoring, target, actual, unit, band, bandShare } = indicator;
    if (problem === 'unknownProject' && isKnown(project)) {
      checkBlanks(project, ['indicators', id, 'project'], checking);
      return;
    }
    // Words in the place of a number are told as such.
    const inWords = scoring !== 'qualitative' && (isWords(target) || isWords(actual));
    if (problem === 'notComputable' && inWords) return;
    const place = atRow('indicators', id, problemColumn[problem]);
    add('indicator-problem', place, { problem }, [problem, project, target, actual, unit, band, bandShare]);
  });
};
