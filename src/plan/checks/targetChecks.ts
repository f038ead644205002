/** Targets: set, at least what is set above, and in the unit of their row. The rules are those of `targetFigures.ts`. */
import { numberIn } from '../county';
import { billionths } from '../light';
import type { TargetFigures } from '../targetFigures';
import { atRow, type Check, type Checking } from './checking';
import { targetText } from './shown';

/** Kinds that ask for a number, as `missing.ts` counts them. */
const numbered: ReadonlySet<string> = new Set(['level', 'count', 'increase']);

/** What is set above: the strongest of what the row can be compared with. */
function above({ subject, suggested }: TargetFigures): number | null {
  const { kind, direction, row } = subject;
  const set = (
    kind === 'count' ? [suggested] : [suggested, numberIn(row.province), numberIn(row.city)]
  ).filter((each) => each !== null);
  if (set.length === 0) return null;
  return direction === 'lower' ? Math.min(...set) : Math.max(...set);
}

/** An increase of 2 points typed where the level that it leads to belongs: the target lies below the baseline. */
function isIncreaseTyped({ subject: { kind, direction, row } }: TargetFigures): boolean {
  const [target, baseline] = [numberIn(row.target), numberIn(row.baseline)];
  if (kind !== 'increase' || target === null || baseline === null) return false;
  return (billionths(target) - billionths(baseline)) * (direction === 'lower' ? -1 : 1) < 0;
}

function checkTarget(figures: TargetFigures, { add }: Checking): void {
  const { subject, active, warning, implausible } = figures;
  const { row, kind, unit } = subject;
  const place = (column: string) => atRow('targets', row.id, column);
  const [target, baseline, actual] = [numberIn(row.target), numberIn(row.baseline), numberIn(row.actual)];
  const said = (value: number): string => targetText(value, unit);
  if (!active) return;
  if (kind === null) {
    add('own-target-without-kind', place('kind'), {}, [row.name]);
    return;
  }
  const empty = row.target === null || row.target === '';
  if (numbered.has(kind) && empty) add('target-missing', place('target'), {}, [row.id]);
  if (target !== null && baseline !== null && isIncreaseTyped(figures)) {
    const parameters = { target: said(target), baseline: said(baseline) };
    add('increase-as-level', place('target'), parameters, [target, baseline]);
  } else if (warning === 'weaker' && target !== null) {
    const least = above(figures);
    const parameters = { target: said(target), above: least === null ? '' : said(least) };
    add('target-weaker', place('target'), parameters, [target, least]);
  }
  if (kind === 'increase' && target !== null && (row.baseline === null || row.baseline === '')) {
    add('baseline-missing', place('baseline'), {}, [target]);
  }
  if (implausible && target !== null && actual !== null) {
    const parameters = { target: said(target), actual: said(actual) };
    add('target-implausible', place('actual'), parameters, [target, actual]);
  }
}

export const checkTargets: Check = (checking) => {
  for (const figures of checking.figures.targets) checkTarget(figures, checking);
};
