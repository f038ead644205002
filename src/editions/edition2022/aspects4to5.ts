/** Aspects 4–5 of the 2022 edition: smart agriculture and the rural digital economy. */
import type { AspectDraft } from '../compose';
import { aspectTitle, measure, reconstructed, title } from './wordings';

export const aspects4to5: readonly AspectDraft[] = [
  {
    wording: aspectTitle(
      '大力推进智慧农业建设',
      'Advance smart agriculture vigorously',
      '(D) Vigorously promote the construction of smart agriculture',
    ),
    tasks: [
      {
        wording: title(
          '夯实智慧农业发展基础',
          'Consolidate the foundations for smart agriculture',
          'Consolidate the foundation for the development of smart agriculture.',
        ),
        measures: [
          measure(
            '持续推进高分卫星数据在农业遥感中的应用。',
            'Continue to promote the use of Gaofen (high-resolution) satellite data in agricultural remote sensing.',
            'Continue to promote the application of high-scoring satellite data in agricultural remote sensing.',
          ),
          measure(
            '积极推进农村地区移动物联网覆盖，加大农业生产场景窄带物联网（NB-IoT）部署力度。',
            'Actively extend mobile Internet of Things coverage in rural areas; deploy more narrowband IoT (NB-IoT) where farming takes place.',
            'Actively promote the coverage of mobile Internet of Things in rural areas and increase the deployment of narrowband Internet of Things (NB-IoT) in agricultural production scenarios.',
          ),
          measure(
            '加快农业农村大数据建设应用，重点建设国家农业农村大数据平台，建立健全农业农村数据资源体系，构建全国农业农村大数据“一张图”。',
            'Build and use agricultural and rural big data faster: chiefly the national agricultural and rural big-data platform, a sound system of data resources, and a national "one map" of agricultural and rural big data.',
            'Accelerate the construction and application of agricultural and rural big data, focus on building a national agricultural and rural big data platform, establish and improve the agricultural and rural data resource system, and build a "one map" of national agricultural and rural big data.',
          ),
          measure(
            '依托国家种业大数据平台，建设农业种质资源数据库。',
            'Build the database of agricultural germplasm resources on the national seed-industry big-data platform.',
            'Relying on the national seed industry big data platform, the database of agricultural germplasm resources was constructed.',
          ),
          measure(
            '深入推进重要农产品单品种全产业链大数据建设。',
            'Further build big data along the whole industry chain of single important agricultural products.',
            'Further promote the construction of big data in the whole industry chain of single varieties of important agricultural products.',
          ),
        ],
      },
      {
        wording: title(
          '加快推动农业数字化转型',
          'Speed up the digital transformation of agriculture',
          'Accelerate the digital transformation of agriculture.',
        ),
        measures: [
          measure(
            '大力推广应用数字育种技术，建设数字育种服务平台，加快“经验育种”向“精确育种”转变，逐步发展设计育种。',
            'Vigorously promote digital breeding technology; build a digital breeding service platform; move faster from "breeding by experience" to "precision breeding", and gradually develop design breeding.',
            'Vigorously promote the application of digital breeding technology, build a digital breeding service platform, accelerate the transformation from "experience breeding" to "precision breeding", and gradually develop design breeding.',
          ),
          measure(
            '加快信息技术在农业生产经营中的应用，提高农业生产经营效率。',
            'Use information technology in agricultural production and operation faster; raise their efficiency.',
            'Accelerate the application of information technology in agricultural production and operation, and improve the efficiency of agricultural production and operation.',
          ),
          measure(
            '加强粮食全产业链数字化协同，推进粮食产购储销全链条发展。',
            'Strengthen digital coordination along the whole grain industry chain; advance the full chain of grain production, purchase, storage and marketing.',
            'Strengthen the digital coordination of the whole grain industry chain, and promote the whole chain of grain production, purchase, storage and marketing.',
          ),
          measure(
            '完善国家粮食交易平台功能，发展移动交易。',
            'Improve the functions of the national grain trading platform; develop mobile trading.',
            'Improve the function of the national grain trading platform and develop mobile transactions.',
          ),
          measure(
            '加快供销服务网点数字化改造，打造“数字供销”为农服务综合平台。',
            'Digitize supply-and-marketing service outlets faster; build the "Digital Supply and Marketing" comprehensive platform serving agriculture.',
            'Accelerate the digital transformation of supply and marketing service outlets and build a comprehensive platform for "digital supply and marketing" to serve agriculture.',
          ),
          measure(
            '持续做好数字农业农村项目推进实施和监督管理，进一步发挥农业农村信息化示范基地示范引领作用。',
            'Continue to carry out, supervise and manage digital agriculture and rural projects well; let the demonstration bases of agricultural and rural informatization lead further by example.',
            'Continue to do a good job in promoting the implementation, supervision and management of digital agriculture and rural projects, and further give play to the demonstration and leading role of agricultural and rural informatization demonstration bases.',
          ),
        ],
        actors: [{ zh: '供销服务网点', en: 'supply-and-marketing service outlets' }],
      },
      {
        wording: title(
          '强化农业科技创新供给',
          'Strengthen the supply of agricultural science and technology innovation',
          'Strengthen the supply of agricultural science and technology innovation.',
        ),
        measures: [
          measure(
            '加强高端智能农机装备研发制造，实施国家重点研发计划“工厂化农业关键技术与智能农机装备”“乡村产业共性关键技术研发与集成应用”等重点专项。',
            'Strengthen research, development and manufacture of high-end intelligent agricultural machinery; carry out the national key R&D programmes "Key technologies of factory farming and intelligent agricultural machinery" and "R&D and integrated application of key common technologies for rural industries".',
            'Strengthen the R&D and manufacturing of high-end intelligent agricultural machinery and equipment, and implement the national key R&D plan "Key technologies and intelligent agricultural machinery and equipment in factory farming" and "R&D and integrated application of common key technologies in rural industries".',
          ),
          measure(
            '利用专项支持一批适应南方丘陵山区的水稻种植机械等农机装备。',
            'Use special programmes to support a number of machines suited to the hilly areas of the south, such as rice planters.',
            'Using special support to adapt to a number of agricultural machinery and equipment such as rice planting machinery in southern hilly areas.',
            {
              zh: '译文此句不通，中文和英文是我们的理解。',
              en: 'The sentence is garbled in the source; the Chinese and English are our reading.',
            },
          ),
          measure(
            '落实农机购置与应用补贴政策，推进北斗智能终端在农业生产领域应用。',
            'Carry out the subsidy policy for buying and using agricultural machinery; promote Beidou intelligent terminals in agricultural production.',
            'Implement the subsidy policy for agricultural machinery purchase and application, and promote the application of Beidou intelligent terminal in agricultural production.',
          ),
          measure(
            '加快筹建国家农机装备产业计量测试中心。',
            'Speed up the preparation of the national metrology and testing centre for the agricultural machinery industry.',
            'Accelerate the preparation of the national agricultural machinery and equipment industry measurement and testing center.',
          ),
          measure(
            '建设科技特派员信息化管理服务系统，提升科技特派员服务效能。',
            'Build an information system to manage and serve science and technology commissioners, and make their service more effective.',
            'Build an information management service system for science and technology commissioners to improve their service efficiency.',
          ),
        ],
      },
      {
        wording: title(
          '提升农产品质量安全追溯数字化水平',
          'Raise the digital level of traceability of agricultural product quality and safety',
          'to improve the quality and safety of agricultural products traceability digital level.',
        ),
        measures: [
          measure(
            '完善国家农产品质量安全追溯管理信息平台。',
            'Improve the national information platform for managing the traceability of agricultural product quality and safety.',
            'Improve the national agricultural product quality and safety traceability management information platform.',
          ),
          measure(
            '持续完善有机产品认证追溯信息系统，进一步优化食品农产品认证信息系统公众查询服务。',
            'Continue to improve the traceability information system for organic product certification; further improve public queries of the certification information system for food and agricultural products.',
            'Continuously improve the traceability information system for organic product certification, and further optimize the public inquiry service of the certification information system for food and agricultural products.',
          ),
          measure(
            '引导粮食加工龙头企业、“中国好粮油”示范企业开展质量追溯。',
            'Guide leading grain-processing enterprises and "China Good Grain and Oil" demonstration enterprises to trace quality.',
            'Guide leading grain processing enterprises and "China Good Grain and Oil" demonstration enterprises to carry out quality traceability.',
          ),
          measure(
            '加快全国农资质量安全追溯平台应用，建设完善全国棉花产业信息平台。',
            'Use the national platform for tracing the quality and safety of agricultural inputs faster; build and improve the national cotton industry information platform.',
            'Accelerate the application of traceability platform for agricultural materials quality and safety in China, and build and improve the national cotton industry information platform.',
          ),
        ],
        actors: [
          { zh: '粮食加工龙头企业', en: 'leading grain-processing enterprises' },
          { zh: '“中国好粮油”示范企业', en: '"China Good Grain and Oil" demonstration enterprises' },
        ],
      },
    ],
  },
  {
    wording: aspectTitle(
      '培育乡村数字经济新业态',
      'Foster new forms of the rural digital economy',
      '(E) Cultivate new formats of rural digital economy',
    ),
    tasks: [
      {
        wording: title(
          '深化农产品电商发展',
          'Deepen e-commerce in agricultural products',
          'Deepen the development of agricultural products e-commerce.',
        ),
        measures: [
          measure(
            '深入推进“互联网+”农产品出村进城工程。',
            'Further advance the "Internet +" project to bring agricultural products out of villages and into cities.',
            'Further promote the project of "internet plus" agricultural products leaving the village and entering the city.',
          ),
          measure(
            '持续深化“数商兴农”，培育推广农产品网络品牌，开展特色农产品认证、资助、推广，以品牌化带动特色产业发展。',
            'Continue to deepen "digital commerce invigorates agriculture"; cultivate and promote online brands of agricultural products; certify, fund and promote speciality products; develop speciality industries through brands.',
            'We will continue to deepen the concept of "developing agriculture with a number of merchants", cultivate and promote online brands of agricultural products, carry out certification, funding and promotion of characteristic agricultural products, and promote the development of characteristic industries with branding.',
            {
              zh: '译文“developing agriculture with a number of merchants”按“数商兴农”理解。',
              en: 'The source has "developing agriculture with a number of merchants"; we read 数商兴农 (digital commerce invigorates agriculture).',
            },
          ),
          measure(
            '推进邮政快递服务农特产品出村进城，培育快递服务现代农业示范项目，建设农村电商快递协同发展示范区，持续推进交通运输与邮政快递融合发展。',
            'Promote postal and express services that take speciality products from villages to cities; cultivate demonstration projects of express delivery serving modern agriculture; build demonstration zones where rural e-commerce and express delivery develop together; keep integrating transport with postal and express services.',
            'We will promote the work of postal express service for agricultural special products from villages to cities, cultivate modern agricultural demonstration projects for express service, build a demonstration zone for the coordinated development of rural e-commerce express delivery, and continue to promote the integrated development of transportation and postal express delivery.',
          ),
          measure(
            '深入实施青年农村电商培育工程，组建“青耘中国”直播助农联盟，广泛开展“青耘中国”直播助农活动。',
            'Further carry out the project to cultivate young rural e-commerce operators; form the "Qingyun China" alliance for livestreaming to help farmers, and hold its livestreaming activities widely.',
            'In-depth implementation of the youth rural e-commerce cultivation project, the formation of "Qingyun China" live broadcast to help agriculture alliance, and extensive "Qingyun China" live broadcast to help agriculture activities.',
          ),
          measure(
            '持续发展“巾帼电商”，培育扶持妇女优势特色产业。',
            'Continue to develop "women\'s e-commerce"; cultivate and support industries in which women have strengths.',
            'We will continue to develop "women’s e-commerce" and cultivate industries that support women’s advantages and characteristics.',
          ),
        ],
      },
      {
        wording: title(
          '培育发展乡村新业态',
          'Foster new forms of rural business',
          'Cultivate and develop new rural formats.',
        ),
        measures: [
          measure(
            '加强乡村旅游重点村镇品牌建设，加大乡村旅游品牌线上宣传推广力度。',
            'Build the brands of key villages and towns for rural tourism; promote rural tourism brands more online.',
            'Strengthen the brand building of key villages and towns in rural tourism, and increase the online promotion of rural tourism brands.',
          ),
          measure(
            '完善乡村旅游监测体系。',
            'Improve the rural tourism monitoring system.',
            'Improve the rural tourism monitoring system.',
          ),
          measure(
            '继续举办长三角乡村文旅创客大会，推动创业创新与乡村振兴有效结合。',
            'Continue to hold the Yangtze River Delta conference of rural culture-and-tourism makers; join entrepreneurship and innovation with rural revitalization.',
            'Continue to hold the Yangtze River Delta Rural Cultural Travel Maker Conference to promote the effective combination of entrepreneurial innovation and rural revitalization.',
          ),
          measure(
            '推动发展基于互联网的休闲农业、创意农业、认养农业等新业态。',
            'Promote new internet-based forms such as leisure agriculture, creative agriculture and adopt-a-farm agriculture.',
            'Promote the development of new Internet-based formats such as leisure agriculture, creative agriculture and adoption agriculture.',
          ),
          measure(
            '依托中国国家地名信息库，深化乡村地名信息服务推广。',
            'Using the China national place-name information database, deepen the promotion of rural place-name information services.',
            'Relying on China National Geographical Names Information Database, we will deepen the promotion of rural geographical names information service.',
          ),
        ],
      },
      {
        wording: title(
          '强化农村数字金融服务',
          'Strengthen rural digital financial services',
          'Strengthen rural digital financial services.',
        ),
        measures: [
          measure(
            '持续推进农村数字普惠金融发展，积极稳妥开展普惠金融改革试验区建设。',
            'Continue to develop rural digital inclusive finance; build inclusive-finance reform pilot zones actively and steadily.',
            'Continue to promote the development of rural digital inclusive finance, and actively and steadily carry out the construction of inclusive finance Reform Experimental Zone.',
          ),
          measure(
            '加大金融科技在农村地区的应用推广，加快研发适合农户、新型农业经营主体需求的金融产品。',
            'Use and promote financial technology more in rural areas; develop faster financial products that fit the needs of farmers and new-type agricultural operators.',
            'Increase the application and promotion of financial technology in rural areas, and accelerate the research and development of financial products suitable for the needs of farmers and new agricultural business entities.',
          ),
          measure(
            '深入推进农村信用体系建设，不断提高信用覆盖面。',
            'Further build the rural credit system; keep widening credit coverage.',
            'We will further promote the construction of rural credit system and continuously improve the coverage of credit.',
          ),
          measure(
            '持续推进农村支付服务环境建设，推广农村金融机构央行账户业务线上办理渠道和资金归集服务，推动移动支付便民服务向县域农村下沉。',
            "Continue to build the rural payment environment; promote online channels and fund-collection services for rural financial institutions' central-bank account business; bring convenient mobile payment down to rural areas of counties.",
            'We will continue to promote the construction of rural payment service environment, promote online processing channels and fund collection services for central bank account business of rural financial institutions, and promote the sinking of mobile payment convenience services to rural areas in counties.',
          ),
        ],
        actors: [
          { zh: '农村金融机构', en: 'rural financial institutions' },
          { zh: '中央银行（账户业务）', en: 'the central bank (account business)' },
        ],
      },
      {
        wording: reconstructed(
          '加强农村资源要素信息化管理',
          'Strengthen information-based management of rural resource factors',
          'Strengthen the information management of rural resource elements.',
          '加强村庄资源要素信息化办理',
        ),
        measures: [
          measure(
            '完善国家、省、市、县等互联互通的农村土地承包信息应用平台，稳步开展农村土地承包合同网签。',
            'Improve the rural land contract information platforms interconnected among the nation, provinces, cities and counties; steadily introduce online signing of rural land contracts.',
            'Improve the national, provincial, city, county and other interconnected rural land contract information application platforms, and steadily carry out online signing of rural land contract.',
          ),
          measure(
            '引导各地完善农村承包地经营权流转合同网签制度，提高农村承包地经营权流转规范化和信息化管理水平。',
            'Guide localities to improve online signing of contracts that transfer management rights of contracted rural land, and raise the standardization and information-based management of such transfers.',
            'Guide all localities to improve the online signing system of rural contracted land management rights transfer contracts, and improve the standardization and information management level of rural contracted land management rights transfer.',
          ),
          measure(
            '鼓励各地建立农村承包地经营权流转网络交易平台，规范政策咨询、信息发布、合同签订、交易鉴证、权益评估、融资担保、档案管理等服务。',
            'Encourage localities to set up online trading platforms for transferring management rights of contracted rural land, and to standardize services such as policy advice, information release, contract signing, transaction verification, rights valuation, financing guarantees and file management.',
            'Encourage all localities to establish a network trading platform for the transfer of rural contracted land management rights, and standardize services such as policy consultation, information release, contract signing, transaction verification, rights evaluation, financing guarantee, and file management.',
          ),
          measure(
            '探索建设农村宅基地数据库和管理信息系统。',
            'Explore building a database and management information system for rural homesteads.',
            'Explore the construction of rural homestead database and management information system.',
          ),
        ],
        actors: [{ zh: '各地', en: 'localities' }],
      },
    ],
  },
];
