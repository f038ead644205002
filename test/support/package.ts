/** Workbook files written part by part, so that tests can write what no program would. */
import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../src/xlsx/reading/crc32';

/** A part as it is packed; what is left out is true. */
export interface Packed {
  readonly content: string | Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  /** What the file says of its size and checksum. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** The packed bytes, whatever the content is. */
  readonly packed?: Uint8Array;
}

export type Parts = Readonly<Record<string, string | Uint8Array | Packed>>;

export interface Packing {
  readonly order?: readonly string[];
  /** `wide`: sizes and places of 64 bits. `streamed`: sizes and checksums behind the data. */
  readonly form?: 'plain' | 'wide' | 'streamed';
}

const full = 0xffffffff;

/** Numbers of 2, 4 or 8 bytes, the last byte first. */
function fields(...all: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Uint8Array {
  return Uint8Array.from(
    all.flatMap(([bytes, value]) =>
      Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256),
    ),
  );
}

/** A zip file of these parts. */
export function packaged(parts: Parts, packing: Packing = {}): Uint8Array {
  const { order = Object.keys(parts), form = 'plain' } = packing;
  const [wide, streamed] = [form === 'wide', form === 'streamed'];
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const path of order) {
    const given = parts[path] ?? '';
    const part: Packed =
      typeof given === 'string' || given instanceof Uint8Array ? { content: given } : given;
    const content = typeof part.content === 'string' ? strToU8(part.content) : part.content;
    const method = part.method ?? 8;
    const data = part.packed ?? (method === 8 ? deflateSync(content) : content);
    const name = strToU8(path);
    const crc = part.crc ?? crc32(content);
    const size = part.size ?? content.length;
    const start = fields(
      [2, 20],
      [2, (part.flags ?? 0x800) + (streamed ? 8 : 0)],
      [2, method],
      [2, 0],
      [2, 33],
    );
    const sizes = (hidden: boolean): Uint8Array =>
      fields([4, crc], [4, hidden ? full : data.length], [4, hidden ? full : size], [2, name.length]);
    const none = fields([4, 0], [4, 0], [4, 0], [2, name.length]);
    const extra = wide ? fields([2, 1], [2, 24], [8, size], [8, data.length], [8, at]) : new Uint8Array();
    const tail = fields([2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, wide ? full : at]);
    directory.push(Buffer.concat([fields([4, 0x02014b50], [2, 20]), start, sizes(wide), tail, name, extra]));
    const header = Buffer.concat([
      fields([4, 0x04034b50]),
      start,
      streamed ? none : sizes(false),
      fields([2, 0]),
      name,
    ]);
    const after = streamed
      ? fields([4, 0x08074b50], [4, crc], [4, data.length], [4, size])
      : new Uint8Array();
    chunks.push(header, data, after);
    at += header.length + data.length + after.length;
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  const count = order.length;
  const end64 = fields(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, at],
    [4, 0x07064b50],
    [4, 0],
    [8, at + size],
    [4, 1],
  );
  const end = wide
    ? fields([4, 0x06054b50], [4, 0], [2, 0xffff], [2, 0xffff], [4, full], [4, full], [2, 0])
    : fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
  return Uint8Array.from(Buffer.concat([...chunks, ...directory, ...(wide ? [end64] : []), end]));
}

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The XML of relationships: id, last word of the type, target. */
export function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** The parts of a workbook with one sheet, 填报, that holds these rows; any part can be added or replaced. */
export function workbookParts(rows: string, more: Parts = {}): Parts {
  return {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      '<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="m" xmlns:r="r"><sheets><sheet name="填报" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml':
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t>牵头单位</t></si><si><r><t>县委</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 网信办</t></r><rPh sb="0" eb="1"><t>xian</t></rPh><phoneticPr fontId="1"/></si><si><t/></si></sst>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  };
}
