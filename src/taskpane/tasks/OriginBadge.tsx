/** Marks Chinese that is not the document's own wording. Says nothing where the wording is quoted. */
import type { Wording } from '../../editions/model';
import { usePane } from '../context';
import { Badge } from '../parts/Badge';

export function OriginBadge({ wording }: { readonly wording: Wording }) {
  const { card } = usePane().text.pane;
  if (wording.zhOrigin === 'quoted') return null;
  return (
    <Badge warn title={card.originNote[wording.zhOrigin]}>
      {card.origin[wording.zhOrigin]}
    </Badge>
  );
}
