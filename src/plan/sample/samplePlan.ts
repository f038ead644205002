/**
 * The training copy of a plan: plausible, made-up entries that show every light, check and score. Whoever and whatever
 * is named in it is invented and says so, and every sheet of the workbook is marked.
 */
import type { Language, Words } from '../../editions/model';
import { editionById } from '../../keypoints/editions';
import { type CountyPlan, type Identity, numberIn } from '../county';
import { sampleMeasures } from './measures';
import { sampleMoney } from './money';
import { sampleIndicators } from './performance';
import { sampleTargets, sampleWeights } from './targets';
import { sampleUnits } from './units';

const made = (zh: string, en: string): Words => ({ zh, en });

const county = made('样例县', 'Sample County');
const unit = made('样例县数字乡村工作专班', 'Sample County digital village office');
const contact = made('样例人员甲', 'Sample person A');
/** Late enough that every light can occur. */
const month = 9;

/** What the order says of the county stays; what it leaves open is made up. */
function sampleIdentity(identity: Identity, language: Language): Identity {
  const or = (given: string, words: Words): string => (given === '' ? words[language] : given);
  return {
    ...identity,
    county: or(identity.county, county),
    unit: or(identity.unit, unit),
    contact: or(identity.contact, contact),
    phone: identity.phone === '' ? '000-00000000' : identity.phone,
    month: numberIn(identity.month) ?? month,
  };
}

/** The training copy of an empty plan. */
export function samplePlan(empty: CountyPlan, language: Language): CountyPlan {
  const edition = editionById(empty.identity.edition);
  if (edition === undefined) throw new Error(`no edition ${empty.identity.edition}`);
  const identity = sampleIdentity(empty.identity, language);
  const settings = { ...empty.settings, weights: sampleWeights() };
  const begun: CountyPlan = { ...empty, identity, settings, sample: true };
  const withUnits: CountyPlan = { ...begun, units: sampleUnits(begun, language) };
  const withMeasures: CountyPlan = {
    ...withUnits,
    measures: sampleMeasures(withUnits, edition, language),
    targets: sampleTargets(withUnits, edition, language),
  };
  const money = sampleMoney(withMeasures, edition, language);
  const codes = money.projects.flatMap(({ code }) => (code === '' ? [] : [code]));
  return {
    ...withMeasures,
    ...money,
    indicators: sampleIndicators([...new Set(codes)], language, empty.indicators.length),
  };
}
