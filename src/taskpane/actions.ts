/**
 * What the pane does beyond showing: writing sheets, filling cells, reading the selected cell. Everything that touches
 * the workbook goes through the port, so that it can be tried without Excel. Every failure ends in the state.
 */
import type { Language } from '../editions/model';
import type { Ran } from '../excel/host';
import type { SheetOrder } from '../workbook/sheets';
import { rememberLanguage } from './preferences';
import { currentOrder, type Action, type PaneState, type Trouble } from './state';
import type { Store } from './store';
import { tasksNamed } from './taskNamed';
import type { CellContent, WorkbookPort } from './workbookPort';

export interface Actions {
  /** Shows the pane in that language and remembers it on this computer. */
  speak(language: Language): void;
  /** Writes what is chosen. Does nothing while another writing runs. */
  writeSheets(): Promise<void>;
  /** Renews the sheets that this add-in wrote into the workbook before. */
  refreshSheets(): Promise<void>;
  /** Asks the writing to stop at its next safe point. */
  stopWriting(): void;
  goToSheet(name: string): Promise<void>;
  insertFormula(formula: string, replace?: boolean): Promise<void>;
  insertValue(value: string | number, replace?: boolean): Promise<void>;
  /** Opens the card of the task that the selected cell names, or says that it names none. */
  showTaskOfCell(): Promise<void>;
  /** Opens the form for putting a target into the selected cell. */
  chooseTarget(): void;
}

export function createActions(store: Store<PaneState, Action>, workbook: WorkbookPort): Actions {
  let stop: AbortController | null = null;
  const outside = (): boolean => store.get().host.kind !== 'excel';

  /** Turns what the port answers, or a defect that it throws, into a value or a trouble. */
  async function attempt<T>(
    work: () => Promise<Ran<T>>,
  ): Promise<{ readonly value: T } | { readonly trouble: Trouble }> {
    if (outside()) return { trouble: { kind: 'outside' } };
    try {
      const answer = await work();
      return answer.ok ? { value: answer.value } : { trouble: { kind: 'excel', problem: answer.problem } };
    } catch {
      return { trouble: { kind: 'defect' } };
    }
  }

  async function write(
    what: 'fresh' | 'refresh',
    order: () => Promise<Ran<SheetOrder | null>>,
  ): Promise<void> {
    if (stop !== null) return;
    const controller = new AbortController();
    stop = controller;
    store.send({ type: 'writing', writing: { kind: 'running', done: 0, total: 0 } });
    const fail = (trouble: Trouble): void => {
      store.send({ type: 'writing', writing: { kind: 'failed', trouble, what } });
    };
    const progress = (done: number, total: number): void => {
      const kind = controller.signal.aborted ? 'stopping' : 'running';
      store.send({ type: 'writing', writing: { kind, done, total } });
    };
    try {
      const wanted = await attempt(order);
      if ('trouble' in wanted) return fail(wanted.trouble);
      const chosen = wanted.value;
      if (chosen === null) return fail({ kind: 'none-yet' });
      const outcome = await attempt(() => workbook.write(chosen, progress, controller.signal));
      if ('trouble' in outcome) return fail(outcome.trouble);
      store.send({ type: 'writing', writing: { kind: 'finished', outcome: outcome.value } });
    } finally {
      stop = null;
    }
  }

  async function insert(content: CellContent, replace: boolean): Promise<void> {
    const as = content.kind;
    const outcome = await attempt(() => workbook.insert(content, replace));
    store.send({
      type: 'insertion',
      insertion:
        'trouble' in outcome
          ? { kind: 'failed', trouble: outcome.trouble, as }
          : { kind: 'written', address: outcome.value },
    });
  }

  return {
    speak(language) {
      rememberLanguage(language);
      store.send({ type: 'language', language });
    },
    writeSheets() {
      return write('fresh', () => Promise.resolve({ ok: true, value: currentOrder(store.get()) }));
    },
    refreshSheets() {
      return write('refresh', () => workbook.orderThere());
    },
    stopWriting() {
      const { writing } = store.get();
      if (stop === null || writing.kind !== 'running') return;
      stop.abort();
      store.send({ type: 'writing', writing: { ...writing, kind: 'stopping' } });
    },
    async goToSheet(name) {
      const outcome = await attempt(() => workbook.goTo(name));
      if ('trouble' in outcome) {
        store.send({ type: 'notice', notice: { kind: 'trouble', trouble: outcome.trouble } });
      }
    },
    insertFormula: (formula, replace = false) => insert({ kind: 'formula', formula }, replace),
    insertValue: (value, replace = false) => insert({ kind: 'value', value }, replace),
    async showTaskOfCell() {
      const cell = await attempt(() => workbook.selectedText());
      if ('trouble' in cell) {
        store.send({ type: 'notice', notice: { kind: 'trouble', trouble: cell.trouble } });
        return;
      }
      const { browse, order } = store.get();
      const reading = browse.edition === 'all' ? order.editions.at(-1) : browse.edition;
      const [task, ...others] = tasksNamed(cell.value, reading ?? '2024');
      if (task === undefined) {
        store.send({ type: 'notice', notice: { kind: 'none-named', text: cell.value.slice(0, 60) } });
      } else if (others.length > 0) {
        store.send({ type: 'notice', notice: { kind: 'several', tasks: [task, ...others] } });
      } else {
        store.send({ type: 'open task', task: task.id });
      }
    },
    chooseTarget() {
      store.send({ type: 'choose function', functionId: 'KEYPOINT_TARGET' });
    },
  };
}
