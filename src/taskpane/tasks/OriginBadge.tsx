/** Marks Chinese that is not the document's own wording. Says nothing where it is quoted, or where English is shown. */
import type { Language, Wording } from '../../editions/model';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { Badge } from '../parts/Badge';

interface OriginBadgeProps {
  readonly wording: Wording;
  /** The language that the words beside the badge are in; the pane's when not given. */
  readonly beside?: Language;
}

export function OriginBadge({ wording, beside }: OriginBadgeProps) {
  const { state } = usePane();
  const pages = usePages();
  const { card } = pages;
  if (wording.zhOrigin === 'quoted' || (beside ?? state.language) !== 'zh') return null;
  return (
    <Badge warn title={card.originNote[wording.zhOrigin]}>
      {card.origin[wording.zhOrigin]}
    </Badge>
  );
}
