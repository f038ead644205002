/**
 * The view of each section, loaded when it is opened. A section without a view is not shown, nor is a tab without
 * sections. A view is a default export without props; it reads `usePane()` and `useBook()`.
 */
import { lazy, type ComponentType } from 'react';
import type { Section } from './sections';

export const pages: { readonly [S in Section]?: ComponentType } = {
  tasks: lazy(() => import('./tasks/TasksView')),
  sheets: lazy(() => import('./sheets/SheetsView')),
  cell: lazy(() => import('./cell/CellView')),
  overview: lazy(() => import('./plan/OverviewView')),
  next: lazy(() => import('./next/NextView')),
  check: lazy(() => import('./check/CheckView')),
  share: lazy(() => import('./share/ShareView')),
  update: lazy(() => import('./update/UpdateView')),
  progress: lazy(() => import('./progress/ProgressView')),
  help: lazy(() => import('./help/HelpView')),
};
