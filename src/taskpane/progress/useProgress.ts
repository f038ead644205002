/** How the plan in the open workbook stands, for whoever the pane is narrowed to; and what the page keeps. */
import { useMemo } from 'react';
import { type ProgressView, progressView } from '../../plan/steering/progressView';
import { usePane } from '../context';
import { usePageStore } from '../pageStore';
import type { ReadPlan } from '../rows/serving';
import { createProgressStore } from './progressStore';

export function useProgressView({ found, figures, edition, record }: ReadPlan): ProgressView {
  const { filter } = usePane().state;
  // The rest of the state, such as the selected row, changes far more often.
  return useMemo(
    () => progressView(found.plan, figures, edition, record, filter),
    [found, figures, edition, record, filter],
  );
}

export const useProgressStore = () => usePageStore('progress', createProgressStore);
