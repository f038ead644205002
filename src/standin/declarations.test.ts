/**
 * Holds the stand-in's classes against the official declarations. A member with another signature fails the type
 * check: `Differing` then names it, and the assignment below does not compile.
 */
import { enumerations } from './enumerations';
import type { ChartCollectionObject, ChartObject } from './api/chart';
import type { ClientResult } from './api/clientResult';
import type { ConditionalFormatCollectionObject, ConditionalFormatObject } from './api/conditionalFormat';
import type { DataValidationObject } from './api/dataValidation';
import type { DocumentPropertiesObject, SettingCollectionObject } from './api/documentProperties';
import type { NamedItemCollectionObject, NamedItemObject } from './api/namedItem';
import type { PageLayoutObject } from './api/pageLayout';
import type { RangeObject } from './api/range';
import type { RangeAreasObject } from './api/rangeAreas';
import type { RangeFormatObject } from './api/rangeFormat';
import type { TableObject } from './api/table';
import type { TableCollectionObject } from './api/tableCollection';
import type { TableColumnCollectionObject } from './api/tableColumns';
import type { TableListObject } from './api/tableList';
import type { TableRowCollectionObject } from './api/tableRows';
import type { WorkbookObject } from './api/workbook';
import type { WorksheetObject } from './api/worksheet';
import type { WorksheetCollectionObject } from './api/worksheetCollection';
import type { FreezePanesObject, WorksheetProtectionObject } from './api/worksheetParts';

/** What every client object has; declared once, and stricter or wider there. */
type Common = 'context' | 'isNullObject' | 'load' | 'set' | 'toJSON' | 'track' | 'untrack';

/** The value of an enumeration is as good as the enumeration. */
type Plain<V> = V extends string ? `${V}` : V extends readonly (infer I)[] ? Plain<I>[] : V;

/** Whether a value of ours can stand for an official one: another proxy, a result, or a value of the type. */
type Stands<Mine, Official> = unknown extends Official
  ? true
  : [Official] extends [OfficeExtension.ClientObject]
    ? [Mine] extends [{ readonly isNullObject: boolean }]
      ? true
      : false
    : [Official] extends [OfficeExtension.ClientResult<infer V>]
      ? [Mine] extends [ClientResult<V>]
        ? true
        : false
      : [Official] extends [OfficeExtension.EventHandlers<unknown>]
        ? [Mine] extends [{ add: unknown }]
          ? true
          : false
        : [Official] extends [OfficeExtension.ClientObject[]]
          ? [Mine] extends [readonly { readonly isNullObject: boolean }[]]
            ? true
            : false
          : [Plain<Mine>] extends [Plain<Official>]
            ? true
            : false;

/** The members of ours whose signature an add-in could tell from the official one, and those that Excel does not have. */
type Differing<Mine, Official> = {
  [
    K in Exclude<keyof Mine, Common | 'className' | 'resolved' | 'release' | 'takeAsItem'>
  ]: K extends keyof Official
    ? unknown extends Official[K]
      ? never
      : Official[K] extends (...args: infer A) => infer R
        ? Mine[K] extends (...args: A) => infer M
          ? Stands<M, R> extends true
            ? never
            : K
          : K
        : Stands<Mine[K], Official[K]> extends true
          ? never
          : K
    : K;
}[Exclude<keyof Mine, Common | 'className' | 'resolved' | 'release' | 'takeAsItem'>];

/** Compiles only when nothing differs. */
function agrees<Names>(...differing: [Names] extends [never] ? [] : [Names]): number {
  return differing.length;
}

describe('the stand-in’s classes', () => {
  it('have the members of the official ones, as the type check has found', () => {
    const found = [
      agrees<Differing<WorkbookObject, Excel.Workbook>>(),
      agrees<Differing<WorksheetCollectionObject, Excel.WorksheetCollection>>(),
      agrees<Differing<WorksheetObject, Excel.Worksheet>>(),
      agrees<Differing<WorksheetProtectionObject, Excel.WorksheetProtection>>(),
      agrees<Differing<FreezePanesObject, Excel.WorksheetFreezePanes>>(),
      agrees<Differing<PageLayoutObject, Excel.PageLayout>>(),
      // `sort` is a plain object here, with `apply` alone.
      agrees<Exclude<Differing<RangeObject, Excel.Range>, 'sort'>>(),
      agrees<Differing<RangeAreasObject, Excel.RangeAreas>>(),
      agrees<Differing<ChartCollectionObject, Excel.ChartCollection>>(),
      agrees<Differing<ChartObject, Excel.Chart>>(),
      agrees<Differing<RangeFormatObject, Excel.RangeFormat>>(),
      agrees<Differing<DataValidationObject, Excel.DataValidation>>(),
      agrees<Differing<ConditionalFormatCollectionObject, Excel.ConditionalFormatCollection>>(),
      agrees<Differing<ConditionalFormatObject, Excel.ConditionalFormat>>(),
      agrees<Exclude<Differing<TableObject, Excel.Table>, 'sort'>>(),
      agrees<Differing<TableCollectionObject, Excel.TableCollection>>(),
      agrees<Differing<TableListObject, Excel.TableScopedCollection>>(),
      agrees<Differing<TableColumnCollectionObject, Excel.TableColumnCollection>>(),
      agrees<Differing<TableRowCollectionObject, Excel.TableRowCollection>>(),
      agrees<Differing<NamedItemCollectionObject, Excel.NamedItemCollection>>(),
      agrees<Differing<NamedItemObject, Excel.NamedItem>>(),
      agrees<Differing<DocumentPropertiesObject, Excel.DocumentProperties>>(),
      agrees<Differing<SettingCollectionObject, Excel.SettingCollection>>(),
    ];
    expect(found.every((differing) => differing === 0)).toBe(true);
  });

  it('would be found out by the type check', () => {
    type Wrong = Differing<{ getCell(row: string, column: number): RangeObject }, Excel.Range>;
    type Unknown = Differing<{ getCellz(): RangeObject }, Excel.Range>;
    type Value = Differing<{ address: number }, Excel.Range>;
    // @ts-expect-error A parameter of another type.
    expect(agrees<Wrong>()).toBe(0);
    // @ts-expect-error A member that Excel does not have.
    expect(agrees<Unknown>()).toBe(0);
    // @ts-expect-error A property of another type.
    expect(agrees<Value>()).toBe(0);
  });

  it('name the values of enumerations as the official ones do', () => {
    type Enumerations = typeof enumerations;
    type Different = {
      [E in keyof Enumerations]: E extends keyof typeof Excel
        ? {
            [M in keyof Enumerations[E]]: M extends keyof (typeof Excel)[E]
              ? Plain<(typeof Excel)[E][M]> extends Enumerations[E][M]
                ? never
                : M
              : M;
          }[keyof Enumerations[E]]
        : E;
    }[keyof Enumerations];
    expect(agrees<Different>()).toBe(0);
    expect(enumerations.SheetVisibility.veryHidden).toBe('VeryHidden');
  });
});
