/** What a validation says, in every language of the sheet. */
import type { Text } from '../../text/text';
import type { Speech } from './scene';

export interface Said {
  readonly title: string;
  readonly message: string;
}

export function said(speech: Speech, of: (text: Text) => Said): Said {
  return {
    title: speech.say((text) => of(text).title),
    message: speech.lines((text) => of(text).message).join('\n'),
  };
}
