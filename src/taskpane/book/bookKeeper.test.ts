/** What the pane knows of the plan, kept in step with the workbook while people work in it. */
import { bookCalculator } from '../../../test/support/bookCalculator';
import { orderedBook } from '../../../test/support/countyBooks';
import { laidOpen } from '../../../test/support/openPlan';
import { closeWorkbook, openWorkbook } from '../../../test/support/workbook';
import { layBook } from '../../excel/laying/layBook';
import type { StandIn } from '../../standin/standIn';
import type { PlacedTable } from '../../workbook/reading/finding';
import type { BookPort } from './bookPort';
import { BookKeeper, pauses } from './bookKeeper';
import type { BookState } from './bookState';
import { planBook } from './planBook';

/** A clock that only goes when it is told to. */
class Clock {
  private acts: { readonly act: () => void; readonly at: number }[] = [];
  private now = 0;

  readonly later = (act: () => void, milliseconds: number): (() => void) => {
    const entry = { act, at: this.now + milliseconds };
    this.acts.push(entry);
    return () => {
      this.acts = this.acts.filter((each) => each !== entry);
    };
  };

  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.acts.filter(({ at }) => at <= this.now);
    this.acts = this.acts.filter(({ at }) => at > this.now);
    for (const { act } of due) act();
  }
}

const plan = orderedBook({ rows: 40, sample: true });

let excel: StandIn;
let clock: Clock;
let state: BookState;
let states: string[];
let keeper: BookKeeper;
let close: () => void;

function keep(port: BookPort = planBook): void {
  clock = new Clock();
  state = { kind: 'unread' };
  states = [];
  const held = {
    get: () => state,
    set: (next: BookState) => {
      state = next;
      states.push(next.kind);
    },
  };
  keeper = new BookKeeper(held, () => Promise.resolve(port), clock.later);
}

/** Lets everything that was asked for come to its end. */
async function settle(): Promise<void> {
  await excel.settled();
  await keeper.goTo({ sheet: '没有这张表', address: null });
  await excel.settled();
}

async function pause(milliseconds: number): Promise<void> {
  await settle();
  clock.pass(milliseconds);
  await settle();
}

async function openPlan(): Promise<void> {
  excel = await laidOpen(plan);
  keep();
  close = keeper.open();
  await pause(pauses.selecting);
}

function planNow() {
  if (state.kind !== 'plan') throw new Error(`The state is ${state.kind}.`);
  return state;
}

function measures(): PlacedTable {
  const found = planNow().found.tables.get('measures');
  if (found === undefined) throw new Error('There are no measures.');
  return found;
}

/** A planner's cell of the first measure. */
function firstCell(column: string): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
} {
  const { sheet, rows, columns } = measures();
  const [row = 0] = rows.values();
  return { sheet: sheet.name, row, column: columns.get(column) ?? 0 };
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}

const addressOf = (column: string): string => {
  const cell = firstCell(column);
  return `${letters(cell.column)}${cell.row + 1}`;
};

const firstMeasure = () => planNow().found.plan.measures[0];

function syncsSince(before: number): number {
  return excel.syncs.length - before;
}

afterEach(closeWorkbook);

describe('a workbook without a plan', () => {
  it('is a trouble where there is no Excel', async () => {
    excel = openWorkbook();
    closeWorkbook();
    keep();
    keeper.open();
    await keeper.goTo({ sheet: '', address: null });
    expect(state).toEqual({ kind: 'failed', trouble: { kind: 'outside' } });
  });

  it('says that it holds none, and does not read what is typed into it', async () => {
    excel = openWorkbook();
    keep();
    keeper.open();
    await settle();
    expect(state).toEqual({ kind: 'none', why: 'not-a-plan' });
    const before = excel.syncs.length;
    excel.user.type('Sheet1', 'A1', '甲');
    await pause(pauses.laying);
    // The keeper's own question by which the test waits.
    expect(syncsSince(before)).toBeLessThanOrEqual(2);
  });

  it('is looked at again once a plan was laid into it', async () => {
    excel = openWorkbook({ calculate: bookCalculator(plan) });
    keep();
    keeper.open();
    await settle();
    await layBook(plan);
    await pause(pauses.laying);
    expect(state.kind).toBe('plan');
  });

  it('is read as soon as the cell that was being edited is done', async () => {
    excel = await laidOpen(plan);
    excel.user.startEditing(plan.sheets[0].name, 'A1');
    keep();
    keeper.open();
    await settle();
    expect(state).toMatchObject({ kind: 'failed', trouble: { problem: { code: 'cell-being-edited' } } });
    excel.user.finishEditing();
    await pause(pauses.busy);
    expect(state.kind).toBe('plan');
  });
});

describe('a defect of ours', () => {
  it('ends as a trouble, and the next reading is not held up', async () => {
    excel = await laidOpen(plan);
    let broken = true;
    keep({
      ...planBook,
      assess: (book, record, before) => {
        if (broken) throw new Error('a defect');
        return planBook.assess(book, record, before);
      },
    });
    keeper.open();
    await settle();
    expect(state).toEqual({ kind: 'failed', trouble: { kind: 'defect' } });
    broken = false;
    await keeper.read();
    expect(state.kind).toBe('plan');
  });
});

describe('a plan that people work in', () => {
  it('is read in three round trips when a page needs it, and listened to in one', async () => {
    excel = await laidOpen(plan);
    keep();
    const before = excel.syncs.length;
    keeper.open();
    await keeper.goTo({ sheet: '没有这张表', address: null });
    expect(syncsSince(before)).toBe(5);
    expect(states).toEqual(['reading', 'plan']);
  });

  it('is behind while somebody types, and read once, in one round trip, when they pause', async () => {
    await openPlan();
    const { sheet } = firstCell('note');
    excel.user.type(sheet, addressOf('note'), '第一稿');
    await settle();
    expect(planNow().behind).toBe(true);
    clock.pass(pauses.typing - 100);
    excel.user.type(sheet, addressOf('note'), '第二稿');
    excel.user.type(sheet, addressOf('problem'), '缺人手');
    await settle();
    clock.pass(pauses.typing - 100);
    await settle();
    expect(firstMeasure()?.note).not.toBe('第二稿');
    const before = excel.syncs.length;
    clock.pass(100);
    await settle();
    expect(firstMeasure()).toMatchObject({ note: '第二稿', problem: '缺人手' });
    expect(planNow().behind).toBe(false);
    expect(syncsSince(before)).toBe(2);
  });

  it('is not read while a cell is being edited, but as soon as that is over', async () => {
    await openPlan();
    const { sheet } = firstCell('note');
    excel.user.type(sheet, addressOf('note'), '先写的');
    excel.user.startEditing(sheet, addressOf('problem'));
    await pause(pauses.typing);
    expect(planNow().behind).toBe(true);
    expect(firstMeasure()?.note).not.toBe('先写的');
    excel.user.finishEditing('后写的');
    await pause(pauses.busy);
    expect(firstMeasure()).toMatchObject({ note: '先写的', problem: '后写的' });
    expect(planNow().behind).toBe(false);
  });

  it('follows rows that are inserted and sheets that are renamed', async () => {
    await openPlan();
    const { sheet, row } = firstCell('note');
    excel.user.unprotectSheet(sheet);
    excel.user.insertRows(sheet, 1, 3);
    excel.user.renameSheet(sheet, '改了名');
    await pause(pauses.typing);
    expect(firstCell('note')).toMatchObject({ sheet: '改了名', row: row + 3 });
  });

  it('is what a whole reading says after any number of acts', async () => {
    await openPlan();
    const { sheet } = firstCell('note');
    excel.user.unprotectSheet(sheet);
    const { name = '' } = excel.book.sheet(sheet).tables[0] ?? {};
    const [noteAt, leadAt] = [addressOf('note'), addressOf('lead')];
    const acts = [
      () => excel.user.type(sheet, noteAt, '一'),
      () => excel.user.type(sheet, leadAt, ''),
      () => excel.user.paste(sheet, noteAt, [['甲'], ['乙'], ['丙']]),
      () => excel.user.addTableRows(name, 2),
      () => excel.user.sortTable(name, excel.book.findTable(name)?.table.columns[0]?.name ?? '', false),
      () => excel.user.clear(sheet, noteAt),
    ];
    for (const act of acts) {
      act();
      await pause(pauses.typing);
      const kept = planNow();
      await keeper.read();
      expect(planNow().found.plan).toEqual(kept.found.plan);
      expect(planNow().issues).toEqual(kept.issues);
    }
  });

  it('knows the row of the cell that is selected', async () => {
    await openPlan();
    const { sheet } = firstCell('note');
    const [id = ''] = measures().rows.keys();
    excel.user.select(sheet, addressOf('note'));
    await pause(pauses.selecting);
    expect(planNow().selected).toEqual({ table: 'measures', id });
    excel.user.select(sheet, 'A1');
    await pause(pauses.selecting);
    expect(planNow().selected).toBeNull();
  });

  it('has changes of our own at once, and takes what Excel tells of them for no news', async () => {
    await openPlan();
    const cell = firstCell('note');
    const done = await keeper.apply([
      { ...cell, before: { kind: 'empty' }, after: { kind: 'value', value: '改好了' } },
    ]);
    expect(done).toMatchObject({ ok: true, value: { states: ['done'] } });
    expect(firstMeasure()?.note).toBe('改好了');
    const before = excel.syncs.length;
    await settle();
    expect(planNow().behind).toBe(false);
    clock.pass(pauses.typing);
    await settle();
    expect(syncsSince(before)).toBe(2);
  });

  it('remembers a finding that was set aside, also for a pane that is opened later', async () => {
    await openPlan();
    const [issue] = planNow().issues;
    if (issue === undefined) throw new Error('The sample has no findings.');
    expect(await keeper.ignore(issue.key, '下月再办')).toMatchObject({ ok: true });
    const ofKey = () => planNow().issues.find(({ key }) => key === issue.key);
    expect(ofKey()?.ignored).toBe('下月再办');
    const first = keeper;
    keep();
    keeper.open();
    await settle();
    expect(ofKey()?.ignored).toBe('下月再办');
    expect(planNow().found.notes.filter(({ code }) => code === 'sheet-unknown')).toEqual([]);
    await keeper.unignore(issue.key);
    expect(ofKey()?.ignored).toBeNull();
    await first.read();
    expect(ofKey()).toBeDefined();
  });

  it('keeps how far each measure is in the month that it reports', async () => {
    await openPlan();
    const { plan: now } = planNow().found;
    const done = await keeper.recordMonth();
    const wanted = now.measures.filter(({ progress }) => typeof progress === 'number');
    expect(wanted.length).toBeGreaterThan(0);
    expect(done).toMatchObject({ ok: true });
    expect(planNow().record.progress).toEqual(
      wanted.map(({ id, progress }) => ({ month: now.identity.month, measure: id, progress })),
    );
    await keeper.read();
    expect(planNow().record.progress).toHaveLength(wanted.length);
  });

  it('is not listened to any more a minute after the last page was left, and read anew for the next', async () => {
    await openPlan();
    const { sheet } = firstCell('note');
    close();
    await pause(pauses.idle);
    excel.user.type(sheet, addressOf('note'), '无人看时写的');
    await pause(pauses.typing);
    expect(firstMeasure()?.note).not.toBe('无人看时写的');
    keeper.open();
    await pause(0);
    expect(firstMeasure()?.note).toBe('无人看时写的');
    excel.user.type(sheet, addressOf('note'), '又写的');
    await pause(pauses.typing);
    expect(firstMeasure()?.note).toBe('又写的');
  });
});
