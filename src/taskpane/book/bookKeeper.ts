/**
 * Keeps what the pane knows of the plan in step with the workbook: one thing at a time, in the order it was asked for.
 * What people type is read when they pause, only where it changed, and never while a cell is being edited.
 */
import type { Ran } from '../../excel/host';
import type { OpenBook } from '../../excel/open/readOpenBook';
import type { SelectedCell } from '../../excel/open/readSelection';
import type { BookChange, StopWatching } from '../../excel/open/watchBook';
import type { PlanRecord } from '../../plan/record';
import { withReportedMonth } from '../../plan/recordMonth';
import type { Trouble } from '../state';
import type { BookActions, Done } from './bookActions';
import type { BookPort } from './bookPort';
import type { BookState } from './bookState';
import { Echoes } from './echoes';
import { rowAt } from './selectedRow';
import { isSome, joined, nothing, waitingFor, type Waiting } from './waiting';

/** Where the keeper says what it knows. */
export interface Held {
  readonly get: () => BookState;
  readonly set: (state: BookState) => void;
}

/** Runs the act after so many milliseconds, unless what it gives is called before. */
export type Later = (act: () => void, milliseconds: number) => () => void;

/**
 * Pauses in milliseconds: until what was typed is read, until a plan that is being laid is looked for, until Excel is
 * asked again after it was busy, until the row of a selected cell is shown, and until nobody listens any more after the
 * last page that needs the plan was left.
 */
export const pauses = { typing: 500, laying: 1_500, busy: 1_000, selecting: 150, idle: 60_000 } as const;

type Timer = 'reading' | 'selecting' | 'idling';

const defect: Trouble = { kind: 'defect' };

function answered<T>(ran: Ran<T>): Done<T> {
  if (ran.ok) return ran;
  const outside = ran.problem.code === 'no-excel';
  return { ok: false, trouble: outside ? { kind: 'outside' } : { kind: 'excel', problem: ran.problem } };
}

export class BookKeeper implements BookActions {
  private last: Promise<unknown> = Promise.resolve();
  private book: OpenBook | null = null;
  /** Newer than what stands on the sheet as it was read. */
  private record: PlanRecord | null = null;
  private selection: SelectedCell | null = null;
  private waiting: Waiting = nothing;
  private pages = 0;
  private watching: StopWatching | null = null;
  private readonly echoes = new Echoes();
  private readonly cancels = new Map<Timer, () => void>();

  constructor(
    private readonly held: Held,
    private readonly load: () => Promise<BookPort>,
    private readonly later: Later,
  ) {}

  /** A page needs the plan from now on; gives back how to say that it no longer does. */
  readonly open = (): (() => void) => {
    this.pages += 1;
    this.cancel('idling');
    const { kind } = this.held.get();
    if (kind !== 'plan') {
      if (kind !== 'reading') void this.read();
    } else if (isSome(this.waiting)) this.readSoon(0);
    return () => {
      this.pages -= 1;
      if (this.pages > 0) return;
      this.cancel('reading');
      this.after('idling', pauses.idle, () => void this.end());
    };
  };

  readonly read = async (): Promise<void> => {
    const done = await this.inTurn(async (port) => {
      if (this.held.get().kind !== 'plan') this.held.set({ kind: 'reading' });
      await this.listen(port);
      return this.readNow(port, 'all');
    });
    if (!done.ok && this.held.get().kind !== 'plan') this.held.set({ kind: 'failed', trouble: done.trouble });
  };

  readonly goTo: BookActions['goTo'] = (place) =>
    this.inTurn(async (port) => answered(await port.goTo(place)));

  readonly apply: BookActions['apply'] = (changes, options = {}) =>
    this.inTurn(async (port) => {
      const done = answered(await port.apply(changes, options));
      this.waiting = joined(this.waiting, this.echoes.expect(changes, this.book));
      await this.catchUp(port);
      return done;
    });

  readonly ignore: BookActions['ignore'] = (key, reason) =>
    this.remember((standing) => ({
      ...standing,
      ignored: [...standing.ignored.filter((each) => each.key !== key), { key, reason }],
    }));

  readonly unignore: BookActions['unignore'] = (key) =>
    this.remember((standing) => ({
      ...standing,
      ignored: standing.ignored.filter((each) => each.key !== key),
    }));

  readonly recordMonth: BookActions['recordMonth'] = async () => {
    const now = this.held.get();
    if (now.kind !== 'plan') return { ok: true, value: null };
    const { plan } = now.found;
    if (withReportedMonth(now.record, plan) === null) return { ok: true, value: null };
    return this.remember((standing) => withReportedMonth(standing, plan) ?? standing);
  };

  /** After all that was asked for before. A defect of ours ends as trouble, not as an exception. */
  private inTurn<T>(work: (port: BookPort) => Promise<Done<T>>): Promise<Done<T>> {
    const done = this.last.then(async (): Promise<Done<T>> => {
      try {
        return await work(await this.load());
      } catch {
        return { ok: false, trouble: defect };
      }
    });
    this.last = done;
    return done;
  }

  private remember(change: (standing: PlanRecord) => PlanRecord): Promise<Done<PlanRecord>> {
    return this.inTurn(async (port) => {
      const done = answered(await port.changeRecord(change));
      if (!done.ok) return done;
      this.record = done.value;
      if (this.book !== null) this.show(port, this.book);
      return done;
    });
  }

  private async listen(port: BookPort): Promise<void> {
    if (this.watching !== null) return;
    const watched = await port.watch({ onChange: this.changed, onSelect: this.selected });
    // Where Excel does not tell of changes, the plan is as it was read until it is read again.
    if (watched.ok) this.watching = watched.value;
  }

  /** Hears no more: what is known may be out of date from now on. */
  private end(): Promise<unknown> {
    return this.inTurn(async () => {
      const { watching } = this;
      if (watching === null || this.pages > 0) return { ok: true, value: null };
      this.watching = null;
      this.waiting = 'all';
      return answered(await watching());
    });
  }

  private show(port: BookPort, book: OpenBook): void {
    this.book = book;
    const before = this.held.get();
    const assessed = port.assess(book, this.record, before.kind === 'plan' ? before : null);
    if (assessed.kind === 'none') this.held.set(assessed);
    else {
      const selected = rowAt(assessed.found, book, this.selection);
      this.held.set({ ...assessed, selected, behind: isSome(this.waiting) });
    }
  }

  /** Reads what has changed so far, if anything. */
  private async catchUp(port: BookPort): Promise<Done<null>> {
    await this.listen(port);
    return isSome(this.waiting) ? this.readNow(port, this.waiting) : { ok: true, value: null };
  }

  private async readNow(port: BookPort, what: Waiting): Promise<Done<null>> {
    const { book } = this;
    // What comes while this is read is read next.
    this.waiting = nothing;
    const whole = what === 'all' || book === null;
    const ran = whole ? await port.read() : await port.readChanged(book, what);
    if (!ran.ok) {
      const { code } = ran.problem;
      const passing = code === 'cell-being-edited' || code === 'excel-busy';
      // What is not passing is asked for again when something changes, or somebody asks.
      this.waiting = passing ? joined(what, this.waiting) : 'all';
      if (passing) this.readSoon(pauses.busy);
      return answered(ran);
    }
    if (whole) this.record = null;
    this.show(port, ran.value);
    if (isSome(this.waiting)) this.readSoon(pauses.typing);
    if (whole) this.selected();
    return { ok: true, value: null };
  }

  private readonly changed = (change: BookChange): void => {
    if (this.echoes.has(change, this.book)) return;
    const state = this.held.get();
    if (state.kind === 'none') {
      // Cells of a workbook without a plan are nothing to us; new sheets may be a plan that is being laid.
      if (change.kind === 'structure') this.waiting = 'all';
      if (this.waiting === 'all') this.readSoon(pauses.laying);
      return;
    }
    if (change.kind === 'cells' && !change.own && this.isMemory(change.sheet)) this.record = null;
    this.waiting = state.kind === 'failed' ? 'all' : joined(this.waiting, waitingFor(change));
    if (state.kind === 'plan' && !state.behind) this.held.set({ ...state, behind: true });
    if (state.kind !== 'reading') this.readSoon(pauses.typing);
  };

  private isMemory(sheet: string): boolean {
    return this.book?.sheets.find(({ id }) => id === sheet)?.state === 'veryHidden';
  }

  private readonly selected = (): void => {
    if (this.pages === 0 || this.held.get().kind !== 'plan') return;
    this.after('selecting', pauses.selecting, () => {
      void this.inTurn(async (port) => {
        const ran = await port.readSelection();
        const state = this.held.get();
        if (!ran.ok || state.kind !== 'plan' || this.book === null) return { ok: true, value: null };
        this.selection = ran.value;
        const selected = rowAt(state.found, this.book, ran.value);
        const same = selected?.id === state.selected?.id && selected?.table === state.selected?.table;
        if (!same) this.held.set({ ...state, selected });
        return { ok: true, value: null };
      });
    });
  };

  /** When a pause has been long enough; whatever comes before begins it anew. */
  private readSoon(milliseconds: number): void {
    if (this.pages === 0) return;
    this.after('reading', milliseconds, () => void this.inTurn((port) => this.catchUp(port)));
  }

  private after(timer: Timer, milliseconds: number, act: () => void): void {
    this.cancel(timer);
    this.cancels.set(
      timer,
      this.later(() => {
        this.cancels.delete(timer);
        act();
      }, milliseconds),
    );
  }

  private cancel(timer: Timer): void {
    this.cancels.get(timer)?.();
    this.cancels.delete(timer);
  }
}
