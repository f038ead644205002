/**
 * What the person narrowed a plan to, remembered on this computer by the plan's id and where its workbook stands, so that
 * two copies of a plan, or two plans, that are open at once do not mix.
 */
import { useEffect } from 'react';
import type { CountyPlan } from '../../plan/county';
import type { Filter } from '../../plan/steering/filter';
import { usePane } from '../context';
import { usePageStore } from '../pageStore';
import { planKey, recall, remember } from '../preferences';
import { createStore } from '../store';

interface Remembered {
  readonly filter: Filter;
  readonly ownUnit: string | null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function readMemory(stored: unknown): Remembered | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const given: Readonly<Record<string, unknown>> = { ...stored };
  const filter: Readonly<Record<string, unknown>> = { ...(given['filter'] ?? {}) };
  const aspect = filter['aspect'];
  return {
    filter: {
      unit: textOf(filter['unit']),
      aspect: typeof aspect === 'number' ? aspect : null,
      mine: filter['mine'] === true,
    },
    ownUnit: textOf(given['ownUnit']),
  };
}

/** Which plan the pane's filter is of; null before any. */
const createCurrent = () => createStore((_before: string | null, now: string | null) => now, null);

/** Takes up what was remembered of the plan when it is first shown, and keeps what is chosen from then on. */
export function usePlanMemory({ identity: { id } }: CountyPlan): void {
  const { state, send } = usePane();
  const { state: current, send: setCurrent } = usePageStore('remembered plan', createCurrent);
  const { filter, ownUnit } = state;
  const key = planKey('plan', id);
  useEffect(() => {
    if (key === null) return;
    if (current === key) {
      remember(key, { filter, ownUnit } satisfies Remembered);
      return;
    }
    setCurrent(key);
    const remembered = readMemory(recall(key));
    send({ type: 'filter', filter: remembered?.filter ?? { unit: null, aspect: null, mine: false } });
    send({ type: 'own unit', unit: remembered?.ownUnit ?? null });
  }, [key, current, filter, ownUnit, send, setCurrent]);
}
