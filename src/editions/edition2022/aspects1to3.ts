/** Aspects 1–3 of the 2022 edition: farm supply monitoring, assistance against poverty, infrastructure. */
import type { AspectDraft } from '../compose';
import { aspectTitle, measure, measurePrinted, title } from './wordings';

export const aspects1to3: readonly AspectDraft[] = [
  {
    wording: aspectTitle(
      '构筑粮食安全数字化屏障',
      'Build a digital barrier for food security',
      '(A) to build a digital barrier to food security',
    ),
    tasks: [
      {
        wording: title(
          '加强农业稳产保供信息监测',
          'Strengthen information monitoring for stable agricultural output and supply',
          'Strengthen information monitoring of stable agricultural production and supply.',
        ),
        measures: [
          measure(
            '强化粮食购销领域数字化监管，加快建设中央和地方全覆盖、全链条、全过程的数字化监管系统。',
            'Strengthen digital supervision of grain purchase and sale; build faster a digital supervision system that fully covers central and local levels, the whole chain and the whole process.',
            'Strengthen digital supervision in the field of grain purchase and sale, and speed up the construction of a digital supervision system with full coverage, whole chain and whole process of central and local governments.',
          ),
          measure(
            '建立健全重要农产品市场监测预警体系，分类别、分品种加强调控和应急保障。',
            'Establish and improve a market monitoring and early-warning system for important agricultural products; strengthen regulation and emergency supply by category and product.',
            'Establish and improve the market monitoring and early warning system of important agricultural products, and strengthen regulation and emergency support by classification and variety.',
          ),
          measure(
            '升级完善国家和省级农业气象服务一体化平台，推广应用卫星遥感、土壤墒情数据融合等气象监测技术，开展精细化农业气象灾害预报预警，提升粮食安全气象服务能力。',
            'Upgrade the integrated national and provincial agrometeorological service platform; promote weather monitoring technologies such as satellite remote sensing and soil-moisture data fusion; issue fine-grained forecasts and warnings of agrometeorological disasters; improve meteorological services for food security.',
            'Upgrade and improve the integrated platform of national and provincial agrometeorological services, promote the application of meteorological monitoring technologies such as satellite remote sensing and soil moisture data fusion, carry out refined agrometeorological disaster forecasting and early warning, and improve the ability of food safety meteorological services.',
            {
              zh: '译文作“food safety”，本方面讲的是粮食安全，按“粮食安全”理解。',
              en: 'The source has "food safety"; the aspect is about food security, and we read it so.',
            },
          ),
        ],
      },
      {
        wording: title(
          '提高农田建设管理数字化水平',
          'Raise the digital level of farmland construction and management',
          'Improve the digital level of farmland construction management.',
        ),
        measures: [
          measure(
            '加快建立全国农田建设综合监测监管平台，完善永久基本农田数据库，建设全国农田建设“一张图”。',
            'Build faster a national platform for comprehensive monitoring and supervision of farmland construction; improve the permanent basic farmland database; draw a national "one map" of farmland construction.',
            'Accelerate the establishment of a national comprehensive monitoring and supervision platform for farmland construction, improve the permanent basic farmland database, and build a "one map" of farmland construction in the country.',
          ),
          measure(
            '综合运用卫星遥感等监测技术，加强高标准农田全程监控和精准管理。',
            'Use satellite remote sensing and other monitoring technologies to monitor high-standard farmland through the whole process and manage it precisely.',
            'Comprehensive use of satellite remote sensing and other monitoring technologies to strengthen the whole process monitoring and accurate management of high-standard farmland.',
          ),
          measure(
            '深入推进国家黑土地保护工程，探索运用遥感监测和信息化管理手段监管黑土耕地质量。',
            'Further advance the national black-soil protection project; explore supervising the quality of black-soil cropland with remote sensing and information-based management.',
            'We will further promote the national black soil protection project and explore the use of remote sensing monitoring and information management to supervise the quality of black soil cultivated land.',
          ),
          measure(
            '利用卫星遥感影像和信息化技术，加强对全国耕地和永久基本农田“非农化”“非粮化”的动态监测。',
            'Use satellite imagery and information technology to strengthen dynamic monitoring of non-agricultural and non-grain use of cropland and permanent basic farmland throughout the country.',
            'Using satellite remote sensing images and information technology, we will strengthen the dynamic monitoring of "non-agricultural" and "non-grain" of cultivated land and permanent basic farmland throughout the country.',
          ),
        ],
      },
    ],
  },
  {
    wording: aspectTitle(
      '持续巩固提升网络帮扶成效',
      'Keep consolidating and improving the results of online assistance',
      '(2) Continue to consolidate and improve the effectiveness of network assistance.',
    ),
    tasks: [
      {
        wording: title(
          '加强防止返贫动态监测和帮扶',
          'Strengthen dynamic monitoring and assistance to prevent a return to poverty',
          'Strengthen dynamic monitoring and assistance to prevent poverty.',
        ),
        measures: [
          measure(
            '优化完善防止返贫监测信息系统，将有返贫致贫风险和突发严重困难的农户纳入监测范围。',
            'Improve the information system for preventing a return to poverty; include in the monitoring rural households at risk of returning to poverty and those in sudden serious difficulty.',
            'Improve and optimize the monitoring information system to prevent poverty, and include farmers who are at risk of returning to poverty and suddenly have serious difficulties in the monitoring scope.',
          ),
          measure(
            '针对发现的因灾因病因疫等苗头性问题，及时落实社会救助、医疗保障等帮扶措施。',
            'Where emerging problems caused by disaster, illness or epidemic are found, provide social assistance, medical security and other help in time.',
            'In view of the emerging problems found due to disasters, causes and epidemics, timely implement social assistance, medical security and other assistance measures.',
            {
              zh: '译文“disasters, causes and epidemics”按“因灾因病因疫”理解。',
              en: 'The source has "disasters, causes and epidemics"; we read 因灾因病因疫 (disaster, illness and epidemic).',
            },
          ),
          measure(
            '推进低收入人口动态监测信息平台建设，健全农村低收入人口主动发现机制，加强动态监测和分层分类帮扶。',
            'Build the information platform for dynamic monitoring of low-income people; for the rural low-income population strengthen active discovery, dynamic monitoring and assistance by level and category.',
            'Promote the construction of dynamic monitoring information platform for low-income population, and strengthen the active discovery mechanism, dynamic monitoring and hierarchical classification assistance for rural low-income population.',
          ),
        ],
      },
      {
        wording: title(
          '优化完善网络帮扶措施',
          'Improve online assistance measures',
          'Optimize and improve the network assistance measures.',
        ),
        measures: [
          measure(
            '加大对脱贫地区特别是国家乡村振兴重点帮扶县宽带网络升级改造的支持力度。',
            'Give more support to upgrading broadband networks in areas lifted out of poverty, especially the key counties for national rural revitalization assistance.',
            'Increase support for the upgrading and transformation of broadband networks in poverty-stricken areas, especially in key counties for national rural revitalization.',
          ),
          measure(
            '继续面向脱贫户开展精准降费。',
            'Continue targeted fee reductions for households lifted out of poverty.',
            'Continue to carry out accurate fee reduction for poverty-stricken households.',
          ),
          measure(
            '持续推进广播电视重点惠民工程建设。',
            'Continue building key radio and television projects that benefit the people.',
            'Continue to promote the construction of key radio and television projects that benefit the people.',
          ),
          measure(
            '全面提升脱贫地区农副产品网络销售平台运营服务水平，扩大脱贫地区农产品销售规模。',
            "Improve all round the operation and service of the online sales platform for agricultural and sideline products from areas lifted out of poverty, and expand the sales of those areas' agricultural products.",
            'Comprehensively improve the operational service level of agricultural and sideline products online sales platform in poverty-stricken areas and expand the sales scale of agricultural products in poverty-stricken areas.',
          ),
          measure(
            '利用新一代信息技术巩固拓展生态扶贫成果。',
            'Use new-generation information technology to consolidate and extend the gains of ecological poverty alleviation.',
            'Using the new generation of information technology to consolidate and expand the achievements of ecological poverty alleviation.',
          ),
          measure(
            '鼓励中央企业结合定点帮扶工作积极在脱贫地区开展数字乡村项目，强化基础设施建设、运营模式创新和利益联结覆盖。',
            'Encourage central state-owned enterprises, as part of their paired assistance work, to develop digital-village projects in areas lifted out of poverty, with stronger infrastructure, new ways of operating and wider benefit-sharing links.',
            'Encourage central enterprises to actively develop digital rural projects in poverty-stricken areas in combination with fixed-point assistance work, and strengthen infrastructure construction, innovation of operation mode and coverage of interest linkage.',
          ),
          measure(
            '依托“万企兴万村”行动，引导民营企业支持脱贫地区数字乡村建设。',
            'Through the "Ten Thousand Enterprises Invigorate Ten Thousand Villages" campaign, guide private enterprises to support building digital villages in areas lifted out of poverty.',
            'Relying on the action of "making every enterprise prosper every village", we will guide private enterprises to support the construction of digital villages in poverty-stricken areas.',
          ),
          measure(
            '充分发挥网信企业优势，持续开展数字乡村聚力行动公益项目。',
            'Make full use of the strengths of internet and information-technology enterprises, and continue the public-interest projects of the Digital Village Joint Effort campaign.',
            'Give full play to the advantages of online letter enterprises and continue to carry out public welfare projects of digital village cohesion action.',
            {
              zh: '译文“online letter enterprises”按“网信企业”理解。',
              en: 'The source has "online letter enterprises"; we read 网信企业 (internet and information-technology enterprises).',
            },
          ),
        ],
        actors: [
          { zh: '中央企业', en: 'central state-owned enterprises' },
          { zh: '民营企业', en: 'private enterprises' },
          { zh: '网信企业', en: 'internet and information-technology enterprises' },
        ],
      },
    ],
  },
  {
    wording: aspectTitle(
      '加快补齐数字基础设施短板',
      'Make up the shortfalls in digital infrastructure faster',
      '(C) to speed up the completion of digital infrastructure shortcomings',
    ),
    tasks: [
      {
        wording: title(
          '持续推进乡村网络基础设施建设',
          'Keep building rural network infrastructure',
          'Continue to promote the construction of rural network infrastructure.',
        ),
        measures: [
          measurePrinted(
            '持续深化电信普遍服务,推动农村光纤和4G网络广度和深度覆盖。',
            'Continue to deepen universal telecommunications service; make rural fibre and 4G coverage wider and deeper.',
            'Continue to deepen the universal service of telecommunications and promote the breadth and depth coverage of rural optical fiber and 4G networks.',
          ),
          measurePrinted(
            '面向有条件、有需求的农村及偏远地区,逐步推动千兆光纤网络建设,加快使用低频开展农村5G网络覆盖等。',
            'For rural and remote areas with suitable conditions and demand, gradually build gigabit fibre networks, and speed up rural 5G coverage on low frequencies.',
            'Facing rural and remote areas with conditions and needs, we will gradually promote the construction of Gigabit optical fiber networks and accelerate the use of low frequencies to carry out rural 5G network coverage.',
          ),
          measure(
            '补齐边疆地区通信网络设施短板，综合利用卫星通信等接入手段为用户提供宽带网络接入服务。',
            'Make up the shortfalls in communication networks in border areas; use satellite communication and other means of access together to give users broadband service.',
            'Fill in the shortcomings of communication network facilities in border areas, and comprehensively use satellite communication and other access means to provide users with broadband network access services.',
          ),
          measure(
            '实施智慧广电乡村工程，持续推进智慧广电服务乡村振兴专项行动。',
            'Carry out the smart radio and television rural project; continue the special campaign of smart radio and television serving rural revitalization.',
            'Implement smart radio and television rural projects and continue to promote the special action of smart radio and television to serve rural revitalization.',
          ),
        ],
      },
      {
        wording: title(
          '推动农村基础设施数字化改造升级',
          'Push the digital transformation and upgrading of rural infrastructure',
          'Promote the digital transformation and upgrading of rural infrastructure.',
        ),
        measures: [
          measurePrinted(
            '进一步完善农村公路数字化管理机制,加强基础数据统计、归集和共享机制建设。',
            'Further improve the digital management mechanism of rural roads; strengthen the mechanisms for compiling, collecting and sharing basic data.',
            'Further improve the digital management mechanism of rural roads and strengthen the construction of basic data statistics, collection and sharing mechanisms.',
          ),
          measure(
            '大力推进智慧水利建设，持续开展数字孪生流域、数字孪生水利工程建设。',
            'Vigorously build smart water conservancy; continue building digital-twin river basins and digital-twin water projects.',
            'Vigorously promote the construction of smart water conservancy, and continue to carry out digital twin basins and digital twin water conservancy projects.',
          ),
          measure(
            '加快完善农村地区水利基础设施体系，推进水利基础设施智能化改造。',
            'Improve the system of rural water infrastructure faster; make water infrastructure intelligent.',
            'Accelerate the improvement of water conservancy infrastructure system in rural areas and promote the intelligent transformation of water conservancy infrastructure.',
          ),
          measure(
            '继续实施农村电网巩固提升工程，提高农村供电可靠性和供电保障能力。',
            'Continue the project to consolidate and upgrade rural power grids; raise the reliability and capacity of rural power supply.',
            'Continue to implement rural power grid consolidation and upgrading projects to improve rural power supply reliability and power supply support capacity.',
          ),
          measure(
            '支持商贸流通、邮政、快递企业加强农产品产地冷链物流基础设施建设，积极推进冷链物流信息化。',
            'Support commercial distribution, postal and express-delivery enterprises in building cold-chain logistics infrastructure in producing areas; actively digitize cold-chain logistics.',
            'Support business circulation, postal service and express delivery enterprises to strengthen the infrastructure construction of cold chain logistics in agricultural products producing areas and actively promote the informationization of cold chain logistics.',
          ),
        ],
        actors: [
          {
            zh: '商贸流通、邮政、快递企业',
            en: 'commercial distribution, postal and express-delivery enterprises',
          },
        ],
      },
    ],
  },
];
