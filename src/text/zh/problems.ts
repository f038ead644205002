import type { Indicator } from '../../editions/model';
import type { ProblemCode, ProblemParameters } from '../../keypoints/result';

export type ProblemsText = { readonly [C in ProblemCode]: (parameters: ProblemParameters[C]) => string };

const list = (items: readonly string[]): string => items.join('、');
const named = (indicator: Indicator): string => `“${indicator.name.zh}”（${indicator.id}）`;

function insteadOf(related: readonly Indicator[], editions: readonly string[]): string {
  const ways = [
    ...related.map((other) => `同版的${named(other)}`),
    ...(editions.length > 0 ? [`${list(editions)}年版`] : []),
  ];
  return ways.length > 0 ? `可改查：${ways.join('；')}。` : '';
}

export const problems: ProblemsText = {
  'edition-unknown': ({ given, known }) => `没有收录“${given}”版的工作要点，可用的版次：${list(known)}。`,
  'task-unknown': ({ edition, given, count }) =>
    `${edition}年版没有任务“${given}”。请写序号 1 至 ${count}、编号（如 ${edition}-05）或完整标题。`,
  'task-unread': ({ edition, number }) => `${edition}年版有第${number}项任务，但原文未能读到，内容未知。`,
  'aspect-unknown': ({ edition, given, count }) =>
    `${edition}年版没有方面“${given}”。请写序号 1 至 ${count} 或完整标题。`,
  'aspect-unread': ({ edition, number }) =>
    `${edition}年版有第${number}个方面，但其标题或任务未能读到，内容未知。`,
  'indicator-unknown': ({ given, near }) =>
    `没有指标“${given}”。${near.length > 0 ? `是否要找：${near.map(named).join('、')}？` : '可用 KEYPOINT_INDICATORS() 列出全部指标。'}`,
  'goal-not-set': ({ edition, indicator, related, editions }) =>
    `${edition}年版没有为${named(indicator)}提出目标。${insteadOf(related, editions)}`,
  'goal-in-words': ({ edition, indicator, words, related, editions }) =>
    `${edition}年版对${named(indicator)}只有文字表述，没有数字：“${words.zh}”。要这句话，请用 KEYPOINT_TARGET("${edition}","${indicator.id}","text")。${insteadOf(related, editions)}`,
  'field-unknown': ({ given, known }) => `没有“${given}”这一项，可用：${list(known)}。`,
  'field-not-in-edition': ({ edition, task, field }) =>
    `${edition}年版任务 ${task} 的“${field}”没有读到或没有这项内容。`,
  'unit-mismatch': ({ given, indicator, known }) =>
    known.length > 0
      ? `${named(indicator)}不能换算成“${given}”，可用：${list(known)}。`
      : `${named(indicator)}不能换算成“${given}”，它没有别的单位。`,
  'language-unknown': ({ given }) => `语言只能写 "zh"（中文）或 "en"（英文），不能写“${given}”。`,
  'number-expected': ({ parameter, given }) => `参数 ${parameter} 应是数字，现在是“${given}”。`,
  'date-expected': ({ parameter, given }) =>
    `参数 ${parameter} 应是日期，如 2024-06-30、2024年6月30日或 Excel 日期，现在是“${given}”。`,
  'date-outside-year': ({ given, edition }) =>
    `日期 ${given} 不在${edition}年内；序时进度只在${edition}-01-01 至 ${edition}-12-31 之间计算。`,
  'fraction-expected': ({ parameter, given }) =>
    `参数 ${parameter} 应在 0 与 1 之间（60% 写成 60% 或 0.6），现在是“${given}”。`,
  'text-expected': ({ parameter }) => `参数 ${parameter} 应是文字。`,
  'argument-missing': ({ parameter }) => `缺少参数 ${parameter}。`,
  'arguments-too-many': ({ function: name, given, most }) =>
    `${name} 最多有 ${most} 个参数，现在写了 ${given} 个。`,
  'basis-needed': ({ indicator, what }) =>
    what === 'baseline'
      ? `${named(indicator)}需要本地基期值（如 58%）；空单元格和 0 不算基期值。`
      : `${named(indicator)}按本地所占份额分解，需要给出份额（如 0.1%）；空单元格和 0 不算份额。`,
  'thresholds-crossed': ({ amber, red }) => `黄灯界线（${amber}）不能大于红灯界线（${red}）。`,
  'statistic-missing': ({ indicator, date, first }) =>
    `没有${date}及以前${named(indicator)}的全国数据${first === null ? '' : `，最早的一期是 ${first}`}。`,
  'statistic-none': ({ indicator }) => `没有${named(indicator)}的全国统计数据。`,
  'statistic-conflict': ({ indicator, date, values }) =>
    `${named(indicator)} ${date} 的公布数据互相矛盾（${list(values)}），无法判断哪个正确，因此不给出。`,
  'comparison-same-edition': ({ edition }) => `两个版次相同（${edition}），请写两个不同的版次。`,
  'comparison-unread': ({ task, edition }) =>
    `${edition}年版的任务没有全部读到，无法判断任务 ${task} 的对应关系。`,
  'nothing-found': ({ text }) => `没有找到与“${text}”相符的任务。`,
  'function-unknown': ({ given, near }) =>
    `没有函数 ${given}。${near.length > 0 ? `是否要用：${list(near)}？` : ''}`,
  'formula-empty': () => '没有写公式。',
  'formula-unexpected': ({ at, found }) =>
    `公式从第 ${at} 个字符起的“${found}”看不懂。只能写 KEYPOINT_ 函数、数字、百分数、"文字"、TRUE、FALSE。`,
  'formula-unfinished': ({ missing }) => `公式没有写完，缺少 ${missing}。`,
  'spill-as-argument': ({ function: name }) => `${name} 得到的是多个单元格，不能作参数。`,
};
