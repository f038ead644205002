/**
 * The plan in a workbook that our template wrote and people have worked in since, in whatever program: sorted, with
 * sheets and headers renamed, rows and columns inserted. Whatever is not read in the first way, or not read at all, is
 * told in a note.
 */
import { editionById } from '../../keypoints/editions';
import { plain } from '../../keypoints/spelling';
import type { CountyPlan, Entry, Identity } from '../../plan/county';
import type { NoPlan } from '../../text/zh/planReading';
import { templateVersion } from '../county/identitySheet';
import { isMemory } from '../county/recordSheet';
import type { Finding, PlacedTable, RowTableId } from './finding';
import { knownTemplate } from './knownTemplate';
import { noteBook, type ReadNote } from './notes';
import { labelAt, openPlan, type OpenPlan } from './openPlan';
import { editionIn, identityIn, nodesIn, type PlanIdentity } from './planIdentity';
import { readHistory } from './readHistory';
import { readMeasures } from './readMeasures';
import { readMoney } from './readMoney';
import { namedEntry, namedWords, readSettings } from './readSettings';
import { readTargets } from './readTargets';
import { readUnits } from './readUnits';
import { isWrittenBeside } from './writtenSheets';
import type { StandingBook, StandingSheet } from './standingBook';

/** A plan, and where everything of it stands in its workbook. */
export interface PlanInBook {
  readonly plan: CountyPlan;
  readonly notes: readonly ReadNote[];
  readonly open: OpenPlan;
  readonly identity: PlanIdentity;
  readonly tables: ReadonlyMap<RowTableId, PlacedTable>;
}

export type PlanRead =
  ({ readonly ok: true } & PlanInBook) | { readonly ok: false; readonly problem: NoPlan };

/** A period as the identity says it. */
function periodIn(said: string | undefined): Entry {
  const text = said ?? '';
  const number = Number(text);
  return text === '' ? null : Number.isFinite(number) ? number : text;
}

function readIdentity(finding: Finding, edition: Identity['edition']): Identity {
  const { values } = finding.identity;
  const of = (name: 'county' | 'code' | 'unit'): string =>
    namedWords(finding, `id_${name}`, values.get(`keypoints.${name}`) ?? '');
  const month = namedEntry(finding, 'id_month');
  const unitCode = values.get('keypoints.unitCode') ?? '';
  return {
    id: values.get('keypoints.workbook') ?? '',
    edition,
    county: of('county'),
    code: of('code'),
    unit: of('unit'),
    ...(unitCode === '' ? {} : { unitCode }),
    month: month === null ? periodIn(values.get('keypoints.period')) : month.entry,
    contact: namedWords(finding, 'id_contact', ''),
    phone: namedWords(finding, 'id_phone', ''),
  };
}

/** Hidden sheets of ours say in their first cell what they are; what the pane writes beside a plan is known by name. */
const isOwn = (sheet: StandingSheet): boolean =>
  labelAt(sheet, 0, 0).startsWith('keypoints.') || isMemory(sheet) || isWrittenBeside(sheet.name);

/** Sheets that people added, and content that could not be read. */
function noteSheets({ open, identity, nodes, add }: Finding): void {
  const ours = new Set(identity.columns.map(({ tableName }) => tableName));
  for (const sheet of open.sheets) {
    for (const { address, raw } of sheet.unreadable)
      add('cell-unreadable', { sheet: sheet.name, address }, { raw });
    if (sheet === identity.sheet || isOwn(sheet) || open.namedSheets.has(sheet)) continue;
    // A sheet that was renamed in a way that broke its names.
    if (sheet.tables.some(({ name }) => ours.has(name))) continue;
    const count = [...sheet.rows.values()].reduce((sum, cells) => sum + cells.size, 0);
    if (count === 0 || knownTemplate(nodes).sheets.has(sheet.name)) continue;
    add('sheet-unknown', { sheet: sheet.name, address: null }, { count });
  }
}

export function planOf(book: StandingBook): PlanRead {
  const open = openPlan(book);
  const identity = identityIn(open);
  if (identity === null) return { ok: false, problem: 'not-a-plan' };
  const { values } = identity;
  if (Number(plain(values.get('keypoints.template') ?? '0')) > templateVersion) {
    return { ok: false, problem: 'newer-template' };
  }
  const year = editionIn(open, identity);
  const edition = year === null ? undefined : editionById(year);
  if (edition === undefined) return { ok: false, problem: 'edition-unknown' };
  const { notes, add } = noteBook();
  const nodes = nodesIn(open, identity);
  const placed = new Map<RowTableId, PlacedTable>();
  const finding: Finding = { open, identity, nodes, add, placed };
  if (identity.from !== 'sheet') add('identity-lost', null, { by: identity.from });
  const { settings, weightIn } = readSettings(finding);
  const plan: CountyPlan = {
    identity: readIdentity(finding, edition.id),
    settings,
    units: readUnits(finding),
    measures: readMeasures(finding, edition, nodes),
    targets: readTargets(finding, edition, weightIn),
    ...readMoney(finding),
    history: readHistory(finding),
    sample: values.get('keypoints.sample') === 'yes',
  };
  noteSheets(finding);
  return { ok: true, plan, notes, open, identity, tables: placed };
}
