/** Issuing one file a unit: its own rows, all it needs, nothing of the others. */
import type { CountyPlan, PlannedMeasure } from '../plan/county';
import { orderPlan } from '../plan/order';
import { samplePlan } from '../plan/sample/samplePlan';
import { issuedName, planFor } from './planFor';

const ordered = orderPlan({ edition: '2024', county: '安吉县', code: '330523', period: '9' }, 'zh');
if (!ordered.ok) throw new Error(ordered.problem.code);
const plan = samplePlan(ordered.value, 'zh');
const unit = { code: '001', name: '县农业农村局' };
const own = planFor(plan, unit);

const inUse = (of: CountyPlan): readonly PlannedMeasure[] => of.measures.filter(({ text }) => text !== '');

it('names the file by year, month, code and unit, whatever the unit is called', () => {
  expect(issuedName(own)).toBe('2024_09_001_县农业农村局.xlsx');
  expect(issuedName(planFor(plan, { code: '2', name: '县文旅局/广电局:"甲"' }))).toBe(
    '2024_09_2_县文旅局-广电局--甲-.xlsx',
  );
  const open = { ...plan, identity: { ...plan.identity, month: null } };
  expect(issuedName(planFor(open, unit))).toBe('2024_00_001_县农业农村局.xlsx');
});

it('gives a unit the measures that it leads or supports, with their ids, and room for its own', () => {
  const expected = inUse(plan).filter(
    ({ lead, supporting }) => lead === unit.name || supporting.split('、').includes(unit.name),
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(inUse(planFor(plan, unit, { contacts: 'all' }))).toEqual(expected);
  expect(inUse(own).map(({ id, text }) => [id, text])).toEqual(expected.map(({ id, text }) => [id, text]));
  expect(own.measures.filter(({ text }) => text === '')).toEqual(
    plan.measures.filter(({ text }) => text === ''),
  );
});

it('finds the measures under an earlier name of the unit too', () => {
  const renamed = {
    ...plan,
    units: plan.units.map((each) =>
      each.name === unit.name
        ? { ...each, name: '县农业农村和水利局', aliases: [unit.name, '', ''] as const }
        : each,
    ),
  };
  expect(inUse(planFor(renamed, { code: '001', name: '县农业农村和水利局' }))).toEqual(inUse(own));
});

it('gives a unit that is not in the list nothing of the others', () => {
  const stranger = planFor(plan, { code: '099', name: '某镇人民政府' });
  expect(inUse(stranger)).toEqual([]);
  expect(stranger.projects.every(({ code }) => code === '')).toBe(true);
  expect(stranger.identity).toMatchObject({ unit: '某镇人民政府', unitCode: '099', contact: '', phone: '' });
});

it("keeps the unit's own contacts and gives away nobody else's, unless that is chosen", () => {
  const known = {
    ...plan,
    units: plan.units.map((each, at) => ({ ...each, contact: `联络员${at}`, phone: `1380000${1000 + at}` })),
  };
  const given = planFor(known, unit);
  const told = given.units.filter(({ contact, phone }) => contact + phone !== '');
  expect(told.map(({ name }) => name)).toEqual([unit.name]);
  for (const { lead, person, phone } of inUse(given)) {
    if (lead !== unit.name) expect([person, phone]).toEqual(['', '']);
  }
  expect(inUse(given).some(({ lead, phone }) => lead === unit.name && phone !== '')).toBe(true);
  expect(planFor(known, unit, { contacts: 'all' }).units).toEqual(known.units);
});

it('leaves out projects of others, and what hangs on them', () => {
  const codes = new Set(own.projects.map(({ code }) => code.toLowerCase()));
  for (const { project } of [...own.allocations, ...own.indicators]) {
    expect(project === '' || codes.has(project.toLowerCase())).toBe(true);
  }
  expect(own.projects.length).toBeLessThan(plan.projects.length);
});

it('gives every unit a workbook id of its own, the same each time', () => {
  const ids = ['001', '002', '003'].map((code) => planFor(plan, { code, name: `单位${code}` }).identity.id);
  expect(new Set([...ids, plan.identity.id]).size).toBe(4);
  expect(planFor(plan, unit).identity.id).toBe(own.identity.id);
});
