/**
 * The ribbon's buttons and the right-click menu of a cell. Each opens the pane, hands it what was asked, and tells Office
 * when that is done. The pane shows how it went, failures too: a button has no other place to speak.
 */
import { requestPane, type Request } from '../taskpane/channel';

async function carryOut(request: Request, event: Office.AddinCommands.Event): Promise<void> {
  try {
    // Some hosts cannot open the pane from a button: the work is done all the same, and shown when the pane is opened.
    await Office.addin.showAsTaskpane().catch(() => undefined);
    await requestPane(request);
  } finally {
    event.completed();
  }
}

/** The names that the manifest's buttons call. */
const requests: Readonly<Record<string, Request>> = {
  insertSheets: 'insert-sheets',
  refreshSheets: 'refresh-sheets',
  checkPlan: 'check-plan',
  insertTarget: 'insert-target',
  showTask: 'show-task',
};

if (typeof Office !== 'undefined') {
  for (const [name, request] of Object.entries(requests)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void carryOut(request, event));
  }
}
