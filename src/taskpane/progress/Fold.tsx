/** A part of the page that unfolds; what is unfolded stays so while other pages are open. */
import type { ReactNode } from 'react';
import { ChevronIcon } from '../parts/icons';
import type { Fold as FoldKey } from './progressStore';
import { useProgressStore } from './useProgress';

interface FoldProps {
  readonly fold: FoldKey;
  readonly heading: string;
  readonly children: ReactNode;
}

export function Fold({ fold, heading, children }: FoldProps) {
  const { state, get, send } = useProgressStore();
  const isOpen = state.open.has(fold);
  return (
    <details
      className="aspect"
      id={`fold-${fold}`}
      open={isOpen}
      onToggle={(event) => {
        // Several may be told at once, before the page is drawn again: what is open now is in the store.
        const open = new Set(get().open);
        if (event.currentTarget.open === open.has(fold)) return;
        if (event.currentTarget.open) open.add(fold);
        else open.delete(fold);
        send({ open });
      }}
    >
      <summary>
        <ChevronIcon />
        <h3 className="words">{heading}</h3>
      </summary>
      {isOpen && <div className="fold-body">{children}</div>}
    </details>
  );
}
