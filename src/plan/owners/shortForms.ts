/**
 * What county offices are called for short, and by what other names: the stems by which a written name is known to be a
 * unit of the list. From the owner map of the project's study of users (section 4): distribution lists and plans of
 * Shapingba, Suzhou, Tongcheng, Lishan and Weihai, bureau pages of Jianghai, Shidian, Beita, Zeku and Taierzhuang, and
 * the usual short forms of the same names. Only a stem: a county's own list of units and aliases goes first.
 */

/** A field of work, by the names that it has in offices' names; a name that covers two fields stands in both. */
export const fields: readonly (readonly [field: string, forms: readonly string[]])[] = [
  ['网信', ['网络安全和信息化委员会', '网络安全和信息化', '互联网信息', '网信']],
  ['发改', ['发展和改革', '发展改革', '发改']],
  ['农业农村', ['农业农村', '农牧']],
  ['水利', ['水利']],
  ['乡村振兴', ['乡村振兴']],
  ['工信', ['工业和信息化', '工业信息化', '经济和信息化', '经济信息化', '经济信息', '工信', '经信']],
  ['科技', ['科学技术', '科技']],
  ['教育', ['教育']],
  ['体育', ['体育']],
  ['数据', ['大数据发展', '大数据', '数据资源', '数据']],
  ['政务服务', ['政务服务']],
  ['行政审批', ['行政审批服务', '行政审批']],
  ['公安', ['公安']],
  ['民政', ['民政']],
  ['财政', ['财政']],
  ['人社', ['人力资源和社会保障', '人力资源社会保障', '人力社保', '人社']],
  ['自然资源', ['自然资源']],
  ['规划', ['规划']],
  ['生态环境', ['生态环境']],
  ['住建', ['住房和城乡建设', '住房城乡建设', '住建']],
  ['城管', ['城市管理', '城管']],
  ['交通', ['交通运输', '交通']],
  ['商务', ['商务']],
  ['文化', ['文化']],
  ['旅游', ['旅游']],
  ['广电', ['广播电视', '广电']],
  ['新闻出版', ['新闻出版']],
  ['融媒体', ['融媒体']],
  ['卫健', ['卫生健康', '卫健']],
  ['医保', ['医疗保障', '医保']],
  ['应急', ['应急管理', '应急']],
  ['气象', ['气象']],
  ['金融', ['金融']],
  ['市场监管', ['市场监督管理', '市场监管', '市场']],
  ['林业', ['林业和草原', '林业', '林草']],
  ['邮政', ['邮政管理', '邮政']],
  ['供销', ['供销合作社联合社', '供销合作联社', '供销合作社', '供销社', '供销']],
  ['妇联', ['妇女联合会', '妇联']],
  ['残联', ['残疾人联合会', '残联']],
  ['团委', ['共青团']],
];

/** Names that run several fields together in fewer letters. */
export const merged: readonly (readonly [form: string, fields: readonly string[]])[] = [
  ['科商经信', ['科技', '商务', '工信']],
  ['文旅广电体', ['文化', '旅游', '广电', '体育']],
  ['文广旅体', ['文化', '广电', '旅游', '体育']],
  ['文广旅', ['文化', '广电', '旅游']],
  ['文旅体', ['文化', '旅游', '体育']],
  ['文旅', ['文化', '旅游']],
  ['教体', ['教育', '体育']],
  ['科经', ['科技', '工信']],
  ['科工', ['科技', '工信']],
];

/** Endings that reform and region exchange for one another. */
export const officeEnding = /(?:委员会办公室|委员会|委|局|办公室|办)$/u;

/** A name that is only this before its ending: 区教委. */
export const alone: readonly (readonly [form: string, field: string])[] = [['教', '教育']];

/** A branch of a city's bureau, with the place that it serves: 市生态环境局XX分局, 区公安分局. */
export const branch = /^(\p{Script=Han}+?)(?:局(\p{Script=Han}{1,6}))?分局$/u;

/** The committee that an office belongs to, behind the name of its place: 县委网信办, 安吉县委网信办. */
export const host =
  /^(\p{Script=Han}{0,6}?[省市县区旗州])委(?=\p{Script=Han}{2,}(?:部|办|办公室|委|委员会|局|校|中心)$)/u;

/**
 * A place in front of a name: its own name with 县, 区 …, or that letter alone. Not the 市 of 市场 or the 区 of 区域, nor
 * another body that stands before it.
 */
export const placeInFront =
  /^(?:(?!城市|社区|园区|开发区|新区|高新区|中心|公司|局|委|办)\p{Script=Han}){0,6}?(?:自治县|自治州|自治旗|县(?!域)|区(?!域|块|划)|市(?!场|容|民|政(?!府|协|法|务))|州|旗)(?!局|委|办)/u;
