/**
 * Stands where office.js stands in Excel: gives the pane's page the Office and Excel of the stand-in that the preview
 * around it made. Opened by itself, the page gets nothing, as when office.js does not arrive.
 */
import { hostKey } from './hostKey';

const host: unknown = window.parent === window ? undefined : Reflect.get(window.parent, hostKey);

if (typeof host === 'object' && host !== null) {
  Object.assign(globalThis, host);
  // office.js takes these away from a page; what leans on them must fail here too.
  for (const dialog of ['alert', 'confirm', 'prompt']) {
    Reflect.set(window, dialog, () => {
      throw new Error(`window.${dialog} is not there in Office`);
    });
  }
  for (const change of ['pushState', 'replaceState']) Reflect.set(window.history, change, null);
}
