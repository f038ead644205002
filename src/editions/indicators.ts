/**
 * What the editions set goals for: stable ids, the names people use, the unit each is counted in, and where the
 * wording of a measure changed from one edition to the next.
 */
import type { Indicator } from './model';

export const indicators: readonly Indicator[] = [
  {
    id: 'broadband_users',
    name: { zh: '农村宽带接入用户数', en: 'Rural broadband access users' },
    aliases: [
      '农村宽带用户',
      '农村宽带用户数',
      '农村宽带接入用户',
      '宽带接入用户数',
      '宽带用户数',
      '宽带用户',
      'rural broadband users',
      'broadband users',
      'broadband subscribers',
    ],
    unit: 'users',
    kind: 'count',
    series: 'rural_broadband_users',
    related: [],
    wordingChanges: [],
  },
  {
    id: 'internet_penetration',
    name: { zh: '农村地区互联网普及率', en: 'Rural internet penetration' },
    aliases: [
      '互联网普及率',
      '农村互联网普及率',
      '农村网络普及率',
      'internet penetration rate',
      'internet penetration',
      'rural internet penetration rate',
    ],
    unit: 'fraction',
    kind: 'level',
    series: 'rural_internet_penetration',
    related: ['internet_penetration_increase'],
    wordingChanges: [
      {
        edition: '2024',
        note: {
          zh: '2022年提出的是水平（超过60%）；2024年提出的是提升幅度（2个百分点），且未给出基期，按另一指标存放。',
          en: 'The 2022 edition sets a level (above 60%); the 2024 edition sets a change (2 percentage points) and names no baseline, so it is kept as an indicator of its own.',
        },
      },
      {
        edition: '2025',
        note: {
          zh: '2025年只写“稳步提升”，没有数字。',
          en: 'The 2025 edition only says "rises steadily", without a number.',
        },
      },
    ],
  },
  {
    id: 'internet_penetration_increase',
    name: { zh: '农村地区互联网普及率提升幅度', en: 'Increase in rural internet penetration' },
    aliases: [
      '互联网普及率提升',
      '互联网普及率提升幅度',
      '农村互联网普及率提升',
      '农村地区互联网普及率提升',
      '普及率提升百分点',
      'internet penetration increase',
      'increase in internet penetration',
      'rural internet penetration increase',
    ],
    unit: 'points',
    kind: 'increase',
    series: 'rural_internet_penetration',
    related: ['internet_penetration'],
    wordingChanges: [],
  },
  {
    id: 'agri_online_retail',
    name: { zh: '农产品电商网络零售额', en: 'Online retail sales of agricultural products' },
    aliases: [
      '农产品网络零售额',
      '农产品电商零售额',
      '农产品网上零售额',
      '农产品电商',
      '网络零售额',
      'agricultural online retail',
      'online retail of agricultural products',
      'agri online retail',
      'farm product e-commerce sales',
    ],
    unit: 'yuan',
    kind: 'count',
    series: 'agri_online_retail',
    related: [],
    wordingChanges: [
      {
        edition: '2025',
        note: {
          zh: '2022—2024年写作“农产品电商网络零售额”，2025年写作“农产品网络零售额”；口径是否改变，原文没有说明。',
          en: 'The 2022–2024 editions write 农产品电商网络零售额 (e-commerce online retail sales), the 2025 edition 农产品网络零售额 (online retail sales); whether the measure changed is not stated.',
        },
      },
    ],
  },
  {
    id: 'production_informatization',
    name: { zh: '农业生产信息化率', en: 'Informatization rate of agricultural production' },
    aliases: [
      '农业生产信息化水平',
      '农业信息化率',
      '生产信息化率',
      '信息化率',
      'agricultural production informatization rate',
      'production informatization rate',
      'informatization rate',
    ],
    unit: 'fraction',
    kind: 'level',
    series: 'agri_production_informatization',
    related: [],
    wordingChanges: [
      {
        edition: '2023',
        note: {
          zh: '2022年写作“农业生产信息化水平”，2023年起写作“农业生产信息化率”；是否为同一口径，原文没有说明。',
          en: 'The 2022 edition writes 农业生产信息化水平 (level), the editions from 2023 on 农业生产信息化率 (rate); whether they are the same measure is not stated.',
        },
      },
    ],
  },
  {
    id: 'villages_5g',
    name: { zh: '行政村5G通达率', en: 'Administrative villages reached by 5G' },
    aliases: [
      '5G通达率',
      '行政村通5G比例',
      '村村通5G',
      '全国行政村5G通达率',
      'villages with 5G',
      'village 5G rate',
      '5G access rate of administrative villages',
    ],
    unit: 'fraction',
    kind: 'level',
    series: 'villages_5g',
    related: ['rural_5g_coverage'],
    wordingChanges: [
      {
        edition: '2025',
        note: {
          zh: '2022、2023年只用文字提出5G覆盖范围（见“农村5G网络覆盖”），2025年起才以行政村比例提出。',
          en: 'The 2022 and 2023 editions set 5G coverage in words only (see "Rural 5G network coverage"); the share of administrative villages appears in 2025.',
        },
      },
    ],
  },
  {
    id: 'rural_5g_coverage',
    name: { zh: '农村5G网络覆盖', en: 'Rural 5G network coverage' },
    aliases: ['5G覆盖', '5G网络覆盖', '农村5G覆盖', 'rural 5G coverage', '5G coverage'],
    unit: 'fraction',
    kind: 'coverage',
    series: null,
    related: ['villages_5g'],
    wordingChanges: [
      {
        edition: '2023',
        note: {
          zh: '2022年的范围是“重点乡镇和部分重点行政村”，2023年是“乡镇级以上区域和有条件的行政村”（基本实现）。',
          en: 'In 2022 the reach is key townships and some key administrative villages; in 2023 it is areas at township level and above and administrative villages with suitable conditions ("basically").',
        },
      },
    ],
  },
  {
    id: 'credit_files_coverage',
    name: {
      zh: '新型农业经营主体建档评级覆盖',
      en: 'Credit files and ratings of new-type agricultural operators',
    },
    aliases: [
      '建档评级',
      '建档评级覆盖',
      '新型农业经营主体建档评级',
      '新型农业经营主体建档评级覆盖率',
      'credit files coverage',
      'credit rating coverage',
    ],
    unit: 'fraction',
    kind: 'coverage',
    series: null,
    related: [],
    wordingChanges: [],
  },
  {
    id: 'villages_without_broadband',
    name: { zh: '未通宽带行政村数', en: 'Administrative villages without broadband' },
    aliases: [
      '未通宽带行政村',
      '未通宽带村',
      '未通宽带行政村动态清零',
      'villages without broadband',
      'unconnected villages',
    ],
    unit: 'villages',
    kind: 'level',
    series: null,
    related: [],
    wordingChanges: [],
  },
  {
    id: 'county_cross_province_settlement',
    name: {
      zh: '每县能跨省直接结算（含门诊费用）的定点医疗机构数',
      en: 'Designated medical institutions per county with direct cross-province settlement',
    },
    aliases: [
      '跨省直接结算定点医疗机构',
      '跨省直接结算',
      '异地就医直接结算',
      '每县跨省直接结算定点医疗机构数',
      'cross-province settlement',
      'direct cross-province settlement',
    ],
    unit: 'institutions_per_county',
    kind: 'level',
    series: null,
    related: [],
    wordingChanges: [],
  },
];
