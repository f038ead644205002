/** What came of the last action: what was changed, what was not and why, and how far it can be taken back. */
import { Notice, type Way } from '../parts/Notice';
import { TroubleNotice } from '../parts/TroubleNotice';
import { addressOf } from '../../workbook/reading/address';
import type { Outcome } from './checkStore';
import { useCheckWords } from './checkWords';

interface CheckResultProps {
  readonly outcome: Outcome;
  readonly onDismiss: () => void;
}

function Fixed({
  outcome,
  dismiss,
}: {
  readonly outcome: Extract<Outcome, { kind: 'fixed' }>;
  readonly dismiss: Way;
}) {
  const { result } = useCheckWords().checkPage;
  const { changes } = outcome;
  const { states, undo } = outcome.outcome;
  const done = states.filter((state) => state === 'done').length;
  const left = changes.flatMap((change, at) => {
    const state = states[at] ?? 'failed';
    return state === 'done' ? [] : [{ change, state }];
  });
  return (
    <Notice
      intent={left.length === 0 ? 'success' : 'warning'}
      title={result.fixed({ done, all: changes.length })}
      ways={[dismiss]}
    >
      {left.length > 0 && (
        <ul>
          {left.map(({ change: { sheet, row, column }, state }) => (
            <li key={`${sheet}!${addressOf(row, column)}`}>
              {`${sheet} ${addressOf(row, column)}`} <span className="quiet">{result.states[state]}</span>
            </li>
          ))}
        </ul>
      )}
      {done > 0 && <p>{result.undo[undo]}</p>}
    </Notice>
  );
}

export function CheckResult({ outcome, onDismiss }: CheckResultProps) {
  const { result, preview, checking } = useCheckWords().checkPage;
  const dismiss: Way = { label: result.dismiss, run: onDismiss };
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'checking':
      return <p>{checking}</p>;
    case 'checked':
      return <p>{result.checked}</p>;
    case 'fixing':
      return <p>{outcome.waiting ? preview.waiting : preview.fixing}</p>;
    case 'fixed':
      return <Fixed outcome={outcome} dismiss={dismiss} />;
    case 'ignored':
    case 'unignored':
      return (
        <Notice intent="success" ways={[dismiss]}>
          {result[outcome.kind]}
        </Notice>
      );
    case 'written':
      return (
        <Notice intent="success" ways={[dismiss]}>
          {result.written(outcome.sheet)}
        </Notice>
      );
    case 'failed':
      return <TroubleNotice trouble={outcome.trouble} ways={[dismiss]} />;
  }
}
