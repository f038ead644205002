/** What came of making a plan: where it is now, or what stood in the way and the way out. */
import type { LaidSheet, LayOutcome } from '../../excel/laying/layBook';
import { sayProblem } from '../../excel/problems';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { Notice, type Way } from '../parts/Notice';
import { SheetLink } from '../parts/SheetLink';
import { TroubleNotice } from '../parts/TroubleNotice';
import { Notes } from '../sheets/Notes';
import { isPlanKind, type PlanKind } from '../state';
import { useWritingWords } from '../writingWords';
import { usePlanWords } from './planWords';

function SheetLine({ sheet: { name, state } }: { readonly sheet: LaidSheet }) {
  const { outcomes } = useWritingWords();
  const { planPage } = usePlanWords();
  return (
    <li>
      {state === 'absent' ? name : <SheetLink name={name} />}{' '}
      <span className="quiet">{state === 'standing' ? planPage.result.standing : outcomes[state]}</span>
    </li>
  );
}

interface LaidProps {
  readonly outcome: LayOutcome;
  readonly again: () => void;
  readonly dismiss: Way;
}

function Laid({ outcome, again, dismiss }: LaidProps) {
  const { actions } = usePane();
  const pages = usePages();
  const writing = useWritingWords();
  const { planPage } = usePlanWords();
  const { state, sheets, notes, problem } = outcome;
  const said = problem === null ? null : sayProblem(problem, writing.problems);
  const [intent, title, sentence] =
    state === 'done'
      ? (['success', pages.result.done(sheets.length), null] as const)
      : state === 'already-there'
        ? (['info', planPage.result.there, planPage.result.thereMore] as const)
        : said === null
          ? (['warning', pages.result.cancelled, pages.result.cancelledMore] as const)
          : (['error', said.what, pages.sentences([said.safe, said.next])] as const);
  const [front] = sheets;
  const first: readonly Way[] =
    state === 'done' || state === 'already-there'
      ? front === undefined
        ? []
        : [{ label: pages.result.go(front.name), run: () => void actions.goToSheet(front.name) }]
      : [{ label: said === null ? pages.result.continue : pages.result.again, run: again }];
  return (
    <Notice intent={intent} title={title} ways={[...first, dismiss]}>
      {sentence !== null && <p>{sentence}</p>}
      {sheets.length > 0 && (
        <ul aria-label={pages.result.sheets}>
          {sheets.map((sheet) => (
            <SheetLine key={sheet.key} sheet={sheet} />
          ))}
        </ul>
      )}
      <Notes notes={notes} />
    </Notice>
  );
}

/** `ask` makes the plan that the form stands for, in one of the ways. */
export function PlanResult({ ask }: { readonly ask: (how: PlanKind) => void }) {
  const { state, send } = usePane();
  const pages = usePages();
  const { planPage } = usePlanWords();
  const { writing } = state;
  const words = planPage.result;
  const dismiss: Way = {
    label: pages.result.dismiss,
    run: () => send({ type: 'writing', writing: { kind: 'idle' } }),
  };
  if (writing.kind === 'failed') {
    const { what, trouble } = writing;
    if (!isPlanKind(what)) return null;
    const save: Way = { label: planPage.save, run: () => ask('save') };
    const ways: readonly Way[] = [
      { label: pages.result.again, run: () => ask(what) },
      ...(what === 'save' ? [] : [save]),
      dismiss,
    ];
    return <TroubleNotice trouble={trouble} ways={ways} />;
  }
  if (writing.kind !== 'planned') return null;
  const { outcome } = writing;
  switch (outcome.kind) {
    case 'laid':
      return <Laid outcome={outcome.outcome} again={() => ask('lay')} dismiss={dismiss} />;
    case 'opened':
      return (
        <Notice intent="success" title={words.opened} ways={[dismiss]}>
          {words.openedMore}
        </Notice>
      );
    case 'saved':
      return (
        <Notice intent="success" title={words.saved(outcome.name)} ways={[dismiss]}>
          {words.savedMore}
        </Notice>
      );
    case 'cancelled':
      return (
        <Notice intent="warning" ways={[dismiss]}>
          {words.cancelled}
        </Notice>
      );
  }
}
