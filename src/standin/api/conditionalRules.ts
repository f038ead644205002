/** The rules of conditional formats and what they paint. */
import { readColor } from '../book/format';
import { isWellFormed } from '../book/formulas';
import type { ConditionalFormat, ConditionalLook } from '../book/parts';
import { requireAllowance } from '../book/permissions';
import { refusal } from '../errors';
import type { Property, Resolve } from './clientObject';
import type { RequestContext } from './context';
import { objectType } from './objectType';
import type { RangeTarget } from './rangeTarget';

/** A conditional format of a range. */
export interface Member {
  readonly range: RangeTarget;
  readonly format: ConditionalFormat;
}

/** Changing any part of a format needs the same permission. */
export function touch({ range }: Member): void {
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
    numberFormat: {
      ...look<unknown>(
        (l) => l.numberFormat,
        (l, given) => ({ ...l, numberFormat: typeof given === 'string' ? given : null }),
      ),
      takesNull: true,
    },
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
      return { ...empty, ...member.format.rule };
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

export class CellValueObject extends objectType<Member, Pick<Excel.CellValueConditionalFormat, 'rule'>>(
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

export class TextComparisonObject extends objectType<Member, Pick<Excel.TextConditionalFormat, 'rule'>>(
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

export class CustomObject extends objectType<Member, object>('CustomConditionalFormat', {}) {
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
