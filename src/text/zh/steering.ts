/** The words of following a plan through its year: standings, figures with their units, reminders to late units. Chinese. */
import type { Comparator } from '../../editions/model';
import type { TargetUnit } from '../../plan/targetSubject';
import { digits } from '../digits';

const figures: { readonly [U in Exclude<TargetUnit, 'own'>]: (value: number) => string } = {
  fraction: (value) => `${digits(value * 100, 2)}%`,
  increase: (value) => `${digits(value * 100, 2)}%`,
  households: (value) =>
    value >= 1e8
      ? `${digits(value / 1e8, 4)}亿户`
      : value >= 1e6
        ? `${digits(value / 1e4, 2)}万户`
        : `${digits(value, 2)}户`,
  money: (value) => (value >= 1e4 ? `${digits(value / 1e4, 4)}亿元` : `${digits(value, 4)}万元`),
  villages: (value) => `${digits(value, 2)}个村`,
  institutions: (value) => `${digits(value, 2)}家`,
};

const comparators: { readonly [C in Comparator]: string } = { '>': '＞', '>=': '≥', '=': '＝' };

/** What a reminder says of a measure. Texts are as typed; dates and figures are already words. */
interface Reminded {
  readonly number: string;
  readonly text: string;
  readonly deadline: string;
  readonly due: string;
  readonly progress: string | null;
}

export const steering = {
  standings: {
    done: '已完成',
    green: '绿灯',
    amber: '黄灯',
    red: '红灯',
    none: '未亮灯',
    adjusted: '已调整',
  },
  /** Units that bear a figure of the targets; an own unit is as it was typed. */
  figures,
  own: (value: number, unit: string) => `${digits(value, 6)}${unit}`,
  /** A national increase, in percentage points: a fraction. */
  increase: (value: number) => `＋${digits(value * 100, 2)}个百分点`,
  /** What the nation asks for. */
  asked: (comparator: Comparator, value: string) => `${comparators[comparator]}${value}`,
  /** A national result of an indicator that no edition sets a goal for. */
  result: (value: string) => `全国结果${value}`,
  /** The difference of two rates: a fraction, said in percentage points. */
  pointsOf: (value: number) => `${digits(value * 100, 2)}个百分点`,
  points: (value: string) => `${value}个百分点`,
  percent: (value: string) => `${value}%`,
  /** In 万元. */
  money: (value: number) => `${digits(value, 4)}万元`,
  day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  monthEnd: (year: number, month: number) => `${year}年${month}月底`,
  none: '—',
  noLead: '未填牵头单位',
  reminder: {
    title: (county: string, year: number) => `关于催报${county}${year}年数字乡村重点任务进展情况的函`,
    to: (unit: string) => `${unit}：`,
    intro: (asOf: string, count: number) =>
      `　　截至${asOf}，贵单位牵头的下列${count}项举措尚未完成、落后序时进度或未报进展。请抓紧推进，并补报进展情况。`,
    silent: (asOf: string, count: number) =>
      `　　截至${asOf}，贵单位牵头的举措均未报送进展情况，涉及下列${count}项。请抓紧补报。`,
    /** The first, second or third part. */
    heading: (place: number, words: string) =>
      `　　${['一', '二', '三'][place - 1] ?? String(place)}、${words}`,
    overdue: (count: number) => `已到完成时限、尚未完成的（${count}项）`,
    behind: (count: number) => `落后序时进度的（${count}项）`,
    unreported: (count: number) => `未报进展的（${count}项）`,
    overdueLine: ({ number, text, deadline, progress }: Reminded, days: number) =>
      `　　${number}${text}。完成时限${deadline}，${days === 0 ? '已到期' : `逾期${days}天`}，${progress === null ? '未报进度' : `进度${progress}`}。`,
    behindLine: ({ number, text, deadline, due, progress }: Reminded, points: string) =>
      `　　${number}${text}。完成时限${deadline}，应达${due}，进度${progress ?? '未报'}，落后${points}。`,
    unreportedLine: ({ number, text, deadline, due }: Reminded) =>
      `　　${number}${text}。完成时限${deadline}，应达${due}，未报进度。`,
    number: (number: string) => `${number} `,
    noDeadline: '未填',
    ask: '　　请于____月____日前，将上述举措的进展情况、存在问题和下一步措施填入《任务分解》表报送我单位；需要调整的，请一并说明理由。',
    contact: (person: string, phone: string) =>
      `　　联系人：${person === '' ? '________' : person}  联系电话：${phone === '' ? '________' : phone}`,
    theirs: (person: string, phone: string) =>
      `　　（贵单位联络员：${[person, phone].filter((each) => each !== '').join('，')}）`,
    signed: (unit: string) => (unit === '' ? '（落款单位）' : unit),
    dated: '　　　　年　　月　　日',
  },
};

export type SteeringText = typeof steering;
