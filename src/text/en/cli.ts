import type { CliText } from '../zh/cli';

export const cli: CliText = {
  usage: [
    'Usage: keypoints eval <formula> [--language zh|en]',
    '',
    'Commands:',
    '  eval <formula>    works out a KEYPOINT_ formula and prints the answer; several cells are parted by tabs',
    '',
    'Options:',
    '  --language zh|en  language of the messages, zh unless given',
    '  --help            shows this',
    '',
    'Example:',
    `  keypoints eval 'KEYPOINT_TARGET("2024","broadband_users")'`,
    '',
    'Exit codes: 0 there is an answer; 1 the formula answers with an error (its code and sentence go to standard error); 2 wrong usage.',
  ],
  commandUnknown: (given) => `There is no command "${given}". See --help.`,
  commandMissing: () => 'The command is missing. See --help.',
  formulaMissing: () => `eval needs a formula, such as eval 'KEYPOINT_TARGET("2024","broadband_users")'.`,
  formulaSplit: (count) =>
    `eval takes one formula, but there are ${count} pieces: put single quotes around the whole formula.`,
  optionUnknown: (given) => `There is no option "${given}". See --help.`,
  languageWrong: (given) => `--language is zh or en, not "${given}".`,
};
