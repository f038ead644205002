/** What the functions do, what to do when something goes wrong, and how the add-in is running here. */
import type { Definition } from '../../functions/definition';
import { definitions } from '../../functions/definitions';
import { helpOf } from '../../functions/help';
import { usePane } from '../context';
import { useFunctionHelp, usePages } from '../pageWords';
import { ChevronIcon } from '../parts/icons';
import { Diagnostics } from './Diagnostics';

function FunctionHelp({ definition }: { readonly definition: Definition }) {
  const { send } = usePane();
  const pages = usePages();
  const functionHelp = useFunctionHelp();
  const words = pages.help;
  const { id, signature, does, gives, parameters, example } = helpOf(definition, { functionHelp });
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
        <p>{does}</p>
        <p>
          <code lang="en">{signature}</code>
        </p>
        <dl className="facts">
          {parameters.map(({ name, meaning, choices }) => (
            <div key={name} className="contents">
              <dt lang="en">{name}</dt>
              <dd>
                {meaning}
                {choices !== undefined && (
                  <span className="quiet under">
                    {functionHelp.help.choices}: {choices.join(' ')}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p>{gives}</p>
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
