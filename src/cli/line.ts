/** What was typed after the program's name: words and options, in any order. */

/** `flag` stands alone, `value` takes what follows it. */
export type OptionKind = 'flag' | 'value';

export type Options = ReadonlyMap<string, OptionKind>;

export interface Line {
  readonly words: readonly string[];
  /** By name without dashes; a flag that is given says ''. */
  readonly options: ReadonlyMap<string, string>;
  readonly wrong: LineProblem | null;
}

export type LineProblem =
  | { readonly code: 'option-unknown'; readonly option: string }
  | { readonly code: 'option-twice'; readonly option: string }
  | { readonly code: 'value-missing'; readonly option: string }
  | { readonly code: 'value-unexpected'; readonly option: string };

/** `--name value` and `--name=value`; after `--` nothing is an option any more. A negative number is no option. */
export function readLine(args: readonly string[], known: Options): Line {
  const words: string[] = [];
  const options = new Map<string, string>();
  let wrong: LineProblem | null = null;
  let rest = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (rest || !/^-{1,2}[a-z]/i.test(arg)) {
      if (arg === '--' && !rest) rest = true;
      else words.push(arg);
      continue;
    }
    const cut = arg.indexOf('=');
    const option = cut < 0 ? arg : arg.slice(0, cut);
    const name = option === '-h' ? 'help' : option.replace(/^--/, '');
    const kind = known.get(name);
    if (kind === undefined || (option !== '-h' && !option.startsWith('--'))) {
      wrong ??= { code: 'option-unknown', option: arg };
      continue;
    }
    if (options.has(name)) wrong ??= { code: 'option-twice', option };
    if (kind === 'flag') {
      if (cut >= 0) wrong ??= { code: 'value-unexpected', option };
      options.set(name, '');
      continue;
    }
    const value = cut < 0 ? args[++at] : arg.slice(cut + 1);
    if (value === undefined || (cut < 0 && /^--[a-z]/i.test(value))) {
      wrong ??= { code: 'value-missing', option };
      if (value !== undefined) at -= 1;
    } else {
      options.set(name, value);
    }
  }
  return { words, options, wrong };
}
