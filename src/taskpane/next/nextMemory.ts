/**
 * What was decided about the next edition, remembered on this computer by the plan's id and where its workbook stands: a
 * pane that is closed half-way through forty rows begins where it was left.
 */
import { useEffect } from 'react';
import { type MoveDecision, noDecisions } from '../../collect/moving/decision';
import { editions } from '../../keypoints/editions';
import type { CountyPlan } from '../../plan/county';
import { usePageStore } from '../pageStore';
import { planKey, recall, remember } from '../preferences';
import { createStore } from '../store';
import { decisionOf, valueOf } from './decisionValue';
import { createNextStore, type NextState } from './nextStore';

type Decided = Pick<NextState, 'to' | 'decisions' | 'accepted'>;

/** As it is remembered: nothing but texts and truth values. */
export function writtenMove({ to, decisions, accepted }: Decided): object {
  return { to, decisions: [...decisions].map(([row, decision]) => [row, valueOf(decision)]), accepted };
}

function rowsIn(stored: unknown): ReadonlyMap<string, MoveDecision> {
  const rows = new Map<string, MoveDecision>();
  for (const entry of Array.isArray(stored) ? (stored as readonly unknown[]) : []) {
    const [row, value] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    const decision = typeof value === 'string' ? decisionOf(value) : null;
    if (typeof row === 'string' && decision !== null) rows.set(row, decision);
  }
  return rows;
}

/** What was remembered; nothing where somebody else wrote there, or of an edition that is no more. */
export function readMove(stored: unknown): Decided {
  const given: Readonly<Record<string, unknown>> = { ...(typeof stored === 'object' ? stored : null) };
  const to = editions.find(({ id }) => id === given['to'])?.id ?? null;
  if (to === null && (given['to'] ?? null) !== null) return { to, decisions: noDecisions, accepted: false };
  return { to, decisions: rowsIn(given['decisions']), accepted: given['accepted'] === true };
}

/** Of which plan the decisions are; null before any. */
const createCurrent = () => createStore((_before: string | null, now: string | null) => now, null);

/** Takes up what was decided of the plan when its page is first shown, and keeps what is decided from then on. */
export function useNextMemory({ identity: { id } }: CountyPlan): void {
  const { state, send } = usePageStore('next', createNextStore);
  const { state: current, send: setCurrent } = usePageStore('remembered move', createCurrent);
  const { to, decisions, accepted } = state;
  const key = planKey('next', id);
  useEffect(() => {
    if (key === null) return;
    if (current === key) {
      remember(key, writtenMove({ to, decisions, accepted }));
      return;
    }
    setCurrent(key);
    send({ type: 'recall', ...readMove(recall(key)) });
  }, [key, current, to, decisions, accepted, send, setCurrent]);
}
