/** `[Content_Types].xml`: what every part is. A part that it leaves out makes Excel offer a repair. */
import { contentTypes, type Part } from './parts';
import { declaration } from './xml';

export function contentTypesXml(parts: readonly Part[]): string {
  const overrides = parts.map(
    ({ path, contentType }) => `<Override PartName="/${path}" ContentType="${contentTypes[contentType]}"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}
