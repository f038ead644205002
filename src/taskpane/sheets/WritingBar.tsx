/** The bar that stays in sight: insert or refresh; while something is written, how far it is. */
import { Button } from '@fluentui/react-components';
import { usePane } from '../context';
import { WritingProgress } from './WritingProgress';

export function WritingBar() {
  const { state, text, actions } = usePane();
  const words = text.pane.sheets;
  const { writing, order } = state;

  if (writing.kind === 'running' || writing.kind === 'stopping') return <WritingProgress />;

  const lacking =
    order.editions.length === 0 ? words.pickEdition : order.which.length === 0 ? words.pickSheet : null;
  return (
    <div className="bar">
      {lacking !== null && (
        <span className="whole quiet" role="status">
          {lacking}
        </span>
      )}
      <Button
        className="grow"
        appearance="primary"
        disabled={lacking !== null}
        onClick={() => void actions.writeSheets()}
      >
        {words.insert}
      </Button>
      <Button onClick={() => void actions.refreshSheets()}>{words.refresh}</Button>
    </div>
  );
}
