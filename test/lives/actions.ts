/** What the add-in does to a workbook in the course of a life. */
import { moveToEdition } from '../../src/collect/moving/moveToEdition';
import { editionsAfter, emptyNextPlan } from '../../src/collect/moving/proposal';
import { noDecisions } from '../../src/collect/moving/decision';
import { applyChanges } from '../../src/excel/open/applyChanges';
import { readOpenBook } from '../../src/excel/open/readOpenBook';
import { editionById } from '../../src/keypoints/editions';
import { figuresOf } from '../../src/plan/figures';
import { texts } from '../../src/text/text';
import { checkWorkbook } from '../../src/workbook/checking/checkPlan';
import { readRecord } from '../../src/workbook/county/recordSheet';
import { wantedBook } from '../../src/workbook/merging/wantedBook';
import { planOf, type PlanInBook } from '../../src/workbook/reading/planOf';

/** What came of an action. */
export interface Came {
  /** Whether it went through: what broke off is run again. */
  readonly finished: boolean;
  /** Everything that was reported: what changed, with what stood there before, and what was left. */
  readonly told: unknown;
}

export type Action = () => Promise<Came>;

/** The plan in the open workbook; null where Excel did not give it, or it is none that can be read. */
async function planOpen(): Promise<{ readonly found: PlanInBook } | Came> {
  const ran = await readOpenBook();
  if (!ran.ok) return { finished: false, told: ran.problem };
  const found = planOf(ran.value);
  return found.ok ? { found } : { finished: true, told: found.problem };
}

/** Makes every change that a finding of the check is certain of. */
const fixes: Action = async () => {
  const open = await planOpen();
  if (!('found' in open)) return open;
  const { found } = open;
  const edition = editionById(found.plan.identity.edition);
  if (edition === undefined) throw new Error('a plan of no edition');
  const figures = figuresOf(found.plan, edition);
  const issues = checkWorkbook(found, edition, figures, readRecord(found.open), wantedBook(found, texts));
  const changes = issues.flatMap(({ change, ignored }) =>
    change === null || ignored !== null ? [] : [change],
  );
  const ran = await applyChanges(changes);
  if (!ran.ok) return { finished: false, told: [] };
  const { states } = ran.value;
  return {
    finished: !states.includes('failed'),
    told: changes.filter((_, at) => states[at] === 'done'),
  };
};

export const actions = { fixes } as const;

export type ActionName = keyof typeof actions;

/** The plan in the next edition that there is; of the latest, in the same one once more. Nothing open is changed. */
export function movedOn({ plan }: PlanInBook): unknown {
  const [next] = editionsAfter(plan.identity.edition);
  if (next === undefined) return null;
  const { plan: moved, summary } = moveToEdition(plan, emptyNextPlan(plan, next, 'zh'), noDecisions);
  return [moved, summary];
}
