/** The terminal program without the terminal: arguments and files in, what to print out. */
import { setMessageLanguage } from '../functions/call';
import { texts as allTexts } from '../text/text';
import { checkCommand } from './checkCommand';
import { evalCommand } from './evalCommand';
import { type OptionKind, readLine } from './line';
import { type Command, type Files, misused, type Outcome, printed, type Texts } from './outcome';
import { templateCommand } from './templateCommand';

const commands: ReadonlyMap<string, Command> = new Map([
  ['eval', evalCommand],
  ['template', templateCommand],
  ['check', checkCommand],
]);

/** Options of every command. */
const common: readonly (readonly [string, OptionKind])[] = [
  ['help', 'flag'],
  ['language', 'value'],
];
const known = new Map([...common, ...[...commands.values()].flatMap(({ options }) => [...options])]);

/** Workbooks can be in both languages; messages are then in Chinese. */
const languages = ['zh', 'en', 'both'] as const;

/** Runs the program on what stands after its name. */
export function run(args: readonly string[], files: Files, texts: Texts = allTexts): Outcome {
  const { words, options, wrong } = readLine(args, known);
  const given = options.get('language') ?? 'zh';
  const asked = languages.find((each) => each === given);
  const language = asked === 'en' ? 'en' : 'zh';
  const text = texts[language];
  setMessageLanguage(language);
  if (wrong !== null) return misused(text.cli.wrong[wrong.code](wrong.option));
  if (asked === undefined) return misused(text.cli.languageWrong(given));
  if (options.has('help')) return printed(text.cli.usage);
  const [name, ...rest] = words;
  if (name === undefined) return misused(text.cli.commandMissing());
  const command = commands.get(name);
  if (command === undefined) return misused(text.cli.commandUnknown(name));
  const foreign = [...options.keys()].find(
    (option) => !command.options.has(option) && !common.some(([each]) => each === option),
  );
  if (foreign !== undefined) return misused(text.cli.optionForeign(`--${foreign}`, name));
  return command.run({ words: rest, options, text, texts, files });
}
