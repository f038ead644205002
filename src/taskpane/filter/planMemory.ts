/** What the person narrowed a plan to, and which unit is theirs, remembered on this computer. */
import { useCallback, useMemo } from 'react';
import type { CountyPlan } from '../../plan/county';
import type { Filter } from '../../plan/steering/filter';
import { usePane } from '../context';
import { useRememberedOfPlan } from '../rememberedOfPlan';

interface Remembered {
  readonly filter: Filter;
  readonly ownUnit: string | null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What was remembered; the whole plan and nobody's own unit where nothing was, or somebody else wrote there. */
function readMemory(stored: unknown): Remembered {
  const given: Readonly<Record<string, unknown>> = { ...(typeof stored === 'object' ? stored : null) };
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

/** Takes up what was remembered of the plan when it is first shown, and keeps what is chosen from then on. */
export function usePlanMemory(plan: CountyPlan): void {
  const { state, send } = usePane();
  const { filter, ownUnit } = state;
  const value = useMemo((): Remembered => ({ filter, ownUnit }), [filter, ownUnit]);
  const takeUp = useCallback(
    (stored: unknown) => {
      const remembered = readMemory(stored);
      send({ type: 'filter', filter: remembered.filter });
      send({ type: 'own unit', unit: remembered.ownUnit });
    },
    [send],
  );
  useRememberedOfPlan('plan', plan, value, takeUp);
}
