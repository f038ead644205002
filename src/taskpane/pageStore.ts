/** What a page keeps while the person is on another one: a store of its own, held by the pane it belongs to. */
import { useSyncExternalStore } from 'react';
import { usePane } from './context';
import type { Store } from './store';

/** The stores of one pane by the name of their page. Two panes in one window never share one. */
export interface PageStores {
  /** The store of that name, made the first time that it is asked for. One name always stands for one kind of store. */
  readonly of: <State, Action>(key: string, create: () => Store<State, Action>) => Store<State, Action>;
}

export function pageStores(): PageStores {
  const held = new Map<string, unknown>();
  return {
    of<State, Action>(key: string, create: () => Store<State, Action>) {
      // A map cannot say that the name settles the kind of its store.
      const store = (held.get(key) as Store<State, Action> | undefined) ?? create();
      held.set(key, store);
      return store;
    },
  };
}

/** The page's store, with its state as of this drawing; the page is drawn again when the state changes. */
export function usePageStore<State, Action>(
  key: string,
  create: () => Store<State, Action>,
): Store<State, Action> & { readonly state: State } {
  const { stores } = usePane();
  const store = stores.of(key, create);
  return { ...store, state: useSyncExternalStore(store.subscribe, store.get, store.get) };
}
