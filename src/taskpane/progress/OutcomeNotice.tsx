/** What came of the last thing that was asked for on this page. */
import { useEffect, useRef } from 'react';
import { focusIfLost } from '../focusIfLost';
import { Notice, type Way } from '../parts/Notice';
import { SheetLink } from '../parts/SheetLink';
import { TroubleNotice } from '../parts/TroubleNotice';
import { useProgressWords } from './progressWords';
import type { Outcome } from './progressStore';
import { useProgressStore } from './useProgress';

/** The page's title, on which a person goes on when a message is put away. */
export const progressHeading = 'progress-heading';

/** The text that the browser did not let be copied, selected, so that a person can. */
function Refused({ text, label }: { readonly text: string; readonly label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return <textarea ref={field} className="control letter-field" readOnly value={text} aria-label={label} />;
}

function Written({
  outcome,
  dismiss,
}: {
  readonly outcome: Extract<Outcome, { kind: 'written' }>;
  readonly dismiss: Way;
}) {
  const { page } = useProgressWords();
  const words = page.brief;
  const { sheet, recorded } = outcome;
  const kept =
    recorded === null
      ? words.notRecorded
      : recorded === 'failed'
        ? words.notRecordedFailed
        : words.recorded(recorded);
  return (
    <Notice
      intent={recorded === 'failed' ? 'warning' : 'success'}
      title={words.written(sheet.name)}
      ways={[dismiss]}
    >
      <p>
        {sheet.state === 'beside' && words.beside} {kept} {words.edit} <SheetLink name={sheet.name} />
      </p>
    </Notice>
  );
}

export function OutcomeNotice() {
  const { page } = useProgressWords();
  const { state, send } = useProgressStore();
  const { outcome } = state;
  const dismiss: Way = {
    label: page.brief.dismiss,
    run: () => {
      send({ outcome: null });
      focusIfLost(progressHeading);
    },
  };
  if (outcome === null) return null;
  switch (outcome.kind) {
    case 'writing':
      return <p>{page.brief.writing}</p>;
    case 'written':
      return <Written outcome={outcome} dismiss={dismiss} />;
    case 'copied':
      return (
        <Notice intent="success" title={page.reminders.copied(outcome.what)} ways={[dismiss]}>
          {page.reminders.copiedMore}
        </Notice>
      );
    case 'refused':
      return (
        <Notice intent="warning" title={page.reminders.refused} ways={[dismiss]}>
          <p>{page.reminders.refusedMore}</p>
          <Refused text={outcome.text} label={page.reminders.letters} />
        </Notice>
      );
    case 'failed':
      return <TroubleNotice trouble={outcome.trouble} ways={[dismiss]} />;
  }
}
