/** How the insertion went: where it stands now, or why not and what to do. */
import type { Answer } from '../../functions/call';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { Notice, type Way } from '../parts/Notice';
import { TroubleNotice } from '../parts/TroubleNotice';

interface InsertionResultProps {
  readonly formula: string;
  readonly answer: Answer | null;
}

export function InsertionResult({ formula, answer }: InsertionResultProps) {
  const { state, send, actions } = usePane();
  const pages = usePages();
  const { insertion } = state;
  const dismiss: Way = {
    label: pages.result.dismiss,
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
          {pages.cell.written(insertion.address)}
        </Notice>
      )}
      {insertion.kind === 'failed' && (
        <TroubleNotice
          trouble={insertion.trouble}
          ways={
            insertion.trouble.kind === 'excel' && insertion.trouble.problem.code === 'cell-not-empty'
              ? [
                  { label: pages.cell.replace, run: () => again(true) },
                  { ...dismiss, label: pages.cell.keep },
                ]
              : [{ label: pages.result.again, run: () => again(false) }, dismiss]
          }
        />
      )}
    </div>
  );
}
