/** The rows of the workbook's plan that serve a task: how each stands, its money, and the way to its cell. */
import type { Task } from '../../editions/model';
import { leadOf, type SteeredRow } from '../../plan/steering/rows';
import type { TargetFigures } from '../../plan/targetFigures';
import { dayText, progressText, targetText } from '../../text/steeringFigures';
import { cellPlace, notePlace } from '../../workbook/checking/places';
import type { PlanTable } from '../../plan/checks/issue';
import { numberIn } from '../../plan/county';
import { useBook } from '../book/useBook';
import { usePane } from '../context';
import { LightMark } from '../parts/LightMark';
import { useOverviewWords } from '../plan/overviewWords';
import '../plan/plan.css';
import { GoToCell } from './GoToCell';
import { servingTask, type ReadPlan } from './serving';

interface PlaceProps {
  readonly read: ReadPlan;
  readonly table: PlanTable;
  readonly row: string;
  readonly column: string;
  readonly name: string;
}

function Place({ read, table, row, column, name }: PlaceProps) {
  const place = notePlace(cellPlace(read.found, { kind: 'row', table, row, column }));
  return place === null ? null : <GoToCell place={place} name={name} />;
}

function MeasureRow({ read, row }: { readonly read: ReadPlan; readonly row: SteeredRow }) {
  const { overviewPage, steering } = useOverviewWords();
  const { rows } = overviewPage;
  const { measure, figures, standing } = row;
  const lead = leadOf(row).name;
  const deadline = dayText(measure.deadline, steering);
  const facts = [
    rows.progress(progressText(numberIn(measure.progress), steering)),
    ...(figures.due === null ? [] : [rows.due(progressText(figures.due, steering))]),
    rows.lead(lead ?? rows.unfilled),
    rows.deadline(deadline === '' ? rows.unfilled : deadline),
    ...(figures.money === null
      ? []
      : [rows.money(steering.money(figures.money), steering.money(figures.spent ?? 0))]),
  ];
  const name = figures.number === '' ? measure.id : figures.number;
  return (
    <li>
      <div className="head-line">
        <span className="quiet">{name}</span>
        <LightMark standing={standing} word={steering.standings[standing]} />
      </div>
      <div>{measure.text}</div>
      <ul className="fact-list quiet">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Place read={read} table="measures" row={measure.id} column="measure" name={name} />
    </li>
  );
}

function TargetRow({ read, figures }: { readonly read: ReadPlan; readonly figures: TargetFigures }) {
  const { state } = usePane();
  const { overviewPage, steering } = useOverviewWords();
  const { row, name } = figures.subject;
  const said = name?.[state.language] ?? row.name;
  const value = (entry: typeof row.target): string => targetText(entry, figures, steering);
  return (
    <li>
      <div>{overviewPage.rows.target(said, value(row.target), value(row.actual))}</div>
      <Place read={read} table="targets" row={row.id} column="target" name={said} />
    </li>
  );
}

function Rows({ read, task }: { readonly read: ReadPlan; readonly task: Task }) {
  const { overviewPage, steering } = useOverviewWords();
  const { rows } = overviewPage;
  if (read.edition.id !== task.edition) return <p className="quiet">{rows.otherEdition(read.edition.id)}</p>;
  const { measures, targets, money } = servingTask(read, task);
  return (
    <>
      {measures.length === 0 ? (
        <p className="quiet">{rows.none}</p>
      ) : (
        <ol className="rows">
          {measures.map((row) => (
            <MeasureRow key={row.at} read={read} row={row} />
          ))}
        </ol>
      )}
      {money !== null && (
        <p className="quiet">
          {rows.moneyOfTask(steering.money(money.planned), steering.money(money.spent))}
        </p>
      )}
      {targets.length > 0 && (
        <>
          <h4>{rows.targets}</h4>
          <ul className="rows">
            {targets.map((figures) => (
              <TargetRow key={figures.subject.row.id} read={read} figures={figures} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Shows nothing where the workbook holds no plan. */
export default function PlanRows({ task }: { readonly task: Task }) {
  const { book } = useBook();
  const { rows } = useOverviewWords().overviewPage;
  if (book.kind !== 'plan') return null;
  return (
    <section>
      <h3>{rows.heading}</h3>
      <Rows read={book} task={task} />
    </section>
  );
}
