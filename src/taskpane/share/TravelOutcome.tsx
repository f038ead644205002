/** What was done before the workbook travels, and what is left to do. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { sayProblem } from '../../excel/problems';
import { isReady } from '../../workbook/travelling/travelReport';
import { reportLines } from '../../workbook/travelling/sayTravel';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { Notice } from '../parts/Notice';
import { SheetLink } from '../parts/SheetLink';
import { useWritingWords } from '../writingWords';
import { RemainingList } from './RemainingList';
import { closeTravel } from './closeTravel';
import { useShareWords } from './shareWords';
import type { Travelled } from './travelling';
import { useShare } from './useShare';

/** As many lines as a pane can hold; the sheet has all. */
const mostLines = 60;

function Sentences({ done }: { readonly done: Travelled }) {
  const { sharePage, travelling } = useShareWords();
  const said = sharePage.travel;
  const { formulas, phones, names, masked, protection, open, hidden } = done.report;
  const changed = formulas.filter(({ way, state }) => way !== 'leave' && state === 'done').length;
  const { report } = travelling;
  return (
    <ul>
      {formulas.length > 0 && <li>{said.done(changed)}</li>}
      {changed < formulas.length && <li>{said.left(formulas.length - changed)}</li>}
      {phones !== null && <li>{report.phones(phones.done, phones.count)}</li>}
      {names !== null && <li>{report.names(names.done, names.count)}</li>}
      {masked !== null && <li>{report.masked(masked.done, masked.count)}</li>}
      {protection !== null && (
        <li>
          {said.protected(protection.filter(({ state }) => state === 'done' || state === 'already').length)}
        </li>
      )}
      {open.length > 0 && <li>{said.open(open.join(' '))}</li>}
      {hidden.length > 0 && <li>{said.hidden(hidden.join(' '))}</li>}
    </ul>
  );
}

interface TravelOutcomeProps {
  readonly done: Travelled;
  /** Where the report stands as a sheet; null where it was not written. */
  readonly sheet: string | null;
}

export function TravelOutcome({ done, sheet }: TravelOutcomeProps) {
  const { state: pane } = usePane();
  const { store, state, does } = useShare();
  const { sharePage, travelling } = useShareWords();
  const pages = usePages();
  const writing = useWritingWords();
  const said = sharePage.travel;
  const { report, problem } = done;
  const ready = problem === null && isReady(report);
  const left = report.remaining.length + report.open.length;
  const broke = problem === null ? null : sayProblem(problem, writing.problems);
  const lines = reportLines(report, travelling);
  const title = ready ? said.ready : broke === null ? said.notReady(left) : broke.what;
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with the list: the person goes on from here.
    if (document.activeElement === document.body) whole.current?.focus();
  }, []);
  return (
    <div className="share-preview" ref={whole} tabIndex={-1} role="group" aria-label={title}>
      <Notice
        intent={ready ? 'success' : 'warning'}
        title={title}
        ways={[
          { label: sharePage.again, run: () => void does.look() },
          { label: sharePage.close, run: () => closeTravel(store) },
        ]}
      >
        {ready && <p>{said.readyMore}</p>}
        {broke !== null && <p>{pages.sentences([said.broke, broke.next])}</p>}
        <Sentences done={done} />
      </Notice>
      {report.remaining.length > 0 && <RemainingList remaining={report.remaining} />}
      <details className="more">
        <summary>{said.details}</summary>
        <ol className="share-list">
          {lines.slice(0, mostLines).map(({ what, place, before, outcome }, at) => (
            <li key={at} className="share-item">
              <b>{[what, place].filter((words) => words !== '').join(' ')}</b>
              {before !== '' && <code>{before}</code>}
              <span>{outcome}</span>
            </li>
          ))}
        </ol>
        {lines.length > mostLines && <p className="quiet">{said.more(lines.length - mostLines)}</p>}
      </details>
      <p className="quiet">{said.sheetHint}</p>
      <div className="share-ways">
        <Button disabledFocusable={state.busy !== null} onClick={() => void does.writeReport(pane.language)}>
          {said.sheet}
        </Button>
      </div>
      <div role="status">
        {sheet !== null && (
          <>
            {said.written(sheet)} <SheetLink name={sheet} />
          </>
        )}
      </div>
    </div>
  );
}
