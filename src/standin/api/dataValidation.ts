/** `range.dataValidation`: rules for what may be typed, drop-down lists among them. */
import { looksLikeCell, overlap, without } from '../book/addresses';
import type { Book } from '../book/book';
import { isWellFormed } from '../book/formulas';
import { plainValidation, type Validation } from '../book/parts';
import { requireAllowance } from '../book/permissions';
import { refusal } from '../errors';
import { ClientObject } from './clientObject';
import { objectType } from './objectType';
import { addressOf, areaOf, areasOf, type RangeTarget } from './rangeTarget';

type ValidationProperties = Pick<
  Excel.DataValidation,
  'errorAlert' | 'ignoreBlanks' | 'prompt' | 'rule' | 'type'
>;

const typeNames: Readonly<Record<string, Exclude<Excel.DataValidation['type'], Excel.DataValidationType>>> = {
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  list: 'List',
  textLength: 'TextLength',
  time: 'Time',
  wholeNumber: 'WholeNumber',
};

/** Excel's limits: a list typed into the rule, and the texts of the messages, in characters. */
const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

function current({ sheet, tracked }: RangeTarget): Validation | undefined {
  const { rect } = tracked;
  return rect === null ? undefined : sheet.validations.find((each) => overlap(each.rect, rect) !== null);
}

/** Changes the rule of exactly these cells; others that shared one with them keep theirs. */
function change(target: RangeTarget, update: (validation: Validation) => Validation): void {
  requireAllowance(target.book, target.sheet, null);
  const changed = update({ ...(current(target) ?? plainValidation), rect: areaOf(target) });
  remove(target);
  for (const rect of areasOf(target)) target.sheet.validations.push({ ...changed, rect });
  target.book.report({ kind: 'rules', sheet: target.sheet.id });
}

function remove(target: RangeTarget): void {
  for (const rect of areasOf(target)) {
    target.sheet.validations = target.sheet.validations.flatMap((each) =>
      without(each.rect, rect).map((part) => ({ ...each, rect: part })),
    );
  }
}

function readRule(rule: Excel.DataValidationRule, book: Book): Readonly<Record<string, unknown>> {
  const given = Object.entries(rule).filter(([, value]) => value !== undefined && value !== null);
  const [[kind, body] = ['', null]] = given;
  if (given.length > 1 || (given.length === 1 && !(kind in typeNames))) {
    throw refusal('InvalidArgument', 'A rule has exactly one kind.');
  }
  return given.length === 0
    ? {}
    : { [kind]: readRuleBody(kind, body as Readonly<Record<string, unknown>>, book) };
}

function readRuleBody(
  kind: string,
  body: Readonly<Record<string, unknown>>,
  book: Book,
): Readonly<Record<string, unknown>> {
  const addressed = Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      value instanceof ClientObject ? referenceTo(value) : value,
    ]),
  );
  const malformed = Object.values(addressed).some(
    (value) => typeof value === 'string' && value.startsWith('=') && !isWellFormed(value),
  );
  if (malformed) throw refusal('InvalidArgument', 'A formula of the rule is malformed.');
  const dated = kind === 'date' && [addressed['formula1'], addressed['formula2']].some(isNumber);
  if (dated) throw refusal('InvalidArgument', 'A day is given as a Date, as ISO text or as a formula.');
  if (kind !== 'list') return addressed;
  const source = addressed['source'];
  if (typeof source !== 'string' || source === '') {
    throw refusal('InvalidArgument', 'A list needs a source: values, a formula or a range.');
  }
  if (!source.startsWith('=') && source.length > longestList) {
    throw refusal('InvalidArgument', 'A list typed into the rule holds at most 255 characters.');
  }
  const name = /^=([\p{L}_\\][\p{L}\p{N}_.\\]*)$/u.exec(source)?.[1];
  if (name !== undefined && !looksLikeCell(name) && book.findName(name, null) === undefined) {
    throw refusal('InvalidArgument', 'The list names a range that the workbook does not have.');
  }
  return { inCellDropDown: true, ...addressed };
}

const isNumber = (value: unknown): boolean => typeof value === 'number';

function referenceTo(given: ClientObject<unknown>): string {
  const target = (given as ClientObject<RangeTarget>).resolved();
  if (target === null) throw refusal('InvalidArgument', 'The range of the rule is a null object.');
  const [sheet, place = ''] = addressOf(target).split(/!(?=[^!]*$)/);
  return `=${sheet ?? ''}!${place.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function requireTexts(title: string | undefined, message: string | undefined): void {
  if ((title ?? '').length > longestTitle || (message ?? '').length > longestMessage) {
    throw refusal('InvalidArgument', 'A title holds at most 32 characters, a message at most 255.');
  }
}

export class DataValidationObject extends objectType<RangeTarget, ValidationProperties>('DataValidation', {
  rule: {
    get: (target) => current(target)?.rule ?? {},
    set: (target, rule) => {
      const read = readRule(rule, target.book);
      change(target, (validation) => ({ ...validation, rule: read }));
    },
  },
  errorAlert: {
    get: (target) => (current(target) ?? plainValidation).errorAlert,
    set: (target, alert) => {
      requireTexts(alert.title, alert.message);
      change(target, (validation) => ({ ...validation, errorAlert: { ...validation.errorAlert, ...alert } }));
    },
  },
  prompt: {
    get: (target) => (current(target) ?? plainValidation).prompt,
    set: (target, prompt) => {
      requireTexts(prompt.title, prompt.message);
      change(target, (validation) => ({ ...validation, prompt: { ...validation.prompt, ...prompt } }));
    },
  },
  ignoreBlanks: {
    get: (target) => (current(target) ?? plainValidation).ignoreBlanks,
    set: (target, ignoreBlanks) => {
      change(target, (validation) => ({ ...validation, ignoreBlanks }));
    },
  },
  type: {
    get: (target) => {
      const [kind] = Object.keys(current(target)?.rule ?? {});
      return (kind === undefined ? undefined : typeNames[kind]) ?? 'None';
    },
  },
}) {
  clear(): void {
    this.call('clear', [], (target) => {
      requireAllowance(target.book, target.sheet, null);
      remove(target);
      target.book.report({ kind: 'rules', sheet: target.sheet.id });
    });
  }
}
