/** The one-page brief on the year's progress (进展通报), Chinese. */

interface Overall {
  readonly county: string;
  readonly asOf: string | null;
  readonly total: number;
  /** Counts and shares by standing, such as `已完成 12 项（5.4%）`, made by `part`. */
  readonly parts: readonly string[];
  readonly behind: number;
  readonly overdue: number;
  /** Points, such as `12.4`; null where nothing is behind. */
  readonly most: string | null;
}

export const brief = {
  /** Of a month, such as 9; 0 where none is set. */
  sheet: (month: number) => (month === 0 ? '进展通报' : `${month}月进展通报`),
  title: (county: string, year: string) => `${county}${year}年数字乡村重点任务进展通报`,
  snapshot: '本页是生成时的数据，不随其他各表变化；可以修改后印发。',
  part: (standing: string, count: number, share: string) => `${standing}${count}项（${share}）`,
  overall: ({ county, asOf, total, parts, behind, overdue, most }: Overall) =>
    [
      asOf === null
        ? `　　“填报说明”表还没有填写数据截至月份，以下不计序时、不亮灯。${county === '' ? '全县' : county}在用举措${total}项`
        : `　　截至${asOf}，${county === '' ? '全县' : county}在用举措${total}项`,
      parts.length === 0 ? '。' : `，其中：${parts.join('，')}。`,
      asOf === null || total === 0
        ? ''
        : behind === 0
          ? '没有低于序时进度的举措。'
          : `低于序时进度的${behind}项${most === null ? '' : `，最多落后${most}个百分点`}${overdue === 0 ? '' : `；已到完成时限未完成的${overdue}项`}。`,
    ].join(''),
  /** `measures` are of those units; `leaderless` have no lead unit, and no progress either. */
  silent: (units: number, measures: number, leaderless: number) =>
    units + leaderless === 0
      ? '各牵头单位均已报送进度。'
      : `${[
          ...(units === 0 ? [] : [`${units}个牵头单位有举措未报进度，共${measures}项`]),
          ...(leaderless === 0 ? [] : [`未填牵头单位的举措有${leaderless}项未报进度`]),
        ].join('；')}。`,
  targets: (count: number, reached: number, unknown: number) =>
    count === 0
      ? ''
      : `量化目标${count}项，已达到${reached}项${unknown === 0 ? '' : `，${unknown}项缺目标值或完成值`}。`,
  money: (budget: string, executed: string, rate: string | null) =>
    `项目资金全年预算数${budget}，全年执行数${executed}${rate === null ? '' : `，执行率${rate}`}。`,
  noMoney: '项目资金尚未填写。',
  rounded: (sum: string) => `各项占比按一位小数显示，相加为${sum}，系四舍五入所致。`,
  sections: {
    aspects: '一、各方面进展（资金：万元）',
    units: (count: number) => `二、牵头单位（共${count}个，黄红灯多的在前）`,
    silent: (count: number) => `三、未报进度的单位（共${count}个）`,
    behind: (count: number) => `四、落后或逾期的举措（共${count}项）`,
    targets: (count: number) => `五、量化目标（共${count}项）`,
  },
  more: (count: number, sheet: string) => `另有${count}项，见“${sheet}”表。`,
  moreUnits: (count: number, sheet: string) => `另有${count}个，见“${sheet}”表。`,
  nothing: '无',
  columns: {
    aspect: '工作方面',
    total: '举措',
    done: '完成',
    green: '绿灯',
    amber: '黄灯',
    red: '红灯',
    none: '未亮',
    adjusted: '调整',
    budget: '预算数',
    executed: '执行数',
    rate: '执行率',
    unit: '牵头单位',
    leads: '牵头',
    unreported: '未报',
    number: '编号',
    measure: '举措',
    deadline: '完成时限',
    due: '应达',
    progress: '进度',
    points: '落后百分点',
    light: '亮灯',
    target: '指标',
    nation: '国家要求',
    own: '本县目标',
    actual: '完成值',
    attainment: '完成率',
    above: '对照上级',
  },
  share: '占比',
  elsewhere: '未归入以上方面',
  noLead: '（未填牵头单位）',
  sum: '合计',
  issuedBy: '签发：',
};

export type BriefText = typeof brief;
