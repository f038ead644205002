/** `template`: writes a county's plan workbook to a file. */
import { carryOver } from '../collect/carryOver';
import { issuedName, planFor } from '../collect/planFor';
import { refusalOf } from '../collect/moving/proposal';
import { sayCarriedOver, sayMoveRefusal } from '../collect/sentences';
import type { ReadNote } from '../workbook/reading/notes';
import { sayPlanNote } from '../workbook/reading/sayNote';
import type { CountyPlan } from '../plan/county';
import { orderPlan, type PlanRequest } from '../plan/order';
import type { PlanRecord } from '../plan/record';
import { type ListedUnit, readUnitList } from '../plan/unitList';
import { samplePlan } from '../plan/sample/samplePlan';
import { editionToBeginWith } from '../taskpane/editions';
import { type BookOptions, countyBook } from '../workbook/county/countyBook';
import { readRecord } from '../workbook/county/recordSheet';
import { commonFonts, officialFonts } from '../workbook/looks';
import type { SheetLanguage } from '../workbook/sheet';
import { writeBook } from '../xlsx/writeBook';
import { sayOrderProblem } from '../text/orderSentence';
import type { OptionKind } from './line';
import { type Asked, type Command, misused, type Outcome, printed } from './outcome';
import { readPlan } from './readPlan';
import { refuse, type Step } from './step';

interface Start {
  readonly plan: CountyPlan;
  /** What to say of an earlier plan that was carried over. */
  readonly said: readonly string[];
  /** What its earlier workbook remembered beside it, where it is a plan of the same edition. */
  readonly record?: PlanRecord;
}

interface Previous extends Start {
  readonly notes: readonly ReadNote[];
}

function request(options: ReadonlyMap<string, string>, previous: CountyPlan | null): PlanRequest {
  const given = (name: string): Record<string, string> => {
    const value = options.get(name);
    return value === undefined ? {} : { [name]: value };
  };
  const from =
    previous === null
      ? {}
      : {
          county: previous.identity.county,
          code: previous.identity.code,
          unit: previous.identity.unit,
          nodes: previous.settings.nodes,
        };
  return {
    edition: editionToBeginWith(),
    ...from,
    ...given('edition'),
    ...given('county'),
    ...given('code'),
    ...given('unit'),
    ...given('period'),
    ...given('rows'),
    ...given('nodes'),
  };
}

/** The plan in an earlier workbook, and what could not be read of it. */
function previousPlan(path: string, asked: Asked): Step<Previous> {
  const found = readPlan(path, asked);
  if (!found.ok) return found;
  const { plan, notes, open } = found.value;
  const said = notes.map((note) => sayPlanNote(note, asked.text));
  return { ok: true, value: { plan, notes, said, record: readRecord(open) } };
}

/** One of a few values, the first where none is given. */
function choice<T extends string>(
  { options, text }: Asked,
  name: string,
  known: readonly [T, ...T[]],
): Step<T> {
  const given = options.get(name) ?? known[0];
  const chosen = known.find((each) => each === given);
  if (chosen === undefined) return refuse(text.template.choiceWrong(`--${name}`, given, known));
  return { ok: true, value: chosen };
}

/** The plan that was asked for: empty, a training copy, or carried over from an earlier one. */
function startOf(asked: Asked, language: SheetLanguage): Step<Start> {
  const namesIn = language === 'en' ? 'en' : 'zh';
  const { options, text } = asked;
  const from = options.get('from');
  if (from !== undefined && options.has('sample')) return refuse(text.template.sampleWithFrom());
  const previous = from === undefined ? null : previousPlan(from, asked);
  if (previous?.ok === false) return previous;
  const ordered = orderPlan(request(options, previous?.value.plan ?? null), namesIn);
  if (!ordered.ok) return refuse(sayOrderProblem(ordered.problem, text));
  const plan = ordered.value;
  if (previous !== null) {
    const refusal = refusalOf(previous.value.plan.identity.edition, plan.identity.edition);
    if (refusal !== null && refusal.code !== 'same') return refuse(sayMoveRefusal(refusal, text));
    const { plan: last, notes, said, record } = previous.value;
    const same = last.identity.edition === plan.identity.edition;
    const alsoLook = notes.map((note) => sayPlanNote(note, asked.texts[namesIn]));
    const carried = carryOver(last, plan, namesIn, alsoLook);
    return {
      ok: true,
      value: {
        plan: carried.plan,
        said: [...said, ...sayCarriedOver(carried.summary, text)],
        ...(same && record !== undefined ? { record } : {}),
      },
    };
  }
  return { ok: true, value: { plan: options.has('sample') ? samplePlan(plan, namesIn) : plan, said: [] } };
}

/** How the workbook looks. */
function looksOf(asked: Asked): Step<BookOptions> {
  const language = choice(asked, 'language', ['zh', 'en', 'both']);
  if (!language.ok) return language;
  const paper = choice(asked, 'paper', ['A4', 'A3']);
  if (!paper.ok) return paper;
  const fonts = choice(asked, 'fonts', ['common', 'official']);
  if (!fonts.ok) return fonts;
  return {
    ok: true,
    value: {
      language: language.value,
      paper: paper.value,
      fonts: fonts.value === 'official' ? officialFonts : commonFonts,
      texts: asked.texts,
    },
  };
}

function writeOne(out: string, start: Start, looks: BookOptions, { files, text }: Asked): Outcome {
  const { plan, said, record } = start;
  const book = countyBook(plan, { ...looks, ...(record === undefined ? {} : { record }) });
  const bytes = writeBook(book);
  const fault = files.write(out, bytes);
  if (fault !== null) return misused(text.template.notWritten[fault](out));
  const sheets = book.sheets.filter(({ state }) => state === 'visible').length;
  return printed([
    text.template.written(out, sheets, plan.measures.length, Math.round(bytes.length / 1000)),
    ...(plan.sample ? [text.template.isSample] : []),
    ...said,
  ]);
}

/** The units that get a file each. */
function listedUnits(path: string, { files, text }: Asked): Step<readonly ListedUnit[]> {
  const read = files.read(path);
  if (!read.ok) return refuse(text.template.notRead[read.fault](path));
  const units = readUnitList(new TextDecoder().decode(read.bytes));
  if (!units.ok) return refuse(text.template.unitsNotRead(path, sayOrderProblem(units.problem, text)));
  return units;
}

function writeEach(
  folder: string,
  units: readonly ListedUnit[],
  { plan, said }: Start,
  looks: BookOptions,
  { files, text }: Asked,
): Outcome {
  for (const [at, unit] of units.entries()) {
    const own = planFor(plan, unit);
    const out = `${folder.replace(/[\\/]+$/, '')}/${issuedName(own)}`;
    const fault = files.write(out, writeBook(countyBook(own, looks)));
    if (fault !== null) {
      return misused(text.template.issuedPartly(at, text.template.notWritten[fault](out)));
    }
  }
  return printed([
    text.template.issued(units.length, folder),
    ...(plan.sample ? [text.template.isSample] : []),
    ...said,
  ]);
}

function write(asked: Asked): Outcome {
  const { words, options, text } = asked;
  const [stray] = words;
  if (stray !== undefined) return misused(text.template.wordUnexpected(stray));
  const out = options.get('out');
  if (out === undefined) return misused(text.template.outMissing());
  const list = options.get('units');
  const isFile = /\.xlsx$/i.test(out);
  if (list !== undefined && isFile) return misused(text.template.outNoFolder(out));
  if (list !== undefined && options.has('unit')) return misused(text.template.unitsWithUnit());
  if (list === undefined && !/[^/\\]\.xlsx$/i.test(out)) return misused(text.template.outNotXlsx(out));
  if (out === options.get('from')) return misused(text.template.outIsFrom(out));
  const looks = looksOf(asked);
  if (!looks.ok) return misused(looks.sentence);
  const units = list === undefined ? null : listedUnits(list, asked);
  if (units?.ok === false) return misused(units.sentence);
  const start = startOf(asked, looks.value.language);
  if (!start.ok) return misused(start.sentence);
  return units === null
    ? writeOne(out, start.value, looks.value, asked)
    : writeEach(out, units.value, start.value, looks.value, asked);
}

export const templateCommand: Command = {
  options: new Map([
    ...(
      [
        'out',
        'edition',
        'county',
        'code',
        'unit',
        'units',
        'period',
        'rows',
        'nodes',
        'from',
        'paper',
        'fonts',
      ] as const
    ).map((name): [string, OptionKind] => [name, 'value']),
    ['sample', 'flag'],
  ]),
  run: write,
};
