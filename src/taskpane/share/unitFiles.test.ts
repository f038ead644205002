/** One file a unit, from the plan of the open workbook to a zip. */
import { unzipSync } from 'fflate';
import { orderPlan } from '../../plan/order';
import { samplePlan } from '../../plan/sample/samplePlan';
import { planOf } from '../../workbook/reading/planOf';
import { openBook, wholeBook } from '../../xlsx/reading/openBook';
import { listedUnits } from './listedUnits';
import { unitsZip, type UnitsOrder } from './unitFiles';

const ordered = orderPlan(
  { edition: '2024', county: '安吉县', code: '330523', period: '9', rows: '40' },
  'zh',
);
if (!ordered.ok) throw new Error(ordered.problem.code);
const sample = samplePlan(ordered.value, 'zh');
const plan = {
  ...sample,
  units: sample.units.map((unit, at) =>
    unit.name === '' ? unit : { ...unit, contact: `联络员${at}号`, phone: `1380000${1000 + at}` },
  ),
};
const order: UnitsOrder = { plan, language: 'zh', units: listedUnits(plan).slice(0, 3), contacts: 'own' };
const never = new AbortController().signal;

it('gives nothing rather than some of the files when it is stopped', async () => {
  const stop = new AbortController();
  const done: number[] = [];
  const onProgress = (count: number): void => {
    done.push(count);
    stop.abort();
  };
  expect(await unitsZip(order, { onProgress, signal: stop.signal })).toBeNull();
  expect(done).toEqual([1]);
});

it('lists every body of the plan once, in its order', () => {
  const units = listedUnits({ units: [...plan.units, ...plan.units] });
  expect(units.map(({ name }) => name)).toEqual(
    plan.units.map(({ name }) => name).filter((name) => name !== ''),
  );
  expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
});

it("makes a file for each unit that reads back as its plan, with nobody else's numbers in it", async () => {
  const done: number[] = [];
  const bytes = await unitsZip(order, { onProgress: (count) => done.push(count), signal: never });
  expect(done).toEqual([1, 2, 3]);
  const files = unzipSync(bytes ?? new Uint8Array());
  expect(Object.keys(files)).toEqual(order.units.map(({ code, name }) => `2024_09_${code}_${name}.xlsx`));
  for (const [at, file] of Object.values(files).entries()) {
    const opened = openBook(file);
    const whole = opened.ok ? wholeBook(opened.value) : opened;
    if (!whole.ok) throw new Error(JSON.stringify(whole.problem));
    const read = planOf(whole.value);
    if (!read.ok) throw new Error(read.problem);
    const own = order.units[at]?.name ?? '';
    expect(read.plan.identity.unit).toBe(own);
    const told = whole.value.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap((cells) =>
        [...cells.values()].flatMap(
          ({ value }) => String(value ?? '').match(/1380000\d{4}|联络员\d+号/g) ?? [],
        ),
      ),
    );
    const { contact, phone } = plan.units.find(({ name }) => name === own) ?? { contact: '', phone: '' };
    expect(new Set(told)).toEqual(new Set([contact, phone]));
  }
});

it('gives the same bytes every time', async () => {
  const two: UnitsOrder = { ...order, units: order.units.slice(0, 2), contacts: 'all' };
  const once = await unitsZip(two, { onProgress: () => undefined, signal: never });
  const again = await unitsZip(two, { onProgress: () => undefined, signal: never });
  expect(Buffer.from(again ?? []).equals(Buffer.from(once ?? []))).toBe(true);
});
