/**
 * Where a person was in the pane, remembered by workbook: the section, the card that was open, whether the pane follows the
 * selected cell. Two workbooks that are open at once never mix; a workbook that was never saved has no name to remember
 * it by.
 */
import { editions } from '../keypoints/editions';
import { taskById } from '../keypoints/tasks';
import { pages } from './pages';
import { recall, remember, workbookAddress } from './preferences';
import { sectionsOf, tabs, type Section } from './sections';
import type { Action, PaneState } from './state';
import type { Store } from './store';

const placeKey = (address: string): string => `place.${address}`;

/** Nobody was ever here: the pane begins with what it can do. */
const welcomedKey = 'welcomed';

interface Place {
  readonly section: Section;
  readonly browse: Pick<PaneState['browse'], 'edition' | 'trail'>;
  readonly following: boolean;
}

const placeOf = ({ section, browse: { edition, trail }, following }: PaneState): Place => ({
  section,
  browse: { edition, trail },
  following,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The parts of what was stored that still stand for something: versions of the add-in come and go. */
function readPlace(stored: unknown): Partial<Place> {
  if (!isRecord(stored)) return {};
  const section = [...tabs.flatMap((tab): readonly Section[] => sectionsOf[tab]), 'help' as const].find(
    (each) => each === stored['section'] && pages[each] !== undefined,
  );
  const browse = isRecord(stored['browse']) ? stored['browse'] : {};
  const edition = (['all', ...editions.map(({ id }) => id)] as const).find((id) => id === browse['edition']);
  const given: readonly unknown[] = Array.isArray(browse['trail']) ? browse['trail'] : [];
  const trail = given.flatMap((id) => {
    const task = typeof id === 'string' ? taskById(id) : undefined;
    return task === undefined ? [] : [task.id];
  });
  return {
    ...(section === undefined ? {} : { section }),
    ...(edition === undefined ? {} : { browse: { edition, trail } }),
    following: stored['following'] === true,
  };
}

/** Takes the pane back to where the person was in this workbook, and keeps up from then on. */
export function rememberPlace(store: Store<PaneState, Action>): void {
  const address = workbookAddress();
  const welcomed = recall(welcomedKey) === true;
  const place = address === null ? {} : readPlace(recall(placeKey(address)));
  store.send({ type: 'resume', welcomed, ...place });
  let last = placeOf(store.get());
  store.subscribe(() => {
    const state = store.get();
    if (state.welcomed && !welcomed) remember(welcomedKey, true);
    const now = placeOf(state);
    if (address === null || JSON.stringify(now) === JSON.stringify(last)) return;
    last = now;
    remember(placeKey(address), now);
  });
}
