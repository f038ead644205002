/** Choose a function and what it asks for, see the answer, and put it into the selected cell as a formula or as a value. */
import { Button } from '@fluentui/react-components';
import { callFunction } from '../../functions/call';
import type { Definition } from '../../functions/definition';
import { definitions } from '../../functions/definitions';
import { usePane } from '../context';
import { useFunctionHelp, usePages } from '../pageWords';
import { AnswerPreview } from './AnswerPreview';
import { argumentFrom, argumentValues, formulaText } from './formula';
import { InsertionResult } from './InsertionResult';
import { ParameterField } from './ParameterField';

const numericKinds: ReadonlySet<string> = new Set(['number', 'fraction', 'date']);

function Form({ definition }: { readonly definition: Definition }) {
  const { state, texts, actions } = usePane();
  const pages = usePages();
  const words = pages.cell;
  const { given } = state.cell;
  const { parameters, id } = definition;

  const written = parameters.map(({ name, kind }) => argumentFrom(given[name] ?? '', numericKinds.has(kind)));
  const missing = parameters.filter(({ optional }, i) => !optional && written[i]?.kind === 'omitted');
  const formula = formulaText(id, written);
  const values = missing.length === 0 ? argumentValues(written) : null;
  const answer = values === null ? null : callFunction(id, values, texts);

  return (
    <>
      <div className="form">
        {parameters.map((parameter) => (
          <ParameterField key={parameter.name} parameter={parameter} />
        ))}
      </div>
      <section className="panel" aria-label={words.preview}>
        <p className="quiet">{words.formula}</p>
        <p>
          <code lang="en">{formula}</code>
        </p>
        <p className="quiet">{words.value}</p>
        <div aria-live="polite">
          {missing.length > 0 ? (
            <p>{words.incomplete(pages.list(missing.map(({ name }) => words.labels[name])))}</p>
          ) : answer === null ? (
            <p>{words.needsExcel}</p>
          ) : (
            <AnswerPreview answer={answer} />
          )}
        </div>
      </section>
      {answer?.kind === 'spill' && <p className="quiet">{words.spillsOnly}</p>}
      <div className="bar-stack">
        <div className="result">
          <InsertionResult formula={formula} answer={answer} />
        </div>
        <div className="bar">
          <Button
            className="grow"
            appearance="primary"
            disabled={missing.length > 0 || answer?.kind === 'error'}
            onClick={() => void actions.insertFormula(formula)}
          >
            {words.asFormula}
          </Button>
          <Button
            className="grow"
            disabled={answer?.kind !== 'value'}
            onClick={() => {
              if (answer?.kind === 'value') void actions.insertValue(answer.value);
            }}
          >
            {words.asValue}
          </Button>
        </div>
      </div>
    </>
  );
}

export default function CellView() {
  const { state, send } = usePane();
  const help = useFunctionHelp();
  const words = usePages().cell;
  const definition = definitions.find(({ id }) => id === state.cell.functionId) ?? definitions[0];
  return (
    <div className="view">
      <div>
        <h2>{words.heading}</h2>
        <p className="quiet">{words.intro}</p>
      </div>
      <label className="field">
        <span className="label">{words.function}</span>
        <select
          className="control"
          value={definition?.id}
          onChange={(event) => send({ type: 'choose function', functionId: event.target.value })}
        >
          {definitions.map(({ id }) => (
            <option key={id} value={id}>
              {words.named(words.names[id], id)}
            </option>
          ))}
        </select>
        {definition !== undefined && (
          <span className="quiet under">{help.described[definition.id].does}</span>
        )}
      </label>
      {definition !== undefined && <Form definition={definition} />}
    </div>
  );
}
