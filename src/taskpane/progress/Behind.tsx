/** What is behind or overdue, the most urgent first: whose it is, whom to call, and the way to its cell. */
import { useId } from 'react';
import { type BehindRow, behindOrders, sortedBehind } from '../../plan/steering/behind';
import { type Reminder, remindersOf } from '../../plan/steering/reminders';
import type { ProgressView } from '../../plan/steering/progressView';
import { textKey } from '../../plan/sameText';
import { dayText, pointsText, progressText } from '../../text/steeringFigures';
import { cellPlace, notePlace } from '../../workbook/checking/places';
import { LightMark } from '../parts/LightMark';
import { GoToCell } from '../rows/GoToCell';
import type { ReadPlan } from '../rows/serving';
import { Fold } from './Fold';
import { useProgressWords } from './progressWords';
import { useReminding } from './useReminding';
import { useProgressStore } from './useProgress';

/** Rows that are added to the list at a time. */
const step = 20;

interface RowProps {
  readonly read: ReadPlan;
  readonly row: BehindRow;
  readonly reminder: Reminder | undefined;
}

function Row({ read, row, reminder }: RowProps) {
  const { page, steering } = useProgressWords();
  const { copy } = useReminding(read);
  const words = page.behind;
  const { lead, person, phone, points, overdue, standing, problem, next } = row;
  const deadline = dayText(row.deadline, steering);
  const contact = [person, phone].filter((each) => each !== '').join(' ');
  const place = notePlace(
    cellPlace(read.found, { kind: 'row', table: 'measures', row: row.id, column: 'progress' }),
  );
  const figures = [
    words.due(
      progressText(row.due, steering),
      row.progress === null ? words.unreported : progressText(row.progress, steering),
    ),
    points === null ? '' : words.points(pointsText(points)),
    overdue === null ? '' : words.overdue(overdue),
    deadline === '' ? '' : words.deadline(deadline),
  ];
  return (
    <li>
      <div className="head-line">
        <LightMark standing={standing} word={steering.standings[standing]} />
        <span className="measure">{words.measure(row.number, row.text)}</span>
      </div>
      <p>
        {lead ?? page.units.noLead}{' '}
        <span className="quiet">{contact === '' ? words.noContact : contact}</span>
      </p>
      <p className="quiet">{figures.filter((each) => each !== '').join(' · ')}</p>
      {problem !== '' && <p className="quiet">{words.problem(problem)}</p>}
      {next !== '' && <p className="quiet">{words.next(next)}</p>}
      <p className="row-ways">
        {place !== null && <GoToCell place={place} name={row.number === '' ? row.id : row.number} />}
        {reminder !== undefined && (
          <button
            type="button"
            className="link"
            aria-label={words.remindUnit(reminder.unit)}
            onClick={() => void copy([reminder])}
          >
            {words.remind}
          </button>
        )}
      </p>
    </li>
  );
}

export function Behind({ view, read }: { readonly view: ProgressView; readonly read: ReadPlan }) {
  const { page } = useProgressWords();
  const { state, send } = useProgressStore();
  const id = useId();
  const words = page.behind;
  const { behind } = view;
  const reminders = new Map(remindersOf(view).map((each) => [textKey(each.unit), each]));
  const shown = sortedBehind(behind, state.order).slice(0, state.listed);
  const left = behind.length - shown.length;
  return (
    <Fold fold="behind" heading={words.heading(behind.length)}>
      {behind.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <div className="field-line">
            <label className="quiet" htmlFor={id}>
              {words.sort}
            </label>
            <select
              id={id}
              className="control"
              value={state.order}
              onChange={({ target: { value } }) => {
                const order = behindOrders.find((each) => each === value);
                if (order !== undefined) send({ order });
              }}
            >
              {behindOrders.map((order) => (
                <option key={order} value={order}>
                  {words.orders[order]}
                </option>
              ))}
            </select>
          </div>
          <ol className="behind-list">
            {shown.map((row) => (
              <Row
                key={row.at}
                read={read}
                row={row}
                reminder={row.lead === null ? undefined : reminders.get(textKey(row.lead))}
              />
            ))}
          </ol>
          {left > 0 && (
            <button type="button" className="link" onClick={() => send({ listed: state.listed + step })}>
              {words.more(Math.min(step, left))}
            </button>
          )}
        </>
      )}
    </Fold>
  );
}
