/** What stands on the pane's page before any script has run, English. */
import type { OpeningText } from '../zh/opening';

export const opening: OpeningText = {
  opening: 'Opening…',
  stuck:
    "The pane is taking too long to open: Office's own script (office.js) may not have arrived. Check the network, or ask your administrator to serve office.js from your own server, then open the pane again. Nothing in the workbook is affected.",
};
