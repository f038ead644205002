/** Getting the open workbook ready to travel: first what could be done, then doing what was chosen, then what is left. */
import type { Ran } from '../../excel/host';
import type { ExcelProblem } from '../../excel/problems';
import { readTraveller, type Traveller } from '../../excel/travelling/readTraveller';
import { rewrite } from '../../excel/travelling/rewrite';
import { callFunction } from '../../functions/call';
import { texts } from '../../text/text';
import type { Way } from '../../text/zh/travelling';
import { countyBook } from '../../workbook/county/countyBook';
import { commonFonts } from '../../workbook/looks';
import { planLanguage } from '../../workbook/reading/planLanguage';
import { planOf, type PlanInBook } from '../../workbook/reading/planOf';
import { dependencesOf, type Dependence } from '../../workbook/travelling/dependences';
import { lookingIn } from '../../workbook/travelling/evaluate';
import {
  personalCells,
  strayNumbers,
  type PersonalCell,
  type StrayNumber,
} from '../../workbook/travelling/personal';
import { proposals, type Proposal } from '../../workbook/travelling/proposal';
import { emptied, maskedCell, renamed, replaced, type Replaced } from '../../workbook/travelling/rewriting';
import { templateSheets } from '../../workbook/travelling/templateSheets';
import { shownOtherwise, type Tally, type TravelReport } from '../../workbook/travelling/travelReport';

export interface TravelPreview {
  readonly proposals: readonly Proposal[];
  /** Null where the workbook holds no plan: then nobody knows which cells are made for them. */
  readonly phones: readonly PersonalCell[] | null;
  readonly names: readonly PersonalCell[] | null;
  readonly strays: readonly StrayNumber[];
  /** Sheets that the template protects, and whether each is protected now. */
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
  /** What would not travel, other than the formulas above. */
  readonly other: readonly Dependence[];
}

export interface TravelChoice {
  /** One for each proposal, in their order. */
  readonly ways: readonly Way[];
  readonly phones: boolean;
  readonly names: boolean;
  /** Which of the stray numbers are made unreadable, by their place in the list. */
  readonly masked: ReadonlySet<number>;
  readonly protect: boolean;
}

/** What the template protects of the sheets that stand. */
function protectedSheets(found: PlanInBook): readonly string[] {
  const wanted = countyBook(found.plan, {
    language: planLanguage(found.identity),
    paper: 'A4',
    fonts: commonFonts,
    texts,
  });
  return templateSheets(found, wanted).flatMap(({ sheet, wanted: template }) =>
    template.protected ? [sheet.name] : [],
  );
}

function previewOf(traveller: Traveller): TravelPreview {
  const { book, spills, names } = traveller;
  const read = planOf(book);
  const phones = read.ok ? personalCells(read, 'phone') : null;
  return {
    proposals: proposals(
      lookingIn(book, (name, args) => callFunction(name, args)),
      spills,
      names,
    ),
    phones,
    names: read.ok ? personalCells(read, 'name') : null,
    strays: strayNumbers(book, phones ?? []),
    sheets: read.ok
      ? protectedSheets(read).map((name) => ({ name, isProtected: traveller.guarded.has(name) }))
      : [],
    other: dependencesOf(book, traveller).filter(({ code }) => code !== 'own-function'),
  };
}

/** What could be done before the workbook travels. Nothing is changed. */
export async function prepareTravel(): Promise<Ran<TravelPreview>> {
  const read = await readTraveller();
  return read.ok ? { ok: true, value: previewOf(read.value) } : read;
}

export interface Travelled {
  readonly report: TravelReport;
  /** What stopped it; null where nothing did. */
  readonly problem: ExcelProblem | null;
}

/** Sheets of ours that people do not see. */
const isOwnHidden = (name: string): boolean => /^_(?:plan|record|base|keypoints)/.test(name);

/** How long the functions of a formula may take to be worked out before it is said that they show nothing. */
const usualPatience = 1_500;

export interface Carrying {
  readonly onWaiting?: () => void;
  /** In milliseconds. */
  readonly patience?: number;
}

/** The workbook once formulas have been worked out: read again where one that was just entered shows nothing yet. */
async function settled(entered: readonly Replaced[], patience: number): Promise<Ran<Traveller>> {
  const read = await readTraveller();
  if (!read.ok) return read;
  const sheets = new Map(read.value.book.sheets.map((sheet) => [sheet.name, sheet]));
  const isOpen = ({ sheet, row, column, after }: Replaced): boolean =>
    after[0]?.[0]?.kind === 'formula' && sheets.get(sheet)?.rows.get(row)?.get(column)?.error === '#NAME?';
  if (patience === 0 || !entered.some(isOpen)) return read;
  await new Promise((go) => setTimeout(go, patience));
  return readTraveller();
}

/** Does what was chosen, and says what became of it by reading the workbook once more. */
export async function carryOutTravel(
  preview: TravelPreview,
  choice: TravelChoice,
  { onWaiting, patience = usualPatience }: Carrying = {},
): Promise<Ran<Travelled>> {
  const chosen = preview.proposals.map((proposal, at) => ({ proposal, way: choice.ways[at] ?? 'leave' }));
  const cells = chosen.map(({ proposal, way }) => replaced(proposal, way));
  const names = chosen.map(({ proposal, way }) => renamed(proposal, way));
  const phones = choice.phones ? (preview.phones ?? []).map(emptied) : [];
  const persons = choice.names ? (preview.names ?? []).map(emptied) : [];
  const masks = preview.strays.filter((_, at) => choice.masked.has(at)).map(maskedCell);
  const formulas = cells.filter((cell) => cell !== null);
  const blocks: readonly Replaced[] = [...formulas, ...phones, ...persons, ...masks];
  const outcome = await rewrite(
    {
      blocks,
      names: names.filter((name) => name !== null),
      protect: choice.protect ? preview.sheets.map(({ name }) => name) : [],
    },
    onWaiting,
  );
  const after = await settled(formulas, patience);
  if (!after.ok) return after;
  const cellStates = outcome.states.slice(0, formulas.length);
  const nameStates = [...outcome.nameStates];
  const done = chosen.map((each, at) => {
    const state =
      cells[at] !== null ? cellStates.shift() : names[at] !== null ? nameStates.shift() : undefined;
    return { ...each, state: state ?? 'done' };
  });
  let from = formulas.length;
  const tally = (asked: boolean, { length }: readonly Replaced[]): Tally | null => {
    const states = outcome.states.slice(from, from + length);
    from += length;
    return asked ? { count: length, done: states.filter((state) => state === 'done').length } : null;
  };
  const { book } = after.value;
  const report: TravelReport = {
    formulas: done.map(({ proposal: { place, formula }, way, state }) => ({ place, formula, way, state })),
    otherwise: shownOtherwise(book, done),
    phones: tally(choice.phones && preview.phones !== null, phones),
    names: tally(choice.names && preview.names !== null, persons),
    masked: tally(masks.length > 0, masks),
    protection: choice.protect
      ? preview.sheets.map(({ name }, at) => ({
          sheet: name,
          state: outcome.protection[at] ?? 'failed',
        }))
      : null,
    open: outcome.open,
    remaining: dependencesOf(book, after.value),
    hidden: book.sheets.flatMap(({ name, state }) =>
      state !== 'visible' && isOwnHidden(name) ? [name] : [],
    ),
  };
  return { ok: true, value: { report, problem: outcome.problem } };
}
