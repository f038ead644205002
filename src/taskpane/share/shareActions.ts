/** What the page does: reading, writing and making files. The work itself is loaded when it is first asked for. */
import type { Ran } from '../../excel/host';
import type { CountyPlan } from '../../plan/county';
import type { Language } from '../../editions/model';
import type { Host } from '../environment';
import type { ListedUnit } from '../../plan/unitList';
import type { SheetLanguage } from '../../workbook/sheet';
import { usualWay } from '../../workbook/travelling/proposal';
import { download, zipType } from '../plan/download';
import type { Trouble } from '../state';
import type { ShareStore, Work } from './shareState';

export interface UnitsRequest {
  readonly plan: CountyPlan;
  readonly language: SheetLanguage;
  readonly units: readonly ListedUnit[];
  /** Of the zip, without its ending. */
  readonly name: string;
}

export interface ShareActions {
  /** Reads the workbook and shows what could be done before it travels. */
  readonly look: () => Promise<void>;
  /** Does what was chosen in the preview. */
  readonly carryOut: () => Promise<void>;
  readonly writeReport: (language: Language) => Promise<void>;
  readonly repair: () => Promise<void>;
  readonly makeUnits: (request: UnitsRequest) => Promise<void>;
  readonly stop: () => void;
}

/** What no file system takes in a name. */
const forbidden = /[\\/:*?"<>|]/g;

export function shareActions(store: ShareStore, host: Host): ShareActions {
  /** Carries out one thing at a time; a failure of any kind ends in the state. */
  async function run<T>(
    work: Work,
    of: number,
    act: (waiting: () => void, signal: AbortSignal) => Promise<Ran<T>>,
    then: (value: T) => void,
  ): Promise<void> {
    if (store.get().busy !== null) return;
    if (work !== 'units' && host.kind !== 'excel') {
      store.send({ failed: { work, trouble: { kind: 'outside' } } });
      return;
    }
    const controller = new AbortController();
    const busy = { work, waiting: false, made: of > 0 ? 0 : null, of, stopping: false, controller };
    store.send({ busy, failed: null });
    const waiting = (): void => {
      const now = store.get().busy;
      if (now !== null) store.send({ busy: { ...now, waiting: true } });
    };
    let trouble: Trouble | null = null;
    try {
      const ran = await act(waiting, controller.signal);
      if (ran.ok) then(ran.value);
      else trouble = { kind: 'excel', problem: ran.problem };
    } catch {
      trouble = { kind: 'defect' };
    }
    store.send({ busy: null, failed: trouble === null ? null : { work, trouble } });
  }

  return {
    look: () =>
      run(
        'look',
        0,
        async () => (await import('./travelling')).prepareTravel(),
        (preview) => {
          const choice = {
            ways: preview.proposals.map(usualWay),
            phones: false,
            names: false,
            masked: new Set<number>(),
            protect: preview.sheets.some(({ isProtected }) => !isProtected),
          };
          store.send({ travel: { kind: 'preview', preview, choice } });
        },
      ),
    carryOut() {
      const { travel } = store.get();
      if (travel.kind !== 'preview') return Promise.resolve();
      return run(
        'travel',
        0,
        async (waiting) =>
          (await import('./travelling')).carryOutTravel(travel.preview, travel.choice, {
            onWaiting: waiting,
          }),
        (done) => store.send({ travel: { kind: 'done', done, sheet: null } }),
      );
    },
    writeReport(language) {
      const { travel } = store.get();
      if (travel.kind !== 'done') return Promise.resolve();
      return run(
        'report',
        0,
        async () => (await import('./writeReport')).writeTravelReport(travel.done.report, language),
        ({ name }) => store.send({ travel: { ...travel, sheet: name } }),
      );
    },
    repair: () =>
      run(
        'repair',
        0,
        async (waiting) => (await import('./repairing')).repair(waiting),
        (repaired) => store.send({ repaired }),
      ),
    makeUnits: ({ plan, language, units, name }) =>
      run(
        'units',
        units.length,
        async (_, signal) => {
          const { unitsZip } = await import('./unitFiles');
          const contacts = store.get().contacts ? 'all' : 'own';
          const onProgress = (made: number): void => {
            const { busy } = store.get();
            if (busy !== null) store.send({ busy: { ...busy, made } });
          };
          const bytes = await unitsZip({ plan, language, units, contacts }, { onProgress, signal });
          return { ok: true, value: bytes };
        },
        (bytes) => {
          if (bytes === null) {
            store.send({ units: { kind: 'cancelled' } });
            return;
          }
          const file = `${name.replace(forbidden, '-')}.zip`;
          download(new Uint8Array(bytes), file, zipType);
          store.send({ units: { kind: 'made', count: units.length, name: file } });
        },
      ),
    stop() {
      const { busy } = store.get();
      if (busy === null) return;
      busy.controller.abort();
      store.send({ busy: { ...busy, stopping: true } });
    },
  };
}
