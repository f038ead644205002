/** The hidden name by which a sheet is found again. */
import type { Sheet } from '../workbook/sheet';
import { markerName } from './naming';
import type { WorkbookState } from './state';

/**
 * `shown`: writing broke off before it was hidden. `stray`: it points elsewhere or nowhere, as when the sheet was
 * deleted.
 */
export type MarkerState = 'set' | 'shown' | 'stray' | 'absent';

export function markerState(state: WorkbookState, sheet: Sheet, sheetName: string): MarkerState {
  const marker = state.names.get(markerName(sheet));
  if (marker === undefined) return 'absent';
  if (marker.sheetName !== sheetName) return 'stray';
  return marker.visible ? 'shown' : 'set';
}

/** Sets the marker on the header row unless it is there already. */
export function setMarker(
  context: Excel.RequestContext,
  sheet: Sheet,
  header: Excel.Range,
  marker: MarkerState,
): void {
  if (marker === 'set') return;
  const { names } = context.workbook;
  const name = markerName(sheet);
  if (marker === 'stray') names.getItem(name).delete();
  const item = marker === 'shown' ? names.getItem(name) : names.add(name, header);
  item.visible = false;
}
