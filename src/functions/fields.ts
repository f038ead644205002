/** Reading the name of a field: its id, or what it is called in Chinese or English. */
import { found, problem, type Result } from '../keypoints/result';
import { nameKey } from '../keypoints/spelling';
import type { FunctionsText } from '../text/zh/functions';
import type { Texts } from './definition';

export type FieldName = keyof FunctionsText['fields'];

/** The field that was written, of those that the function has. `others` are what else could have been written. */
export function readField<F extends FieldName>(
  written: string,
  fields: readonly F[],
  texts: Texts,
  others: readonly string[] = [],
): Result<F> {
  const key = nameKey(written);
  const field = fields.find((one) =>
    [one, texts.zh.functions.fields[one], texts.en.functions.fields[one]].some(
      (name) => nameKey(name) === key,
    ),
  );
  return field === undefined
    ? problem('field-unknown', { given: written, known: [...fields, ...others] })
    : found(field);
}
