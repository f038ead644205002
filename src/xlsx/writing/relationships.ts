/** The `.rels` part beside a part: what it leads to, under the ids that its XML names. */
import { relationTypes, type Relation } from './parts';
import { declaration, quoted } from './xml';

/** From one part to another, as seen from the first one's folder. */
function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/** Where the relationships of a part are kept; the package's own are those of the path ''. */
export function relationshipsPath(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

export function relationshipsXml(part: string, relations: readonly Relation[]): string {
  const items = relations.map(({ kind, target }, index) => {
    const outside = kind === 'address';
    const to = outside ? `${quoted(target)}" TargetMode="External` : quoted(relativePath(part, target));
    return `<Relationship Id="rId${index + 1}" Type="${relationTypes[kind]}" Target="${to}"/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
