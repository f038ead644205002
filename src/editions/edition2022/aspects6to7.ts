/** Aspects 6–7 of the 2022 edition: digital culture and digital governance. */
import type { AspectDraft } from '../compose';
import { aspectTitle, measure, reconstructed } from './wordings';

export const aspects6to7: readonly AspectDraft[] = [
  {
    wording: aspectTitle(
      '繁荣发展乡村数字文化',
      'Make rural digital culture flourish',
      '(VI) Prospering and developing rural digital culture.',
    ),
    tasks: [
      {
        wording: reconstructed(
          '加强乡村网络文化阵地建设',
          'Strengthen platforms for rural online culture',
          'Strengthen the construction of rural network culture positions.',
          '加强村庄络文明阵地建造',
        ),
        measures: [
          measure(
            '持续深化县级融媒体中心建设，扩大县级融媒体中心东西协作交流公益项目覆盖范围。',
            'Continue to deepen the building of county-level media convergence centres; widen the reach of the public-interest projects for east–west cooperation and exchange among them.',
            'We will continue to deepen the construction of county-level media integration centers and expand the coverage of public welfare projects for East-West cooperation and exchange in county-level media integration centers.',
          ),
          measure(
            '加大对“三农”题材网络视听节目的支持力度，增强优质内容资源供给。',
            'Give more support to online audio-visual programmes about agriculture, rural areas and farmers; supply more good content.',
            'Increase support for online audio-visual programs on the theme of agriculture, rural areas and farmers, and enhance the supply of high-quality content resources.',
          ),
          measure(
            '规范互联网宗教信息服务，加强农村地区互联网有害信息监管处置，大力宣传党的宗教工作理论和方针政策。',
            "Regulate internet religious information services; strengthen the supervision and handling of harmful online information in rural areas; vigorously publicize the Party's theory, principles and policies on religious work.",
            'Standardize the Internet religious information service, strengthen the supervision and disposal of harmful information on the Internet in rural areas, and vigorously publicize the party’s religious work theory, principles and policies.',
          ),
          measure(
            '持续开展“净网”“清朗”等各类专项行动，为农村儿童营造安全健康的网络环境。',
            'Continue special campaigns such as "Clean Net" and "Qinglang" (clear and bright) to create a safe and healthy online environment for rural children.',
            'We will continue to carry out various special actions such as "Clean Net" and "Clear Lang" to create a safe and healthy network environment for children in rural areas.',
          ),
        ],
      },
      {
        wording: reconstructed(
          '推进乡村优秀文化资源数字化',
          'Digitize outstanding rural cultural resources',
          'Promote the digitalization of outstanding cultural resources in rural areas.',
          '推动村庄优异文明资源数字化',
        ),
        measures: [
          measure(
            '加强乡村优秀传统文化资源挖掘保护，深入推进中华优秀传统文化传承发展工程“十四五”重点项目，持续推进国家文化数字化战略实施。',
            'Better discover and protect outstanding traditional cultural resources in rural areas; further advance the 14th Five-Year Plan key projects for passing on and developing fine traditional Chinese culture; continue to carry out the national cultural digitization strategy.',
            'We will strengthen the excavation and protection of outstanding traditional cultural resources in rural areas, further promote the key projects of the 14 th Five-Year Plan for the inheritance and development of Chinese outstanding traditional culture, and continue to promote the implementation of the national cultural digitalization strategy.',
          ),
          measure(
            '持续完善中国历史文化名镇名村和中国传统村落数字博物馆建设，推进“云上民族村寨”工程实施。',
            'Continue to improve the digital museums of China\'s famous historical and cultural towns and villages and traditional villages; carry out the "Ethnic Villages in the Cloud" project.',
            'We will continue to improve the construction of digital museums of famous historical and cultural towns and villages and traditional villages in China, and promote the implementation of ethnic village projects in Yunshang.',
            {
              zh: '译文“in Yunshang”按“云上”理解。',
              en: 'The source has "in Yunshang"; we read 云上 (in the cloud).',
            },
          ),
          measure(
            '依托乡村数字文物资源库和数字展览，推进乡村文物资源数字化永久保存与开放利用。',
            'Using the database of digital rural cultural relics and digital exhibitions, promote the permanent digital preservation and open use of rural cultural relics.',
            'Relying on the rural digital cultural relics resource library and digital exhibition, we will promote the digital permanent preservation and open utilization of rural cultural relics resources.',
          ),
        ],
      },
    ],
  },
  {
    wording: aspectTitle(
      '提升乡村数字化治理效能',
      'Make digital rural governance more effective',
      '(7) Improve the efficiency of rural digital governance.',
    ),
    tasks: [
      {
        wording: reconstructed(
          '推进乡村党建和村务管理智慧化',
          'Make rural Party building and village affairs management smart',
          'Promote the wisdom of rural party building and village management.',
          '推动村庄党建和村务办理才智化',
        ),
        measures: [
          measure(
            '优化升级党员干部现代远程教育系统，不断提高农村基层党建工作信息化、科学化水平。',
            'Upgrade the modern distance-education system for Party members and cadres; keep raising the informatization and scientific level of Party building at the rural grass roots.',
            'Optimize and upgrade the modern distance education system for cadres in party member, and constantly improve the informationization and scientific level of rural grassroots party building work.',
          ),
          measure(
            '加快实现省、市、县、乡镇（街道）、村（社区）各级网上政务服务全覆盖，加强市、县政务服务平台建设，为农村居民提供精准化、精细化政务服务。',
            'Bring online government services faster to full coverage at province, city, county, township (town, subdistrict) and village (community) levels; strengthen city and county government service platforms; give rural residents precise and fine-grained services.',
            'Accelerate the full coverage of online government services at the provincial, city, county, township (town, street) and village (community) levels, strengthen the construction of city and county government service platforms, and provide accurate and refined government services for rural residents.',
          ),
          measure(
            '实施村级综合服务提升工程，提高村级综合服务信息化、智能化水平。',
            'Carry out the project to upgrade village-level comprehensive services; make them more information-based and intelligent.',
            'Implement the village-level comprehensive service upgrading project to improve the informationization and intelligence level of village-level comprehensive services.',
          ),
          measure(
            '加快建设农村房屋综合信息管理平台，提升农村房屋建设管理和服务信息化水平。',
            'Build faster a comprehensive information management platform for rural housing; raise the informatization of the management and service of rural house building.',
            'Accelerate the construction of a comprehensive information management platform for rural housing, and improve the informatization level of rural housing construction management and service.',
          ),
        ],
      },
      {
        wording: reconstructed(
          '提升乡村社会治理数字化水平',
          'Raise the digital level of rural social governance',
          'Improve the digital level of rural social governance.',
          '进步村庄社会办理数字化水平',
        ),
        measures: [
          measure(
            '探索推广数字乡村治理新模式，拓展乡村治理数字化应用场景。',
            'Explore and promote new models of digital rural governance; widen its digital uses.',
            'Explore and promote the new model of digital rural governance and expand the digital application scenarios of rural governance.',
          ),
          measure(
            '开展网格化服务管理标准化建设，深化智安小区、平安乡村建设。',
            'Standardize grid-based service and management; deepen the building of smart and safe residential communities and safe villages.',
            'Carry out standardization construction of grid service management, and deepen the construction of Zhi ‘an community and safe countryside.',
            {
              zh: '译文“Zhi ‘an community”按“智安小区”理解。',
              en: 'The source has "Zhi ‘an community"; we read 智安小区 (smart and safe residential community).',
            },
          ),
          measure(
            '继续加强农村公共区域视频图像系统建设联网应用，积极推进视频图像资源在疫情防控、防灾减灾、应急管理等行业和领域的深度应用。',
            'Continue to build, connect and use video systems in rural public areas; actively promote deeper use of video in epidemic control, disaster prevention and reduction, emergency management and other fields.',
            'Continue to strengthen the networking application of video image system construction in rural public areas, and actively promote the in-depth application of video image resources in epidemic prevention and control, disaster prevention and mitigation, emergency management and other industries and fields.',
          ),
          measure(
            '持续开展“乡村振兴、法治同行”活动，深入推进公共法律服务平台建设，进一步加强移动智能调解系统推广应用，加快建设覆盖城乡、便捷高效、均等普惠的现代公共法律服务体系。',
            'Continue the "rule of law alongside rural revitalization" activities; further build public legal service platforms; promote the mobile intelligent mediation system; build faster a modern public legal service system that covers town and country and is convenient, efficient, equal and inclusive.',
            'Continue to carry out the activities of "rural revitalization and rule of law", further promote the construction of public legal service platform, further strengthen the popularization and application of mobile intelligent mediation system, and accelerate the construction of a modern public legal service system covering urban and rural areas, which is convenient, efficient, equal and inclusive.',
          ),
        ],
      },
      {
        wording: reconstructed(
          '推进乡村应急管理智慧化',
          'Make rural emergency management smart',
          'Promote the wisdom of rural emergency management.',
          '推动村庄应急办理才智化',
        ),
        measures: [
          measure(
            '完善智能数字网格预报技术体系，推动局地暴雨和突发强对流预警信号精准到乡镇（街道），建设极端天气监测预警服务体系。',
            'Improve the technology for intelligent digital grid forecasting; make warnings of local rainstorms and sudden severe convection precise to the township (town, subdistrict); build a monitoring and warning service for extreme weather.',
            'Improve the intelligent digital grid forecasting technology system, promote the accurate early warning signals of heavy rain and sudden strong convection in local areas to townships (towns and streets), and build an extreme weather monitoring and early warning service system.',
          ),
          measure(
            '依托空天地一体化监测体系，加强农村灾害易发地区灾害风险监测。',
            'Using integrated air–space–ground monitoring, strengthen disaster-risk monitoring in disaster-prone rural areas.',
            'Relying on the integrated monitoring system of air, space and earth, strengthen disaster risk monitoring in rural disaster-prone areas.',
          ),
          measure(
            '实施自然灾害监测预警信息化、国家地震烈度速报与预警等工程，加强面向偏远农村、牧区、山区的预警信息服务。',
            'Carry out projects such as information-based natural-disaster monitoring and warning and the national rapid reporting and early warning of earthquake intensity; strengthen warning services for remote rural, pastoral and mountain areas.',
            'We will implement projects such as informatization of natural disaster monitoring and early warning, rapid reporting and early warning of national earthquake intensity, and strengthen early warning information services for remote rural areas, pastoral areas and mountainous areas.',
          ),
          measure(
            '持续开展农村防灾减灾宣传教育。',
            'Continue publicity and education on disaster prevention and reduction in rural areas.',
            'Continue to carry out publicity and education on disaster prevention and mitigation in rural areas.',
          ),
        ],
      },
      {
        wording: reconstructed(
          '运用数字技术助力农村疫情防控',
          'Use digital technology to help rural epidemic prevention and control',
          'Use digital technology to help rural epidemic prevention and control.',
          '运用数字技能助力',
          true,
        ),
        measures: [
          measure(
            '加强农村疫情信息监测，升级通信大数据平台，支撑农村常态化疫情精准防控和局部疫情应急处置，提升区域协查数据的准确性和时效性。',
            'Strengthen monitoring of rural epidemic information; upgrade the communications big-data platform to support precise routine control and the response to local outbreaks in rural areas; make data for regional tracing more accurate and timely.',
            'Strengthen the monitoring of rural epidemic information, upgrade the communication big data platform, support the accurate prevention and control of rural normalized epidemic situation and the emergency response of local epidemic situation, and improve the accuracy and timeliness of regional investigation data.',
          ),
          measure(
            '推进健康码全国互认、一码通行。',
            'Promote nationwide mutual recognition of health codes, so that one code is valid everywhere.',
            'Promote national mutual recognition of health codes and one code communication.',
          ),
          measure(
            '充分利用互联网、应急广播终端等信息化手段，开展疫苗接种、疫情防控等方面政策措施和知识普及宣传。',
            'Make full use of the internet, emergency broadcast terminals and other means to spread policies and knowledge on vaccination and epidemic prevention and control.',
            'Make full use of the Internet, emergency broadcast terminals and other information means to carry out vaccination, epidemic prevention and control and other aspects of policy measures and knowledge popularization and publicity.',
          ),
        ],
      },
    ],
  },
];
