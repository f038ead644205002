/** Random bodies of a county, as people keep such lists: renamed, merged, with earlier names, gaps and repetitions. */
import fc from 'fast-check';
import type { CountyUnit } from '../../../src/plan/county';
import { newUnits } from '../../../src/plan/newUnits';

/** Names with brackets, blanks, letters, and those that cannot be told apart inside a list of names. */
const name = fc.constantFrom(
  '县委网信办',
  '县农业农村和水利局',
  '县文化和旅游局（广电新闻出版局）',
  '219001-县财政局',
  'County DRC',
  'county drc',
  '各电信运营商',
  '中山镇人民政府',
  ' ',
  '县教体局、县科技局',
  '县*局',
  '县?局',
  '县~局',
);

const other = fc.oneof({ arbitrary: fc.constant(''), weight: 3 }, { arbitrary: name, weight: 1 });

/** The usual bodies, some of them renamed (the old name kept or not), emptied or given other names. */
export const randomUnits: fc.Arbitrary<readonly CountyUnit[]> = fc
  .tuple(
    fc.constantFrom('zh' as const, 'en' as const),
    fc.array(
      fc.record({
        at: fc.nat({ max: 90 }),
        name: fc.oneof(name, fc.constant('')),
        keepsOld: fc.boolean(),
        others: fc.tuple(other, other, other),
        kind: fc.constantFrom(
          null,
          'bureau' as const,
          'township' as const,
          'carrier' as const,
          'other' as const,
        ),
        national: fc.constantFrom(null, 'cac', 'no-such-body'),
      }),
      { maxLength: 25 },
    ),
  )
  .map(([language, changes]) => {
    const units = [...newUnits(language)];
    for (const { at, keepsOld, others, ...change } of changes) {
      const old = units[at];
      if (old === undefined) continue;
      const aliases = keepsOld ? ([old.name, others[0], others[1]] as const) : others;
      units[at] = { ...old, ...change, aliases };
    }
    return units;
  });

/** Every name that the units answer to, for whatever refers to them. */
export function namesIn(units: readonly CountyUnit[]): readonly string[] {
  return units.flatMap(({ name: own, aliases }) => [own, ...aliases]).filter((each) => each !== '');
}
