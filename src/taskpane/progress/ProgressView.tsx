/** How the year goes: lights, months, what is late and whose it is, targets and money; letters to late units, and the brief. */
import { cellPlace, notePlace } from '../../workbook/checking/places';
import { useBook } from '../book/useBook';
import { usePane } from '../context';
import { FilterBar } from '../filter/FilterBar';
import { Notice } from '../parts/Notice';
import { TroubleNotice } from '../parts/TroubleNotice';
import type { ReadPlan } from '../rows/serving';
import { Behind } from './Behind';
import { BriefBar } from './BriefBar';
import { Aspects, Units } from './Groups';
import { Money } from './Money';
import { Months } from './Months';
import { progressHeading } from './OutcomeNotice';
import './progress.css';
import { useProgressWords } from './progressWords';
import { Reminders, Silent } from './Reminders';
import { Summary } from './Summary';
import { Targets } from './Targets';
import { useProgressStore, useProgressView } from './useProgress';

function NoMonth({ read }: { readonly read: ReadPlan }) {
  const { page } = useProgressWords();
  const { bookActions } = useBook();
  const { send } = useProgressStore();
  const place = notePlace(cellPlace(read.found, { kind: 'named', name: 'id_month' }));
  const go = async (): Promise<void> => {
    if (place === null) return;
    const done = await bookActions.goTo(place);
    if (!done.ok) send({ outcome: { kind: 'failed', trouble: done.trouble } });
  };
  return (
    <Notice
      intent="warning"
      title={page.noMonth}
      ways={place === null ? [] : [{ label: page.setMonth, run: () => void go() }]}
    >
      {page.noMonthMore}
    </Notice>
  );
}

function Progress({ read }: { readonly read: ReadPlan }) {
  const { page, steering } = useProgressWords();
  const view = useProgressView(read);
  const { year, month, tally, pending } = view;
  const parts = [
    month === 0 ? '' : page.asOf(steering.monthEnd(year, month)),
    page.inUse(tally.total),
    pending === 0 ? '' : page.pending(pending),
  ];
  return (
    <div className="view progress">
      <div>
        <h2 id={progressHeading} tabIndex={-1}>
          {page.heading(year)}
        </h2>
        <p className="quiet">{parts.filter((each) => each !== '').join(' · ')}</p>
      </div>
      <FilterBar />
      {month === 0 && <NoMonth read={read} />}
      {tally.total === 0 ? <p>{page.empty}</p> : <Summary view={view} />}
      <div>
        {tally.total > 0 && (
          <>
            <Aspects view={view} edition={read.edition} />
            <Units view={view} />
            <Months view={view} />
            <Behind view={view} read={read} />
            <Silent view={view} />
            <Reminders view={view} read={read} />
          </>
        )}
        <Targets view={view} />
        <Money view={view} edition={read.edition} />
      </div>
      <BriefBar view={view} read={read} />
    </div>
  );
}

export default function ProgressView() {
  const { send } = usePane();
  const { page } = useProgressWords();
  const { book, bookActions } = useBook();
  switch (book.kind) {
    case 'plan':
      return <Progress read={book} />;
    case 'none':
      return (
        <div className="view">
          <Notice
            intent="info"
            title={page.noPlan}
            ways={[{ label: page.toPlan, run: () => send({ type: 'section', section: 'overview' }) }]}
          >
            {page.noPlanMore}
          </Notice>
        </div>
      );
    case 'failed':
      return (
        <div className="view">
          <TroubleNotice
            trouble={book.trouble}
            ways={[{ label: page.again, run: () => void bookActions.read() }]}
          />
        </div>
      );
    case 'unread':
    case 'reading':
      return (
        <div className="view">
          <p role="status" className="quiet">
            {page.reading}
          </p>
        </div>
      );
  }
}
