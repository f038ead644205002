/** A field of the plan's form that is typed freely, with what it is for and what is wrong with it. */
import type { OrderProblem } from '../../plan/order';
import { sayOrderProblem } from '../../text/orderSentence';
import { usePane } from '../context';
import type { TypedField } from './planOrder';
import { usePlanWords } from './planWords';

export const fieldId = (name: TypedField): string => `plan-${name}`;

interface PlanFieldProps {
  readonly name: TypedField;
  /** What to say is wrong; null while nothing is, or while the person is still typing for the first time. */
  readonly problem: OrderProblem | null;
  readonly onLeave: () => void;
}

export function PlanField({ name, problem, onLeave }: PlanFieldProps) {
  const { state, send } = usePane();
  const words = usePlanWords();
  const { fields, hints, optional } = words.planPage;
  const id = fieldId(name);
  const [hintId, problemId] = [`${id}-hint`, `${id}-problem`];
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {fields[name]} <span className="quiet">{optional}</span>
      </label>
      <input
        id={id}
        className="control"
        type="text"
        autoComplete="off"
        inputMode={name === 'code' ? 'numeric' : 'text'}
        value={state.plan[name]}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? hintId : `${problemId} ${hintId}`}
        onChange={(event) => send({ type: 'plan', given: { [name]: event.target.value } })}
        onBlur={onLeave}
      />
      <span role="alert" className="wrong" id={problemId}>
        {problem !== null && sayOrderProblem(problem, words)}
      </span>
      <span className="quiet under" id={hintId}>
        {hints[name]}
      </span>
    </div>
  );
}
