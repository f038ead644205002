/** For who is here for the first time: what this is for, one thing to press, and a way past it. */
import { Button } from '@fluentui/react-components';
import { usePane } from '../context';
import { useOverviewWords } from './overviewWords';

export function FirstRun({ trySample }: { readonly trySample: () => void }) {
  const { state, send } = usePane();
  const { first } = useOverviewWords().overviewPage;
  return (
    <section className="panel first-run">
      <h2>{first.title}</h2>
      <p>{first.what}</p>
      <div className="first-ways">
        <Button appearance="primary" aria-describedby="first-sample" onClick={trySample}>
          {first.sample}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            send({ type: 'welcomed' });
            send({ type: 'section', section: 'tasks' });
          }}
        >
          {first.skip}
        </Button>
      </div>
      <p className="quiet" id="first-sample">
        {state.host.kind === 'excel' ? first.sampleHint : first.sampleHintOutside}
      </p>
    </section>
  );
}
