/** One row of the plan: where its task went, and the choice of what becomes of it. */
import type { MoveDecision } from '../../collect/moving/decision';
import type { ProposedRow } from '../../collect/moving/proposal';
import { numberedTitle } from '../../collect/moving/whereTasksWent';
import type { Edition } from '../../editions/model';
import { tasksOf } from '../../keypoints/tasks';
import { usePane } from '../context';
import { Badge } from '../parts/Badge';
import { decisionOf, valueOf } from './decisionValue';
import { useNextWords } from './nextWords';

export const choiceId = (row: string): string => `next-${row}`;

function Choices({ row, to }: { readonly row: ProposedRow; readonly to: Edition }) {
  const { state } = usePane();
  const { choices } = useNextWords().moving;
  const titles = new Map(tasksOf(to).map((task) => [task.number, numberedTitle(task)[state.language]]));
  const proposed = row.ways.map(({ task }) => task);
  const others = Array.from({ length: to.taskCount }, (_, at) => at + 1).filter(
    (number) => !proposed.includes(number),
  );
  const option = (number: number) => {
    const title = titles.get(number);
    const id = `${to.id}-${String(number).padStart(2, '0')}`;
    return (
      <option key={number} value={`task-${number}`}>
        {title === undefined ? choices.toUnread(id) : choices.to(title)}
      </option>
    );
  };
  return (
    <>
      {proposed.length > 0 && <optgroup label={choices.proposed}>{proposed.map(option)}</optgroup>}
      <optgroup label={choices.rest}>
        <option value="open">{choices.open}</option>
        <option value="finish">{choices.finish}</option>
        <option value="leave">{choices.leave}</option>
      </optgroup>
      <optgroup label={choices.others}>{others.map(option)}</optgroup>
    </>
  );
}

interface RowChoiceProps {
  readonly row: ProposedRow;
  readonly to: Edition;
  readonly decision: MoveDecision;
  /** It is for a person to decide, and nobody has yet. */
  readonly isOpen: boolean;
  readonly decide: (decision: MoveDecision) => void;
}

export function RowChoice({ row, to, decision, isOpen, decide }: RowChoiceProps) {
  const { state } = usePane();
  const { moving } = useNextWords();
  const { id, text, kind, title, ways, why } = row;
  const chosen = ways.find(({ task }) => decision.kind === 'carry' && decision.task === task) ?? ways[0];
  const reason = chosen?.why ?? why;
  const said =
    kind === 'none'
      ? moving.row.noTask
      : reason === null
        ? moving.row.whyUnknown
        : moving.row.why(reason[state.language]);
  return (
    <li className="panel field">
      <label className="label" htmlFor={choiceId(id)}>
        <code>{id}</code> {text === '' ? moving.row.noText : text}
      </label>
      <span className="head-line">
        <Badge warn={isOpen}>{moving.kinds[kind]}</Badge>
        {kind !== 'none' && <span className="quiet">{moving.row.from(title[state.language])}</span>}
      </span>
      <select
        id={choiceId(id)}
        className="control"
        value={valueOf(decision)}
        aria-describedby={`${choiceId(id)}-why`}
        onChange={(event) => {
          const chosenNow = decisionOf(event.target.value);
          if (chosenNow !== null) decide(chosenNow);
        }}
      >
        <Choices row={row} to={to} />
      </select>
      <span className="quiet under" id={`${choiceId(id)}-why`}>
        {said}
      </span>
    </li>
  );
}
