/** The strings of all cells, each kept once. */
import { spreadsheetNamespace, type Part } from './parts';
import { declaration, written } from './xml';

export interface SharedStrings {
  /** The index under which cells find the text. */
  readonly indexOf: (text: string) => number;
  readonly part: () => Part;
}

export function sharedStrings(): SharedStrings {
  const indices = new Map<string, number>();
  let count = 0;
  return {
    indexOf: (text) => {
      count += 1;
      const known = indices.get(text);
      if (known !== undefined) return known;
      const index = indices.size;
      indices.set(text, index);
      return index;
    },
    part: () => {
      const items = Array.from(
        indices.keys(),
        (text) => `<si><t xml:space="preserve">${written(text)}</t></si>`,
      );
      return {
        path: 'xl/sharedStrings.xml',
        contentType: 'strings',
        xml: `${declaration}<sst xmlns="${spreadsheetNamespace}" count="${count}" uniqueCount="${indices.size}">${items.join('')}</sst>`,
        relations: [],
      };
    },
  };
}
