/** The package: every part has its type, and everything that is led to is there. */
import type { OpenedFile } from './opened';
import { relationshipsPathOf } from './opened';
import { attribute, childrenOf, type XmlElement } from './xmlTree';

/** The ending of the content type that a part has to have, by what leads to it. */
const expectedTypes: Readonly<Record<string, string>> = {
  officeDocument: '.sheet.main+xml',
  worksheet: '.worksheet+xml',
  styles: '.styles+xml',
  sharedStrings: '.sharedStrings+xml',
  theme: '.theme+xml',
  table: '.table+xml',
  drawing: '.drawing+xml',
  chart: '.chart+xml',
  'core-properties': '.core-properties+xml',
  'extended-properties': '.extended-properties+xml',
  'custom-properties': '.custom-properties+xml',
};

function idsUsed(element: XmlElement): readonly string[] {
  const own = Array.from(element.attributes)
    .filter(([name]) => name.startsWith('r:'))
    .map(([, value]) => value);
  return [...own, ...element.children.flatMap(idsUsed)];
}

function isAddress(target: string): boolean {
  return (
    URL.canParse(target) && !/[\s<>"{}|\\^`]/.test(target) && /^(?:https?:\/\/[^/]|mailto:.+@)/i.test(target)
  );
}

export function checkPackage(file: OpenedFile): void {
  const { paths, roots, relationships, report } = file;
  const types = roots.get('[Content_Types].xml');
  const defaults = new Map(
    childrenOf(types, 'Default').map((item) => [
      attribute(item, 'Extension'),
      attribute(item, 'ContentType') ?? '',
    ]),
  );
  const overrides = new Map(
    childrenOf(types, 'Override').map((item) => [
      attribute(item, 'PartName'),
      attribute(item, 'ContentType') ?? '',
    ]),
  );
  for (const path of overrides.keys()) {
    if (path !== undefined && !paths.includes(path.slice(1)))
      report('type-without-part', '[Content_Types].xml', path);
  }
  const reached = new Set<string>();
  for (const part of ['', ...paths.filter((path) => !path.endsWith('.rels'))]) {
    for (const [id, { type, external, target }] of relationships(part)) {
      const place = `${relationshipsPathOf(part)} ${id}`;
      if (external) {
        if (!isAddress(target)) report('address-malformed', place, target);
        continue;
      }
      reached.add(target);
      if (!paths.includes(target)) report('part-missing', place, target);
      const ending = expectedTypes[type];
      const given = overrides.get(`/${target}`) ?? defaults.get(target.split('.').pop()) ?? '';
      if (ending !== undefined && !given.endsWith(ending)) report('part-type', target, given);
    }
    const root = roots.get(part);
    if (root === undefined) continue;
    for (const id of idsUsed(root)) {
      if (!relationships(part).has(id)) report('relationship-missing', part, id);
    }
  }
  for (const path of paths) {
    const needed = path !== '[Content_Types].xml' && !path.endsWith('.rels');
    if (needed && !reached.has(path)) report('part-unreached', path, path);
  }
  for (const [part, { children }] of roots) {
    if (!part.endsWith('docProps/custom.xml')) continue;
    const numbers = children.map((item) => Number(attribute(item, 'pid')));
    for (const number of numbers) if (!(number >= 2)) report('property-id', part, String(number));
    if (new Set(numbers).size !== numbers.length) report('property-id-twice', part, numbers.join());
  }
}
