/**
 * The tables of our own template as it is laid in each language: names, headers, sheets. Laid once, and only when a
 * workbook no longer says of itself which column is which.
 */
import { newPlan } from '../../plan/newPlan';
import type { CountyPlan, Settings } from '../../plan/county';
import { editions } from '../../keypoints/editions';
import { texts } from '../../text/text';
import { countyBook } from '../county/countyBook';
import type { TableId } from '../county/columns';
import { commonFonts } from '../looks';

export interface KnownTable {
  readonly name: string;
  /** Headers by column, made comparable, in every language of the template. */
  readonly headers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Headers by column as a sheet of both languages shows them. */
  readonly shown: ReadonlyMap<string, string>;
}

export interface KnownTemplate {
  readonly tables: ReadonlyMap<string, KnownTable>;
  readonly sheets: ReadonlySet<string>;
}

/** A plan with every sheet that a plan can have. */
function wholePlan(nodes: Settings['nodes']): CountyPlan | null {
  const edition = editions[editions.length - 1];
  if (edition === undefined) return null;
  const { id } = edition;
  const identity = {
    id: '',
    edition: id,
    county: '',
    code: '',
    unit: '',
    month: null,
    contact: '',
    phone: '',
  };
  const plan = newPlan(edition, { identity, nodes, rows: 0, language: 'zh' });
  const nothing = { task: '', text: '', lead: '', progress: null, status: null, became: null, to: '' };
  return { ...plan, history: [{ from: id, edition: id, ...nothing }] };
}

/** Headers compared: no line breaks, no blanks, no case. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, '')
    .toLowerCase();
}

function layTemplate(nodes: Settings['nodes']): KnownTemplate {
  const tables = new Map<
    string,
    { name: string; headers: Map<string, Set<string>>; shown: Map<string, string> }
  >();
  const sheets = new Set<string>();
  const plan = wholePlan(nodes);
  if (plan === null) return { tables, sheets };
  for (const language of ['zh', 'en', 'both'] as const) {
    const book = countyBook(plan, { language, paper: 'A4', fonts: commonFonts, texts });
    for (const sheet of book.sheets) {
      sheets.add(sheet.name);
      for (const { id, name, columns } of sheet.tables) {
        const table = tables.get(id) ?? {
          name,
          headers: new Map<string, Set<string>>(),
          shown: new Map<string, string>(),
        };
        tables.set(id, table);
        for (const column of columns) {
          const headers = table.headers.get(column.id) ?? new Set<string>();
          table.headers.set(column.id, headers.add(headerKey(column.header)));
          table.shown.set(column.id, column.header);
        }
      }
    }
  }
  return { tables, sheets };
}

const laid = new Map<Settings['nodes'], KnownTemplate>();

export function knownTemplate(nodes: Settings['nodes']): KnownTemplate {
  const known = laid.get(nodes) ?? layTemplate(nodes);
  laid.set(nodes, known);
  return known;
}

/** What people call columns of the work plan when they rename them, as published county tables do. */
export const synonyms: { readonly [T in TableId]?: { readonly [column: string]: readonly string[] } } = {
  measures: {
    measure: ['具体举措', '工作措施', '具体措施', '举措', '工作内容', 'measure'],
    goal: ['工作目标', '目标任务', '量化目标', '年度目标任务'],
    leader: ['牵头领导', '分管领导', '包抓责任领导', '分线领导'],
    lead: ['主要责任单位', '主办单位', '牵头责任单位', '牵头部门'],
    supporting: ['责任单位', '协同责任单位', '其他责任单位', '协办单位', '配合部门', '责任（配合）单位'],
    person: ['联络员', '责任人员', '具体人员', '经办人'],
    phone: ['电话', '联系方式', '手机'],
    deadline: ['完成时间', '时间节点', '时限'],
    progress: ['形象进度', '进度', '进展', '进展情况', '累计完成进度'],
    status: ['状态', '办理状态'],
    problem: ['问题', '存在的问题', '困难问题'],
    next: ['下一步措施', '下一步工作', '下步打算'],
    note: ['说明', '附注'],
  },
};
