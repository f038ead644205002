/** Settings of the county's workbook (设置). */
export const countySettings = {
  title: '设置',
  lights: '亮灯规则',
  lightsHint:
    '进度落后序时进度不到“黄灯起点”为绿，达到黄灯起点为黄，超过“红灯起点”为红；逾期未完成为红。10、30 个百分点取自一地公开的做法，可改；不到 10 个百分点为绿是本工具的约定。',
  amber: '黄灯起点（百分点，按比例填）',
  red: '红灯起点（百分点，按比例填）',
  thresholdsUsed: '实际采用',
  thresholdsCheck: '检查',
  thresholdsWrong: '黄灯起点应不大于红灯起点，且都是数；现按通常的 10%、30% 计算',
  schedule: '序时进度规则',
  scheduleHint: '举措填了节点的按节点；没填节点的按此规则。“按完成时限均分”时，时限为文字或未填的按年底计。',
  weights: '全国总量分摊权重',
  weightsHint: '把全国总量分到本县所用的比例 = 本县数 ÷ 全国数。两数均由本县按可靠来源填写，未填不计算。',
  weightColumns: { name: '权重', county: '本县数', nation: '全国数', share: '占比' },
  weightNames: {
    rural_population: '乡村人口（人）',
    rural_households: '农村户数（户）',
    villages: '行政村数（个）',
    primary_output: '第一产业增加值（万元）',
    own: '自定（两数单位相同即可）',
  },
  points: '绩效自评分值',
  pointsHint:
    '四项合计应为 100。默认 10、50、30、10 见于三份公开的自评表；有的地方预算执行为 20 或 0，可改。',
  pointNames: {
    execution: '预算执行率',
    output: '产出指标',
    benefit: '效益指标',
    satisfaction: '满意度指标',
  },
  pointsSum: '合计',
  pointsWrong: '合计不是 100',
  prompts: {
    threshold: { title: '起点', message: '填比例，10% 即 10 个百分点。' },
    schedule: { title: '序时进度规则', message: '从下拉列表选择。' },
    amount: { title: '数值', message: '填不小于 0 的数；本县与全国用同一单位。' },
    points: { title: '分值', message: '填 0 到 100，四项合计为 100。' },
  },
  errors: {
    threshold: { title: '起点不对', message: '请填 0% 到 100% 之间的数。' },
    schedule: { title: '不在列表中', message: '请从下拉列表中选择。' },
    amount: { title: '不是数', message: '请填不小于 0 的数。' },
    points: { title: '分值不对', message: '请填 0 到 100 之间的数。' },
  },
};
