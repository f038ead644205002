/** The bodies that a county's plan begins with: the usual county counterparts of the national bodies. */
import { facts } from '../editions/facts';
import type { Body, Language, Words } from '../editions/model';
import type { CountyUnit, UnitKind } from './county';

/** Rows for bodies that the county adds, townships above all. */
const room = 20;

interface Usual {
  readonly national: Body['id'];
  readonly name: Words;
  readonly kind: UnitKind;
  /** Other names by which local files call it. */
  readonly aliases: readonly string[];
}

const of = (national: Body['id'], zh: string, en: string, aliases = '', kind: UnitKind = 'other'): Usual => ({
  national,
  name: { zh, en },
  kind,
  aliases: aliases === '' ? [] : aliases.split(' '),
});

/** Where a national body has several counterparts, or shares one with another: one row a body of the county. */
const told: { readonly [national: Body['id']]: readonly Usual[] } = {
  mara: [
    of(
      'mara',
      '县农业农村局',
      'county agriculture and rural affairs bureau',
      '农业农村局 县乡村振兴局 乡村振兴局',
      'bureau',
    ),
  ],
  nrra: [],
  nea: [of('nea', '县供电公司', 'county power company', '供电公司')],
  ndrc: [
    of(
      'ndrc',
      '县发展和改革局',
      'county development and reform bureau',
      '县发改局 发改局 县粮食和物资储备局',
      'bureau',
    ),
  ],
  grain: [],
  mct: [
    of(
      'mct',
      '县文化和旅游局',
      'county culture and tourism bureau',
      '县文旅局 县文旅广电体局 县文物局',
      'bureau',
    ),
  ],
  ncha: [],
  nrta: [
    of('nrta', '县融媒体中心', 'county media centre', '融媒体中心'),
    of('nrta', '广电网络公司', 'cable network company', '县广电网络公司'),
  ],
  carriers: [
    of(
      'carriers',
      '基础电信企业县分公司',
      'county branches of the telecom carriers',
      '各电信运营商 县电信基础运营企业',
      'carrier',
    ),
    of('carriers', '县铁塔公司', 'county branch of China Tower', '铁塔公司', 'carrier'),
  ],
  spb: [
    of('spb', '市邮政管理局', "the city's postal administration", '邮政管理局'),
    of('spb', '邮政县分公司', 'county branch of China Post', '邮政分公司 县邮政分公司'),
  ],
  townships: [
    of('townships', '各乡镇人民政府', 'township governments', '各乡镇 各镇街 各涉农镇街', 'township'),
    of('townships', '各街道办事处', 'subdistrict offices', '各街道', 'township'),
  ],
};

/** Names that say they are the county's: `县发改局`, and the name itself without 县 or 县委. */
function countyAliases({ county, aliases }: Body): readonly string[] {
  const stem = county.zh.replace(/^县委?/, '');
  return aliases.filter((alias) => alias.startsWith('县') || alias === stem);
}

function usualOf(body: Body): readonly Usual[] {
  return (
    told[body.id] ?? [{ national: body.id, name: body.county, kind: 'bureau', aliases: countyAliases(body) }]
  );
}

const id = (at: number): string => `u${String(at + 1).padStart(3, '0')}`;

/** A row that nothing was entered in. */
export function emptyUnit(at: number): CountyUnit {
  return {
    id: id(at),
    name: '',
    aliases: ['', '', ''],
    kind: null,
    national: null,
    contact: '',
    phone: '',
    note: '',
  };
}

/**
 * The counterparts, as names to be edited, and empty rows. No name stands for two bodies: the first one keeps it. In an
 * English plan the Chinese name stays as another name, so that Chinese files still match.
 */
export function newUnits(language: Language = 'zh'): readonly CountyUnit[] {
  const usual = facts.bodies.flatMap(usualOf);
  const taken = new Set(usual.map(({ name }) => name[language]));
  const units = usual.map(({ national, name, kind, aliases }, at): CountyUnit => {
    const free = (language === 'zh' ? aliases : [name.zh, ...aliases]).filter((alias) => !taken.has(alias));
    const [first = '', second = '', third = ''] = free;
    for (const alias of [first, second, third]) taken.add(alias);
    return { ...emptyUnit(at), name: name[language], aliases: [first, second, third], kind, national };
  });
  return [...units, ...Array.from({ length: room }, (_, at) => emptyUnit(units.length + at))];
}

/** The row that answers for a national body in this plan; undefined where the county has none. */
export function counterpartOf(units: readonly CountyUnit[], national: Body['id']): CountyUnit | undefined {
  const shared: { readonly [body: Body['id']]: Body['id'] } = {
    nrra: 'mara',
    grain: 'ndrc',
    ncha: 'mct',
  };
  const inPlan = (body: Body['id']): CountyUnit | undefined =>
    units.find((unit) => unit.national === body && unit.name !== '');
  return inPlan(national) ?? inPlan(shared[national] ?? national);
}
