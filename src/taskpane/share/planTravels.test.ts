/** A county's plan in the open workbook made ready to travel: look-ups in its own tables, contacts, protection. */
import { orderedBook } from '../../../test/support/countyBooks';
import { laidOpen } from '../../../test/support/openPlan';
import type { StandIn } from '../../standin/standIn';
import type { Way } from '../../text/zh/travelling';
import { carryOutTravel, prepareTravel, type TravelChoice, type TravelPreview } from './travelling';

let excel: StandIn;

beforeEach(async () => {
  excel = await laidOpen(orderedBook({ rows: 40, sample: true }));
});

async function preview(): Promise<TravelPreview> {
  const ran = await prepareTravel();
  if (!ran.ok) throw new Error(ran.problem.code);
  return ran.value;
}

async function travel(found: TravelPreview, more: Partial<TravelChoice>, way: Way = 'formula') {
  const choice = { phones: false, names: false, masked: new Set<number>(), protect: false };
  const ran = await carryOutTravel(
    found,
    { ways: found.proposals.map(() => way), ...choice, ...more },
    { patience: 0 },
  );
  if (!ran.ok) throw new Error(ran.problem.code);
  return ran.value.report;
}

const typed = (address: string, formula: string): void => {
  excel.user.type('草稿', address, formula);
};
const at = (row: number): unknown => excel.book.sheet('草稿').formula(row, 0);

const columnOf = (table: string, header: string): readonly unknown[] => {
  const found = excel.book.findTable(table);
  if (found === undefined) throw new Error(table);
  const { sheet, table: place } = found;
  const column = place.rect.left + place.columns.findIndex(({ name }) => name === header);
  const rows = place.body.bottom - place.body.top + 1;
  return Array.from({ length: rows }, (_, row) => sheet.value(place.body.top + row, column));
};

describe('functions that the plan can answer from its own tables', () => {
  beforeEach(() => {
    excel.user.addSheet('草稿');
  });

  it('are looked up by id, in the unit that was asked for', async () => {
    typed('A1', '=KEYPOINT_TARGET("2024","broadband_users")');
    typed('A2', '=KEYPOINT_TARGET("2024","农产品网络零售额","亿元")');
    typed('A3', '=KEYPOINT_TASK("2024",4)');
    typed('A4', '=KEYPOINT_TASK(2024,"第5项","aspect")');
    await travel(await preview(), {});
    expect([at(0), at(1), at(2), at(3)]).toEqual([
      expect.stringMatching(/^=INDEX\(targets_nation,MATCH\("2024-g\d+",targets_id,0\)\)$/),
      expect.stringMatching(/^=INDEX\(targets_nation,MATCH\("2024-g\d+",targets_id,0\)\)\/10000$/),
      '=INDEX(tasks_title,MATCH(4,tasks_number,0))',
      '=INDEX(tasks_aspectTitle,MATCH(5,tasks_number,0))',
    ]);
  });

  it('are not looked up where the table holds something else, and the reason is told', async () => {
    typed('A1', '=KEYPOINT_TARGET("2023","broadband_users")');
    typed('A2', '=KEYPOINT_TASK("2024",4,"title","en")');
    typed('A3', '=KEYPOINT_TASKS("2024")');
    typed('A40', '=KEYPOINT_TASK("2025",4)');
    const found = await preview();
    expect(found.proposals.map(({ native }) => native)).toEqual([
      { ok: false, why: 'not-in-table' },
      { ok: false, why: 'not-in-table' },
      { ok: false, why: 'no-equivalent' },
      { ok: false, why: 'not-in-table' },
    ]);
  });
});

describe('contacts', () => {
  it('go from their columns and the first sheet when that is asked for, and nothing else does', async () => {
    const found = await preview();
    expect(found.phones?.length).toBeGreaterThan(5);
    expect(found.names?.length).toBeGreaterThan(5);
    const leaders = columnOf('County_Measures', '牵头领导');
    const report = await travel(found, { phones: true });
    expect(report.phones).toEqual({ count: found.phones?.length, done: found.phones?.length });
    expect(report.names).toBeNull();
    expect(columnOf('County_Measures', '联系电话').join('')).toBe('');
    expect(columnOf('County_Measures', '责任人').join('')).not.toBe('');
    const second = await preview();
    expect(second.phones).toEqual([]);
    await travel(second, { names: true });
    expect(columnOf('County_Measures', '责任人').join('')).toBe('');
    expect(columnOf('County_Measures', '牵头领导')).toEqual(leaders);
  });

  it('in other cells are listed, and only those that were chosen are made unreadable', async () => {
    excel.user.addSheet('通讯');
    excel.user.type('通讯', 'A1', '张三 138-1234-5678，办公室０５７２－１２３４５６７');
    excel.user.type('通讯', 'A2', 13_812_345_678);
    excel.user.type('通讯', 'A3', '编号 20240516001，金额 0.13812345678');
    const found = await preview();
    const ours = found.strays.filter(({ sheet }) => sheet === '通讯');
    expect(ours.map(({ address, masked }) => [address, masked])).toEqual([
      ['A1', '张三 138-****-**78，办公室０５７*－*****６７'],
      ['A2', '138******78'],
    ]);
    const first = found.strays.findIndex(({ sheet }) => sheet === '通讯');
    const report = await travel(found, { masked: new Set([first]) });
    expect(report.masked).toEqual({ count: 1, done: 1 });
    const sheet = excel.book.sheet('通讯');
    expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual([ours[0]?.masked, 13_812_345_678]);
  });
});

describe('protection', () => {
  it('is set on every sheet that the template protects, renamed ones too, and on no other', async () => {
    const before = new Set(excel.book.sheets.flatMap(({ name, protection }) => (protection ? [name] : [])));
    expect(before.size).toBeGreaterThan(5);
    excel.user.addSheet('自己的');
    const [first = ''] = before;
    for (const name of before) excel.user.unprotectSheet(name);
    excel.user.renameSheet(first, '改了名');
    const found = await preview();
    expect(found.sheets.every(({ isProtected }) => !isProtected)).toBe(true);
    const report = await travel(found, { protect: true });
    expect(report.protection?.every(({ state }) => state === 'done')).toBe(true);
    const wanted = new Set([...before].map((name) => (name === first ? '改了名' : name)));
    const now = new Set(excel.book.sheets.flatMap(({ name, protection }) => (protection ? [name] : [])));
    expect(now).toEqual(wanted);
    expect((await preview()).sheets.every(({ isProtected }) => isProtected)).toBe(true);
    const again = await travel(await preview(), { protect: true });
    expect(again.protection?.every(({ state }) => state === 'already')).toBe(true);
  });

  it('leaves a plan that leans on nothing ready, and names the hidden sheets that go along', async () => {
    const report = await travel(await preview(), { protect: true });
    expect(report.remaining).toEqual([]);
    expect(report.hidden).toContain('_plan');
  });
});
