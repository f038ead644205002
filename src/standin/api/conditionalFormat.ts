/** `range.conditionalFormats`: looks that depend on values. Kept and listed, not evaluated. */
import { overlap } from '../book/addresses';
import { readColor } from '../book/format';
import { isWellFormed } from '../book/formulas';
import { plainLook, type ConditionalFormat, type ConditionalLook } from '../book/parts';
import { requireAllowance } from '../book/permissions';
import { refusal } from '../errors';
import type { ClientObject, Property, Resolve } from './clientObject';
import { objectType } from './clientObject';
import { Collection } from './collection';
import type { RequestContext } from './context';
import { areaOf, targetOf, type RangeTarget } from './rangeTarget';
import type { RangeObject } from './range';

interface Member {
  readonly range: RangeTarget;
  readonly format: ConditionalFormat;
}

/** Types whose rule the stand-in can hold. */
const typeNames = [
  'Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue',
] as const; // prettier-ignore

function touch({ range }: Member): void {
  requireAllowance(range.book, range.sheet, 'allowFormatCells');
  range.book.report({ kind: 'rules', sheet: range.sheet.id });
}

function look<V>(
  read: (look: ConditionalLook) => V,
  write: (look: ConditionalLook, value: V) => ConditionalLook,
): Property<Member, V> {
  return {
    get: ({ format }) => read(format.look),
    set: (member, value) => {
      touch(member);
      member.format.look = write(member.format.look, value);
    },
  };
}

function requireColor(given: string): string {
  const color = given === '' ? '' : readColor(given);
  if (color === null) throw refusal('InvalidArgument', `"${given}" is no colour.`);
  return color;
}

class ConditionalFontObject extends objectType<
  Member,
  Pick<Excel.ConditionalRangeFont, 'bold' | 'color' | 'italic'>
>('ConditionalRangeFont', {
  bold: look(
    (l) => l.bold as boolean,
    (l, bold) => ({ ...l, bold }),
  ),
  italic: look(
    (l) => l.italic as boolean,
    (l, italic) => ({ ...l, italic }),
  ),
  color: look(
    (l) => l.fontColor,
    (l, color) => ({ ...l, fontColor: requireColor(color) }),
  ),
}) {}

class ConditionalFillObject extends objectType<Member, Pick<Excel.ConditionalRangeFill, 'color'>>(
  'ConditionalRangeFill',
  {
    color: look(
      (l) => l.fillColor,
      (l, color) => ({ ...l, fillColor: requireColor(color) }),
    ),
  },
) {
  clear(): void {
    this.call('clear', [], (member) => {
      touch(member);
      member.format.look = { ...member.format.look, fillColor: '' };
    });
  }
}

class ConditionalRangeFormatObject extends objectType<Member, { numberFormat: unknown }>(
  'ConditionalRangeFormat',
  {
    numberFormat: look<unknown>(
      (l) => l.numberFormat,
      (l, given) => ({
        ...l,
        numberFormat: typeof given === 'string' ? given : null,
      }),
    ),
  },
) {
  get font(): ConditionalFontObject {
    return this.child(
      'font',
      () =>
        new ConditionalFontObject(
          this.context,
          'ConditionalRangeFormat.font',
          this.from((t) => t),
        ),
    );
  }

  get fill(): ConditionalFillObject {
    return this.child(
      'fill',
      () =>
        new ConditionalFillObject(
          this.context,
          'ConditionalRangeFormat.fill',
          this.from((t) => t),
        ),
    );
  }
}

/** The rule of a kind of format; reading it on another kind is an error, as in Excel. */
function ruleOf<V>(type: string, empty: V): Property<Member, V> {
  const require = (member: Member): void => {
    if (member.format.type !== type) throw refusal('InvalidOperation', `The format is not of type ${type}.`);
  };
  return {
    get: (member) => {
      require(member);
      return { ...empty, ...member.format.rule } as V;
    },
    set: (member, rule) => {
      require(member);
      touch(member);
      for (const [name, value] of Object.entries(rule as Readonly<Record<string, unknown>>)) {
        if (name.startsWith('formula')) requireFormula(value);
      }
      member.format.rule = { ...(rule as Readonly<Record<string, unknown>>) };
    },
  };
}

function requireFormula(value: unknown): void {
  const malformed = typeof value === 'string' && value.startsWith('=') && !isWellFormed(value);
  if (malformed) throw refusal('InvalidArgument', 'The formula of the rule is malformed.');
}

class CellValueObject extends objectType<Member, Pick<Excel.CellValueConditionalFormat, 'rule'>>(
  'CellValueConditionalFormat',
  { rule: ruleOf('CellValue', { formula1: '', operator: 'Invalid' as const }) },
) {
  get format(): ConditionalRangeFormatObject {
    return formatOf(
      this.context,
      'CellValueConditionalFormat',
      this.from((t) => t),
      (name, make) => this.child(name, make),
    );
  }
}

class TextComparisonObject extends objectType<Member, Pick<Excel.TextConditionalFormat, 'rule'>>(
  'TextConditionalFormat',
  { rule: ruleOf('ContainsText', { operator: 'Invalid' as const, text: '' }) },
) {
  get format(): ConditionalRangeFormatObject {
    return formatOf(
      this.context,
      'TextConditionalFormat',
      this.from((t) => t),
      (name, make) => this.child(name, make),
    );
  }
}

class CustomRuleObject extends objectType<Member, Pick<Excel.ConditionalFormatRule, 'formula'>>(
  'ConditionalFormatRule',
  {
    formula: {
      get: ({ format }) => {
        const formula = format.rule['formula'];
        return typeof formula === 'string' ? formula : '';
      },
      set: (member, formula) => {
        touch(member);
        requireFormula(formula.startsWith('=') ? formula : `=${formula}`);
        member.format.rule = { formula };
      },
    },
  },
) {}

class CustomObject extends objectType<Member, object>('CustomConditionalFormat', {}) {
  get rule(): CustomRuleObject {
    return this.child(
      'rule',
      () =>
        new CustomRuleObject(
          this.context,
          'CustomConditionalFormat.rule',
          this.from((t) => t),
        ),
    );
  }

  get format(): ConditionalRangeFormatObject {
    return formatOf(
      this.context,
      'CustomConditionalFormat',
      this.from((t) => t),
      (name, make) => this.child(name, make),
    );
  }
}

function formatOf(
  context: RequestContext,
  owner: string,
  resolve: Resolve<Member>,
  child: (name: string, make: () => ConditionalRangeFormatObject) => ConditionalRangeFormatObject,
): ConditionalRangeFormatObject {
  return child('format', () => new ConditionalRangeFormatObject(context, `${owner}.format`, resolve));
}

export class ConditionalFormatObject extends objectType<
  Member,
  Pick<Excel.ConditionalFormat, 'id' | 'priority' | 'stopIfTrue' | 'type'>
>('ConditionalFormat', {
  id: { get: ({ format }) => format.id },
  type: { get: ({ format }) => format.type as Excel.ConditionalFormat['type'] },
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

  protected find(range: RangeTarget, key: unknown): Member | undefined {
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
