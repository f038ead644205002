/**
 * What was decided about the next edition, remembered on this computer: a pane that is closed half-way through forty rows
 * begins where it was left.
 */
import { useCallback, useMemo } from 'react';
import { type MoveDecision, noDecisions } from '../../collect/moving/decision';
import { editions } from '../../keypoints/editions';
import type { CountyPlan } from '../../plan/county';
import { usePageStore } from '../pageStore';
import { useRememberedOfPlan } from '../rememberedOfPlan';
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

/** Takes up what was decided of the plan when its page is first shown, and keeps what is decided from then on. */
export function useNextMemory(plan: CountyPlan): void {
  const { state, send } = usePageStore('next', createNextStore);
  const { to, decisions, accepted } = state;
  const value = useMemo(() => writtenMove({ to, decisions, accepted }), [to, decisions, accepted]);
  const takeUp = useCallback((stored: unknown) => send({ type: 'recall', ...readMove(stored) }), [send]);
  useRememberedOfPlan('next', plan, value, takeUp);
}
