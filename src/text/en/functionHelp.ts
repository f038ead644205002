/** What is said about the functions: in Excel's function wizard, in the help, in the pane. English. */
import type { FunctionHelpText } from '../zh/functionHelp';

export const functionHelp: FunctionHelpText = {
  described: {
    KEYPOINT_TARGET: {
      does: 'The target that an edition of the Key Points sets for an indicator, ready for arithmetic.',
      gives:
        'A number: percentages and percentage points are fractions (60 % is 0.6, 2 points are 0.02), counts are in single units, money in yuan. A unit as third argument converts it (亿, 万, 万元, 亿元, million, billion, %, pp); a field gives that part of the goal. A goal that is not set, or set in words only, is #N/A with what to ask instead.',
    },
    KEYPOINT_TASK: {
      does: 'One key task of an edition; its title unless another field is asked for.',
      gives:
        'Text; number and aspect_number are numbers. Owners are our suggestion: the Key Points assign none.',
    },
    KEYPOINT_TASKS: {
      does: 'All key tasks of an edition, or of one of its aspects, one row each.',
      gives:
        "No header row: id, aspect, number, title, how the Chinese wording came to be (blank for the source's own words). A task that could not be read has a row that says so.",
    },
    KEYPOINT_ASPECTS: {
      does: 'The aspects of an edition, one row each.',
      gives:
        "No header row: number, title, number of tasks that were read, how the Chinese wording came to be (blank for the source's own words).",
    },
    KEYPOINT_INDICATORS: {
      does: 'All indicators, or those that an edition speaks of, one row each.',
      gives: 'No header row: id, name, unit, kind, editions that set a number for it.',
    },
    KEYPOINT_MEASURES: {
      does: 'The measures of a task, one row each.',
      gives:
        "No header row: id, measure, how the Chinese wording came to be (blank for the source's own words). #N/A where no measures were read.",
    },
    KEYPOINT_OWNERS: {
      does: 'Departments suggested as owners of a task, one row each.',
      gives:
        'No header row: role (always marked as suggested), national body, county counterpart, reason. The Key Points assign no owners.',
    },
    KEYPOINT_LOCAL_TARGET: {
      does: 'What a national target asks of your own area.',
      gives:
        'A level: the same level. An increase: your baseline plus the increase. A count or money: the national figure times your share.',
    },
    KEYPOINT_GAP: {
      does: 'What is still missing: target minus actual.',
      gives:
        'In the unit of the target; negative above the target. For an increase the target is baseline plus increase, so the baseline is needed.',
    },
    KEYPOINT_PACE: {
      does: 'The value due by a date on a straight line through the year.',
      gives:
        'On the line from the baseline on 31 December of the year before to the target on its deadline. The date must lie in the year of the edition.',
    },
    KEYPOINT_STATUS: {
      does: 'The light: how far progress is behind schedule.',
      gives:
        'Behind by less than 10 points green, by 10 to 30 points (both included) amber, by more than 30 points red; both limits can be set.',
    },
    KEYPOINT_BASELINE: {
      does: 'The national figure published for a date, or the latest before it.',
      gives:
        'A number in the unit of the target. Where published figures contradict each other and none is better supported, #N/A with all of them.',
    },
    KEYPOINT_COMPARE: {
      does: 'What a task became in another edition, or what it came from.',
      gives:
        'No header row: change, id of the other task, its title, note. This is our reading, not the text of the editions.',
    },
    KEYPOINT_SEARCH: {
      does: 'Tasks that match a text in Chinese or English, best first.',
      gives:
        'No header row: id, title, aspect, where it matches. Several words stand apart; all must be found.',
    },
    KEYPOINT_SOURCE: {
      does: 'The exact words of a goal or task, where they stand, how sure they are, and what is disputed.',
      gives: 'No header row: kind (words, note, dispute), text, document, place, confidence.',
    },
  },
  parameters: {
    edition: 'The edition, that is its year: 2024 or "2024"',
    indicator: 'The indicator: its id (such as "broadband_users") or its Chinese or English name',
    field_or_unit:
      'Optional. A unit (亿, 万, 万元, 亿元, million, billion, %, pp) or a field (unit, kind, comparator, deadline, text, name)',
    task: 'The task: its number (5), id ("2024-05") or whole title',
    field: 'Optional, title unless given. Which part of the task',
    language: 'Optional, Chinese unless "en" is given',
    aspect: 'Optional. The number or whole title of an aspect; all of them if left out',
    basis:
      'Not needed for a level; your own baseline for an increase (such as 58%); your own share for a count or money (such as 0.1%)',
    actual: 'The actual value in the unit of the target (a percentage as 60% or 0.6)',
    baseline: 'The baseline: the level at the end of the year before; needed for an increase',
    date: 'A date: an Excel date, "2024-06-30"; a month or year means its last day',
    progress: 'Progress, between 0 and 1 (85% or 0.85)',
    due_progress: 'The progress due, between 0 and 1',
    amber: 'Optional, 0.1 unless given. Behind by this much is amber (10 points is 0.1)',
    red: 'Optional, 0.3 unless given. Behind by more than this is red',
    from_edition: 'The edition that the task stands in',
    to_edition: 'The edition to compare with; it may be an earlier one',
    text: 'What to look for, in Chinese or English',
    indicator_or_task: 'An indicator (id or name) or a task (number, id or whole title)',
  },
  help: {
    title: 'KEYPOINT_ functions',
    intro: [
      'The names have no prefix and are the same in every display language. Answers are in Chinese unless "en" is given.',
      'Numbers come ready for arithmetic: percentages and percentage points are fractions, counts are in single units, money in yuan.',
      '#N/A says that the question is right but has no answer (no goal set, words only, not read, figures in conflict); #VALUE! says that an argument is wrong. Both come with a sentence.',
      'An optional argument that is 0 or blank counts as left out: Excel on the desktop hands an empty cell over as 0, Excel on the web as nothing, and both should give the same answer. An empty cell for a number that is needed counts as 0.',
      'Owners and comparisons are our suggestions and readings, not the text of the Key Points.',
    ],
    parameter: 'Parameter',
    meaning: 'Meaning',
    example: 'Example',
    answer: 'Answer',
    choices: 'Choices',
    rows: (rows, shown) => (rows > shown ? `${rows} rows; the first ${shown} are shown` : `${rows} rows`),
    pageNote: 'This page is generated from the definitions of the functions: npm run docs:functions',
    tryIt: 'To try a function in a terminal, without Excel:',
  },
};
