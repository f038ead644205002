/**
 * What the pane does beyond showing: writing sheets, filling cells, reading the selected cell. Everything that touches
 * the workbook goes through the port, so that it can be tried without Excel. Every failure ends in the state.
 */
import type { Language } from '../editions/model';
import type { Ran } from '../excel/host';
import type { WriteOutcome } from '../excel/outcome';
import type { WriteProgress } from '../excel/writeSheets';
import { rememberLanguage } from './preferences';
import {
  currentOrder,
  type Action,
  type PaneState,
  type PlanKind,
  type PlanOutcome,
  type Trouble,
  type Writing,
  type WritingKind,
} from './state';
import type { Store } from './store';
import { tasksNamed } from './taskNamed';
import type { CellContent, PlanOrder, Watch, WorkbookPort } from './workbookPort';

export interface Actions {
  /** Shows the pane in that language and remembers it on this computer. */
  readonly speak: (language: Language) => void;
  /** Writes what is chosen. Does nothing while another writing runs. */
  readonly writeSheets: () => Promise<void>;
  /** Renews the sheets that this add-in wrote into the workbook before. */
  readonly refreshSheets: () => Promise<void>;
  /** The same, and puts the national text back where a planner had changed or deleted it. */
  readonly restoreSheets: () => Promise<void>;
  /**
   * Opens a plan's workbook in a window of its own, lays its sheets into the workbook that is open, or saves it as a
   * file. Outside Excel only the file can be had. Does nothing while something is being written.
   */
  readonly makePlan: (order: PlanOrder, how: PlanKind) => Promise<void>;
  /** Asks the writing to stop at its next safe point. */
  readonly stopWriting: () => void;
  readonly goToSheet: (name: string) => Promise<void>;
  readonly insertFormula: (formula: string, replace?: boolean) => Promise<void>;
  readonly insertValue: (value: string | number, replace?: boolean) => Promise<void>;
  /** Opens the card of the task that the selected cell names, or says that it names none. */
  readonly showTaskOfCell: () => Promise<void>;
  /** Opens the form for putting a target into the selected cell. */
  readonly chooseTarget: () => void;
}

export function createActions(store: Store<PaneState, Action>, workbook: WorkbookPort): Actions {
  let stop: AbortController | null = null;
  const outside = (): boolean => store.get().host.kind !== 'excel';

  /** Turns what the port answers, or a defect that it throws, into a value or a trouble. */
  async function attempt<T>(
    work: () => Promise<Ran<T>>,
    anywhere = false,
  ): Promise<{ readonly value: T } | { readonly trouble: Trouble }> {
    if (outside() && !anywhere) return { trouble: { kind: 'outside' } };
    try {
      const answer = await work();
      return answer.ok ? { value: answer.value } : { trouble: { kind: 'excel', problem: answer.problem } };
    } catch {
      return { trouble: { kind: 'defect' } };
    }
  }

  /** Carries out one thing at a time. */
  async function run<T>(
    what: WritingKind | PlanKind,
    work: (watch: Watch) => Promise<Ran<T>>,
    ended: (value: T) => Writing,
  ): Promise<void> {
    if (stop !== null) return;
    const controller = new AbortController();
    stop = controller;
    const show = (writing: Writing): void => {
      store.send({ type: 'writing', writing });
    };
    show({ kind: 'running', progress: null });
    const onProgress = (progress: WriteProgress): void => {
      show({ kind: controller.signal.aborted ? 'stopping' : 'running', progress });
    };
    const outcome = await attempt(() => work({ onProgress, signal: controller.signal }), what === 'save');
    stop = null;
    show('trouble' in outcome ? { kind: 'failed', trouble: outcome.trouble, what } : ended(outcome.value));
  }

  const write = (
    what: WritingKind,
    work: (watch: Watch) => Promise<Ran<WriteOutcome | null>>,
  ): Promise<void> =>
    run(what, work, (outcome) =>
      outcome === null
        ? { kind: 'failed', trouble: { kind: 'none-yet' }, what }
        : { kind: 'ended', outcome, what },
    );

  async function makePlan(order: PlanOrder, how: PlanKind, watch: Watch): Promise<Ran<PlanOutcome>> {
    if (how === 'save') return { ok: true, value: { kind: 'saved', name: await workbook.savePlan(order) } };
    if (how === 'lay') {
      const laid = await workbook.layPlan(order, watch);
      return laid.ok ? { ok: true, value: { kind: 'laid', outcome: laid.value } } : laid;
    }
    const opened = await workbook.openPlan(order, watch.signal);
    return opened.ok ? { ok: true, value: { kind: opened.value ? 'opened' : 'cancelled' } } : opened;
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
      const order = currentOrder(store.get());
      return write('fresh', async (watch) => ({ ok: true, value: await workbook.write(order, watch) }));
    },
    refreshSheets() {
      return write('refresh', (watch) => workbook.refresh(watch, false));
    },
    restoreSheets() {
      return write('restore', (watch) => workbook.refresh(watch, true));
    },
    makePlan(order, how) {
      return run(
        how,
        (watch) => makePlan(order, how, watch),
        (outcome) => ({ kind: 'planned', outcome, what: how }),
      );
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
