/**
 * A plan in the next edition: the year begins anew, and nothing that was entered is lost. What goes on stands in the new
 * plan, as `carryMeasures.ts`, `carryTargets.ts` and `carryMoney.ts` say; all that was entered in the work plan, and of
 * the rest what does not go on, stands in its history, with what people should look at.
 */
import type { Edition, Language } from '../../editions/model';
import { editionById } from '../../keypoints/editions';
import type { CountyPlan, HistoryRow, Identity, Settings } from '../../plan/county';
import { type Text, texts } from '../../text/text';
import { longestText } from '../../workbook/cells';
import { carryMeasures } from '../carryMeasures';
import { carryMoney, withRoom } from '../carryMoney';
import { carryNoteBook, type CarriedSummary, type CarryNote, needsLook } from '../carryNotes';
import { carryTargets } from '../carryTargets';
import { sayCarryNote } from '../sentences';
import type { MoveDecisions } from './decision';
import { moneyHistory } from './keptMoney';
import { targetHistory } from './keptTargets';
import { historyOf } from './keptWords';
import { taskMapper } from './whereTasksWent';

export interface CarriedOver {
  readonly plan: CountyPlan;
  readonly summary: CarriedSummary;
}

/** Settings go on; milestones are laid as the new plan asks. */
export function carrySettings(previous: Settings, next: Settings): Settings {
  return { ...previous, weights: withRoom(previous.weights, next.weights), nodes: next.nodes };
}

export function isSameBody(one: Identity, other: Identity): boolean {
  return one.county === other.county && one.code === other.code && one.unit === other.unit;
}

/** Who reported, and up to which month: as far as the next plan does not say the same. */
function identityHistory(previous: Identity, next: Identity, words: Text): readonly HistoryRow[] {
  const { readMe } = words;
  const changed = (['county', 'code', 'unit'] as const).flatMap((field) =>
    previous[field] === next[field] ? [] : [{ label: readMe[field], entry: previous[field] }],
  );
  return historyOf(
    {
      of: 'plan',
      from: previous.id,
      edition: previous.edition,
      text: readMe.title(previous.county, previous.edition),
      lead: '',
      to: next.id,
      items: [...changed, { label: readMe.month, entry: previous.month }],
    },
    words,
  );
}

/** The row that a note is about; of what concerns several, none. */
function subjectOf({ parameters }: CarryNote): string {
  if ('row' in parameters) return parameters.row;
  if ('target' in parameters) return parameters.target;
  return 'allocation' in parameters ? parameters.allocation : '';
}

/** What people should look at, as rows of the history. */
function toLookAt(
  notes: readonly CarryNote[],
  alsoLook: readonly string[],
  { id }: Edition,
  words: Text,
): readonly HistoryRow[] {
  const look = (from: string, sentence: string): HistoryRow => ({
    from,
    edition: id,
    of: 'look',
    task: '',
    text: sentence.slice(0, longestText),
    lead: '',
    progress: null,
    status: null,
    became: null,
    to: '',
  });
  return [
    ...notes.filter(needsLook).map((note) => look(subjectOf(note), sayCarryNote(note, words))),
    ...alsoLook.map((sentence) => look('', sentence)),
  ];
}

export interface MoveOptions {
  /** In which the history speaks of the earlier edition. */
  readonly language?: Language;
  readonly words?: Text;
  /** What reading the earlier plan noticed, in sentences: it is to be looked at as well. */
  readonly alsoLook?: readonly string[];
}

/**
 * The earlier plan in the next edition.
 * @param next An empty plan of that edition, with the identity and the room that were asked for.
 * @param decisions What somebody decided; of other rows, what is proposed holds (`proposal.ts`).
 */
export function moveToEdition(
  previous: CountyPlan,
  next: CountyPlan,
  decisions: MoveDecisions,
  { language = 'zh', words = texts[language], alsoLook = [] }: MoveOptions = {},
): CarriedOver {
  const [from, to] = [editionById(previous.identity.edition), editionById(next.identity.edition)];
  if (from === undefined || to === undefined) throw new Error('a plan of no edition');
  const { notes, add } = carryNoteBook();
  const carrying = { from, to, language, words, decisions };
  const { measures, history, wentTo, rows, finished, left } = carryMeasures(previous, next, carrying, add);
  const follow = {
    wentFrom: taskMapper(from, to),
    wentTo,
    taskOf: new Map(previous.measures.map(({ id, task }) => [id.toLowerCase(), task])),
  };
  const { targets, wentTo: targetsTo } = carryTargets(previous, next, carrying, add);
  const money = carryMoney(previous, next, follow, add);
  const { contact, phone, unitCode } = previous.identity;
  const isSame = isSameBody(previous.identity, next.identity);
  return {
    plan: {
      identity: {
        ...next.identity,
        ...(isSame && unitCode !== undefined ? { unitCode } : {}),
        contact,
        phone,
      },
      settings: carrySettings(previous.settings, next.settings),
      units: withRoom(previous.units, next.units),
      measures,
      targets,
      ...money,
      history: [
        ...previous.history,
        ...history,
        ...identityHistory(previous.identity, next.identity, words),
        ...targetHistory(previous, targetsTo, from, language, words),
        ...moneyHistory(previous, money, from.id, words),
        ...toLookAt(notes, alsoLook, from, words),
      ],
      sample: previous.sample,
    },
    summary: {
      counts: { from: from.id, to: to.id, rows, finished, left, carried: rows - finished - left, added: 0 },
      notes,
    },
  };
}
