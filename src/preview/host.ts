/** What Excel would be to the pane: the stand-in, and the globals that office.js leaves on a page. */
import type { Language } from '../editions/model';
import { createStandIn, type StandIn } from '../standin/standIn';
import { hostKey } from './hostKey';

/** What `CustomFunctions` is to the script with the functions. The grid calls them itself, so they are only noted. */
function customFunctions(): object {
  class FunctionError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message ?? code);
    }
  }
  const associated = new Map<string, unknown>();
  return {
    associate: (id: string, callable: unknown) => {
      associated.set(id, callable);
    },
    Error: FunctionError,
    ErrorCode: {
      invalidValue: '#VALUE!',
      notAvailable: '#N/A',
      divisionByZero: '#DIV/0!',
      invalidNumber: '#NUM!',
      nullReference: '#NULL!',
    },
  };
}

/** Makes the stand-in and leaves it where the pane's page looks for it. `platform` tells the pane that this is no Excel;
 * `onOpened` is told of files that would open in another window; `file` is where the workbook is said to stand. */
export function openHost(
  language: Language,
  platform: string,
  onOpened: (base64: string | null) => void,
  file: string | null,
): StandIn {
  const locale = language === 'zh' ? 'zh-CN' : 'en-US';
  const standIn = createStandIn({
    displayLanguage: locale,
    contentLanguage: locale,
    platform,
    onOpened,
    ...(file === null ? {} : { url: file }),
    year: new Date().getFullYear(),
  });
  Reflect.set(window, hostKey, {
    Office: standIn.Office,
    Excel: standIn.Excel,
    OfficeExtension: standIn.OfficeExtension,
    CustomFunctions: customFunctions(),
  });
  return standIn;
}
