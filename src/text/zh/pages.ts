/** The words of the pane's pages that are loaded when they are opened, Chinese. */
import type { ChineseOrigin, Confidence, Succession } from '../../editions/model';
import type { Place } from '../../keypoints/search';
import { runs } from '../runs';
import type { FunctionHelpText } from './functionHelp';

export const pages = {
  tasks: {
    searchLabel: '检索任务',
    searchHint: '检索，中英文均可',
    edition: '年度',
    allEditions: '全部年度',
    found: (count: number) => `找到 ${count} 项任务`,
    foundMore: (shown: number, count: number) => `找到 ${count} 项任务，列出前 ${shown} 项`,
    /** `everywhere`: whether all editions were searched. */
    nothing: (text: string, everywhere: boolean) =>
      `没有找到与“${text}”相符的任务。${everywhere ? '换个词再试。' : '换个词，或选“全部年度”再试。'}`,
    aspect: (number: number, title: string) => `${number}. ${title}`,
    number: (number: number) => `${number}`,
    taskNumber: (edition: string, number: number) => `${edition} 年第 ${number} 项`,
    count: (count: number) => `${count} 项`,
    /** Where a search hit stands when not in the title. */
    place: {
      id: '',
      title: '',
      aspect: '见于方面标题',
      measure: '见于举措',
      actor: '见于所提主体',
    } satisfies Record<Place, string>,
    unreadTasks: (numbers: string) => `第 ${numbers} 项的标题没有读到，未列出。`,
    unreadAspects: (numbers: string) => `第 ${numbers} 个方面的标题没有读到，未列出。`,
    lacking: (part: string, note: string) => `${part}：${note}`,
    someUnread: '这个方面还有任务的标题没有读到。',
    goals: '本年度目标',
    goalCount: (count: number) => `${count} 条`,
    editionHeading: (edition: string) => `${edition} 年工作要点`,
    /** Numbers in a row, runs drawn together: 16–18、20. */
    numbers: (numbers: readonly number[]) => runs(numbers).join('、'),
  },

  card: {
    back: '返回',
    aspect: (number: number, title: string) => `所属方面：${number}. ${title}`,
    measures: '举措',
    noMeasures: '没有读到这项任务的举措原文。',
    goals: '目标',
    noGoals: '这项任务没有单独的目标；见本年度目标。',
    owners: '责任单位',
    suggested: '建议',
    suggestedNote: '国家文件没有写明各项任务的责任部门。以下是我们的建议，请按本地情况修改。',
    lead: '牵头',
    supporting: '配合',
    county: (name: string) => `县级通常对应：${name}`,
    reason: '理由',
    actors: '文件提到的主体',
    words: '来源原话',
    measureWords: '各条举措的来源原话',
    from: (source: string) => `出自：${source}`,
    openSource: '打开来源网页',
    next: (edition: string) => `${edition} 年的接续`,
    previous: (edition: string) => `${edition} 年的前身`,
    ourReading: '我们的解读',
    kinds: {
      same: '延续',
      merged: '并入',
      split: '拆分为',
      new: '新增',
      dropped: '不再单列',
    } satisfies Record<Succession['kind'], string>,
    insertTitle: '插入标题……',
    origin: {
      quoted: '照录',
      reconstructed: '拼合',
      'back-translated': '回译',
    } satisfies Record<ChineseOrigin, string>,
    originNote: {
      quoted: '中文照录自来源。',
      reconstructed: '中文由零散片段拼合，未见完整原文。',
      'back-translated': '未找到中文原文，中文由英文译回，不是文件原话。',
    } satisfies Record<ChineseOrigin, string>,
    confidence: { high: '可信度：高', medium: '可信度：中', low: '可信度：低' } satisfies Record<
      Confidence,
      string
    >,
    noted: (note: string) => `说明：${note}`,
    disputed: '来源不一',
    dispute: (subject: string, use: string) => `${subject}。${use}`,
    deadline: (date: string) => `期限：${date}`,
    announced: '没有接续任务。',
    noForerunner: '没有前身。',
  },

  result: {
    done: (count: number) => `已写好 ${count} 张工作表`,
    cancelled: '已按您的要求停下',
    cancelledMore: '已写入的部分可以照常使用；再写一次即可补全。',
    go: (sheet: string) => `转到“${sheet}”`,
    sheets: '工作表',
    notes: '请留意',
    differences: (count: number) => `${count} 处与国家内容不同`,
    replaced: (count: number) => `换下的 ${count} 处文字`,
    restore: '恢复国家原文',
    restoring: '改过的国家内容换回原文，删去的行补回；您自己的列不动，被换下的文字会列出来。',
    again: '重试',
    continue: '继续写完',
    dismiss: '关闭提示',
    noneYet: '本工作簿里还没有由本加载项写入的工作表。请先写入。',
    unexpected: '出现了意料之外的差错。工作簿里已写入的内容仍在；请再试一次。',
  },

  cell: {
    heading: '插入到单元格',
    intro: '选好要查什么，再写入 Excel 中选定的单元格。',
    function: '函数',
    optional: '（可不填）',
    none: '不填',
    preview: '预览',
    formula: '公式',
    value: '结果',
    spills: (rows: number, columns: number) => `结果占 ${rows} 行 ${columns} 列`,
    more: (rows: number) => `……另有 ${rows} 行`,
    spillsOnly: '结果占多个单元格，只能插入公式。',
    asFormula: '插入公式',
    asValue: '插入数值',
    incomplete: (names: string) => `请先填写：${names}`,
    written: (address: string) => `已写入 ${address}`,
    replace: '替换原有内容',
    keep: '保留原有内容',
    choose: '请选择',
    needsExcel: '参数里有单元格地址，写入后由 Excel 计算。',
    withNumber: (edition: string) => `${edition} 年有数字目标`,
    withoutNumber: (edition: string) => `${edition} 年没有数字目标`,
    named: (name: string, id: string) => `${name}（${id}）`,
    /** Short names of the functions, for choosing one. */
    names: {
      KEYPOINT_TARGET: '目标值',
      KEYPOINT_TASK: '一项任务',
      KEYPOINT_TASKS: '任务清单',
      KEYPOINT_ASPECTS: '方面清单',
      KEYPOINT_INDICATORS: '指标清单',
      KEYPOINT_MEASURES: '任务的举措',
      KEYPOINT_OWNERS: '建议责任单位',
      KEYPOINT_LOCAL_TARGET: '本地目标',
      KEYPOINT_GAP: '离目标的差距',
      KEYPOINT_PACE: '序时进度值',
      KEYPOINT_STATUS: '亮灯',
      KEYPOINT_BASELINE: '全国基期数',
      KEYPOINT_COMPARE: '任务的变化',
      KEYPOINT_SEARCH: '检索任务',
      KEYPOINT_SOURCE: '出处',
    } satisfies Record<keyof FunctionHelpText['described'], string>,
    /** Short names of the parameters, for the labels of the form. */
    labels: {
      edition: '年度',
      indicator: '指标',
      field_or_unit: '单位或字段',
      task: '任务',
      field: '字段',
      language: '文字',
      aspect: '方面',
      basis: '本地基期值或份额',
      actual: '完成值',
      baseline: '基期值',
      date: '日期',
      progress: '进度',
      due_progress: '应达进度',
      amber: '黄灯界线',
      red: '红灯界线',
      from_edition: '任务所在年度',
      to_edition: '比较年度',
      text: '检索文字',
      indicator_or_task: '指标或任务',
    } satisfies Record<keyof FunctionHelpText['parameters'], string>,
  },

  help: {
    heading: '函数',
    intro: '这些函数可以直接写在单元格里。',
    example: '例',
    gives: '得',
    tryIt: '在“单元格”页试用',
    troubles: '常见问题',
    answers: [
      {
        question: '单元格显示 #NAME?',
        answer:
          '加载项未装好时写入的公式不会自己恢复。装好后逐个进入单元格按 F2、回车，或把公式重新写一遍。仍不行时，在“开始—加载项”里刷新本加载项。',
      },
      {
        question: '提示正在编辑单元格',
        answer: '在 Excel 里按回车或 Esc 结束编辑，再点一次按钮。',
      },
      {
        question: '在 WPS 或手机上打开',
        answer: '本窗格和 KEYPOINT_ 函数不在 WPS 和手机上运行。写好的工作表是普通表格，照常打开。',
      },
    ],
    about: '运行情况',
    privacy: '不联网查询，不收集数据；资料随加载项一起提供。',
    running: {
      host: '运行环境',
      version: 'Excel 版本',
      api: 'Excel 接口',
      apiUnknown: '未知',
      apiTooOld: (have: string) => `${have}，写入工作表需要 1.13`,
      functions: '函数',
      release: '加载项版本',
    },
  },

  several: '这个单元格可能指以下任务：',
  noTaskNamed: (text: string) =>
    text === ''
      ? '选定的单元格是空的。请选一个写有任务编号（如 2024-05）或任务标题的单元格。'
      : `单元格内容“${text}”没有指明哪项任务。可写任务编号（如 2024-05）、“第5项”或任务标题。`,

  /** Whole sentences in a row. */
  sentences: (parts: readonly string[]) => parts.join(''),
  /** Things in a row. */
  list: (things: readonly string[]) => things.join('、'),
};

export type PagesText = typeof pages;
