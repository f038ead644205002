/** Putting away what stands under the button that looks for what would change, and going back to that button. */
import type { ShareStore } from './shareState';

export const lookButton = 'share-look';

export function closeTravel(store: ShareStore): void {
  store.send({ travel: { kind: 'none' } });
  document.getElementById(lookButton)?.focus();
}
