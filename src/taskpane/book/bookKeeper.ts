/** Keeps what the pane knows of the plan in step with the workbook: one thing at a time, in the order it was asked for. */
import type { Ran } from '../../excel/host';
import type { OpenBook } from '../../excel/open/readOpenBook';
import type { PlanRecord } from '../../plan/record';
import { withReportedMonth } from '../../plan/recordMonth';
import type { Trouble } from '../state';
import type { BookActions, Done } from './bookActions';
import type { BookPort } from './bookPort';
import type { BookState } from './bookState';

/** Where the keeper says what it knows. */
export interface Held {
  readonly get: () => BookState;
  readonly set: (state: BookState) => void;
}

export interface BookKeeper extends BookActions {
  /** A page needs the plan from now on; gives back how to say that it no longer does. */
  readonly open: () => () => void;
}

const defect: Trouble = { kind: 'defect' };

function troubleOf(ran: Extract<Ran<unknown>, { readonly ok: false }>): Trouble {
  return ran.problem.code === 'no-excel' ? { kind: 'outside' } : { kind: 'excel', problem: ran.problem };
}

export function keepBook(held: Held, load: () => Promise<BookPort>): BookKeeper {
  let last: Promise<unknown> = Promise.resolve();
  let book: OpenBook | null = null;

  /** After all that was asked for before. A defect of ours ends as trouble, not as an exception. */
  function inTurn<T>(work: (port: BookPort) => Promise<Done<T>>): Promise<Done<T>> {
    const done = last.then(async (): Promise<Done<T>> => {
      try {
        return await work(await load());
      } catch {
        return { ok: false, trouble: defect };
      }
    });
    last = done;
    return done;
  }

  async function asked<T>(ran: Promise<Ran<T>>): Promise<Done<T>> {
    const answer = await ran;
    return answer.ok ? answer : { ok: false, trouble: troubleOf(answer) };
  }

  function show(port: BookPort, standing: OpenBook): void {
    book = standing;
    const assessed = port.assess(standing);
    const before = held.get();
    const selected = before.kind === 'plan' ? before.selected : null;
    held.set(assessed.kind === 'plan' ? { ...assessed, selected, behind: false } : assessed);
  }

  async function readAll(port: BookPort): Promise<Done<null>> {
    const before = held.get();
    held.set(before.kind === 'plan' ? { ...before, behind: true } : { kind: 'reading' });
    const ran = await asked(port.read());
    if (ran.ok) show(port, ran.value);
    return ran.ok ? { ok: true, value: null } : ran;
  }

  async function read(): Promise<void> {
    const done = await inTurn(readAll);
    if (!done.ok && held.get().kind !== 'plan') held.set({ kind: 'failed', trouble: done.trouble });
  }

  function remember(change: (standing: PlanRecord) => PlanRecord): Promise<Done<PlanRecord>> {
    return inTurn(async (port) => {
      const done = await asked(port.changeRecord(change));
      if (done.ok) await readAll(port);
      return done;
    });
  }

  return {
    read,
    open() {
      if (book === null && held.get().kind !== 'reading') void read();
      return () => undefined;
    },
    goTo: (place) => inTurn((port) => asked(port.goTo(place))),
    apply: (changes, options = {}) =>
      inTurn(async (port) => {
        const done = await asked(port.apply(changes, options));
        await readAll(port);
        return done;
      }),
    ignore: (key, reason) =>
      remember((standing) => ({
        ...standing,
        ignored: [...standing.ignored.filter((each) => each.key !== key), { key, reason }],
      })),
    unignore: (key) =>
      remember((standing) => ({
        ...standing,
        ignored: standing.ignored.filter((each) => each.key !== key),
      })),
    recordMonth: async () => {
      const now = held.get();
      if (now.kind !== 'plan') return { ok: true, value: null };
      const { plan } = now.found;
      if (withReportedMonth(now.record, plan) === null) return { ok: true, value: null };
      return remember((standing) => withReportedMonth(standing, plan) ?? standing);
    },
  };
}
