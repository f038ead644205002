/** A part's XML as a tree, with what its text means after every escape. */

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
}

export class MalformedXml extends Error {}

const piece =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<(?<end>\/)?(?<name>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/)?>|(?<text>[^<]+)/y;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&([^;&\s]*);?/g, (whole, body: string) => {
    const number = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(body);
    if (number !== null)
      return String.fromCodePoint(
        Number.parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16),
      );
    const meant = entities[body];
    if (meant === undefined) throw new MalformedXml(`unknown entity ${whole}`);
    return meant;
  });
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', quoted = ''] of source.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (attributes.has(name)) throw new MalformedXml(`attribute ${name} twice`);
    // A reader gives spaces for line breaks that are not written as character references.
    attributes.set(name, decoded(quoted.slice(1, -1).replace(/[\t\n\r]/g, ' ')));
  }
  return attributes;
}

/** @throws MalformedXml when a program that reads XML would refuse it. */
export function parseXml(xml: string): XmlElement {
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(xml);
  if (control !== null) throw new MalformedXml(`control character at ${control.index}`);
  interface Open {
    name: string;
    attributes: ReadonlyMap<string, string>;
    children: XmlElement[];
    text: string;
  }
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [root];
  let at = 0;
  while (at < xml.length) {
    piece.lastIndex = at;
    const match = piece.exec(xml);
    if (match === null) throw new MalformedXml(`cannot read ${xml.slice(at, at + 40)}`);
    at = piece.lastIndex;
    const { end, name, attributes, empty, text } = match.groups ?? {};
    const parent = open[open.length - 1] ?? root;
    if (text !== undefined) parent.text += decoded(text);
    else if (name === undefined) continue;
    else if (end !== undefined) {
      if (parent.name !== name || open.length === 1)
        throw new MalformedXml(`</${name}> closes ${parent.name}`);
      open.pop();
    } else {
      const element: Open = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' };
      parent.children.push(element);
      if (empty === undefined) open.push(element);
    }
  }
  const [only, more] = root.children;
  if (open.length > 1 || only === undefined || more !== undefined)
    throw new MalformedXml('not one whole element');
  return only;
}

/** Text as Excel takes it: `_x000B_` stands for the character. */
export function meaning(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Every element of the name, at any depth, in document order. */
export function allOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (element === undefined) return [];
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => allOf(child, name)),
  ];
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

export function numberOf(element: XmlElement | undefined, name: string): number {
  const value = attribute(element, name);
  return value === undefined ? Number.NaN : Number(value);
}
