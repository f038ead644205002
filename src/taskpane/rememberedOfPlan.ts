/**
 * What is remembered of one plan on this computer: taken up when the plan is first shown, kept from then on. By the plan's
 * id and where its workbook stands, so that two plans, or two copies of one, that are open at once do not mix.
 */
import { useEffect } from 'react';
import type { CountyPlan } from '../plan/county';
import { usePageStore } from './pageStore';
import { planKey, recall, remember } from './preferences';
import { createStore } from './store';

/** Of which plan the state of the pane is; null before any. */
const createCurrent = () => createStore((_before: string | null, now: string | null) => now, null);

/**
 * Remembers `value` under the name `what`, and hands `takeUp` what was stored of this plan as soon as it is another than
 * before; `takeUp` reads it with suspicion, for anybody may have written there. Both must stay the same while nothing of
 * theirs changes. A workbook that nothing tells from others is left as it is.
 */
export function useRememberedOfPlan(
  what: 'plan' | 'next',
  { identity: { id } }: CountyPlan,
  value: object,
  takeUp: (stored: unknown) => void,
): void {
  const { state: current, send: setCurrent } = usePageStore(`remembered ${what}`, createCurrent);
  const key = planKey(what, id);
  useEffect(() => {
    if (key === null) return;
    if (current === key) {
      remember(key, value);
      return;
    }
    setCurrent(key);
    takeUp(recall(key));
  }, [key, current, value, takeUp, setCurrent]);
}
