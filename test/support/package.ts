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

/** A zip file of these parts, in this order. */
export function packaged(parts: Parts, order: readonly string[] = Object.keys(parts)): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const name of order) {
    const given = parts[name] ?? '';
    const part: Packed =
      typeof given === 'string' || given instanceof Uint8Array ? { content: given } : given;
    const content = typeof part.content === 'string' ? strToU8(part.content) : part.content;
    const method = part.method ?? 8;
    const data = part.packed ?? (method === 8 ? deflateSync(content) : content);
    const nameBytes = strToU8(name);
    const fields = new DataView(new ArrayBuffer(26));
    [20, part.flags ?? 0x800, method, 0, 33].forEach((value, i) => fields.setUint16(i * 2, value, true));
    fields.setUint32(10, part.crc ?? crc32(content), true);
    fields.setUint32(14, data.length, true);
    fields.setUint32(18, part.size ?? content.length, true);
    fields.setUint16(22, nameBytes.length, true);
    const common = new Uint8Array(fields.buffer);
    const local = new Uint8Array([0x50, 0x4b, 3, 4, ...common, ...nameBytes]);
    const tail = new DataView(new ArrayBuffer(14));
    tail.setUint32(10, at, true);
    directory.push(
      new Uint8Array([0x50, 0x4b, 1, 2, 20, 0, ...common, ...new Uint8Array(tail.buffer), ...nameBytes]),
    );
    chunks.push(local, data);
    at += local.length + data.length;
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, order.length, true);
  end.setUint16(10, order.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, at, true);
  return Uint8Array.from(Buffer.concat([...chunks, ...directory, new Uint8Array(end.buffer)]));
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
