/**
 * The 2024 edition. Goals, 9 aspects and 28 tasks stand in the official summary (s004); two English reports (s000,
 * s001) are kept beside it. Of the measures only fragments of three tasks were seen.
 */
import { aspectsOf, brokenOff, goalsOf, printed, type TaskDraft } from './compose';
import type { Edition, Quote, Wording, Words } from './model';

const english = (source: string, words: string): Quote => ({ source, language: 'en', words });

/** Chinese of the official summary, our English, and the words of both English reports. */
function summed(zh: string, en: string, s000: string, s001: string, further: readonly Quote[] = []): Wording {
  return printed('s004', zh, en, 'high', [english('s000', s000), english('s001', s001), ...further]);
}

function task(
  zh: string,
  en: string,
  s000: string,
  s001: string,
  measures: readonly Wording[] = [],
): TaskDraft {
  return { wording: summed(zh, en, s000, s001), measures };
}

const NETWORK_NOTE: Words = {
  zh: '来源未写明属于哪一项任务，归入任务1是我们的判断。',
  en: 'The source does not say which task it belongs to; placing it under task 1 is ours.',
};
const CHAIN_NOTE: Words = {
  zh: '来源在介绍《工作要点》之后印出此句，有扫描错字（已改正），未写明属于哪一项任务；归入任务7是我们的判断。',
  en: 'The source prints this right after describing the Key Points, with scanning errors (corrected here), and does not say which task it belongs to; placing it under task 7 is ours.',
};
const CULTURE_NOTE: Words = {
  zh: '来源未写明属于哪一项任务，归入任务14是我们的判断。',
  en: 'The source does not say which task it belongs to; placing it under task 14 is ours.',
};
const CUT_NOTE: Words = {
  zh: '来源在此中断；归入任务14是我们的判断。',
  en: 'The source breaks off here; placing it under task 14 is ours.',
};

const network = (zh: string, en: string): Wording => printed('W24b', zh, en, 'high', [], NETWORK_NOTE);
const chain = (zh: string, en: string): Wording => printed('W24c', zh, en, 'medium', [], CHAIN_NOTE);

export const edition2024: Edition = {
  id: '2024',
  title: { zh: '2024年数字乡村发展工作要点', en: 'Key Points for Digital Rural Development in 2024' },
  issuers: ['cac', 'mara', 'ndrc', 'miit'],
  publicised: '2024-05-15',
  dateNote: {
    zh: '公布日期：官方网页的路径、新华社和中新社的报道都在5月15日。通知只写“近日”，印发日期未知。',
    en: 'The day it was made public: the path of the official page and the reports of Xinhua and China News Service are of 15 May. The notice only says "recently"; its day of issue is not known.',
  },
  officialUrl: 'https://www.cac.gov.cn/2024-05/15/c_1717449026412502.htm',
  aspectCount: 9,
  taskCount: 28,
  completeness: {
    goals: {
      state: 'complete',
      have: 9,
      of: 9,
      note: {
        zh: '总体目标9项齐全；另列1项写在任务1举措中的目标。',
        en: 'All 9 overall goals; one more is listed that stands in a measure of task 1.',
      },
    },
    aspects: { state: 'complete', have: 9, of: 9, note: null },
    tasks: {
      state: 'complete',
      have: 28,
      of: 28,
      note: {
        zh: '任务序号取自官方摘要的排列顺序，未见带序号的全文。',
        en: 'Task numbers follow the order of the official summary; the numbered full text was not seen.',
      },
    },
    measures: {
      state: 'partial',
      have: 3,
      of: 28,
      note: {
        zh: '只见到任务1、7、14的部分举措。',
        en: 'Only fragments of the measures of tasks 1, 7 and 14 were seen.',
      },
    },
  },
  namesOwners: 'unknown',
  ownersNote: {
    zh: '未读到全文，无法判断；官方摘要和见到的举措都没有写明责任单位。',
    en: 'Cannot be told, as the full text was not read; neither the official summary nor the measures that were seen name a responsible department.',
  },
  sources: ['s004', 's000', 's001', 'W24a', 'W24b', 'W24c', 'W24d'],
  goals: goalsOf('2024', [
    {
      wording: summed(
        '数字乡村建设取得实质性进展',
        'Building digital villages makes substantial progress',
        'substantial progress will be made in digital rural construction',
        'substantial progress will be made in the construction of digital villages',
      ),
    },
    {
      wording: summed(
        '数字技术保障国家粮食安全、巩固拓展脱贫攻坚成果更加有力',
        'Digital technology does more to safeguard national food security and to consolidate and extend the gains of the fight against poverty',
        'Digital technology will better guarantee national food security and consolidate and expand the achievements of poverty alleviation.',
        'Digital technology will ensure national food security and consolidate and expand the achievements of poverty alleviation.',
      ),
    },
    {
      wording: summed(
        '农村宽带接入用户数超过2亿',
        'More than 200 million rural broadband access users',
        'The number of rural broadband access users will exceed 200 million',
        'The number of rural broadband access users exceeded 200 million',
      ),
      measured: {
        kind: 'count',
        comparator: '>',
        value: 200_000_000,
        unit: 'users',
        indicator: 'broadband_users',
      },
    },
    {
      wording: summed(
        '农村地区互联网普及率提升2个百分点',
        'Rural internet penetration rises by 2 percentage points',
        'the internet penetration rate in rural areas will increase by 2%',
        'the Internet penetration rate in rural areas increased by 2 percentage points',
      ),
      measured: {
        kind: 'increase',
        comparator: '=',
        value: 0.02,
        unit: 'points',
        indicator: 'internet_penetration_increase',
      },
      note: {
        zh: '原文未写基期数值。若以2023年12月的66.5%为基期，2024年底为68.5%（我们的推算）。',
        en: 'No baseline is stated. On the December 2023 figure of 66.5%, the level at the end of 2024 would be 68.5% (our inference).',
      },
    },
    {
      wording: summed(
        '农产品电商网络零售额突破6300亿元',
        'Online retail sales of agricultural products through e-commerce exceed 630 billion yuan',
        'the online retail sales of agricultural products will exceed 630 billion RMB (convert to approx. 97.8 billion USD)',
        'the online retail sales of agricultural products exceeded 630 billion yuan',
        [
          english(
            'W24a',
            'the online retail sales of agricultural products through e-commerce platforms will surpass 630 billion yuan (88.67 billion U.S. dollars)',
          ),
        ],
      ),
      measured: {
        kind: 'count',
        comparator: '>',
        value: 630_000_000_000,
        unit: 'yuan',
        indicator: 'agri_online_retail',
      },
    },
    {
      wording: summed(
        '农业生产信息化率进一步提升',
        'The informatization rate of agricultural production rises further',
        'the informatization rate of agricultural production will be further improved',
        'the informatization rate of agricultural production was further improved',
      ),
      speaksOf: 'production_informatization',
    },
    {
      wording: summed(
        '培育一批既懂农业农村、又懂数字技术的实用型人才',
        'Train a number of practical people who know both agriculture and rural affairs and digital technology',
        'practical talents who understand both agriculture and digital technology will be trained',
        'a batch of practical talents who understand both agriculture and rural areas and digital technology were cultivated',
      ),
    },
    {
      wording: summed(
        '打造一批示范性强、带动性广的数字化应用场景',
        'Create a number of digital uses that set a strong example and carry others along',
        'a number of exemplary and widely influential digital application scenarios will be created',
        'a batch of digital application scenarios with strong demonstration and wide driving force were created',
      ),
    },
    {
      wording: summed(
        '抓好办成一批线上线下联动、群众可感可及的实事',
        'Get a number of practical things done, linking online and offline, that people can feel and reach',
        'practical matters that are perceptible to the masses both online and offline will be effectively handled',
        'We will work hard to achieve a number of practical things that are linked online and offline and accessible to the masses.',
      ),
    },
    {
      wording: network(
        '保持全国未通宽带行政村动态清零',
        'No administrative village in the country is without broadband',
      ),
      task: 1,
      measured: {
        kind: 'level',
        comparator: '=',
        value: 0,
        unit: 'villages',
        indicator: 'villages_without_broadband',
      },
    },
  ]),
  aspects: aspectsOf('2024', [
    {
      wording: summed(
        '筑牢数字乡村发展底座',
        'Build a firm base for digital rural development',
        'Build a solid foundation for digital rural development',
        'build a solid base for digital rural development',
      ),
      tasks: [
        task(
          '提升农村网络基础设施供给能力',
          'Raise the supply capacity of rural network infrastructure',
          'improving the supply capacity of rural network infrastructure',
          'improving the supply capacity of rural network infrastructure',
          [
            network(
              '按需推进农村地区5G网络和千兆光网建设,提升农村生产作业区、农产品直播基地等重点场所网络覆盖深度。',
              'Build 5G and gigabit fibre networks in rural areas as needed; deepen network coverage of key places such as farm work areas and live-streaming bases for agricultural products.',
            ),
            network(
              '实施第十批电信普遍服务,加快“宽带边疆”建设,保持全国未通宽带行政村动态清零。',
              'Carry out the tenth batch of universal telecom service; speed up broadband for the border areas; keep the number of administrative villages without broadband at zero.',
            ),
            network(
              '持续推进有线电视网络升级改造,加快广播电视直播卫星高清终端推广普及,促进高清超高清电视节目进村入户。',
              'Keep upgrading cable television networks; spread high-definition terminals for direct-broadcast satellite; bring HD and UHD programmes into villages and homes.',
            ),
            network(
              '持续开展网络安全督查检查专项行动,加强涉农重点网站和业务信息系统防护能力建设。',
              'Keep up the special campaign of cybersecurity inspections; strengthen the protection of key agriculture-related websites and business systems.',
            ),
          ],
        ),
        task(
          '加大农村基础设施改造升级力度',
          'Step up the renovation and upgrading of rural infrastructure',
          'increasing the intensity of rural infrastructure transformation and upgrading',
          'strengthening the transformation and upgrading of rural infrastructure',
        ),
        task(
          '加快推进涉农数据资源集成共享',
          'Speed up the integration and sharing of agriculture-related data resources',
          'accelerating the integration and sharing of agricultural data resources',
          'accelerating the integration and sharing of agricultural related data resources',
        ),
      ],
    },
    {
      wording: summed(
        '以数字化守牢“两条底线”',
        'Hold the "two bottom lines" (food security, no large-scale return to poverty) with digital means',
        "Safeguard the 'two bottom lines' through digitization",
        'keep the "two bottom lines" by digitization',
      ),
      tasks: [
        task(
          '强化确保粮食安全数字化支撑',
          'Strengthen digital support for food security',
          'strengthening digital support to ensure food security',
          'strengthening the digital support to ensure food security',
        ),
        task(
          '强化防止返贫监测和帮扶举措',
          'Strengthen monitoring and assistance against a return to poverty',
          'enhancing monitoring and assistance measures to prevent a return to poverty',
          'strengthening the monitoring and assistance measures to prevent poverty return',
        ),
      ],
    },
    {
      wording: summed(
        '大力推进智慧农业发展',
        'Advance smart agriculture vigorously',
        'Promote the development of smart agriculture',
        'vigorously promote the development of smart agriculture',
      ),
      tasks: [
        task(
          '加强农业科技创新与应用推广',
          'Strengthen innovation in agricultural science and technology and spread its use',
          'strengthening agricultural scientific and technological innovation and application promotion',
          'strengthening agricultural science and technology innovation and application promotion',
        ),
        task(
          '提升农业全产业链数字化水平',
          'Raise the digital level of the whole agricultural industry chain',
          'improving the level of digitization along the entire agricultural industry chain',
          'improving the digital level of the entire agricultural industry chain',
          [
            chain(
              '持续推进国家智慧农业项目建设,带动重点区域、重点品种产业数字化转型。',
              'Keep building national smart-agriculture projects that drive the digital transformation of key regions and key products.',
            ),
            chain(
              '支持有条件的地区以县、市为单位谋划建设智慧农业引领区,探索形成区域性整体解决方案。',
              'Support places with the conditions to plan leading areas for smart agriculture by county or city, and to work out complete regional solutions.',
            ),
            chain(
              '持续扩大无人农业作业试点范围,推动智能农机和智慧农业、云农场等协同发展。',
              'Keep widening the pilots of unmanned farming; develop intelligent machinery together with smart agriculture and cloud farms.',
            ),
            chain(
              '鼓励各地结合农产品加工业现状,围绕自动分拣、品质检测等智能装备,推动农产品加工业数字化、智能化改造。',
              'Encourage all localities to make the processing of agricultural products digital and intelligent, starting from what they have, with equipment such as automatic sorting and quality testing.',
            ),
            chain(
              '加强农产品仓储保鲜冷链设施建设,促进农产品冷链各环节有序衔接和信息共享,推广冷链云仓、共同配送、零担物流等模式,提升农产品冷链流通效率。',
              'Build storage, preservation and cold-chain facilities for agricultural products; join the links of the cold chain and share information along it; spread cloud cold stores, joint delivery and less-than-truckload transport; make cold-chain distribution more efficient.',
            ),
          ],
        ),
        task(
          '以数字技术深化农业社会化服务',
          'Deepen commercial services to farming with digital technology',
          'using digital technology to deepen social services in agriculture',
          'deepening agricultural socialized services with digital technology',
        ),
      ],
    },
    {
      wording: summed(
        '激发县域数字经济新活力',
        'Bring new life to the county digital economy',
        'Ignite new vitality in county digital economy',
        'stimulate the new vitality of county digital economy',
      ),
      tasks: [
        task(
          '加快推进农村电商高质量发展',
          'Speed up high-quality development of rural e-commerce',
          'expediting high-quality development of rural e-commerce',
          'accelerating the high-quality development of rural e-commerce',
        ),
        task(
          '多措并举推动农文旅融合发展',
          'Use many measures together to integrate farming, culture and tourism',
          'using multiple measures to promote the integrated development of agriculture, culture, and tourism in rural areas',
          'taking multiple measures to promote the integrated development of agriculture, culture and tourism',
        ),
        task(
          '释放涉农数据要素乘数效应',
          'Release the multiplier effect of agriculture-related data as a factor of production',
          'unleashing the multiplier effect of agricultural data elements',
          'releasing the multiplier effect of agricultural related data elements',
        ),
        task(
          '运用数字技术促进农民增收',
          "Use digital technology to raise farmers' incomes",
          "using digital technology to increase farmers' income",
          "using digital technology to promote farmers' income",
        ),
      ],
    },
    {
      wording: summed(
        '推动乡村数字文化振兴',
        'Promote the revival of rural digital culture',
        'Promote the revitalization of rural digital culture',
        'promote the revitalization of rural digital culture',
      ),
      tasks: [
        task(
          '加快乡村文化文物资源数字化',
          'Speed up the digitization of rural cultural resources and cultural relics',
          'accelerating the digitization of rural cultural and cultural relics resources',
          'accelerating the digitization of rural cultural heritage resources',
        ),
        task(
          '丰富乡村公共文化服务数字供给',
          'Enrich the digital supply of rural public cultural services',
          'enriching the digital supply of public cultural services in rural areas',
          'enriching the digital supply of rural public cultural services',
          [
            printed(
              'W24b',
              '推进国家文化专网和文化数据服务平台建设,优化基层公共数字文化服务网络,推动乡村公共文化服务普惠应用。',
              'Build the national culture network and the culture data service platform; improve the grass-roots network of public digital culture; make rural public cultural services available to all.',
              'high',
              [],
              CULTURE_NOTE,
            ),
            brokenOff('W24b', '继续支持地方', 'Continue to support localities', 'high', CUT_NOTE),
          ],
        ),
      ],
    },
    {
      wording: summed(
        '健全乡村数字治理体系',
        'Improve the system of rural digital governance',
        'Improve the rural digital governance system',
        'improve the rural digital governance system',
      ),
      tasks: [
        task(
          '稳步推进农村“三务”信息化建设',
          'Steadily digitize the rural "three affairs" (Party, village and financial affairs)',
          "steadily advancing the informatization construction of rural 'three affairs,'",
          'steadily promoting the informatization construction of rural "three tasks"',
        ),
        task(
          '提升农村社会治理数字化效能',
          'Make rural social governance more effective with digital means',
          'enhancing the digitization efficiency of rural social governance',
          'improving the digital efficiency of rural social governance',
        ),
        task(
          '增强农村智慧应急管理能力',
          'Strengthen smart emergency management in rural areas',
          'strengthening the emergency management capabilities of rural wisdom',
          'enhancing the rural smart emergency management capacity',
        ),
      ],
    },
    {
      wording: summed(
        '深化乡村数字普惠服务',
        'Deepen inclusive digital services in rural areas',
        'Deepen the inclusive digital services in rural areas',
        'deepen rural digital inclusive services',
      ),
      tasks: [
        task(
          '着力提升乡村教育数字化水平',
          'Raise the digital level of rural education',
          'focusing on improving the digital level of rural education',
          'efforts to improve the digital level of rural education',
        ),
        task(
          '持续推进乡村数字健康发展',
          'Keep advancing digital health in rural areas',
          'continuously promoting digital health development in rural areas',
          'continue to promote the healthy development of rural digital',
        ),
        task(
          '增强农村数字普惠金融服务实效',
          'Make digital inclusive finance in rural areas more effective',
          'enhancing the practical effectiveness of rural inclusive financial services',
          'enhance the effectiveness of rural digital inclusive financial services',
        ),
        task(
          '加强农村特殊人群信息服务保障',
          'Strengthen information services for rural people with special needs',
          'strengthening information service guarantees for special rural populations',
          'strengthen the information service guarantee for rural special groups',
        ),
      ],
    },
    {
      wording: summed(
        '加快建设智慧美丽乡村',
        'Build smart and beautiful villages faster',
        'Accelerate the construction of smart and beautiful villages',
        'accelerate the construction of smart and beautiful villages',
      ),
      tasks: [
        task(
          '加强农村人居环境整治数字化应用',
          'Use more digital tools in improving the rural living environment',
          'strengthening the digitized application of rural living environment improvement',
          'strengthening the digital application of rural residential environment improvement',
        ),
        task(
          '提升农村生态环境保护监管效能',
          'Make the supervision of rural environmental protection more effective',
          'enhancing the efficiency of rural ecological environment protection and supervision',
          'improving the efficiency of rural ecological environment protection supervision',
        ),
      ],
    },
    {
      wording: summed(
        '统筹推进数字乡村建设',
        'Coordinate the building of digital villages',
        'Coordinated promotion of digital rural construction',
        'promote the construction of digital countryside in a coordinated way',
      ),
      tasks: [
        task(
          '加强跨部门跨层级协调联动',
          'Strengthen coordination across departments and levels',
          'strengthening inter-departmental and cross-level coordination',
          'strengthening cross sectoral and cross level coordination and linkage',
        ),
        task(
          '健全多元化投入保障机制',
          'Improve the mechanism that secures investment from many sources',
          'improving a diversified investment guarantee mechanism',
          'improving the diversified investment guarantee mechanism',
        ),
        task(
          '培养壮大乡村数字人才队伍',
          'Train and expand the rural digital workforce',
          'cultivating and expanding the rural digital talent team',
          'cultivating and strengthening the rural digital talent team',
        ),
        task(
          '推进重点领域标准化建设',
          'Advance standards in key fields',
          'advancing the standardization construction of key areas',
          'promoting the standardization construction in key areas',
        ),
        task(
          '讲好新时代数字乡村故事',
          'Tell the story of digital villages in the new era well',
          'tellin g the story of the new era of digital rural development',
          'telling a good story of the digital countryside in the new era',
        ),
      ],
    },
  ]),
  unread: { aspects: [], tasks: [] },
};
