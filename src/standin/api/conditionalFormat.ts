/** `range.conditionalFormats`: looks that depend on values. Kept and listed, not evaluated. */
import { overlap } from '../book/addresses';
import { plainLook, type ConditionalFormat } from '../book/parts';
import { requireAllowance } from '../book/permissions';
import { refusal } from '../errors';
import type { ClientObject, Resolve } from './clientObject';
import { objectType } from './objectType';
import { Collection, type Key } from './collection';
import { CellValueObject, CustomObject, TextComparisonObject, touch, type Member } from './conditionalRules';
import type { RequestContext } from './context';
import { areaOf, targetOf, type RangeTarget } from './rangeTarget';
import type { RangeObject } from './range';

/** Types whose rule the stand-in can hold. */
const typeNames = [
  'Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue',
] as const; // prettier-ignore

export class ConditionalFormatObject extends objectType<
  Member,
  Pick<Excel.ConditionalFormat, 'id' | 'priority' | 'stopIfTrue' | 'type'>
>('ConditionalFormat', {
  id: { get: ({ format }) => format.id },
  type: { get: ({ format }) => format.type },
  stopIfTrue: {
    get: ({ format }) => format.stopIfTrue,
    set: (member, stopIfTrue) => {
      touch(member);
      member.format.stopIfTrue = stopIfTrue;
    },
  },
  priority: {
    get: ({ range, format }) => range.sheet.conditionalFormats.indexOf(format),
    set: (member, priority) => {
      touch(member);
      const all = member.range.sheet.conditionalFormats;
      all.splice(all.indexOf(member.format), 1);
      all.splice(Math.max(0, Math.min(priority, all.length)), 0, member.format);
    },
  },
}) {
  get custom(): CustomObject {
    return this.ofType(
      'custom',
      'Custom',
      (origin, resolve) => new CustomObject(this.context, origin, resolve),
      false,
    );
  }

  get customOrNullObject(): CustomObject {
    return this.ofType(
      'customOrNullObject',
      'Custom',
      (origin, resolve) => new CustomObject(this.context, origin, resolve),
      true,
    );
  }

  get cellValue(): CellValueObject {
    return this.ofType(
      'cellValue',
      'CellValue',
      (origin, resolve) => new CellValueObject(this.context, origin, resolve),
      false,
    );
  }

  get cellValueOrNullObject(): CellValueObject {
    return this.ofType(
      'cellValueOrNullObject',
      'CellValue',
      (origin, resolve) => new CellValueObject(this.context, origin, resolve),
      true,
    );
  }

  get textComparison(): TextComparisonObject {
    return this.ofType(
      'textComparison',
      'ContainsText',
      (origin, resolve) => new TextComparisonObject(this.context, origin, resolve),
      false,
    );
  }

  getRange(): RangeObject {
    return this.context.make.range(
      this.context,
      'ConditionalFormat.getRange',
      this.from(({ range, format }) => targetOf(range.book, range.sheet, format.rect)),
    );
  }

  delete(): void {
    this.call('delete', [], (member) => {
      touch(member);
      const { sheet } = member.range;
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== member.format);
    });
  }

  private ofType<O extends ClientObject<unknown>>(
    name: string,
    type: string,
    make: (origin: string, resolve: Resolve<Member>) => O,
    orNull: boolean,
  ): O {
    const resolve = this.from((member) => {
      if (member.format.type === type) return member;
      if (orNull) return null;
      throw refusal('InvalidOperation', `The format is not of type ${type}.`);
    });
    return this.child(name, () => make(`ConditionalFormat.${name}`, resolve));
  }
}

export class ConditionalFormatCollectionObject extends Collection<
  RangeTarget,
  Member,
  ConditionalFormatObject
> {
  readonly className = 'ConditionalFormatCollection';

  /** A format for exactly the range, before all others; its rule and look are set afterwards. */
  add(type: Excel.ConditionalFormatType | (typeof typeNames)[number]): ConditionalFormatObject {
    return this.proxy(
      this.context,
      'ConditionalFormatCollection.add',
      this.from((range) => {
        if (!typeNames.some((each) => each === type))
          throw refusal('InvalidArgument', `There is no type "${type}".`);
        const format: ConditionalFormat = {
          id: range.book.newId('format'),
          rect: areaOf(range),
          type,
          rule: {},
          look: plainLook,
          stopIfTrue: false,
        };
        touch({ range, format });
        range.sheet.conditionalFormats.unshift(format);
        return { range, format };
      }),
    );
  }

  getItem(id: string): ConditionalFormatObject {
    return this.itemOf('getItem', id);
  }

  getItemOrNullObject(id: string): ConditionalFormatObject {
    return this.itemOrNull('getItemOrNullObject', id);
  }

  getItemAt(index: number): ConditionalFormatObject {
    return this.itemOf('getItemAt', index);
  }

  clearAll(): void {
    this.call('clearAll', [], (range) => {
      requireAllowance(range.book, range.sheet, 'allowFormatCells');
      const rect = areaOf(range);
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter(
        (each) => overlap(each.rect, rect) === null,
      );
      range.book.report({ kind: 'rules', sheet: range.sheet.id });
    });
  }

  protected members(range: RangeTarget): readonly Member[] {
    const rect = areaOf(range);
    return range.sheet.conditionalFormats
      .filter((each) => overlap(each.rect, rect) !== null)
      .map((format) => ({ range, format }));
  }

  protected find(range: RangeTarget, key: Key): Member | undefined {
    const members = this.members(range);
    return typeof key === 'number' ? members[key] : members.find(({ format }) => format.id === key);
  }

  protected proxy(
    context: RequestContext,
    origin: string,
    resolve: Resolve<Member>,
  ): ConditionalFormatObject {
    return new ConditionalFormatObject(context, origin, resolve);
  }
}
