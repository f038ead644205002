/** How the workbook's plan stands, what to do next, and the card of the cell that is selected. */
import { useEffect, useRef } from 'react';
import { cellPlace, notePlace } from '../../workbook/checking/places';
import { usePane } from '../context';
import { FilterBar } from '../filter/FilterBar';
import { Badge } from '../parts/Badge';
import { GoToCell } from '../rows/GoToCell';
import Following from '../rows/Following';
import type { ReadPlan } from '../rows/serving';
import type { Section } from '../sections';
import { useOverviewWords } from './overviewWords';
import { standingOf, type PlanStanding } from './standing';

interface TileProps {
  readonly what: string;
  readonly count: number;
  readonly section: Section;
}

function Tile({ what, count, section }: TileProps) {
  const { text, send, has } = usePane();
  const { counts } = useOverviewWords().overviewPage;
  const inside = (
    <>
      <b>{count}</b> <span>{what}</span>
    </>
  );
  return (
    <li>
      {has(section) ? (
        <button type="button" className="tile" onClick={() => send({ type: 'section', section })}>
          {inside}
          <span className="hidden-words">{counts.goTo(text.pane.sections[section])}</span>
        </button>
      ) : (
        <div className="tile">{inside}</div>
      )}
    </li>
  );
}

function Counts({ standing, narrowed }: { readonly standing: PlanStanding; readonly narrowed: boolean }) {
  const { counts } = useOverviewWords().overviewPage;
  return (
    <div>
      <ul className="tiles" aria-label={counts.label}>
        <Tile what={counts.errors} count={standing.errors} section="check" />
        <Tile what={counts.warnings} count={standing.warnings} section="check" />
        <Tile what={counts.behind} count={standing.behind} section="progress" />
        <Tile what={counts.missing} count={standing.missing} section="check" />
      </ul>
      {narrowed && <p className="quiet">{counts.whole}</p>}
    </div>
  );
}

function NextSteps({ read, standing }: { readonly read: ReadPlan; readonly standing: PlanStanding }) {
  const { send, has } = usePane();
  const { next } = useOverviewWords().overviewPage;
  const { errors, warnings, behind, missing, newer } = standing;
  const month =
    standing.month === 0 ? notePlace(cellPlace(read.found, { kind: 'named', name: 'id_month' })) : null;
  const steps: readonly (readonly [boolean, string, Section])[] = [
    [errors > 0, next.errors(errors), 'check'],
    [missing > 0, next.missing(missing), 'check'],
    [behind > 0, next.behind(behind), 'progress'],
    [warnings > 0, next.warnings(warnings), 'check'],
    [newer !== null, next.edition(newer ?? ''), 'next'],
    [errors + missing === 0, next.share, 'share'],
  ];
  const due = steps.filter(([wanted, , section]) => wanted && has(section));
  return (
    <section>
      <h3>{next.heading}</h3>
      {month === null && due.length === 0 ? (
        <p className="quiet">{next.nothing}</p>
      ) : (
        <ul className="steps">
          {month !== null && (
            <li>
              {next.month} <GoToCell place={month} name={next.month} />
            </li>
          )}
          {due.map(([, words, section]) => (
            <li key={words}>
              <button type="button" className="link" onClick={() => send({ type: 'section', section })}>
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function PlanHome({ read }: { readonly read: ReadPlan }) {
  const { state } = usePane();
  const { home } = useOverviewWords().overviewPage;
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that was here is gone, and with it the button that had the focus: a reader begins at the title.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, []);
  const { plan } = read.found;
  const { filter } = state;
  const standing = standingOf(read, filter);
  const narrowed = filter.unit !== null || filter.aspect !== null || filter.mine;
  return (
    <>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {home.heading(plan.identity.county)} {plan.sample && <Badge warn>{home.sample}</Badge>}
        </h2>
        <ul className="fact-list quiet">
          <li>{home.year(plan.identity.edition)}</li>
          <li>{standing.month === 0 ? home.noMonth : home.asOf(standing.month)}</li>
          <li>{home.measures(standing.measures)}</li>
        </ul>
      </header>
      <FilterBar />
      <Counts standing={standing} narrowed={narrowed} />
      <div className="side-by-side">
        <NextSteps read={read} standing={standing} />
        <Following />
      </div>
    </>
  );
}
