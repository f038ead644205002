/**
 * An earlier plan in a new one. Of the same edition everything comes along with its ids: so the language or the room of a
 * plan is changed. Of another edition the year begins anew: `carryMeasures.ts`, `carryTargets.ts` and `carryMoney.ts`
 * say what goes on. Units with their other names, and settings, are kept either way.
 */
import type { Language } from '../editions/model';
import { editionById } from '../keypoints/editions';
import type { CountyPlan, Identity, PlannedMeasure, Settings } from '../plan/county';
import { nodeCount } from '../plan/newPlan';
import { carryMeasures, hasEntries, taskMapper } from './carryMeasures';
import { carryMoney, withRoom } from './carryMoney';
import { carryNoteBook, type AddCarryNote, type CarriedSummary } from './carryNotes';
import { carryTargets } from './carryTargets';

export interface CarriedOver {
  readonly plan: CountyPlan;
  readonly summary: CarriedSummary;
}

/** Settings go on; milestones are laid as the new plan asks. */
function carrySettings(previous: Settings, next: Settings): Settings {
  return { ...previous, weights: withRoom(previous.weights, next.weights), nodes: next.nodes };
}

function isSameBody(one: Identity, other: Identity): boolean {
  return one.county === other.county && one.code === other.code && one.unit === other.unit;
}

/** Milestones in the columns of the new plan: those of quarters are those of their last months. */
function carryNodes(
  row: PlannedMeasure,
  from: Settings['nodes'],
  to: Settings['nodes'],
  add: AddCarryNote,
): PlannedMeasure {
  if (from === to) return row;
  const [before, after] = [nodeCount(from), nodeCount(to)];
  const at = (place: number): number => ((place + 1) * before) / after - 1;
  const nodes = Array.from({ length: after }, (_, place) => row.nodes[at(place)] ?? null);
  const months = row.nodes.flatMap((entry, place) =>
    entry !== null && entry !== '' && ((place + 1) * after) % before !== 0
      ? [((place + 1) * 12) / before]
      : [],
  );
  if (months.length > 0) add('nodes-dropped', { row: row.id, months });
  return { ...row, nodes };
}

function ofSameEdition(previous: CountyPlan, next: CountyPlan): CarriedOver {
  const { notes, add } = carryNoteBook();
  const { identity, settings } = previous;
  const rows = previous.measures.map((row) => carryNodes(row, settings.nodes, next.settings.nodes, add));
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
        carried: used,
        added: more.length,
      },
      notes,
    },
  };
}

/**
 * @param next An empty plan, with the identity and the room that were asked for.
 * @param language In which the history names the tasks of the earlier edition.
 */
export function carryOver(previous: CountyPlan, next: CountyPlan, language: Language = 'zh'): CarriedOver {
  const [from, to] = [editionById(previous.identity.edition), editionById(next.identity.edition)];
  if (from === undefined || to === undefined) throw new Error('a plan of no edition');
  if (from === to) return ofSameEdition(previous, next);
  const { notes, add } = carryNoteBook();
  const editions = { from, to, language };
  const { measures, history, wentTo, rows, finished } = carryMeasures(previous, next, editions, add);
  const follow = {
    wentFrom: taskMapper(from, to),
    wentTo,
    taskOf: new Map(previous.measures.map(({ id, task }) => [id.toLowerCase(), task])),
  };
  return {
    plan: {
      identity: { ...next.identity, contact: previous.identity.contact, phone: previous.identity.phone },
      settings: carrySettings(previous.settings, next.settings),
      units: withRoom(previous.units, next.units),
      measures,
      targets: carryTargets(previous, next, editions, add),
      ...carryMoney(previous, next, follow, add),
      history,
      sample: previous.sample,
    },
    summary: {
      counts: { from: from.id, to: to.id, rows, finished, carried: rows - finished, added: 0 },
      notes,
    },
  };
}
