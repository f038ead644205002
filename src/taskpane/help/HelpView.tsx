/** What the functions do, what to do when something goes wrong, and how the add-in is running here. */
import type { Definition } from '../../functions/definition';
import { definitions } from '../../functions/definitions';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { ChevronIcon } from '../parts/icons';
import { Diagnostics } from './Diagnostics';

function signature({ id, parameters }: Definition): string {
  return `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;
}

function FunctionHelp({ definition }: { readonly definition: Definition }) {
  const { text, send } = usePane();
  const pages = usePages();
  const words = pages.help;
  const { id, parameters, example } = definition;
  const described = text.functions.described[id];
  return (
    <details className="aspect">
      <summary>
        <ChevronIcon />
        <span className="words">
          {pages.cell.names[id]}
          <span className="quiet under" lang="en">
            {id}
          </span>
        </span>
      </summary>
      <div className="help-body">
        <p>{described.does}</p>
        <p>
          <code lang="en">{signature(definition)}</code>
        </p>
        <dl className="facts">
          {parameters.map(({ name }) => (
            <div key={name} className="contents">
              <dt lang="en">{name}</dt>
              <dd>{text.functions.parameters[name]}</dd>
            </div>
          ))}
        </dl>
        <p>{described.gives}</p>
        <p className="quiet">{words.example}</p>
        <p>
          <code lang="en">{example.formula}</code>
        </p>
        <p className="quiet">{words.gives}</p>
        <p>{example.answer}</p>
        <button
          type="button"
          className="link"
          onClick={() => send({ type: 'choose function', functionId: id })}
        >
          {words.tryIt}
        </button>
      </div>
    </details>
  );
}

function Troubles() {
  const words = usePages().help;
  return (
    <section>
      <h3>{words.troubles}</h3>
      {words.answers.map(({ question, answer }) => (
        <details key={question} className="aspect">
          <summary>
            <ChevronIcon />
            <span className="words">{question}</span>
          </summary>
          <p className="indent">{answer}</p>
        </details>
      ))}
    </section>
  );
}

export default function HelpView() {
  const words = usePages().help;
  return (
    <div className="view">
      <section>
        <h2>{words.heading}</h2>
        <p className="quiet">{words.intro}</p>
        {definitions.map((definition) => (
          <FunctionHelp key={definition.id} definition={definition} />
        ))}
      </section>
      <Troubles />
      <Diagnostics />
    </div>
  );
}
