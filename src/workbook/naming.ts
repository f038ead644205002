/** The stable names of the tables: they tell key and language, and are never the name of a sheet. */
import type { SheetKey, SheetLanguage } from './sheet';

const subjects: { readonly [K in SheetKey]: string } = {
  tasks: 'KP_Tasks',
  targets: 'KP_Targets',
  goals: 'KP_Goals',
  owners: 'KP_Owners',
  sources: 'KP_Sources',
};

const endings: { readonly [L in SheetLanguage]: string } = { zh: '', en: '_EN', both: '_ZH_EN' };

/** Such as `KP_Tasks`, `KP_Tasks_EN`: a workbook may hold the same sheet in several languages. */
export function tableName(key: SheetKey, language: SheetLanguage): string {
  return `${subjects[key]}${endings[language]}`;
}
