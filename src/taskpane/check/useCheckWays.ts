/** What a person can do about findings; what came of it is told in the page's store. */
import { useEffect, useRef, type RefObject } from 'react';
import type { FoundIssue } from '../../workbook/checking/foundIssue';
import type { Done } from '../book/bookActions';
import { useBook } from '../book/useBook';
import { usePageStore } from '../pageStore';
import { createCheckStore, type Outcome } from './checkStore';
import type { IssueWays } from './IssueItem';
import { changesOf } from './place';

export interface CheckWays extends IssueWays {
  readonly fixAll: (issues: readonly FoundIssue[]) => void;
  readonly writeReport: () => void;
  readonly check: () => void;
  /** Puts away what was said of the last action. */
  readonly dismiss: () => void;
}

/** @param home Takes the focus where what had it is gone. */
export function useCheckWays(home: RefObject<HTMLElement | null>): CheckWays {
  const { send, get } = usePageStore('check', createCheckStore);
  const { book, bookActions } = useBook();
  const latest = useRef(book);
  useEffect(() => {
    latest.current = book;
  }, [book]);

  const keepFocus = (): void => {
    // After React has drawn what is left.
    requestAnimationFrame(() => {
      if (document.activeElement === null || document.activeElement === document.body) home.current?.focus();
    });
  };

  const told = <T>(done: Done<T>, outcome: (value: T) => Outcome): void => {
    send({ outcome: done.ok ? outcome(done.value) : { kind: 'failed', trouble: done.trouble } });
    keepFocus();
  };

  const fix = async (issues: readonly FoundIssue[]): Promise<void> => {
    if (get().outcome.kind === 'fixing') return;
    const changes = changesOf(issues);
    send({ outcome: { kind: 'fixing', waiting: false }, previewing: false });
    const done = await bookActions.apply(changes, {
      onWaiting: () => send({ outcome: { kind: 'fixing', waiting: true } }),
    });
    told(done, (outcome) => ({ kind: 'fixed', changes, outcome }));
  };

  return {
    goTo: ({ at }) => {
      if (at === null) return;
      void bookActions.goTo(at).then((done) => {
        if (!done.ok) told(done, () => ({ kind: 'none' }));
      });
    },
    check: () => {
      if (get().outcome.kind === 'fixing') return;
      send({ outcome: { kind: 'checking' } });
      const before = latest.current;
      void bookActions.read().then(() => {
        // Once React has drawn what was read; while a cell is being edited nothing could be.
        requestAnimationFrame(() => {
          if (get().outcome.kind !== 'checking') return;
          const now = latest.current;
          const isRead = now !== before && now.kind === 'plan' && !now.behind;
          send({ outcome: { kind: isRead ? 'checked' : 'none' } });
        });
      });
    },
    dismiss: () => {
      send({ outcome: { kind: 'none' } });
      keepFocus();
    },
    fix: (issue) => void fix([issue]),
    fixAll: (issues) => void fix(issues),
    ask: (key) => {
      send({ asking: key });
      if (key === null) keepFocus();
    },
    ignore: (issue, reason) => {
      send({ asking: null });
      void bookActions.ignore(issue.key, reason).then((done) => told(done, () => ({ kind: 'ignored' })));
    },
    unignore: (issue) => {
      void bookActions.unignore(issue.key).then((done) => told(done, () => ({ kind: 'unignored' })));
    },
    writeReport: () => {
      if (book.kind !== 'plan') return;
      void import('./writeReport')
        .then(({ writeReport }) => writeReport(book.found, book.issues))
        .catch((): Done<string> => ({ ok: false, trouble: { kind: 'defect' } }))
        .then((done) => told(done, (sheet) => ({ kind: 'written', sheet })));
    },
  };
}
