/**
 * The words that say who leads and who supports, as local plans write them. Each list was seen in published plans and
 * task tables (the project's study of users, its owner grammar and its table of column names); the English ones are ours.
 *
 * All of them are matched against the text in its plain form: full-width letters and punctuation made half-width.
 */

/** `responsible` leads only by standing first: "the responsible unit listed first is the lead" (Hangzhou, 2020). */
export type Role = 'lead' | 'responsible' | 'supporting';

/** A label before names: a role, or a remark that is kept as it is. */
export type LabelRole = Role | 'remark';

const labels: readonly (readonly [LabelRole, string])[] = [
  ['supporting', '责任\\(配合\\)(?:单位|部门)'],
  ['supporting', '(?:协同|其他|其它|配合)责任(?:单位|部门)'],
  ['supporting', '(?:协办|配合|参加|参与|协助|协同)(?:单位|部门)'],
  ['supporting', '(?:配合|协办|参与)(?=\\s*:)'],
  ['lead', '(?:总?牵头)(?:责任|负责)?(?:单位|部门)'],
  ['lead', '总?牵头(?=\\s*:)'],
  ['lead', '(?:主要|第一)(?:责任|负责)(?:单位|部门)'],
  ['lead', '(?:主办|主责)(?:单位|部门)'],
  ['responsible', '(?:责任|负责|落实|承办)(?:单位|部门)'],
  ['responsible', '责任主体'],
  ['remark', '备注|附注'],
  [
    'supporting',
    '(?:supporting|support|co-responsible|assisting|participating)(?:\\s+(?:units?|bodies|departments?))?',
  ],
  ['lead', '(?:lead|leading)(?:\\s+(?:units?|body|bodies|departments?|agency|agencies))?'],
  ['responsible', 'responsible(?:\\s+(?:units?|bodies|departments?))?'],
  ['remark', 'notes?|remarks?'],
];

const labelPattern = new RegExp(labels.map(([, source]) => `(${source})`).join('|'), 'iuy');

export interface Label {
  readonly role: LabelRole;
  readonly end: number;
}

/** The label that begins at this place, with its colon: `牵头单位：`. A space is enough after `…单位`. */
export function labelAt(plain: string, at: number): Label | null {
  const before = plain[at - 1] ?? '';
  if (/[a-z-]/iu.test(before) && /[a-z]/iu.test(plain[at] ?? '')) return null;
  labelPattern.lastIndex = at;
  const match = labelPattern.exec(plain);
  if (match === null) return null;
  const groups: readonly (string | undefined)[] = match.slice(1);
  const role = labels[groups.findIndex((group) => group !== undefined)]?.[0];
  if (role === undefined) return null;
  const after = at + match[0].length;
  const colon = /^\s*:+\s*/u.exec(plain.slice(after, after + 20));
  if (colon !== null) return { role, end: after + colon[0].length };
  const spaced = role !== 'remark' && /(?:单位|部门)$/u.test(match[0]) && /\s/u.test(plain[after] ?? '');
  const first = at === 0 || /[\s,;、。()[\]【】]/u.test(before);
  return spaced && first ? { role, end: after } : null;
}

const duty = '(?:(?:按照?|根据|依据?)(?:各自)?(?:职责|职能)?(?:分工)?)';
const together = '(?:共同|联合|分别|分工|各自|具体)';
const doing = '(?:负责|落实|抓好|推进|实施|组织实施|抓总)';

const suffixes: readonly (readonly [Role, RegExp])[] = [
  ['lead', new RegExp(`${duty}?${together}?(?:牵头|主办)${doing}{0,2}$`, 'u')],
  [
    'supporting',
    new RegExp(
      `${duty}?(?:共同|积极|密切|协同)?(?:配合|协助|协同|协办|参与|参加)(?:负责|落实|推进|实施)?$`,
      'u',
    ),
  ],
  [
    'responsible',
    new RegExp(
      `(?:${duty}?${together}{0,2}(?:负责(?:落实|推进|实施)?|(?:抓好|贯彻|推进)?落实|组织实施)|${duty}(?<=分工))$`,
      'u',
    ),
  ],
  ['lead', /(?:^|\s)(?:(?:to\s+)?(?:jointly\s+)?leads?|leading(?:\s+unit)?|lead\s+unit)$/iu],
  [
    'supporting',
    /(?:^|\s)(?:(?:to\s+)?(?:supports?|assists?)|supporting(?:\s+units?)?|assisting|in\s+support)$/iu,
  ],
  ['responsible', /(?:^|\s)(?:(?:is|are|jointly)\s+)*responsible$/iu],
];

export interface Suffix {
  readonly role: Role;
  readonly start: number;
  /** Said of several together: 共同牵头, 按职责分工负责. */
  readonly jointly: boolean;
}

/** The role that these words end with: `…牵头负责`, `…按职责分工负责`, `… leads`. */
export function suffixOf(words: string): Suffix | null {
  const end = words.slice(-40);
  const from = words.length - end.length;
  for (const [role, pattern] of suffixes) {
    const match = pattern.exec(end);
    if (match === null) continue;
    const jointly = role !== 'supporting' && /职责|职能|分工|共同|联合|分别|各自|jointly/iu.test(match[0]);
    return { role, start: from + match.index, jointly };
  }
  return null;
}

/** "And others" at the end of a list: 等, 等单位, 等有关部门, etc. */
const others =
  /(?:等(?:\d+|[一二三四五六七八九十]+)?个?(?:有关|相关|市直|县直|区直|成员)?(?:(?:部门|单位|职能部门|机构)(?:[、和及](?:部门|单位))?)?|(?:^|[\s,])etc\.?|(?:^|\s)and\s+others)$/iu;

/** Where "and others" begins, when the words end with it. */
export function othersAt(words: string): number | null {
  const end = words.slice(-30);
  const match = others.exec(end);
  return match === null ? null : words.length - end.length + match.index;
}

/** "As above": the row means the owners of the row before it. */
export const asAbove = /^(?:同上|〃|″|"|''|ditto|same as above|as above)$/iu;

/**
 * A sentence that states owners once for every row below: 以下任务均需各区市政府…落实，不再一一列出 (Digital Weihai, 2023).
 * It ends with the sentence.
 */
export const statedOnce =
  /(?:以下|以上|上述|下列|其余|所有)(?:各项)?(?:重点)?(?:任务|工作|事项|举措|项目)[^。;\n]*|(?:all\s+(?:of\s+)?)?the\s+(?:tasks|measures)\s+below[^.;\n]*|(?:the|all)\s+following\s+(?:tasks|measures)[^.;\n]*/iuy;

/** Who that sentence names: what stands between "all need" and the verb. */
export const namedOnce =
  /(?:均|都|全部|一律)(?:需要?|须|由|要|应)?([^,，]+?)(?:共同|认真|抓好|贯彻|组织|配合)*(?:落实|负责|配合|参与|实施|推进|执行)/u;

const bodyEnding =
  /(?:局|委|委员会|办|办公室|部|厅|院|署|会|社|队|司|中心|政府|办事处|街道|街道办|乡|镇|场|站|所|行|专班|公司|企业|运营商|单位|部门|集团|组|管委|铁塔|移动|电信|联通|妇联|残联|科协|大学|学院)$/u;

/** Words in brackets at the end: 局（局). */
const endBrackets = /\s*[([【][^()[\]【】]*[)\]】]$/u;

/** Reads like the name of a body or of a group of bodies, not like a sentence. */
export function readsLikeBody(words: string): boolean {
  const bare = words.trim().replace(endBrackets, '');
  return bodyEnding.test(bare) || (/^(?:各|全[市县区州旗])/u.test(bare) && bare.length <= 12);
}

/** An English word for a body. */
export const englishBody =
  /\b(?:bureaus?|offices?|commissions?|departments?|committees?|cent(?:er|re)s?|ministry|administrations?|compan(?:y|ies)|governments?|units?|associations?|federations?|cooperatives?|teams?|carriers?|agenc(?:y|ies)|authorit(?:y|ies)|towns?|townships?|villages?|league)\b/iu;

/** Subjects whose English name has an "and" of its own. */
export const englishPairs =
  /(?:agriculture and rural|rural and agricultur\w+|development and reform|industry and information|economy and information|culture and tourism|tourism and culture|housing and urban|resources and social|resources and planning|planning and natural|forestry and grassland|science and technology|education and sports?|health and family|radio and television|press and publication|cyber\s?security and information|supply and marketing|water and agriculture|ecology and environment)/giu;
