/**
 * Indicators of the national county evaluation (县域农业农村信息化发展水平评价), which a county can switch on beside the
 * Key Points. They are no part of any edition: their national values are results of a year, not goals, and are shown for
 * comparison only.
 *
 * The list changes from one evaluation to the next (the first, of 2019, had 7 groups and 13 indicators), so it carries a
 * version and its rows are never renamed.
 */
import type { Confidence, Words } from '../editions/model';
import type { Direction } from './county';

export type CountyIndicatorId = `ci-${string}`;

/** What a value of it counts: a share (a fraction, shown as %) or money in 万元. */
export type CountyIndicatorUnit = 'fraction' | 'money';

export interface NationalValue {
  /** The year it speaks of. */
  readonly year: number;
  /** In the indicator's unit. */
  readonly value: number;
  readonly bound: 'exact' | 'about' | 'more than';
  /** Of the evaluation reports below. */
  readonly report: ReportId;
  readonly confidence: Confidence;
}

export interface CountyIndicator {
  readonly id: CountyIndicatorId;
  readonly name: Words;
  readonly unit: CountyIndicatorUnit;
  /** What is divided by what, where the name itself says so; null where the reports we read do not. */
  readonly formula: Words | null;
  /** Who has the data; null where the reports we read do not say. */
  readonly department: Words | null;
  readonly national: readonly NationalValue[];
  readonly direction: Direction;
  /** The aspect of the 2024 edition that it speaks to. */
  readonly aspect: number;
  /** What a reader must know of it. */
  readonly note: Words | null;
}

const reports = {
  r2020: 'http://journal.crnews.net/ncpsczk/2020n/d24q/gz/934091_20210104104852.html',
  r2021: 'https://xncapp.cn/article/zixundongtai/zhengwudongtai/20211220/39705.html',
  r2022: 'https://chinastor.cn/smartcity/167971875929776.html',
} as const;

export type ReportId = keyof typeof reports;

/** Where a report was read. */
export function reportAddress(report: ReportId): string {
  return reports[report];
}

/**
 * The years of the reports that the list was put together from. It is not the list of any one year: of the twenty
 * indicators of the third level these could be read, the four sub-rates of production beside them.
 */
export const countyIndicatorsVersion = '2020–2022';

/** What the list itself leaves open. */
export const countyIndicatorsNote: Words = {
  zh: '评价体系分6个一级、20个三级指标；二级指标一处写14个、一处写15个，未能核定。2019年首版为7/13/13个。各年口径有变，不宜直接相比。',
  en: 'The evaluation has 6 indicators of the first and 20 of the third level; of the second, one source says 14 and another 15, which is not settled. The first version (2019) had 7, 13 and 13. Definitions changed between years, so years are not directly comparable.',
};

const exact = (year: 2019 | 2020 | 2021, value: number): NationalValue => ({
  year,
  value,
  bound: 'exact',
  report: year === 2019 ? 'r2020' : year === 2020 ? 'r2021' : 'r2022',
  confidence: 'medium',
});

function share(
  id: CountyIndicatorId,
  zh: string,
  en: string,
  aspect: number,
  national: readonly NationalValue[],
  more: Partial<Pick<CountyIndicator, 'formula' | 'note'>> = {},
): CountyIndicator {
  return {
    id,
    name: { zh, en },
    unit: 'fraction',
    formula: null,
    department: null,
    national,
    direction: 'higher',
    aspect,
    note: null,
    ...more,
  };
}

const ratio = (zh: string, en: string): { readonly formula: Words } => ({ formula: { zh, en } });

const CHANGED: Words = {
  zh: '2019年23.8%与2020年22.5%口径不同，不是下降。',
  en: '23.8% (2019) and 22.5% (2020) rest on different definitions; it is no fall.',
};
const SUB_RATE: Words = {
  zh: '农业生产信息化率的分项，全国数值未读到。',
  en: 'A part of the informatization rate of production; its national value was not read.',
};
const NAMED_ONLY: Words = {
  zh: '报告列有此项，全国数值未读到。',
  en: 'Named in the report; its national value was not read.',
};

export const countyIndicators: readonly CountyIndicator[] = [
  share(
    'ci-overall',
    '县域农业农村信息化发展总体水平',
    'Overall level of agricultural and rural informatization of the county',
    9,
    [exact(2019, 0.36), exact(2020, 0.379)],
    {
      note: {
        zh: '2021年改称“数字乡村发展水平”，全国39.1%，是否同一口径未核实，不作比较。',
        en: 'In 2021 it is called the level of digital rural development, 39.1% in the nation; that it is the same measure was not verified, so it is not compared.',
      },
    },
  ),
  {
    ...share(
      'ci-public-money',
      '农业农村信息化财政投入（县均）',
      'Public money for agricultural and rural informatization (average of a county)',
      9,
      [{ ...exact(2020, 1300), bound: 'about' }],
    ),
    unit: 'money',
  },
  {
    ...share(
      'ci-private-money',
      '社会资本投入（县均）',
      'Private capital for agricultural and rural informatization (average of a county)',
      9,
      [{ ...exact(2020, 3000), bound: 'more than' }],
    ),
    unit: 'money',
  },
  share(
    'ci-offices',
    '县级信息化管理服务机构覆盖率',
    'Counties with an office for informatization',
    9,
    [exact(2019, 0.755), exact(2020, 0.78)],
    {
      note: {
        zh: '全国值为设有该类机构的县所占比例；一个县只有“有”或“无”。',
        en: 'The national value is the share of counties that have such an office; a county either has one or not.',
      },
    },
  ),
  share('ci-internet', '互联网普及率', 'Internet penetration', 1, [], { note: NAMED_ONLY }),
  share('ci-home-broadband', '家庭宽带入户率', 'Households with fixed broadband', 1, [], {
    note: NAMED_ONLY,
    ...ratio('接入宽带的家庭数÷家庭总数', 'households with broadband ÷ all households'),
  }),
  share(
    'ci-production',
    '农业生产信息化率',
    'Informatization rate of agricultural production',
    3,
    [exact(2019, 0.238), exact(2020, 0.225), exact(2021, 0.254)],
    { note: CHANGED },
  ),
  share('ci-crops', '大田种植信息化率', 'Informatization rate of field crops', 3, [], { note: SUB_RATE }),
  share('ci-greenhouses', '设施栽培信息化率', 'Informatization rate of protected cultivation', 3, [], {
    note: SUB_RATE,
  }),
  share('ci-livestock', '畜禽养殖信息化率', 'Informatization rate of livestock and poultry', 3, [], {
    note: SUB_RATE,
  }),
  share('ci-aquaculture', '水产养殖信息化率', 'Informatization rate of aquaculture', 3, [], {
    note: SUB_RATE,
  }),
  share(
    'ci-online-share',
    '农产品网络零售额占比',
    'Online share of the sales of agricultural products',
    4,
    [exact(2019, 0.1), exact(2020, 0.138)],
    ratio(
      '农产品网络零售额÷农产品销售总额',
      'online retail sales of agricultural products ÷ all sales of agricultural products',
    ),
  ),
  share(
    'ci-traceability',
    '农产品质量安全追溯信息化水平',
    'Informatization of the traceability of agricultural products',
    3,
    [exact(2019, 0.172), exact(2020, 0.221)],
  ),
  share(
    'ci-village-affairs',
    '应用信息技术实现行政村“三务”综合公开水平',
    'Villages that publish Party, village and financial affairs by information technology',
    6,
    [exact(2019, 0.653), exact(2020, 0.721)],
  ),
  share(
    'ci-bright-project',
    '“雪亮工程”行政村覆盖率',
    'Villages covered by the Sharp Eyes project',
    6,
    [exact(2019, 0.667), exact(2020, 0.77)],
    ratio('“雪亮工程”覆盖的行政村数÷行政村总数', 'villages covered ÷ all administrative villages'),
  ),
  share(
    'ci-services-online',
    '县域政务服务在线办事率',
    'Government services that can be handled online in the county',
    7,
    [exact(2019, 0.254), exact(2020, 0.664)],
  ),
  share(
    'ci-farm-services-online',
    '六类涉农政务服务事项综合在线办事率',
    'Six kinds of farm-related government services that can be handled online',
    7,
    [exact(2021, 0.682)],
  ),
  share(
    'ci-shop-stations',
    '电商服务站行政村覆盖率',
    'Villages with an e-commerce service station',
    4,
    [exact(2019, 0.74), exact(2020, 0.789)],
    ratio('设有电商服务站的行政村数÷行政村总数', 'villages with a station ÷ all administrative villages'),
  ),
  share(
    'ci-service-points',
    '村级综合服务站点行政村覆盖率',
    'Villages with a general service point',
    7,
    [exact(2021, 0.86)],
    {
      ...ratio(
        '设有村级综合服务站点的行政村数÷行政村总数',
        'villages with a service point ÷ all administrative villages',
      ),
      note: {
        zh: '对应站点48.3万个，数据年份写作2021年或2022年。',
        en: 'With 483,000 points; the year is given as 2021 or 2022.',
      },
    },
  ),
];

const byId = new Map<string, CountyIndicator>(countyIndicators.map((each) => [each.id, each]));

/** The county indicator with that id. */
export function countyIndicatorById(id: string): CountyIndicator | undefined {
  return byId.get(id);
}
