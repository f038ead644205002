/** The options of `npm start`. */
import type { StartText } from '../../src/text/zh/start';

export interface Options {
  readonly preview: boolean;
  /** Null: 3000, or the next free one. */
  readonly port: number | null;
  readonly watch: boolean;
  readonly check: boolean;
  readonly help: boolean;
}

export type Parsed =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly sentence: (text: StartText) => string };

export function parseOptions(given: readonly string[]): Parsed {
  const flags = { preview: false, watch: false, check: false, help: false };
  let port: number | null = null;
  const rest = [...given];
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    const [name, attached] = option.split('=', 2);
    if (name === '--port') {
      const value = attached ?? rest.shift() ?? '';
      if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) {
        return { ok: false, sentence: (text) => text.portExpected(value) };
      }
      port = Number(value);
    } else if (option === '--preview') flags.preview = true;
    else if (option === '--watch') flags.watch = true;
    else if (option === '--check') flags.check = true;
    else if (option === '--help') flags.help = true;
    else {
      const unknown = option;
      return { ok: false, sentence: (text) => text.unknownOption(unknown) };
    }
  }
  return { ok: true, options: { ...flags, port } };
}
