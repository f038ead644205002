/**
 * An earlier plan in a new one. Of the same edition everything comes along with its ids: so the language or the room of a
 * plan is changed. To another edition it moves as is proposed (`moving/moveToEdition.ts`). Units with their other names,
 * and settings, are kept either way.
 */
import type { Language } from '../editions/model';
import type { CountyPlan, PlannedMeasure, Settings } from '../plan/county';
import { nodeCount } from '../plan/newPlan';
import { type Text, texts } from '../text/text';
import { withRoom } from './carryMoney';
import { carryNoteBook, type AddCarryNote } from './carryNotes';
import { hasEntries, isGiven } from './inUse';
import { noDecisions } from './moving/decision';
import { nodesInWords } from './moving/keptMeasure';
import { linesOf } from './moving/keptWords';
import { type CarriedOver, carrySettings, isSameBody, moveToEdition } from './moving/moveToEdition';

/** Milestones in the columns of the new plan: those of quarters are those of their last months. */
function carryNodes(
  row: PlannedMeasure,
  from: Settings['nodes'],
  to: Settings['nodes'],
  words: Text,
  add: AddCarryNote,
): PlannedMeasure {
  if (from === to) return row;
  const [before, after] = [nodeCount(from), nodeCount(to)];
  const at = (place: number): number => ((place + 1) * before) / after - 1;
  const nodes = Array.from({ length: after }, (_, place) => row.nodes[at(place)] ?? null);
  const isDropped = (place: number): boolean => ((place + 1) * after) % before !== 0;
  const dropped = row.nodes.map((entry, place) => (isDropped(place) ? entry : null));
  const months = dropped.flatMap((entry, place) => (isGiven(entry) ? [((place + 1) * 12) / before] : []));
  if (months.length === 0) return { ...row, nodes };
  add('nodes-dropped', { row: row.id, months });
  return { ...row, nodes, note: linesOf([row.note, nodesInWords(dropped, from, words)]) };
}

function ofSameEdition(previous: CountyPlan, next: CountyPlan, words: Text): CarriedOver {
  const { notes, add } = carryNoteBook();
  const { identity, settings } = previous;
  const rows = previous.measures.map((row) =>
    carryNodes(row, settings.nodes, next.settings.nodes, words, add),
  );
  // Only spare rows: a row of a task that somebody deleted stays away.
  const spare = next.measures.filter(({ task }) => task === null);
  const taken = new Set(rows.map(({ id }) => id.toLowerCase()));
  const missing = Math.max(0, next.measures.length - rows.length);
  const more = spare.filter(({ id }) => !taken.has(id.toLowerCase())).slice(0, missing);
  const used = previous.measures.filter(hasEntries).length;
  return {
    plan: {
      identity: {
        ...next.identity,
        id: isSameBody(identity, next.identity) && identity.id !== '' ? identity.id : next.identity.id,
        month: next.identity.month ?? identity.month,
        contact: identity.contact,
        phone: identity.phone,
      },
      settings: carrySettings(settings, next.settings),
      units: withRoom(previous.units, next.units),
      measures: [...rows, ...more],
      targets: withRoom(previous.targets, next.targets),
      projects: withRoom(previous.projects, next.projects),
      allocations: withRoom(previous.allocations, next.allocations),
      indicators: withRoom(previous.indicators, next.indicators),
      history: previous.history,
      sample: previous.sample,
    },
    summary: {
      counts: {
        from: identity.edition,
        to: identity.edition,
        rows: used,
        finished: 0,
        left: 0,
        carried: used,
        added: more.length,
      },
      notes,
    },
  };
}

/**
 * @param next An empty plan, with the identity and the room that were asked for.
 * @param language In which the history speaks of the earlier edition.
 * @param alsoLook What reading the earlier plan noticed, in sentences, for the history of another edition.
 */
export function carryOver(
  previous: CountyPlan,
  next: CountyPlan,
  language: Language = 'zh',
  alsoLook: readonly string[] = [],
): CarriedOver {
  return previous.identity.edition === next.identity.edition
    ? ofSameEdition(previous, next, texts[language])
    : moveToEdition(previous, next, noDecisions, { language, alsoLook });
}
