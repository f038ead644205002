/** What the add-in does to a workbook in the course of a life. */
import { moveToEdition } from '../../src/collect/moving/moveToEdition';
import { editionsAfter, emptyNextPlan } from '../../src/collect/moving/proposal';
import { noDecisions } from '../../src/collect/moving/decision';
import { applyMerge } from '../../src/excel/merging/applyMerge';
import { applyChanges } from '../../src/excel/open/applyChanges';
import { readOpenBook } from '../../src/excel/open/readOpenBook';
import type { ExcelProblem } from '../../src/excel/problems';
import { editionById } from '../../src/keypoints/editions';
import { figuresOf } from '../../src/plan/figures';
import { carryOutTravel, prepareTravel } from '../../src/taskpane/share/travelling';
import { repair } from '../../src/taskpane/share/repairing';
import { texts } from '../../src/text/text';
import type { Way } from '../../src/text/zh/travelling';
import { checkWorkbook } from '../../src/workbook/checking/checkPlan';
import { readRecord } from '../../src/workbook/county/recordSheet';
import type { MergeKind, Side } from '../../src/workbook/merging/merge';
import { previewMerge } from '../../src/workbook/merging/previewMerge';
import { resolveMerge } from '../../src/workbook/merging/resolve';
import { wantedBook } from '../../src/workbook/merging/wantedBook';
import { planOf, type PlanInBook } from '../../src/workbook/reading/planOf';

/** What came of an action. */
export interface Came {
  /** Whether it went through: what broke off is run again. */
  readonly finished: boolean;
  /** Everything that was reported: what changed, with what stood there before, and what was left. */
  readonly told: unknown;
  /** What stopped it; null where nothing did. */
  readonly problem: ExcelProblem | null;
}

/** @param choice By which everything that a person may choose is chosen. */
export type Action = (choice: number) => Promise<Came>;

/** The plan in the open workbook. */
async function planOpen(): Promise<{ readonly found: PlanInBook } | Came> {
  const ran = await readOpenBook();
  if (!ran.ok) return { finished: false, told: [], problem: ran.problem };
  const found = planOf(ran.value);
  return found.ok ? { found } : { finished: true, told: [], problem: null };
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
  const changes = issues.flatMap(({ changes: mending, ignored }) => (ignored === null ? mending : []));
  const ran = await applyChanges(changes);
  if (!ran.ok) return { finished: false, told: [], problem: ran.problem };
  const { states } = ran.value;
  return {
    finished: !states.includes('failed'),
    told: changes.filter((_, at) => states[at] === 'done'),
    problem: null,
  };
};

/** The same for the same key and choice, whatever else there is to choose. */
function pick<T>(list: readonly [T, ...T[]], key: string, choice: number): T {
  let sum = choice;
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return list[sum % list.length] ?? list[0];
}

const merge =
  (kind: MergeKind): Action =>
  async (choice) => {
    const open = await planOpen();
    if (!('found' in open)) return open;
    const preview = previewMerge(open.found, { kind });
    const { conflicts, kept, rows, columns, sheets } = preview;
    const choices = new Map<string, Side>();
    for (const { key } of [...conflicts, ...kept, ...rows.away, ...columns.away, ...sheets.away]) {
      const side = pick<Side | null>(['ours', 'theirs', null], key, choice);
      if (side !== null) choices.set(key, side);
    }
    // What a person confirms is told before it is done, with what stands there.
    const { cells } = resolveMerge(preview, choices);
    const outcome = await applyMerge(preview, choices);
    return { finished: outcome.problem === null, told: [cells, outcome.cells], problem: outcome.problem };
  };

/** Everything that leans on the add-in becomes a value or a formula, and what is chosen is taken out. */
const travel: Action = async (choice) => {
  const prepared = await prepareTravel();
  if (!prepared.ok) return { finished: false, told: [], problem: prepared.problem };
  const { proposals, phones, names, strays } = prepared.value;
  const [withPhones, withNames] = [choice % 2 === 0, choice % 3 === 0];
  const masked = new Set(strays.flatMap((_, at) => (choice % 5 === 0 ? [at] : [])));
  const ran = await carryOutTravel(prepared.value, {
    ways: proposals.map(({ formula }) => pick<Way>(['value', 'formula', 'leave'], formula, choice)),
    phones: withPhones,
    names: withNames,
    masked,
    protect: choice % 7 !== 0,
  });
  const told = [
    withPhones ? phones : [],
    withNames ? names : [],
    strays.filter((_, at) => masked.has(at)),
    proposals,
  ];
  if (!ran.ok) return { finished: false, told, problem: ran.problem };
  return { finished: ran.value.problem === null, told, problem: ran.value.problem };
};

const repairing: Action = async () => {
  const ran = await repair();
  const problem = ran.ok ? ran.value.problem : ran.problem;
  return { finished: problem === null, told: [], problem };
};

export const actions = {
  fixes,
  refresh: merge('facts'),
  upgrade: merge('template'),
  travel,
  repair: repairing,
} as const;

export type ActionName = keyof typeof actions;

/** The plan in the next edition that there is; of the latest, in the same one once more. Nothing open is changed. */
export function movedOn({ plan }: PlanInBook): unknown {
  const [next] = editionsAfter(plan.identity.edition);
  if (next === undefined) return null;
  const { plan: moved, summary } = moveToEdition(plan, emptyNextPlan(plan, next, 'zh'), noDecisions);
  return [moved, summary];
}
