/** Aspect 8 of the 2022 edition: digital services that benefit the people. */
import type { AspectDraft } from '../compose';
import { aspectTitle, backTranslated, measure } from './wordings';

export const aspect8: readonly AspectDraft[] = [
  {
    wording: aspectTitle(
      '拓展数字惠民服务空间',
      'Widen digital services that benefit the people',
      '(8) Expanding the service space of digital benefiting the people.',
    ),
    tasks: [
      {
        wording: backTranslated(
          '发展“互联网+教育”',
          'Develop "Internet + education"',
          'Develop "Internet+Education".',
        ),
        measures: [
          measure(
            '加快教育新型基础设施建设，持续完善农村中小学校网络建设，提升中小学校网络承载能力和服务质量。',
            'Build new education infrastructure faster; keep improving the networks of rural primary and secondary schools; raise the capacity and service quality of school networks.',
            'Accelerate the construction of new educational infrastructure, continuously improve the network construction of rural primary and secondary schools, and improve the network carrying capacity and service quality of primary and secondary schools.',
          ),
          measure(
            '通过卫星电视、宽带网络等为农村薄弱学校和教学点输送优质教育资源。',
            'Bring good educational resources to weak rural schools and teaching points by satellite television and broadband.',
            'Through satellite TV and broadband network, high-quality educational resources are delivered to weak schools and teaching points in rural areas.',
          ),
          measure(
            '不断完善国家数字教育资源公共服务体系，强化国家中小学智慧教育平台功能，推进数字资源东西部协作。',
            'Keep improving the national public service system of digital education resources; strengthen the functions of the national smart education platform for primary and secondary schools; promote east–west cooperation on digital resources.',
            'Constantly improve the national public service system of digital education resources, strengthen the function of the national smart education platform for primary and secondary schools, and promote the cooperation between digital resources and the East.',
            {
              zh: '译文“cooperation between digital resources and the East”按“东西部协作”理解。',
              en: 'The source has "cooperation between digital resources and the East"; we read east–west cooperation (东西部协作).',
            },
          ),
          measure(
            '持续开展教育信息化专项培训和捐赠活动，提升农村地区师生教育信息化素养。',
            'Continue special training and donations for education informatization; raise the information literacy of rural teachers and pupils.',
            'Continue to carry out special training and donation activities on educational informatization, and improve the educational informatization literacy of teachers and students in rural areas.',
          ),
          measure(
            '继续研发数字化国家通用语言学习资源，持续开展民族语言信息化研究开发。',
            'Continue to develop digital resources for learning the national common language, and to research and develop the informatization of ethnic-minority languages.',
            'We will continue to research and develop digital national common language learning resources, and continue to carry out research and development of national language informatization.',
            {
              zh: '译文“national language informatization”可能指“民族语言信息化”，也可能指国家语言，未能核对。',
              en: 'The source\'s "national language informatization" may mean ethnic-minority languages (民族语言) or the national language; it could not be checked.',
            },
          ),
        ],
      },
      {
        wording: backTranslated(
          '发展“互联网+医疗健康”',
          'Develop "Internet + medical and health care"',
          'Develop "Internet+medical health".',
        ),
        measures: [
          measure(
            '建设权威统一、互联互通的全民健康信息平台，推动各级各类医疗卫生机构接入区域全民健康信息平台。',
            'Build an authoritative, unified and interconnected national health information platform; bring medical and health institutions of every level and kind into the regional platforms.',
            'Build an authoritative, unified and interconnected national health information platform, and promote all kinds of medical and health institutions at all levels to be included in the regional national health information platform.',
          ),
          measure(
            '稳步推进医疗机构信息系统集约化云上部署。',
            'Steadily move the information systems of medical institutions to shared cloud deployment.',
            'Steadily promote the intensive cloud deployment of information systems in medical institutions.',
          ),
          measure(
            '推进“互联网+医疗健康”“五个一”服务行动，持续加强远程医疗服务网络建设，推动优质医疗资源下沉。',
            'Promote the "Internet + medical and health care" and "Five Ones" service campaigns; continue to build telemedicine networks; bring good medical resources down to the grass roots.',
            'Promote the "Internet+Medical Health" and "Five Ones" service actions, continue to strengthen the construction of telemedicine service networks, and promote the sinking of quality medical resources.',
          ),
          measure(
            '指导地方探索建设基层数字健康共同体。',
            'Guide local governments to explore building grass-roots digital health communities.',
            'Guide local governments to explore the construction of grassroots digital health communities.',
          ),
          measure(
            '持续推进电子证照应用服务，推动“出生一件事”联办。',
            'Continue to promote electronic licences and certificates; promote handling all formalities of a birth together as "one matter".',
            'Continue to promote the application service of electronic license and promote the joint office of "one thing is born".',
            {
              zh: '译文“one thing is born”按“出生一件事”理解。',
              en: 'The source has "one thing is born"; we read 出生一件事 (birth as one matter).',
            },
          ),
          measure(
            '深入推进“互联网+中医药”服务，深化中医馆健康信息平台推广应用。',
            'Further promote "Internet + traditional Chinese medicine" services; deepen the use of the health information platform of traditional Chinese medicine clinics.',
            'We will further promote the service of "internet plus Traditional Chinese Medicine" and deepen the popularization and application of the health information platform of the Chinese Medicine Museum.',
            {
              zh: '译文“Chinese Medicine Museum”按“中医馆”理解。',
              en: 'The source has "Chinese Medicine Museum"; we read 中医馆 (traditional Chinese medicine clinic).',
            },
          ),
          measure(
            '加快应用全国统一的医疗保障信息平台，逐步建立患者医疗费用信息共享机制。',
            "Put the unified national medical security information platform into use faster; gradually set up a mechanism for sharing information on patients' medical expenses.",
            'Accelerate the application of a unified national medical security information platform, and gradually establish an information sharing mechanism for medical expenses of patients.',
          ),
          measure(
            '2022年底前，每个县至少有一家定点医疗机构能够实现包括门诊费用在内的医疗费用跨省直接结算。',
            'By the end of 2022, at least one designated medical institution in each county can settle medical expenses, outpatient expenses included, directly across provinces.',
            'Before the end of 2022, at least one designated medical institution in each county will realize the direct settlement of medical expenses including outpatient expenses across provinces.',
          ),
        ],
        actors: [
          { zh: '地方政府', en: 'local governments' },
          { zh: '医疗机构', en: 'medical institutions' },
        ],
      },
      {
        wording: backTranslated(
          '完善社会保障信息服务',
          'Improve social security information services',
          'Improve social security information services.',
        ),
        measures: [
          measure(
            '持续完善全国统一的社会保险公共服务平台建设，建立以社会保障卡为载体的居民服务“一卡通”，进一步优化农村基层社会保障服务，不断拓展服务范围。',
            'Continue to improve the unified national public service platform for social insurance; set up a "one-card" service for residents on the social security card; further improve grass-roots social security services in rural areas and keep widening their scope.',
            'We will continue to improve the construction of a unified national social insurance public service platform, establish a "one-card" service for residents with social security cards as the carrier, further optimize rural grassroots social security services, and continuously expand the scope of services.',
          ),
          measure(
            '加快推广应用全国社会救助系统，推动社会救助服务向移动端延伸。',
            'Spread the use of the national social assistance system faster; extend social assistance services to mobile devices.',
            'Accelerate the popularization and application of the national social assistance system and promote the extension of social assistance services to the mobile terminal.',
          ),
          measure(
            '拓宽残疾人两项补贴“跨省通办”服务方式，推动实现“全程网办”。',
            'Widen the ways in which the two subsidies for people with disabilities can be handled across provinces; move towards handling them wholly online.',
            'We will broaden the service mode of "cross-provincial general office" for two subsidies for the disabled and promote the realization of "full-course network office".',
          ),
          measure(
            '增加全国残疾人两项补贴信息系统监管功能，提高补贴发放精准性。',
            'Add supervision functions to the national information system of the two subsidies for people with disabilities; make the subsidies more accurate.',
            'Increase the supervision function of the national information system of two subsidies for the disabled, and improve the accuracy of subsidies.',
          ),
          measure(
            '开展互联网网站和应用程序适老化及无障碍改造，制定本地化互联网应用适老化及无障碍改造方案。',
            'Make internet websites and apps suitable for older people and barrier-free; draw up plans to do so for local internet applications.',
            'Carry out the aging and barrier-free transformation of Internet websites and apps, and formulate the aging and barrier-free transformation plan for localized Internet applications.',
          ),
        ],
      },
      {
        wording: backTranslated(
          '深化就业创业信息服务',
          'Deepen employment and entrepreneurship information services',
          'Deepen employment and entrepreneurship information services.',
        ),
        measures: [
          measure(
            '持续完善就业信息平台建设，加强脱贫人口、农民工、农村青年等群体就业监测分析。',
            'Continue to improve the employment information platform; strengthen the monitoring and analysis of employment among people lifted out of poverty, migrant workers, rural youth and other groups.',
            'We will continue to improve the construction of employment information platform and strengthen the employment monitoring and analysis of poverty-stricken population, migrant workers, rural youth and other groups.',
          ),
          measure(
            '充分利用互联网平台归集岗位信息，拓宽农民外出就业和就近就业渠道。',
            'Make full use of internet platforms to collect job information; widen the ways for farmers to find work away or near home.',
            'Make full use of the internet platform to collect job information, and broaden the channels for farmers to go out for employment and find jobs nearby.',
          ),
          measure(
            '面向农民工、返乡农民工等群体开展职业技能培训，支持帮助其就业创业。',
            'Train rural migrant workers, returning migrant workers and similar groups in vocational skills; support and help them to find jobs and start businesses.',
            'Carry out vocational skills training for groups such as rural migrant workers and returning migrant workers, and support and help them find jobs and start businesses.',
          ),
          measure(
            '推动互联网企业在农村开展互联网助农项目，拓展农民增收新渠道。',
            'Encourage internet enterprises to run projects in rural areas that help agriculture through the internet; open new ways for farmers to earn more.',
            'Promote Internet enterprises to carry out Internet-assisted agricultural projects in rural areas, and open up new channels for farmers to increase their income.',
          ),
        ],
        actors: [{ zh: '互联网企业', en: 'internet enterprises' }],
      },
      {
        wording: backTranslated(
          '推动农村消费升级',
          'Promote the upgrading of rural consumption',
          'Promote the upgrading of rural consumption.',
        ),
        measures: [
          measure(
            '继续实施县域商业建设行动，扩大农村电商覆盖面，完善县乡村三级物流配送体系，推动农村消费扩容提质升级。',
            'Continue county-level commercial development; widen the reach of rural e-commerce; improve the three-level logistics and delivery system of counties, townships and villages; expand and upgrade rural consumption.',
            'We will continue to implement county-level commercial construction, expand the coverage of rural e-commerce, improve the three-level logistics distribution system in counties and villages, and promote the expansion, upgrading and upgrading of rural consumption.',
            {
              zh: '译文写“three-level … in counties and villages”，三级按县、乡、村理解。',
              en: 'The source has "three-level … in counties and villages"; we read the three levels as county, township and village.',
            },
          ),
          measure(
            '支持大型商贸流通企业、电商平台等服务企业向农村延伸，加快品牌消费、品质消费进农村。',
            'Support large commercial distribution enterprises, e-commerce platforms and other service enterprises in extending to rural areas; bring branded and quality consumption to the countryside faster.',
            'Support large-scale commercial circulation enterprises, e-commerce platforms and other service enterprises to extend to rural areas, and accelerate brand consumption and quality consumption into rural areas.',
          ),
          measure(
            '加快农村寄递物流体系建设，分类推进“快递进村”工程，推进农村寄递物流共同配送。',
            'Build the rural delivery and logistics system faster; advance the "express delivery into villages" project by category; promote joint delivery.',
            'Accelerate the construction of rural delivery logistics system, promote the "express delivery into the village" project by classification, and promote the joint distribution of rural delivery logistics.',
          ),
          measure(
            '推动边境村邮政普遍覆盖。',
            'Promote universal postal coverage of border villages.',
            'Promote universal postal coverage in border villages.',
          ),
          measure(
            '引导传统商贸流通、邮政企业强化数据驱动，推动数字化产品创新、运营管理智能化和精准为农服务，支持企业加快数字化、连锁化转型升级。',
            'Guide traditional commercial distribution and postal enterprises to work from data, with digital product innovation, intelligent operation and management, and precise services for agriculture; support enterprises in going digital and building chains faster.',
            'Guide traditional business circulation and postal enterprises to strengthen data-driven, promote digital product innovation, intelligent operation management and accurate service for agriculture, and support enterprises to accelerate digital and chain transformation and upgrading.',
          ),
        ],
        actors: [
          { zh: '大型商贸流通企业', en: 'large commercial distribution enterprises' },
          { zh: '电商平台', en: 'e-commerce platforms' },
          { zh: '邮政企业', en: 'postal enterprises' },
        ],
      },
    ],
  },
];
