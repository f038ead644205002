import { fingerprint } from '../plan/fingerprint';
import { recognise, type Base, type Standing } from './recognising';
import type { Column, Table } from './sheet';
import { nextBase, planUpdate } from './update';

function column(id: string, header: string, ...synonyms: readonly string[]): Column {
  return { id, header, synonyms, width: 10, owner: 'nation', format: 'text', align: 'left', wrap: true };
}

function table(rows: readonly (readonly string[])[]): Table {
  return {
    id: 'tasks',
    name: 'KP_Tasks',
    columns: [
      column('id', '编号', '任务编号'),
      column('task', '重点任务', '任务'),
      column('note', '说明', '备注'),
    ],
    rows: rows.map((cells) => ({
      id: cells[0] ?? '',
      cells: cells.map((text) => (text === '' ? { kind: 'empty' } : { kind: 'text', text })),
    })),
  };
}

const written = table([
  ['2024-01', '网络升级', '甲'],
  ['2024-02', '数据共享', '乙'],
  ['2024-03', '智慧农业', ''],
]);
const base: Base = nextBase(written, null, new Map());

function standing(headers: readonly string[], ...rows: Standing['rows']): Standing {
  return { headers, rows };
}

const asWritten = standing(
  ['编号', '重点任务', '说明'],
  ['2024-01', '网络升级', '甲'],
  ['2024-02', '数据共享', '乙'],
  ['2024-03', '智慧农业', ''],
);

const mended = table([
  ['2024-01', '网络升级改造', '甲'],
  ['2024-02', '数据共享', '乙'],
  ['2024-03', '智慧农业', '丙'],
  ['2024-04', '新任务', ''],
]);

function wayTo(id: string, there: Standing): string | undefined {
  return recognise(written, there, base)?.columns.get(id)?.way;
}

describe('a column is recognised', () => {
  it('not at all when neither ids nor their header are left', () => {
    expect(recognise(written, standing(['重点任务'], ['网络升级']), base)).toBeNull();
  });

  it('by the header that was last written, wherever it stands', () => {
    const there = standing(['备忘', '说明', '编号', '重点任务'], ['', '甲', '2024-01', '网络升级']);
    expect(recognise(written, there, base)?.idColumn).toBe(2);
    expect(recognise(written, there, base)?.columns.get('task')).toEqual({ index: 3, way: 'id' });
  });

  it('by its header in this version when nothing is known of the last writing', () => {
    expect(recognise(written, asWritten, null)?.columns.get('task')).toEqual({ index: 1, way: 'header' });
  });

  it('whatever spaces, line breaks and widths a person put into the header', () => {
    expect(wayTo('note', standing(['编号', '重点 任务', '说\n明 '], ['2024-01', '', '']))).toBe('id');
  });

  it('by what stands in it when a planner renamed it', () => {
    const there = standing(
      ['编号', '我的叫法', '说明'],
      ['2024-01', '网络升级', '甲'],
      ['2024-02', '数据共享', '乙'],
    );
    expect(wayTo('task', there)).toBe('content');
    expect(planUpdate(mended, there, base, false)?.renamed).toEqual([
      { header: '我的叫法', was: '重点任务' },
    ]);
    expect(planUpdate(mended, there, base, false)?.changes).toContainEqual({
      row: 0,
      column: 1,
      cell: { kind: 'text', text: '网络升级改造' },
    });
  });

  it('by what stands in it when writing broke off after some of it was mended', () => {
    const there = standing(
      ['编号', '我的叫法', '说明'],
      ['2024-01', '网络升级改造', '甲'],
      ['2024-02', '数据共享', '乙'],
    );
    expect(recognise(mended, there, base)?.columns.get('task')).toEqual({ index: 1, way: 'content' });
  });

  it('by what stands in it when writing broke off before a new row was filled', () => {
    const there = standing(
      ['编号', '我的叫法', '说明'],
      ['2024-01', '本县网络', '甲'],
      ['2024-02', '数据共享', '乙'],
      ['2024-03', '智慧农业', ''],
      ['2024-04', '', ''],
    );
    expect(recognise(mended, there, base)?.columns.get('task')).toEqual({ index: 1, way: 'content' });
  });

  it('by a synonym when its cells say nothing', () => {
    expect(wayTo('task', standing(['编号', '任务'], ['2024-01', '改了'], ['2024-02', '也改了']))).toBe(
      'synonym',
    );
  });

  it('never from one cell alone that happens to be the same', () => {
    const there = standing(['编号', '别的'], ['2024-01', '网络升级'], ['2024-02', '不同']);
    expect(wayTo('task', there)).toBeUndefined();
  });

  it('as the ids when these stand under another header', () => {
    expect(recognise(written, standing(['重点任务', '号'], ['网络升级', '2024-01']), base)?.idColumn).toBe(1);
  });
});

describe('writing a table again', () => {
  it('plans nothing when all is as it was written', () => {
    const plan = planUpdate(written, asWritten, base, false);
    expect(plan).toMatchObject({ changes: [], appended: [], differences: [], leftOut: [], missing: [] });
  });

  it('refreshes what is as it was written, and adds what is new', () => {
    const plan = planUpdate(mended, asWritten, base, false);
    expect(plan?.changes.map(({ row, column: at, cell }) => [row, at, cell])).toEqual([
      [0, 1, { kind: 'text', text: '网络升级改造' }],
      [2, 2, { kind: 'text', text: '丙' }],
    ]);
    expect(plan?.appended.map(({ id }) => id)).toEqual(['2024-04']);
  });

  const edited = standing(['编号', '重点任务', '说明'], ['2024-01', '本县网络', '甲'], ['2024-03', '', '']);

  it('keeps what a planner typed over or cleared, and reports it beside the national text', () => {
    const plan = planUpdate(mended, edited, base, false);
    expect(plan?.differences).toEqual([
      { row: '2024-01', header: '重点任务', theirs: '本县网络', national: '网络升级改造' },
      { row: '2024-03', header: '重点任务', theirs: '', national: '智慧农业' },
    ]);
    expect(plan?.changes.filter(({ column: at }) => at === 1)).toEqual([]);
  });

  it('keeps away rows that a planner deleted', () => {
    const plan = planUpdate(mended, edited, base, false);
    expect(plan?.leftOut).toEqual(['2024-02']);
    expect(plan?.appended.map(({ id }) => id)).toEqual(['2024-04']);
  });

  it('brings everything back when that is asked, and still reports what stood there', () => {
    const plan = planUpdate(mended, edited, base, true);
    expect(plan?.appended.map(({ id }) => id)).toEqual(['2024-02', '2024-04']);
    expect(plan?.leftOut).toEqual([]);
    expect(plan?.differences).toHaveLength(2);
    expect(plan?.changes.map(({ row, column: at }) => [row, at])).toEqual([
      [0, 1],
      [1, 1],
      [1, 2],
    ]);
  });

  it('overwrites nothing when it is not known what was written last, and fills what is empty', () => {
    const plan = planUpdate(mended, asWritten, null, false);
    expect(plan?.changes).toEqual([{ row: 2, column: 2, cell: { kind: 'text', text: '丙' } }]);
    expect(plan?.differences.map(({ row, theirs }) => [row, theirs])).toEqual([['2024-01', '网络升级']]);
    expect(plan?.appended.map(({ id }) => id)).toEqual(['2024-04']);
  });

  it('refreshes every copy of a row that a planner split in two', () => {
    const split = standing(
      ['编号', '重点任务', '说明'],
      ['2024-01', '网络升级', '甲'],
      ['2024-01', '网络升级', '甲'],
    );
    expect(planUpdate(mended, split, base, false)?.changes.map(({ row }) => row)).toEqual([0, 1]);
  });

  it('leaves rows without a national id to the planner', () => {
    const own = standing(['编号', '重点任务', '说明'], ['', '本县任务', ''], ['县-1', '网络升级', '甲']);
    expect(planUpdate(mended, own, base, false)?.changes).toEqual([]);
  });

  it('says which columns are gone, and fills the others', () => {
    const plan = planUpdate(mended, standing(['编号', '说明'], ['2024-03', '']), base, false);
    expect(plan?.missing).toEqual(['重点任务']);
    expect(plan?.changes).toHaveLength(1);
  });

  it('never touches a column that belongs to the planner', () => {
    const [id, task, note] = written.columns;
    if (task === undefined || note === undefined) throw new Error('no columns');
    const theirs: Table = { ...mended, columns: [id, { ...task, owner: 'planner' }, note] };
    const plan = planUpdate(theirs, asWritten, base, true);
    expect(plan?.changes.map(({ column: at }) => at)).toEqual([2]);
  });
});

describe('what is remembered of a writing', () => {
  it('keeps the rows of other editions and the headers that planners gave', () => {
    const next = nextBase(table([['2022-01', '旧任务', '']]), base, new Map([['task', '我的叫法']]));
    expect([...next.rows]).toEqual(['2024-01', '2024-02', '2024-03', '2022-01']);
    expect(next.columns.get('task')?.header).toBe('我的叫法');
    expect(next.columns.get('task')?.fingerprints.get('2024-01')).toBe(fingerprint('网络升级'));
  });

  it('tells a number from the text of its digits', () => {
    expect(fingerprint(2)).not.toBe(fingerprint('2'));
    expect(fingerprint('')).not.toBe(fingerprint(' '));
  });
});
