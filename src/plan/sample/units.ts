/** Made-up entries of the units for a training copy: people, a body renamed, and townships. */
import type { Language, Words } from '../../editions/model';
import type { CountyPlan, CountyUnit } from '../county';

const w = (zh: string, en: string): Words => ({ zh, en });

const people: readonly Words[] = [
  w('甲', 'A'),
  w('乙', 'B'),
  w('丙', 'C'),
  w('丁', 'D'),
  w('戊', 'E'),
  w('己', 'F'),
];

const townships: readonly Words[] = [
  w('样例一镇人民政府', 'Sample Township 1'),
  w('样例二镇人民政府', 'Sample Township 2'),
  w('样例三乡人民政府', 'Sample Township 3'),
  w('样例街道办事处', 'Sample Subdistrict'),
];

/** A reform in the sample: the old name stays as another name, so rows that say it still find the body. */
const renamed: { readonly national: string; readonly name: Words } = {
  national: 'nda',
  name: w('县数据和政务服务局（样例）', 'county data and government-services bureau (sample)'),
};

/** No telephone in China begins with four noughts. */
function contactOf(at: number, language: Language): Pick<CountyUnit, 'contact' | 'phone'> {
  const person = people[at % people.length];
  return {
    contact: person === undefined ? '' : w(`样例人员${person.zh}`, `Sample person ${person.en}`)[language],
    phone: `0000-${String(at + 1).padStart(7, '0')}`,
  };
}

/** The units of a plan with made-up entries in them. */
export function sampleUnits(plan: CountyPlan, language: Language): readonly CountyUnit[] {
  let added = 0;
  return plan.units.map((unit, at): CountyUnit => {
    if (unit.name === '') {
      const name = townships[added++]?.[language];
      return name === undefined ? unit : { ...unit, name, kind: 'township', ...contactOf(at, language) };
    }
    if (unit.national === renamed.national) {
      const [first, second] = unit.aliases;
      const aliases = [unit.name, first, second] as const;
      return { ...unit, name: renamed.name[language], aliases, ...contactOf(at, language) };
    }
    return { ...unit, ...contactOf(at, language) };
  });
}
