/** What the blocks of the page share: its state, what can be done, and the words. */
import { useMemo } from 'react';
import { usePane } from '../context';
import { usePageStore } from '../pageStore';
import { shareActions, type ShareActions } from './shareActions';
import { createShareStore, type ShareState, type ShareStore } from './shareState';

export interface Share {
  readonly store: ShareStore;
  readonly state: ShareState;
  readonly does: ShareActions;
}

export function useShare(): Share {
  const { state: pane, stores } = usePane();
  const { state } = usePageStore('share', createShareStore);
  const store = stores.of('share', createShareStore);
  const { host } = pane;
  const does = useMemo(() => shareActions(store, host), [store, host]);
  return { store, state, does };
}
