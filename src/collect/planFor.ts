/** The part of a county's plan that one unit fills in, as a plan of its own. */
import type { CountyPlan } from '../plan/county';
import { workbookId } from '../plan/order';
import { unitFinder } from '../plan/unitByName';
import type { ListedUnit } from '../plan/unitList';

/**
 * The plan for a unit: its name and code, and of what is filled in only what it has a part in (measures that it leads or
 * supports, projects of its department and what hangs on them, targets that it has the data for). Rows that nobody has
 * used stay, so that it can add its own. Ids are kept: what comes back finds its place again.
 *
 * @param contacts Names and telephone numbers of other units' people go along only where `all` is asked for.
 */
export function planFor(
  plan: CountyPlan,
  unit: ListedUnit,
  { contacts = 'own' }: { readonly contacts?: 'own' | 'all' } = {},
): CountyPlan {
  const find = unitFinder(plan.units);
  const known = find(unit.name);
  const own = (name: string): boolean => {
    if (name === '') return false;
    const found = find(name);
    return found === 'unknown' || known === 'unknown' ? name === unit.name : found.id === known.id;
  };
  const keeps = (name: string): boolean => contacts === 'all' || own(name);
  const projects = plan.projects.filter(
    ({ code, name, department }) => (code === '' && name === '') || own(department),
  );
  const codes = new Set(projects.map(({ code }) => code.toLowerCase()));
  const ofThem = (project: string): boolean => project === '' || codes.has(project.toLowerCase());
  const { edition, code, county } = plan.identity;
  return {
    ...plan,
    identity: {
      ...plan.identity,
      id: workbookId(edition, code, county, [unit.code, unit.name].join(' ')),
      unit: unit.name,
      unitCode: unit.code,
      contact: '',
      phone: '',
    },
    units: plan.units.map((each) => (keeps(each.name) ? each : { ...each, contact: '', phone: '' })),
    measures: plan.measures
      .filter(({ text, lead, supporting }) => text === '' || own(lead) || supporting.split('、').some(own))
      .map((measure) => (keeps(measure.lead) ? measure : { ...measure, person: '', phone: '' })),
    targets: plan.targets.map((target) =>
      target.department === '' || own(target.department) ? target : { ...target, on: false },
    ),
    projects,
    allocations: plan.allocations.filter(({ project }) => ofThem(project)),
    indicators: plan.indicators.filter(({ project }) => ofThem(project)),
    history: [],
  };
}

/** What Windows does not take in a file's name. */
const forbidden = /[\\/:*?"<>|]/g;

/** `2024_09_001_县农业农村局.xlsx`: year, month, code and name of the unit; a plan without a month says 00. */
export function issuedName({ identity }: CountyPlan): string {
  const month = String(typeof identity.month === 'number' ? identity.month : 0).padStart(2, '0');
  const parts = [identity.edition, month, identity.unitCode ?? '', identity.unit];
  return `${parts.join('_').replace(forbidden, '-')}.xlsx`;
}
