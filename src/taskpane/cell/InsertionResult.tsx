/** How the insertion went: where it stands now, or why not and what to do. */
import type { Answer } from '../../functions/call';
import { usePane } from '../context';
import { Notice, type Way } from '../parts/Notice';
import { TroubleNotice } from '../parts/TroubleNotice';

interface InsertionResultProps {
  readonly formula: string;
  readonly answer: Answer | null;
}

export function InsertionResult({ formula, answer }: InsertionResultProps) {
  const { state, text, send, actions } = usePane();
  const words = text.pane;
  const { insertion } = state;
  const dismiss: Way = {
    label: words.sheets.dismiss,
    run: () => send({ type: 'insertion', insertion: { kind: 'none' } }),
  };
  const again = (replace: boolean): void => {
    if (insertion.kind !== 'failed') return;
    if (insertion.as === 'formula') void actions.insertFormula(formula, replace);
    else if (answer?.kind === 'value') void actions.insertValue(answer.value, replace);
  };
  return (
    <div role="status">
      {insertion.kind === 'written' && (
        <Notice intent="success" ways={[dismiss]}>
          {words.cell.written(insertion.address)}
        </Notice>
      )}
      {insertion.kind === 'failed' && (
        <TroubleNotice
          trouble={insertion.trouble}
          ways={
            insertion.trouble.kind === 'excel' && insertion.trouble.problem.code === 'cell-not-empty'
              ? [
                  { label: words.cell.replace, run: () => again(true) },
                  { ...dismiss, label: words.cell.keep },
                ]
              : [{ label: words.sheets.again, run: () => again(false) }, dismiss]
          }
        />
      )}
    </div>
  );
}
