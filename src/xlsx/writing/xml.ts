/** XML of the file's parts: text that any reader takes back exactly as it was. */

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What cannot stand in XML as it is, and what may begin like the format's own escape. */
const special = /[&<>_\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
const unwritable =
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * Text inside an element. Control characters and halves of a character become `_x000B_`, as ISO/IEC 29500 (ST_Xstring)
 * has it; what already reads like such an escape is escaped itself.
 */
export function written(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(unwritable, escaped).replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** Text inside an attribute, where line breaks and tabs would become spaces. */
export function quoted(text: string): string {
  return written(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
