/** Writing the brief: what it will do, the button, and what came of it. */
import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { ProgressView } from '../../plan/steering/progressView';
import { briefLanguage } from '../../workbook/county/briefSpeech';
import { planLanguage } from '../../workbook/reading/planLanguage';
import { useBook } from '../book/useBook';
import { usePane } from '../context';
import type { ReadPlan } from '../rows/serving';
import { OutcomeNotice } from './OutcomeNotice';
import { useProgressWords } from './progressWords';
import { useProgressStore } from './useProgress';

export function BriefBar({ view, read }: { readonly view: ProgressView; readonly read: ReadPlan }) {
  const { page, briefs } = useProgressWords();
  const { bookActions } = useBook();
  const { language } = usePane().state;
  const { state, get, send } = useProgressStore();
  const id = useId();
  const words = page.brief;
  const ofPlan = planLanguage(read.found.identity);
  const name = briefs[briefLanguage(ofPlan, language)].sheet(view.month);
  const said = [words.will(name, view.month), ...(ofPlan === 'both' ? [words.oneOfTwo] : []), words.again];
  const busy = state.outcome?.kind === 'writing';

  const write = async (): Promise<void> => {
    if (get().outcome?.kind === 'writing') return;
    send({ outcome: { kind: 'writing' } });
    try {
      const { writeBrief } = await import('./writeBrief');
      const written = await writeBrief(read, language);
      if (!written.ok) {
        send({ outcome: { kind: 'failed', trouble: written.trouble } });
        return;
      }
      const recorded = await bookActions.recordMonth();
      send({
        outcome: {
          kind: 'written',
          sheet: written.value,
          recorded: !recorded.ok ? 'failed' : recorded.value === null ? null : view.month,
        },
      });
    } catch {
      send({ outcome: { kind: 'failed', trouble: { kind: 'defect' } } });
    }
  };
  return (
    <div className="bar-stack">
      <div role="status" className="result">
        <OutcomeNotice />
      </div>
      <div className="bar">
        <span className="quiet whole" id={id}>
          {said.join(' ')}
        </span>
        <Button
          className="grow"
          appearance="primary"
          aria-describedby={id}
          aria-disabled={busy}
          onClick={() => void write()}
        >
          {busy ? words.writing : words.write}
        </Button>
      </div>
    </div>
  );
}
