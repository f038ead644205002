/** What a file is that is no .xlsx workbook, from its first bytes and the names of what is packed in it. */
import { strFromU8 } from 'fflate';
import type { OtherFormat, ReadingProblems } from '../../text/zh/reading';

const ole = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** The container of old workbooks and of workbooks with a password. */
export function isOle(bytes: Uint8Array): boolean {
  return beginsWith(bytes, ole);
}

/** Whether a stream of this name is listed in the container. */
function oleHas(bytes: Uint8Array, name: string): boolean {
  const wanted = `${name}\0`.split('').flatMap((letter) => [letter.charCodeAt(0), 0]);
  // Names of streams begin on 128-byte boundaries.
  for (let i = 512; i + wanted.length <= bytes.length; i += 128) {
    if (wanted.every((byte, k) => bytes[i + k] === byte)) return true;
  }
  return false;
}

/** Whether an OLE container holds a workbook with a password or an old one. */
export function oleContent(bytes: Uint8Array): ReadingProblems['encrypted-or-xls']['which'] {
  if (oleHas(bytes, 'EncryptedPackage')) return 'encrypted';
  if (oleHas(bytes, 'Workbook') || oleHas(bytes, 'Book')) return 'xls';
  return 'unknown';
}

/** What a file looks like that is no zip. */
export function looksLike(bytes: Uint8Array): ReadingProblems['not-a-zip']['looksLike'] {
  if (beginsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (beginsWith(bytes, [0x52, 0x61, 0x72, 0x21]) || beginsWith(bytes, [0x37, 0x7a, 0xbc, 0xaf]))
    return 'rar';
  const start = bytes.subarray(0, 1000);
  if (/^\W*<(!doctype html|html|meta|table|head|\?xml)/i.test(strFromU8(start, true))) return 'web page';
  return start.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13) ? 'text' : 'unknown';
}

/** What a zip is that holds no workbook, from the names in it; null where it cannot be told. */
export function formatOf(names: readonly string[]): OtherFormat | null {
  const has = (name: string): boolean => names.includes(name);
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('word/document.xml')) return 'docx';
  if (has('ppt/presentation.xml')) return 'pptx';
  if (has('content.xml') && has('mimetype')) return 'ods';
  return names.some((name) => /\.(xlsx|xls|et|csv|zip)$/.test(name)) ? 'archive' : null;
}
