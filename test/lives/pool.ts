/**
 * Plan workbooks to begin lives with. Each is laid once into the stand-in for Excel; a life is lived in a copy of it, so
 * that ten thousand of them do not wait for the laying.
 */
import type { EditionId } from '../../src/editions/model';
import { layBook } from '../../src/excel/laying/layBook';
import { editionById } from '../../src/keypoints/editions';
import type { CountyPlan } from '../../src/plan/county';
import { newPlan } from '../../src/plan/newPlan';
import { samplePlan } from '../../src/plan/sample/samplePlan';
import { createStandIn, type StandIn } from '../../src/standin/standIn';
import { texts } from '../../src/text/text';
import type { Book } from '../../src/workbook/book';
import { countyBook } from '../../src/workbook/county/countyBook';
import { commonFonts } from '../../src/workbook/looks';
import type { SheetLanguage } from '../../src/workbook/sheet';
import { bookCalculator } from '../support/bookCalculator';

export interface Beginning {
  readonly edition: EditionId;
  readonly language: SheetLanguage;
  readonly nodes: 'quarters' | 'months';
  /** The training copy, filled in. */
  readonly sample: boolean;
  /** All rows of a county's plan, or the first of every table. */
  readonly whole: boolean;
}

/** A plan workbook, laid, and what it was laid from. */
export interface LaidPlan {
  readonly beginning: Beginning;
  readonly wanted: Book;
  readonly standing: StandIn['book'];
}

export const beginnings: readonly Beginning[] = [
  { edition: '2024', language: 'zh', nodes: 'quarters', sample: false, whole: false },
  { edition: '2025', language: 'both', nodes: 'months', sample: false, whole: false },
  { edition: '2023', language: 'en', nodes: 'quarters', sample: false, whole: false },
  { edition: '2024', language: 'zh', nodes: 'quarters', sample: true, whole: false },
  { edition: '2022', language: 'zh', nodes: 'months', sample: true, whole: true },
];

/** The first rows of every table: a small plan goes through as many lives in a tenth of the time. */
function firstRows(plan: CountyPlan): CountyPlan {
  const spare = plan.measures.filter(({ task }) => task === null).slice(0, 4);
  return {
    ...plan,
    units: plan.units.slice(0, 8),
    measures: [...plan.measures.slice(0, 14), ...spare],
    targets: [...plan.targets.slice(0, 4), ...plan.targets.slice(-4)],
    projects: plan.projects.slice(0, 4),
    allocations: plan.allocations.slice(0, 4),
    indicators: plan.indicators.slice(0, 4),
  };
}

function planOfBeginning({ edition: id, language, nodes, sample, whole }: Beginning): CountyPlan {
  const edition = editionById(id);
  if (edition === undefined) throw new Error(`no edition ${id}`);
  const identity = {
    id: `KP-${id}`,
    edition: id,
    county: '安吉县',
    code: '330523',
    unit: '安吉县委网信办',
    month: 9,
    contact: '',
    phone: '',
  };
  const of = language === 'en' ? 'en' : 'zh';
  const plan = newPlan(edition, { identity, nodes, rows: 0, language: of });
  const filled = sample ? samplePlan(plan, of) : plan;
  return whole ? filled : firstRows(filled);
}

/** The workbook that the add-in's calls reach from now on. */
export function open(standIn: StandIn): void {
  const { Excel, Office, OfficeExtension } = standIn;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}

const laid = new Map<Beginning, Promise<LaidPlan>>();

async function lay(beginning: Beginning): Promise<LaidPlan> {
  const wanted = countyBook(planOfBeginning(beginning), {
    language: beginning.language,
    paper: 'A4',
    fonts: commonFonts,
    texts,
  });
  const standIn = createStandIn({ calculate: bookCalculator(wanted) });
  open(standIn);
  const { state } = await layBook(wanted);
  if (state !== 'done') throw new Error(`laying is ${state}`);
  return { beginning, wanted, standing: standIn.book };
}

export function laidPlan(beginning: Beginning): Promise<LaidPlan> {
  const known = laid.get(beginning) ?? lay(beginning);
  laid.set(beginning, known);
  return known;
}
