/** The plan in the workbook that is open, for a page: read when the first page that needs it is opened. */
import { useEffect } from 'react';
import { usePageStore } from '../pageStore';
import { createStore, type Store } from '../store';
import type { BookActions } from './bookActions';
import { BookKeeper, type Later } from './bookKeeper';
import type { BookState } from './bookState';

interface Kept {
  readonly book: BookState;
  readonly keeper: BookKeeper | null;
}

const later: Later = (act, milliseconds) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

function createBookStore(): Store<Kept, Partial<Kept>> {
  const store = createStore<Kept, Partial<Kept>>((kept, given) => ({ ...kept, ...given }), {
    book: { kind: 'unread' },
    keeper: null,
  });
  const held = { get: () => store.get().book, set: (book: BookState) => store.send({ book }) };
  const load = () => import('./planBook').then(({ planBook }) => planBook);
  store.send({ keeper: new BookKeeper(held, load, later) });
  return store;
}

/** What is known of the plan, and what can be done with its workbook. */
export function useBook(): { readonly book: BookState; readonly bookActions: BookActions } {
  const {
    state: { book, keeper },
  } = usePageStore('book', createBookStore);
  if (keeper === null) throw new Error('The book has no keeper.');
  useEffect(() => keeper.open(), [keeper]);
  return { book, bookActions: keeper };
}
