/** The hidden name by which a sheet is found again. */
import type { Sheet } from '../workbook/sheet';
import { markerName } from './naming';
import type { WorkbookState } from './state';

/** `stray`: it is there but points elsewhere or nowhere, as when the sheet was deleted. */
export type MarkerState = 'set' | 'stray' | 'absent';

export function markerState(state: WorkbookState, sheet: Sheet, sheetName: string): MarkerState {
  const pointsTo = state.names.get(markerName(sheet));
  if (pointsTo === undefined) return 'absent';
  return pointsTo === sheetName ? 'set' : 'stray';
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
  names.add(name, header).visible = false;
}
