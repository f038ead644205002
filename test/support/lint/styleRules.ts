/** The styles: every index points at something. */
import { checkCount, type OpenedFile } from './opened';
import { attribute, childOf, childrenOf, type XmlElement } from './xmlTree';

export interface StyleCounts {
  readonly cells: number;
  readonly highlights: number;
}

const builtInFormats = 164;
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

export function inOrder(element: XmlElement, order: readonly string[]): boolean {
  const places = element.children.map(({ name }) => order.indexOf(name));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
}

export function checkStyles({ roots, report }: OpenedFile): StyleCounts {
  const path = Array.from(roots.keys()).find((part) => part.endsWith('styles.xml')) ?? '';
  const root = roots.get(path);
  for (const list of root?.children ?? []) checkCount(list, path, report);
  const count = (list: string): number => childOf(root, list)?.children.length ?? 0;
  const formats = new Set(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map((format) => attribute(format, 'numFmtId') ?? ''),
  );
  for (const list of ['cellXfs', 'cellStyleXfs']) {
    for (const style of childrenOf(childOf(root, list), 'xf')) {
      const format = attribute(style, 'numFmtId') ?? '0';
      if (Number(format) >= builtInFormats && !formats.has(format)) report('style-format', path, format);
      for (const [index, target] of [
        ['fontId', 'fonts'],
        ['fillId', 'fills'],
        ['borderId', 'borders'],
      ] as const) {
        if (!(Number(attribute(style, index) ?? '0') < count(target)))
          report('style-index', path, `${index} ${attribute(style, index) ?? ''}`);
      }
    }
  }
  for (const font of childrenOf(childOf(root, 'fonts'), 'font')) {
    if (!inOrder(font, fontOrder)) report('font-order', path, font.children.map(({ name }) => name).join());
  }
  return { cells: count('cellXfs'), highlights: count('dxfs') };
}
