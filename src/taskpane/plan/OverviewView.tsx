/** The plan's home: how the workbook's plan stands and what to do next; where there is none, how to make one. */
import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useBook } from '../book/useBook';
import { usePane } from '../context';
import { TroubleNotice } from '../parts/TroubleNotice';
import { WritingProgress } from '../sheets/WritingProgress';
import type { PlanKind } from '../state';
import { FirstRun } from './FirstRun';
import { useOverviewWords } from './overviewWords';
import './plan.css';
import { fieldId } from './PlanField';
import { PlanForm, type FormSight } from './PlanForm';
import { PlanHome } from './PlanHome';
import { currentPlan, problemsOf, typedFields } from './planOrder';
import { PlanResult } from './PlanResult';
import { usePlanWords } from './planWords';

function PlanBar({ ask }: { readonly ask: (how: PlanKind) => void }) {
  const { state } = usePane();
  const { planPage } = usePlanWords();
  const outside = state.host.kind !== 'excel';
  return (
    <div className="bar">
      <Button className="grow" appearance="primary" onClick={() => ask(outside ? 'save' : 'open')}>
        {outside ? planPage.openOutside : planPage.open}
      </Button>
      <Button className="grow" onClick={() => ask('lay')}>
        {planPage.lay}
      </Button>
    </div>
  );
}

/** What is said above the form, as long as no plan has been read. */
function BeforePlan({ trySample }: { readonly trySample: () => void }) {
  const { state } = usePane();
  const { book, bookActions } = useBook();
  const { overviewPage: words } = useOverviewWords();
  const { planPage } = usePlanWords();
  const inExcel = state.host.kind === 'excel';
  return (
    <>
      {inExcel && (book.kind === 'unread' || book.kind === 'reading') && (
        <p className="quiet" role="status">
          {words.reading}
        </p>
      )}
      {book.kind === 'failed' && book.trouble.kind !== 'outside' && (
        <TroubleNotice
          trouble={book.trouble}
          ways={[{ label: words.again, run: () => void bookActions.read() }]}
        />
      )}
      {book.kind === 'none' && book.why !== 'not-a-plan' && (
        <p className="panel" role="status">
          {words.noPlan[book.why]}
        </p>
      )}
      {!state.welcomed && <FirstRun trySample={trySample} />}
      <div>
        <h2>{planPage.heading}</h2>
        <p className="quiet">{planPage.intro}</p>
      </div>
    </>
  );
}

export default function OverviewView() {
  const { state, send, actions } = usePane();
  const { book, bookActions } = useBook();
  const { overviewPage: words } = useOverviewWords();
  const [sight, setSight] = useState<FormSight>({ left: new Set(), unfolded: false });
  const [another, setAnother] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const order = currentPlan(state);
  const { writing } = state;
  const running = writing.kind === 'running' || writing.kind === 'stopping';

  const make = async (how: PlanKind, sample: boolean): Promise<void> => {
    send({ type: 'welcomed' });
    await actions.makePlan({ ...order, sample }, how);
    if (how === 'lay') await bookActions.read();
  };
  const ask = (how: PlanKind): void => {
    const problems = problemsOf(order);
    const wrong = typedFields.find((name) => problems.has(name));
    if (wrong === undefined) {
      void make(how, order.sample);
      return;
    }
    // A field that is still folded away can take the focus only once it is drawn, and a key that is pressed
    // meanwhile would go to the button.
    flushSync(() => setSight({ left: new Set(typedFields), unfolded: sight.unfolded || wrong !== 'county' }));
    form.current?.querySelector<HTMLElement>(`#${fieldId(wrong)}`)?.focus();
  };
  const planForm = <PlanForm sight={sight} onSight={setSight} form={form} />;
  const plan = book.kind === 'plan' ? book : null;
  return (
    <div className="view">
      {plan === null ? (
        <>
          <BeforePlan trySample={() => void make(state.host.kind === 'excel' ? 'lay' : 'save', true)} />
          {planForm}
        </>
      ) : (
        <>
          <PlanHome read={plan} />
          <details
            className="more"
            open={another}
            onToggle={({ currentTarget: { open } }) => setAnother(open)}
          >
            <summary>{words.another}</summary>
            {another && planForm}
          </details>
        </>
      )}
      <div className="bar-stack">
        <div role="status" className="result">
          <PlanResult ask={ask} />
        </div>
        {running ? <WritingProgress /> : (plan === null || another) && <PlanBar ask={ask} />}
      </div>
    </div>
  );
}
