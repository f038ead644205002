/** The terminal program without the terminal: arguments in, what to print out. */
import type { Language } from '../editions/model';
import { setMessageLanguage } from '../functions/call';
import { texts as allTexts } from '../text/text';
import { evalCommand } from './evalCommand';
import { type Command, misused, type Outcome, printed, type Texts } from './outcome';

const commands: ReadonlyMap<string, Command> = new Map([['eval', evalCommand]]);

interface Line {
  readonly words: readonly string[];
  readonly help: boolean;
  readonly language: Language;
  /** The first option that is none, or a language that is none. */
  readonly wrong: { readonly option: string } | { readonly language: string } | null;
}

const asLanguage = (given: string): Language | null => (given === 'zh' || given === 'en' ? given : null);

/** Options may stand anywhere; after `--` nothing is an option any more. A negative number is no option. */
function readLine(args: readonly string[]): Line {
  const words: string[] = [];
  let help = false;
  let language: Language = 'zh';
  let wrong: Line['wrong'] = null;
  let rest = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [option = '', value] = arg.split('=', 2);
    if (rest || !/^-{1,2}[a-z]/i.test(arg)) {
      if (arg === '--' && !rest) rest = true;
      else words.push(arg);
    } else if (arg === '--help' || arg === '-h') {
      help = true;
    } else if (option === '--language') {
      const given = value ?? args[++i] ?? '';
      const known = asLanguage(given);
      if (known === null) wrong ??= { language: given };
      else language = known;
    } else {
      wrong ??= { option: arg };
    }
  }
  return { words, help, language, wrong };
}

/** Runs the program on what stands after its name. */
export function run(args: readonly string[], texts: Texts = allTexts): Outcome {
  const { words, help, language, wrong } = readLine(args);
  const text = texts[language];
  setMessageLanguage(language);
  if (wrong !== null) {
    return misused(
      'option' in wrong ? text.cli.optionUnknown(wrong.option) : text.cli.languageWrong(wrong.language),
    );
  }
  if (help) return printed(text.cli.usage);
  const [name, ...rest] = words;
  if (name === undefined) return misused(text.cli.commandMissing());
  const command = commands.get(name);
  return command === undefined ? misused(text.cli.commandUnknown(name)) : command(rest, text, texts);
}
