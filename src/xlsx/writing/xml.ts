/** XML of the file's parts: text that any reader takes back exactly as it was. */

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What cannot stand in XML at all, or may begin like the format's own escape. */
const odd = /_x|[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;
const unwritable =
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const markup = /[&<>]/;

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * Text inside an element. Control characters and halves of a character become `_x000B_`, as ISO/IEC 29500 (ST_Xstring)
 * has it; what already reads like such an escape is escaped itself.
 */
export function written(text: string): string {
  const writable = odd.test(text) ? text.replace(unwritable, escaped) : text;
  if (!markup.test(writable)) return writable;
  return writable.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text inside an attribute, where line breaks and tabs would become spaces. */
export function quoted(text: string): string {
  return written(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
