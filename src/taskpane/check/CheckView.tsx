/** Checks the plan in the open workbook: what is wrong, where it stands, and what can be done about it. */
import { Button } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { issueGroups } from '../../plan/checks/codes';
import { countIssues } from '../../workbook/checking/issueCounts';
import type { FoundIssue } from '../../workbook/checking/foundIssue';
import type { BookState } from '../book/bookState';
import { useBook } from '../book/useBook';
import { usePane } from '../context';
import { FilterBar } from '../filter/FilterBar';
import { usePageStore } from '../pageStore';
import { TroubleNotice } from '../parts/TroubleNotice';
import { CheckResult } from './CheckResult';
import { createCheckStore, type Listed, portion } from './checkStore';
import { type CheckWords, useCheckWords } from './checkWords';
import { FixPreview } from './FixPreview';
import { IssueItem } from './IssueItem';
import { concerned, listing } from './listing';
import { useCheckWays } from './useCheckWays';
import './check.css';

type ReadPlan = Extract<BookState, { readonly kind: 'plan' }>;

const severities: readonly Listed[] = ['all', 'error', 'warning', 'note', 'ignored'];

function choiceName(listed: Listed, { checkPage, issues }: CheckWords): string {
  return listed === 'all' || listed === 'ignored' ? checkPage.filters[listed] : issues.severities[listed];
}

function Choices({ issues }: { readonly issues: readonly FoundIssue[] }) {
  const words = useCheckWords();
  const { state, send } = usePageStore('check', createCheckStore);
  const { filters, withCount } = words.checkPage;
  const count = (listed: Listed): number => listing(issues, { listed, group: null }).length;
  const inGroups = issueGroups.map((group) => ({
    group,
    count: listing(issues, { listed: state.listed, group }).length,
  }));
  return (
    <>
      <div role="group" aria-label={filters.severity} className="choices">
        {severities.map((listed) => (
          <button
            key={listed}
            type="button"
            className="section-button"
            aria-pressed={state.listed === listed}
            onClick={() => send({ listed, most: portion, asking: null })}
          >
            {withCount(choiceName(listed, words), count(listed))}
          </button>
        ))}
      </div>
      <label className="field" htmlFor="check-group">
        <span className="quiet">{filters.group}</span>
        <select
          id="check-group"
          className="control"
          value={state.group ?? ''}
          onChange={({ target: { value } }) =>
            send({ group: issueGroups.find((each) => each === value) ?? null, most: portion })
          }
        >
          <option value="">{filters.allGroups}</option>
          {inGroups.map(({ group, count: found }) => (
            <option key={group} value={group}>
              {withCount(words.issues.groups[group], found)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Checked({ found, issues, behind }: ReadPlan) {
  const { state: pane } = usePane();
  const words = useCheckWords();
  const { state, send } = usePageStore('check', createCheckStore);
  const heading = useRef<HTMLHeadingElement>(null);
  const ways = useCheckWays(heading);
  const { checkPage } = words;

  const all = useMemo(() => concerned(found, issues, pane.filter), [found, issues, pane.filter]);
  const listed = useMemo(() => listing(all, state), [all, state]);
  const shown = listed.slice(0, state.most);
  const certain = listed.filter(({ changes, ignored }) => changes.length > 0 && ignored === null);
  const busy = state.outcome.kind === 'fixing';

  return (
    <>
      <FilterBar />
      <p className="counts">
        <span role="status">{all.length === 0 ? checkPage.clean : checkPage.counts(countIssues(all))}</span>
        {behind && <span className="quiet under">{checkPage.behind}</span>}
      </p>
      {all.length > 0 && <Choices issues={all} />}
      {state.previewing && certain.length > 0 ? (
        <FixPreview
          issues={certain}
          onConfirm={() => ways.fixAll(certain)}
          onCancel={() => {
            send({ previewing: false });
            heading.current?.focus();
          }}
        />
      ) : (
        <section>
          <h3 ref={heading} tabIndex={-1}>
            {listed.length === 0 && all.length > 0
              ? checkPage.nothingListed
              : checkPage.listed(shown.length, listed.length)}
          </h3>
          <ul className="issues">
            {shown.map((issue) => (
              <IssueItem
                key={issue.key}
                issue={issue}
                asking={state.asking === issue.key}
                busy={busy}
                ways={ways}
              />
            ))}
          </ul>
          {listed.length > shown.length && (
            <button
              type="button"
              className="plain-button"
              onClick={() => send({ most: state.most + portion })}
            >
              {checkPage.more(Math.min(portion, listed.length - shown.length))}
            </button>
          )}
        </section>
      )}
      <div className="bar-stack">
        <div role="status" className="result">
          <CheckResult outcome={state.outcome} onDismiss={ways.dismiss} />
        </div>
        {!state.previewing && (
          <div className="bar">
            <Button className="grow" appearance="primary" onClick={() => ways.check()}>
              {checkPage.check}
            </Button>
            {certain.length > 0 && (
              <Button
                className="grow"
                disabledFocusable={busy}
                onClick={() => send({ previewing: true, outcome: { kind: 'none' } })}
              >
                {checkPage.fixAll(certain.length)}
              </Button>
            )}
            <Button className="grow" title={checkPage.reportHint} onClick={() => ways.writeReport()}>
              {checkPage.report}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function Found() {
  const { send } = usePane();
  const { checkPage } = useCheckWords();
  const { book, bookActions } = useBook();
  switch (book.kind) {
    case 'unread':
    case 'reading':
      return <p role="status">{checkPage.checking}</p>;
    case 'none':
      return (
        <>
          <p>{checkPage.none}</p>
          <p>
            <button
              type="button"
              className="link"
              onClick={() => send({ type: 'section', section: 'overview' })}
            >
              {checkPage.makePlan}
            </button>
          </p>
        </>
      );
    case 'failed': {
      const again = { label: checkPage.result.again, run: () => void bookActions.read() };
      return <TroubleNotice trouble={book.trouble} ways={[again]} />;
    }
    case 'plan':
      return <Checked {...book} />;
  }
}

export default function CheckView() {
  const { checkPage } = useCheckWords();
  return (
    <div className="view">
      <div>
        <h2>{checkPage.heading}</h2>
        <p className="quiet">{checkPage.intro}</p>
      </div>
      <Found />
    </div>
  );
}
