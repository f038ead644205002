/**
 * The 2022 edition: the only one of which the whole text was read, as a machine translation into English (s002). Its
 * goals, aspects and the titles of tasks 1–13 were also seen in Chinese.
 */
import { aspectsOf, goalsOf, printed, type GoalDraft } from './compose';
import { aspect8 } from './edition2022/aspect8';
import { aspects1to3 } from './edition2022/aspects1to3';
import { aspects4to5 } from './edition2022/aspects4to5';
import { aspects6to7 } from './edition2022/aspects6to7';
import { aspects9to10 } from './edition2022/aspects9to10';
import { backTranslated } from './edition2022/wordings';
import type { Edition } from './model';

/** A goal of the work objectives: printed in Chinese, our English, the translation's words. */
function goal(zh: string, en: string, s002: string, rest: Omit<GoalDraft, 'wording'> = {}): GoalDraft {
  return {
    wording: printed('W22a', zh, en, 'high', [{ source: 's002', language: 'en', words: s002 }]),
    ...rest,
  };
}

export const edition2022: Edition = {
  id: '2022',
  title: { zh: '2022年数字乡村发展工作要点', en: 'Key Points for Digital Rural Development in 2022' },
  issuers: ['cac', 'mara', 'ndrc', 'miit', 'nrra'],
  publicised: '2022-04-20',
  dateNote: {
    zh: '公布日期：中央网信办网站登载和媒体报道都在2022年4月20日。通知只写“近日”，印发日期未知。',
    en: 'The day it was made public: it stood on the CAC website and was reported on 20 April 2022. The notice only says "recently"; its day of issue is not known.',
  },
  officialUrl: null,
  aspectCount: 10,
  taskCount: 30,
  completeness: {
    goals: {
      state: 'complete',
      have: 13,
      of: 13,
      note: {
        zh: '总体目标13项齐全（中文见于转载通知）；另列1项写在任务22中的目标。',
        en: 'All 13 overall goals, their Chinese from a republished notice; one more is listed that stands in task 22.',
      },
    },
    aspects: { state: 'complete', have: 10, of: 10, note: null },
    tasks: {
      state: 'complete',
      have: 30,
      of: 30,
      note: {
        zh: '任务1—13的中文标题见于转载；任务14—20的标题由片段还原，任务21—30的标题由英文回译，均待与原文核对。',
        en: 'The Chinese titles of tasks 1–13 were seen in print; those of tasks 14–20 are put together from fragments and those of tasks 21–30 translated back from English, to be checked against the original.',
      },
    },
    measures: {
      state: 'complete',
      have: 30,
      of: 30,
      note: {
        zh: '30项任务的举措见于英文机器译文全文；中文除任务5（前两条）、任务6（第一条）外均为回译。',
        en: 'The measures of all 30 tasks come from the full machine translation; their Chinese is translated back, except the first two of task 5 and the first of task 6.',
      },
    },
  },
  namesOwners: 'no',
  ownersNote: {
    zh: '已读全文：30项任务都没有写明牵头单位或责任单位，只有个别语句提到某类主体。',
    en: 'The whole text was read: none of the 30 tasks has a lead or responsible unit; some sentences name only kinds of actors.',
  },
  sources: ['s002', 'W22a', 'W22b', 'W22c', 'W22d', 'W22e', 'W22f'],
  goals: goalsOf('2022', [
    goal(
      '数字乡村建设取得新的更大进展',
      'Building digital villages makes new and greater progress',
      'new and greater progress will be made in the construction of digital villages.',
    ),
    goal(
      '数字技术有力支撑农业基本盘更加稳固',
      'Digital technology gives strong support to a firmer agricultural base',
      'Digital technology has strongly supported the foundation of agriculture to be more stable',
    ),
    goal(
      '脱贫攻坚成果进一步夯实',
      'The gains of the fight against poverty are further consolidated',
      'the results of poverty alleviation have been further consolidated',
    ),
    goal(
      '乡村数字基础设施建设持续推进',
      'The building of rural digital infrastructure keeps advancing',
      'The construction of rural digital infrastructure continued to advance',
    ),
    goal(
      '5G网络实现重点乡镇和部分重点行政村覆盖',
      '5G networks cover key townships and some key administrative villages',
      '5G networks covered key towns and some key administrative villages',
      { coverage: true, speaksOf: 'rural_5g_coverage' },
    ),
    goal(
      '农村地区互联网普及率超过60%',
      'Rural internet penetration exceeds 60%',
      'The Internet penetration rate in rural areas exceeded 60%.',
      {
        measured: {
          kind: 'level',
          comparator: '>',
          value: 0.6,
          unit: 'fraction',
          indicator: 'internet_penetration',
        },
      },
    ),
    goal(
      '乡村数字经济加速发展',
      'The rural digital economy develops faster',
      'The rural digital economy has accelerated',
    ),
    goal(
      '农业生产信息化水平稳步提升',
      'The informatization level of agricultural production rises steadily',
      'the level of agricultural production informatization has steadily improved',
      { speaksOf: 'production_informatization' },
    ),
    goal(
      '农产品电商网络零售额突破4300亿元',
      'Online retail sales of agricultural products through e-commerce exceed 430 billion yuan',
      'the retail sales of agricultural products e-commerce network has exceeded 430 billion yuan',
      {
        measured: {
          kind: 'count',
          comparator: '>',
          value: 430_000_000_000,
          unit: 'yuan',
          indicator: 'agri_online_retail',
        },
      },
    ),
    goal(
      '乡村数字化治理体系不断完善',
      'The system of rural digital governance keeps improving',
      'The rural digital governance system has been continuously improved',
    ),
    goal(
      '信息惠民服务持续深化',
      'Information services that benefit the people keep deepening',
      'the information service for the benefit of the people has been continuously deepened',
    ),
    goal(
      '农民数字素养与技能有效提升',
      "Farmers' digital literacy and skills are effectively raised",
      'farmers’ digital literacy and skills have been effectively improved',
    ),
    goal(
      '数字乡村试点建设初见成效',
      'The digital-village pilots show first results',
      'the pilot construction of digital villages has achieved initial results',
    ),
    {
      wording: backTranslated(
        '2022年底前，每个县至少有一家定点医疗机构能够实现包括门诊费用在内的医疗费用跨省直接结算',
        'By the end of 2022, at least one designated medical institution in each county can settle medical expenses, outpatient expenses included, directly across provinces',
        'Before the end of 2022, at least one designated medical institution in each county will realize the direct settlement of medical expenses including outpatient expenses across provinces.',
      ),
      task: 22,
      measured: {
        kind: 'level',
        comparator: '>=',
        value: 1,
        unit: 'institutions_per_county',
        indicator: 'county_cross_province_settlement',
      },
      note: {
        zh: '写在任务22的举措中，是全文唯一带期限和数字的举措。',
        en: 'It stands in a measure of task 22, the only measure of the text with a date and a number.',
      },
    },
  ]),
  aspects: aspectsOf('2022', [...aspects1to3, ...aspects4to5, ...aspects6to7, ...aspect8, ...aspects9to10]),
  unread: { aspects: [], tasks: [] },
};
