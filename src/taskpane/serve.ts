/** Carries out what the ribbon and the right-click menu ask of the pane. */
import type { Actions } from './actions';
import type { Request } from './channel';
import { editionToBeginWith } from './editions';
import { sheetKeys } from '../workbook/sheet';
import type { Action, PaneState } from './state';
import type { Store } from './store';

/** Settles when it is done. A defect of ours is shown in the pane, which is the only place where a button can speak. */
export async function serve(
  request: Request,
  store: Store<PaneState, Action>,
  actions: Actions,
): Promise<void> {
  try {
    await carryOut(request, store, actions);
  } catch {
    store.send({ type: 'notice', notice: { kind: 'trouble', trouble: { kind: 'defect' } } });
  }
}

async function carryOut(request: Request, store: Store<PaneState, Action>, actions: Actions): Promise<void> {
  switch (request) {
    case 'insert-sheets': {
      // The button promises the newest whole edition, whatever was being picked in the pane.
      store.send({ type: 'order', editions: [editionToBeginWith()], which: sheetKeys });
      store.send({ type: 'section', section: 'sheets' });
      return actions.writeSheets();
    }
    case 'refresh-sheets':
      store.send({ type: 'section', section: 'sheets' });
      return actions.refreshSheets();
    case 'check-plan':
      store.send({ type: 'section', section: 'check' });
      return;
    case 'insert-target':
      actions.chooseTarget();
      return;
    case 'show-task':
      return actions.showTaskOfCell();
  }
}
