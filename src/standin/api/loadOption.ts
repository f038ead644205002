/** What `load` accepts: `'a, b/c'`, `['a', 'b/c']`, `{ a: true, b: { c: true } }` or `{ select, expand }`. */
import { refusal } from '../errors';

/** A property's name with the names of the objects on the way to it; empty for all plain properties of the object. */
export type LoadPath = readonly string[];

export function readLoadOption(option: unknown): readonly LoadPath[] {
  if (option === undefined || option === null) return [[]];
  if (typeof option === 'string') return readNames(option);
  if (Array.isArray(option)) return option.flatMap((each: unknown) => readNames(String(each)));
  if (typeof option !== 'object') throw refusal('InvalidArgument', 'load takes names of properties.', 'load');
  const record = option as Readonly<Record<string, unknown>>;
  if ('select' in record || 'expand' in record) {
    return [...readLoadOption(record['select'] ?? ''), ...readLoadOption(record['expand'] ?? '')];
  }
  return readObject(record);
}

function readNames(names: string): readonly LoadPath[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => name.split('/').filter((part) => part !== ''));
}

function readObject(record: Readonly<Record<string, unknown>>): readonly LoadPath[] {
  return Object.entries(record).flatMap(([name, value]): readonly LoadPath[] => {
    if (value === false || value === undefined || name === '$top' || name === '$skip') return [];
    if (name === '$all') return [[]];
    if (typeof value === 'object' && value !== null) {
      return readObject(value as Readonly<Record<string, unknown>>).map((rest) => [name, ...rest]);
    }
    return [[name]];
  });
}
