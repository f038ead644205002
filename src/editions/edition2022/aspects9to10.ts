/** Aspects 9–10 of the 2022 edition: green villages and overall coordination. */
import type { AspectDraft } from '../compose';
import { aspectTitle, backTranslated, measure } from './wordings';

export const aspects9to10: readonly AspectDraft[] = [
  {
    wording: aspectTitle(
      '加快建设智慧绿色乡村',
      'Build smart green villages faster',
      '(9) Accelerate the construction of smart green villages.',
    ),
    tasks: [
      {
        wording: backTranslated(
          '提升农村自然资源和生态环境监测水平',
          'Raise the level of monitoring of rural natural resources and the ecological environment',
          'Improve the monitoring level of rural natural resources and ecological environment.',
        ),
        measures: [
          measure(
            '持续组织开展自然资源调查监测、实景三维中国建设，拓展自然资源三维“一张图”、国土空间基础信息平台和自然资源监管决策应用体系建设。',
            'Continue natural-resource surveys and monitoring and the building of Real-Scene 3D China; extend the three-dimensional "one map" of natural resources, the basic information platform of territorial space, and the application system for natural-resource supervision and decisions.',
            'We will continue to organize the investigation and monitoring of natural resources, the construction of real-life three-dimensional China, and expand the construction of three-dimensional "one map" of natural resources, the basic information platform of land and space, and the application system of natural resources supervision and decision-making.',
          ),
          measure(
            '探索推进包括农村地区在内的全国生态监测、评估、预警体系建设。',
            'Explore building a national system of ecological monitoring, evaluation and early warning that includes rural areas.',
            'Explore and promote the construction of national ecological monitoring, evaluation and early warning system, including rural areas.',
          ),
          measure(
            '加快林草生态网络感知系统建设应用，推动感知系统平台各相关业务系统“真用真连”“互联互通”。',
            'Build and use the forest and grassland ecological sensing system faster; see that all related business systems of the platform are really used and really connected with one another.',
            'Accelerate the construction and application of forest and grass ecological network perception system, and promote the "real use and real connection" and "interconnection" of all related business systems of the perception platform.',
          ),
          measure(
            '推进国家林草信息化示范区遴选工作。',
            'Advance the selection of national demonstration zones of forestry and grassland informatization.',
            'Promote the selection of national forestry and grass information demonstration zones.',
          ),
        ],
      },
      {
        wording: backTranslated(
          '加强农村人居环境数字化治理',
          'Strengthen digital governance of the rural living environment',
          'Strengthen the digital governance of rural human settlements.',
        ),
        measures: [
          measure(
            '建立农村人居环境问题在线受理机制，引导农村居民通过APP、小程序等方式参与人居环境网络监督。',
            'Set up a way to report problems of the rural living environment online; guide rural residents to take part in its online supervision through apps and mini programs.',
            'Establish an online acceptance mechanism for rural human settlements, and guide rural residents to participate in the online supervision of human settlements through APP and small programs.',
          ),
          measure(
            '不断完善农村环境监测体系，持续加强环境要素和重点监管对象监测。',
            'Keep improving the rural environmental monitoring system; continue to strengthen the monitoring of environmental elements and key regulated objects.',
            'Constantly improve the rural environmental monitoring system, and continuously strengthen the monitoring of environmental factors and key regulatory targets.',
          ),
          measure(
            '提升农村地区水环境、水生态监测能力。',
            'Raise the capacity to monitor the water environment and water ecology in rural areas.',
            'Improve the monitoring capacity of water environment and water ecology in rural areas.',
          ),
          measure(
            '持续加强农村生活垃圾收集、运输和处置信息化管理，提升村镇污水垃圾处理水平。',
            'Continue to strengthen information-based management of the collection, transport and disposal of rural household waste; raise the level of sewage and waste treatment in villages and towns.',
            'Continue to strengthen the information management of rural domestic garbage collection, transportation and disposal, and improve the level of sewage and garbage treatment in villages and towns.',
          ),
          measure(
            '开展高分卫星在农村人居环境监测应用中的示范工作。',
            'Run demonstrations of Gaofen (high-resolution) satellites in monitoring the rural living environment.',
            'Carry out the demonstration work of high-scoring satellite in the monitoring and application of rural human settlements.',
          ),
        ],
      },
    ],
  },
  {
    wording: aspectTitle(
      '统筹推进数字乡村建设',
      'Coordinate the building of digital villages',
      '(ten) to promote the construction of digital villages as a whole.',
    ),
    tasks: [
      {
        wording: backTranslated(
          '加强统筹协调和试点建设',
          'Strengthen overall coordination and pilot work',
          'Strengthen overall coordination and pilot construction.',
        ),
        measures: [
          measure(
            '指导地方建立健全数字乡村发展统筹协调机制，推动《数字乡村发展行动计划（2022-2025年）》落实。',
            'Guide local governments to establish and improve mechanisms that coordinate digital rural development, and to carry out the Action Plan for Digital Rural Development (2022–2025).',
            'Guide local governments to establish and improve the overall coordination mechanism for digital rural development, and promote the implementation of the Digital Rural Development Action Plan (2022-2025).',
          ),
          measure(
            '研究制定数字乡村发展评价指标体系，开展数字乡村发展评价。',
            'Draw up an indicator system to evaluate digital rural development, and carry out the evaluation.',
            'Study and formulate the evaluation index system of digital rural development and carry out the evaluation of digital rural development.',
          ),
          measure(
            '印发数字乡村标准体系建设指南，加强数字乡村标准化建设。',
            'Issue guidelines for building the digital-village standards system; strengthen the standardization of digital villages.',
            'We will issue guidelines for the implementation of the digital village standard system and strengthen the standardization of digital villages.',
            {
              zh: '译文作“guidelines for the implementation”，中文按“标准体系建设指南”理解。',
              en: 'The source has "guidelines for the implementation"; we read 建设指南 (guidelines for building the system).',
            },
          ),
          measure(
            '持续完善数字乡村建设指南。',
            'Keep improving the guidelines for building digital villages.',
            'Continuously improve the guidelines for the construction of digital villages.',
          ),
          measure(
            '完成首批国家数字乡村试点总结评估，鼓励地方开展区域性数字乡村试点。',
            'Complete the review and evaluation of the first batch of national digital-village pilots; encourage local governments to run regional pilots.',
            'Complete the summary and evaluation of the first batch of national digital village pilots, and encourage local governments to carry out regional digital village pilots.',
          ),
          measure(
            '充分利用媒体、直播平台、网络视听节目等渠道讲好乡村振兴故事，总结推广典型经验，营造良好社会氛围。',
            'Make full use of media, livestreaming platforms, online audio-visual programmes and other channels to tell the story of rural revitalization; sum up and spread typical experience; create a good social atmosphere.',
            'Make full use of the media, live broadcast platform, network audio-visual programs and other channels to tell the story of rural revitalization, sum up and promote typical experiences, and create a good social atmosphere.',
          ),
        ],
        actors: [
          { zh: '地方政府', en: 'local governments' },
          { zh: '媒体', en: 'media' },
        ],
      },
      {
        wording: backTranslated(
          '强化政策保障和金融服务',
          'Strengthen policy guarantees and financial services',
          'Strengthen policy guarantee and financial services.',
        ),
        measures: [
          measure(
            '加大财政投入和引导力度，按规定统筹利用现有涉农政策和资金渠道，支持数字乡村重点项目建设。',
            'Increase fiscal investment and guidance; use existing agriculture-related policies and funding channels together, as the rules allow, to support key digital-village projects.',
            'Increase financial investment and guidance, make overall use of existing agriculture-related policies and funding channels in accordance with regulations, and support the construction of key digital rural projects.',
          ),
          measure(
            '强化金融机构对数字乡村重点建设项目和优质涉农企业、新型农业经营主体、农村就业创业群体的信贷融资支持。',
            'Strengthen credit and financing by financial institutions for key digital-village projects and for good agriculture-related enterprises, new-type agricultural operators and rural people who seek work or start businesses.',
            'Strengthen financial institutions’ credit and financing support for key digital rural construction projects and high-quality agriculture-related enterprises, new agricultural business entities and rural employment and entrepreneurship groups.',
          ),
          measure(
            '持续加大农村金融供给，提升全国县域信贷资金适配性。',
            'Continue to increase the supply of rural finance; make county credit funds throughout the country fit needs better.',
            'We will continue to increase the supply of rural finance and improve the adaptability of county credit funds throughout the country.',
          ),
          measure(
            '因地制宜创建金融服务乡村振兴创新示范区。',
            'Create, as local conditions suit, demonstration zones for innovative financial services for rural revitalization.',
            'Create a demonstration zone of financial services for rural revitalization and innovation according to local conditions.',
          ),
          measure(
            '持续推进金融科技赋能乡村振兴示范工程。',
            'Continue the demonstration project of financial technology empowering rural revitalization.',
            'Continue to promote the demonstration project of financial technology to empower rural revitalization.',
          ),
          measure(
            '鼓励地方探索建设数字乡村服务资源池，引导社会力量有序参与数字乡村建设。',
            'Encourage local governments to explore building a pool of digital-village service resources; guide social forces to take part in building digital villages in an orderly way.',
            'Encourage local governments to explore the construction of a digital rural service resource pool and guide social forces to participate in the construction of digital villages in an orderly manner.',
          ),
        ],
        actors: [
          { zh: '金融机构', en: 'financial institutions' },
          { zh: '地方政府', en: 'local governments' },
        ],
      },
      {
        wording: backTranslated(
          '加强数字乡村人才队伍建设',
          'Build up the digital-village workforce',
          'Strengthen the construction of digital rural talent team.',
        ),
        measures: [
          measure(
            '持续开展农民手机应用技能培训，组织网络安全教育培训，提升农村人口数字素养和个人信息保护意识。',
            'Continue to train farmers in using mobile phones; organize education and training in cybersecurity; raise the digital literacy of rural people and their awareness of protecting personal information.',
            'Continue to carry out the training of farmers’ mobile phone application skills, organize network security education and training, and enhance the digital literacy and personal information protection awareness of rural population.',
          ),
          measure(
            '持续选派精兵强将，用好驻村第一书记和工作队，加强农村党员干部现代信息技术应用教育培训。',
            'Continue to send strong staff and make good use of resident first secretaries and village work teams; strengthen the education and training of rural Party members and cadres in using modern information technology.',
            'We will continue to send strong staff to make good use of the first resident secretary and team, and strengthen the education and training on the application of modern information technology to rural party member cadres.',
          ),
          measure(
            '持续加强高等学校新农村发展研究院建设，加大农业农村等人才急需领域职业教育供给。',
            'Continue to build the New Rural Development Research Institutes of colleges and universities; provide more vocational education in fields that urgently need people, such as agriculture and rural affairs.',
            'Continue to strengthen the construction of new rural development research institutes in colleges and universities, and increase the supply of vocational education in areas where talents are urgently needed, such as agriculture and rural areas.',
          ),
          measure(
            '大力开展乡村旅游人才、农业农村科技青年人才、复合型人才信息化培训。',
            'Vigorously train rural tourism staff, young people in agricultural and rural science and technology, and people with combined skills in information technology.',
            'Vigorously carry out information training for rural tourism talents, young talents in agriculture and rural science and technology, and compound talents.',
          ),
        ],
        actors: [{ zh: '高等学校', en: 'colleges and universities' }],
      },
    ],
  },
];
