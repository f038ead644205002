/** One finding: how grave, where, what and why, what it can become, and what a person can do about it. */
import { useEffect, useRef } from 'react';
import { changeTexts } from '../../workbook/checking/sayChange';
import type { CellChange } from '../../workbook/changes';
import type { FoundIssue } from '../../workbook/checking/foundIssue';
import { issueSentence } from '../../workbook/checking/sayIssue';
import { useCheckWords } from './checkWords';
import { placeName } from './place';
import { SetAside } from './SetAside';
import { SeverityMark } from './SeverityMark';

export interface IssueWays {
  readonly goTo: (issue: FoundIssue) => void;
  readonly fix: (issue: FoundIssue) => void;
  readonly ask: (key: string | null) => void;
  readonly ignore: (issue: FoundIssue, reason: string) => void;
  readonly unignore: (issue: FoundIssue) => void;
}

interface IssueItemProps {
  readonly issue: FoundIssue;
  readonly asking: boolean;
  /** While something is being written, nothing else can be begun. */
  readonly busy: boolean;
  readonly ways: IssueWays;
}

function Change({ change }: { readonly change: CellChange }) {
  const words = useCheckWords();
  const { from, to } = words.checkPage.change;
  const { before, after } = changeTexts(change, words);
  return (
    <p className="issue-change">
      <span className="quiet">{from}</span> <del>{before}</del> <span className="quiet">{to}</span>{' '}
      <ins>{after}</ins>
    </p>
  );
}

export function IssueItem({ issue, asking, busy, ways }: IssueItemProps) {
  const words = useCheckWords();
  const { checkPage } = words;
  const place = placeName(issue, checkPage.wholeBook);
  const { changes, ignored } = issue;
  const [change] = changes;
  const fixable = change !== undefined && ignored === null;
  const aside = useRef<HTMLButtonElement>(null);
  const asked = useRef(asking);
  useEffect(() => {
    // The form is gone, and with it the button that was pressed: the person goes on from where it was opened.
    if (asked.current && !asking && document.activeElement === document.body) aside.current?.focus();
    asked.current = asking;
  }, [asking]);
  return (
    <li className={`issue issue-${issue.severity}`}>
      <div className="issue-head">
        <SeverityMark severity={issue.severity} />
        {issue.at === null ? (
          <span>{place}</span>
        ) : (
          <button
            type="button"
            className="link issue-place"
            aria-label={checkPage.goTo(place)}
            onClick={() => ways.goTo(issue)}
          >
            {place}
          </button>
        )}
      </div>
      <p>{issueSentence(issue, words)}</p>
      {ignored !== null && <p className="quiet">{checkPage.setAside.because(ignored)}</p>}
      {fixable &&
        (changes.length === 1 ? (
          <Change change={change} />
        ) : (
          <p className="issue-change">
            <span className="quiet">{checkPage.change.to}</span>{' '}
            <ins>{words.issues.restored(changes.length)}</ins>
          </p>
        ))}
      {asking ? (
        <SetAside onReason={(reason) => ways.ignore(issue, reason)} onCancel={() => ways.ask(null)} />
      ) : (
        <div className="issue-ways">
          {fixable && (
            <button
              type="button"
              className="plain-button"
              aria-label={checkPage.fixOf(place)}
              aria-disabled={busy}
              onClick={() => {
                if (!busy) ways.fix(issue);
              }}
            >
              {checkPage.fix}
            </button>
          )}
          <button
            ref={aside}
            type="button"
            className="plain-button quiet-button"
            aria-label={
              ignored === null ? checkPage.setAside.of(place) : checkPage.setAside.takeBackOf(place)
            }
            aria-disabled={busy}
            onClick={() => {
              if (busy) return;
              if (ignored === null) ways.ask(issue.key);
              else ways.unignore(issue);
            }}
          >
            {ignored === null ? checkPage.setAside.action : checkPage.setAside.takeBack}
          </button>
        </div>
      )}
    </li>
  );
}
