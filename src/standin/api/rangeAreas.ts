/** `Excel.RangeAreas`: several areas of a sheet that are formatted and ruled together. */
import { cellsIn, isEntireColumn, isEntireRow } from '../book/addresses';
import { DataValidationObject } from './dataValidation';
import { objectType } from './objectType';
import { RangeFormatObject } from './rangeFormat';
import { addressOf, areasOf, type RangeTarget } from './rangeTarget';

type AreasProperties = Pick<
  Excel.RangeAreas,
  'address' | 'areaCount' | 'cellCount' | 'isEntireColumn' | 'isEntireRow'
>;

export class RangeAreasObject extends objectType<RangeTarget, AreasProperties>('RangeAreas', {
  address: { get: addressOf },
  areaCount: { get: (t) => areasOf(t).length },
  cellCount: { get: (t) => areasOf(t).reduce((sum, area) => sum + cellsIn(area), 0) },
  isEntireColumn: { get: (t) => areasOf(t).every(isEntireColumn) },
  isEntireRow: { get: (t) => areasOf(t).every(isEntireRow) },
}) {
  get format(): RangeFormatObject {
    return this.child(
      'format',
      () =>
        new RangeFormatObject(
          this.context,
          'RangeAreas.format',
          this.from((t) => t),
        ),
    );
  }

  get dataValidation(): DataValidationObject {
    return this.child(
      'dataValidation',
      () =>
        new DataValidationObject(
          this.context,
          'RangeAreas.dataValidation',
          this.from((t) => t),
        ),
    );
  }

  /** Ends the life of the proxy and stops following its cells. */
  override release(): void {
    const target = this.isResolved() ? this.resolved() : null;
    if (target !== null) {
      for (const tracked of [target.tracked, ...(target.others ?? [])]) target.sheet.tracked.delete(tracked);
    }
    super.release();
  }
}
