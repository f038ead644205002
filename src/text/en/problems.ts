import type { Indicator } from '../../editions/model';
import type { ProblemsText } from '../zh/problems';

const list = (items: readonly string[]): string => items.join(', ');
const named = (indicator: Indicator): string => `"${indicator.name.en}" (${indicator.id})`;

function insteadOf(related: readonly Indicator[], editions: readonly string[]): string {
  const ways = [
    ...related.map((other) => `${named(other)} of the same edition`),
    ...(editions.length > 0 ? [`the ${list(editions)} edition${editions.length > 1 ? 's' : ''}`] : []),
  ];
  return ways.length > 0 ? ` Ask instead for: ${ways.join('; ')}.` : '';
}

export const problems: ProblemsText = {
  'edition-unknown': ({ given, known }) =>
    `There is no edition "${given}" of the Key Points here. Editions: ${list(known)}.`,
  'task-unknown': ({ edition, given, count }) =>
    `The ${edition} edition has no task "${given}". Give a number from 1 to ${count}, an id (such as ${edition}-05) or the whole title.`,
  'task-unread': ({ edition, number }) =>
    `The ${edition} edition has a task ${number}, but its text could not be read: what it says is not known.`,
  'aspect-unknown': ({ edition, given, count }) =>
    `The ${edition} edition has no aspect "${given}". Give a number from 1 to ${count} or the whole title.`,
  'aspect-unread': ({ edition, number }) =>
    `The ${edition} edition has an aspect ${number}, but its title or its tasks could not be read: they are not known.`,
  'indicator-unknown': ({ given, near }) =>
    `There is no indicator "${given}". ${near.length > 0 ? `Did you mean ${near.map(named).join(' or ')}?` : 'KEYPOINT_INDICATORS() lists all of them.'}`,
  'goal-not-set': ({ edition, indicator, related, editions }) =>
    `The ${edition} edition sets no goal for ${named(indicator)}.${insteadOf(related, editions)}`,
  'goal-in-words': ({ edition, indicator, words, related, editions }) =>
    `The ${edition} edition speaks of ${named(indicator)} in words only, without a number: "${words.en}". For the sentence ask KEYPOINT_TARGET("${edition}","${indicator.id}","text_en").${insteadOf(related, editions)}`,
  'field-unknown': ({ given, known }) => `There is no field "${given}". There are: ${list(known)}.`,
  'field-not-in-edition': ({ edition, task, field }) =>
    `The "${field}" of task ${task} of the ${edition} edition was not read, or there is none.`,
  'unit-mismatch': ({ given, indicator, known }) =>
    known.length > 0
      ? `${named(indicator)} cannot be given in "${given}". It can be given in: ${list(known)}.`
      : `${named(indicator)} cannot be given in "${given}": it has no other unit.`,
  'language-unknown': ({ given }) => `The language is "zh" (Chinese) or "en" (English), not "${given}".`,
  'number-expected': ({ parameter, given }) => `${parameter} must be a number; it is "${given}".`,
  'date-expected': ({ parameter, given }) =>
    `${parameter} must be a date, such as 2024-06-30 or an Excel date; it is "${given}".`,
  'date-outside-year': ({ given, edition }) =>
    `${given} is not in ${edition}: the pace is worked out from ${edition}-01-01 to ${edition}-12-31 only.`,
  'fraction-expected': ({ parameter, given }) =>
    `${parameter} must lie between 0 and 1 (write 60 % as 60% or 0.6); it is "${given}".`,
  'text-expected': ({ parameter }) => `${parameter} must be text.`,
  'argument-missing': ({ parameter }) => `${parameter} is missing.`,
  'arguments-too-many': ({ function: name, given, most }) =>
    `${name} takes at most ${most} arguments; ${given} were given.`,
  'basis-needed': ({ indicator, what }) =>
    what === 'baseline'
      ? `${named(indicator)} needs your own baseline (such as 58%); an empty cell or 0 is not a baseline.`
      : `${named(indicator)} is shared out by your own share, which must be given (such as 0.1%); an empty cell or 0 is not a share.`,
  'thresholds-crossed': ({ amber, red }) =>
    `The amber limit (${amber}) must not be above the red limit (${red}).`,
  'statistic-missing': ({ indicator, date, first }) =>
    `There is no national figure for ${named(indicator)} at ${date} or before${first === null ? '' : `; the first is of ${first}`}.`,
  'statistic-none': ({ indicator }) => `There are no national figures for ${named(indicator)}.`,
  'statistic-conflict': ({ indicator, date, values }) =>
    `The published figures for ${named(indicator)} of ${date} contradict each other (${list(values)}) and none is better supported, so none is given.`,
  'comparison-same-edition': ({ edition }) => `Both editions are ${edition}: give two different ones.`,
  'comparison-unread': ({ task, edition }) =>
    `The tasks of the ${edition} edition were not all read, so what corresponds to task ${task} cannot be told.`,
  'nothing-found': ({ text }) => `No task matches "${text}".`,
  'function-unknown': ({ given, near }) =>
    `There is no function ${given}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
  'formula-empty': () => 'No formula was given.',
  'formula-unexpected': ({ at, found }) =>
    `"${found}" at character ${at} of the formula cannot be read. It may hold KEYPOINT_ functions, numbers, percentages, "text", TRUE and FALSE.`,
  'formula-unfinished': ({ missing }) => `The formula is not finished: ${missing} is missing.`,
  'spill-as-argument': ({ function: name }) =>
    `${name} answers with several cells and cannot be an argument.`,
};
