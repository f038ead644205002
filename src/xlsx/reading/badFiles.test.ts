import fs from 'node:fs';
import path from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { packaged, relationships, workbookParts, type Parts } from '../../../test/support/package';
import { usualLimits, type Limits } from './limits';
import { openBook } from './openBook';
import type { ReadingProblem } from './problem';

const good = workbookParts('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>');

/** The first problem on the way to reading everything; null where all of the file can be read. */
function problemOf(bytes: Uint8Array, limits: Limits = usualLimits): ReadingProblem | null {
  const before = bytes.slice();
  const opened = openBook(bytes, limits);
  const steps = opened.ok ? opened.value.sheets.flatMap((sheet) => [sheet.tables(), sheet.read()]) : [opened];
  expect(Buffer.compare(bytes, before)).toBe(0);
  for (const step of steps) if (!step.ok) return step.problem;
  return null;
}

const problemOfParts = (parts: Parts, limits?: Limits): ReadingProblem | null =>
  problemOf(packaged(parts), limits);

describe('files that are no workbook', () => {
  it('says that a file of 0 bytes is empty', () => {
    expect(problemOf(new Uint8Array())).toEqual({ code: 'empty-file', parameters: {} });
  });

  it.each([
    ['CSV', '序号,任务\n1,推进\n', 'text'],
    ['CSV with a byte order mark', '\uFEFFa,b\n1,2\n', 'text'],
    ['one letter', 'x', 'text'],
    ['a web page', '<html><body><table><tr><td>1</td></tr></table></body></html>', 'web page'],
    ['an old XML spreadsheet', '<?xml version="1.0"?><Workbook/>', 'web page'],
    ['a PDF', '%PDF-1.7 …', 'pdf'],
    ['a RAR archive', 'Rar!\u001a\u0007', 'rar'],
    ['zeros, as a failed disk leaves them', '\0\0\0\0\0\0\0\0', 'unknown'],
  ])('tells %s named .xlsx from a workbook', (_, content, looksLike) => {
    expect(problemOf(strToU8(content))).toEqual({ code: 'not-a-zip', parameters: { looksLike } });
  });

  it.each([
    ['EncryptedPackage', 'encrypted'],
    ['Workbook', 'xls'],
    ['Book', 'xls'],
    ['Contents', 'unknown'],
  ])('tells a password from an old format in the container that both share: %s', (stream, which) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(stream, 'utf16le'), 1024 + 128);
    expect(problemOf(bytes)).toEqual({ code: 'encrypted-or-xls', parameters: { which } });
  });

  it.each([
    ['xlsb', { 'xl/workbook.bin': 'x' }],
    ['ods', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }],
    [
      'docx',
      {
        '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': '<document/>',
      },
    ],
    ['pptx', { 'ppt/presentation.xml': '<presentation/>' }],
    ['archive', { '安吉县.xlsx': 'x', '德清县.xlsx': 'x' }],
  ])('names the other format: %s', (format, parts) => {
    expect(problemOfParts(parts)).toEqual({ code: 'other-format', parameters: { format } });
  });

  it('says that an archive of anything else holds no workbook', () => {
    expect(problemOfParts({ 'readme.md': 'x' })).toEqual({ code: 'not-a-workbook', parameters: {} });
    expect(problemOf(packaged({}))).toEqual({ code: 'not-a-workbook', parameters: {} });
  });

  it('says that a part which is called a workbook and is none holds no workbook', () => {
    expect(problemOfParts({ ...good, 'xl/workbook.xml': '<html/>' })?.code).toBe('not-a-workbook');
  });
});

describe('damaged files', () => {
  it.each([0.3, 0.5, 0.9])('says that the end is missing when %d of the file arrived', (share) => {
    const bytes = packaged(good);
    expect(problemOf(bytes.slice(0, Math.floor(bytes.length * share)))).toEqual({
      code: 'truncated',
      parameters: {},
    });
  });

  it('finds a changed bit in a sheet by its checksum', () => {
    const stored = {
      content: '<worksheet><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>',
      method: 0,
    };
    const bytes = packaged({ ...good, 'xl/worksheets/sheet1.xml': stored });
    const at = Buffer.from(bytes).indexOf('<v>5</v>') + 3;
    bytes[at] = '6'.charCodeAt(0);
    expect(problemOf(bytes)).toEqual({ code: 'bad-data', parameters: { part: 'xl/worksheets/sheet1.xml' } });
  });

  it('finds content that is longer, shorter or other than was declared', () => {
    const content = `<worksheet><sheetData/></worksheet>${' '.repeat(200_000)}`;
    const sheet = 'xl/worksheets/sheet1.xml';
    const damaged = { code: 'bad-data', parameters: { part: sheet } };
    expect(problemOfParts({ ...good, [sheet]: { content, size: 100 } })).toEqual(damaged);
    expect(problemOfParts({ ...good, [sheet]: { content, size: 300_000 } })).toEqual(damaged);
    expect(problemOfParts({ ...good, [sheet]: { content, crc: 1 } })).toEqual(damaged);
    expect(problemOfParts({ ...good, [sheet]: { content, method: 0, size: 300_000 } })).toEqual(damaged);
  });

  it('finds two parts of one name, which other programs would choose between', () => {
    const names = Object.keys(good);
    expect(problemOf(packaged(good, { order: [...names, 'xl/workbook.xml'] }))).toEqual({
      code: 'bad-data',
      parameters: { part: null },
    });
  });

  it('finds a table of contents that lacks parts', () => {
    const bytes = packaged(good);
    const count = Object.keys(good).length;
    bytes[bytes.length - 22 + 8] = count - 1;
    bytes[bytes.length - 22 + 10] = count - 1;
    expect(problemOf(bytes)?.code).toBe('bad-data');
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/_rels/workbook.xml.rels', '_rels/.rels'])(
    'says which part is missing: %s',
    (part) => {
      const { [part]: _, ...rest } = good;
      const problem = problemOfParts(rest);
      expect(problem?.code).toBe('part-missing');
    },
  );

  it('does not lose dates in silence when the styles are missing', () => {
    const { 'xl/styles.xml': _, ...rest } = workbookParts(
      '<row r="1"><c r="A1" s="1"><v>45413</v></c></row>',
    );
    expect(problemOfParts(rest)).toEqual({ code: 'part-missing', parameters: { part: 'xl/styles.xml' } });
  });

  it('does not lose a table in silence when its part is missing', () => {
    const sheet =
      '<worksheet xmlns:r="r"><sheetData/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';
    expect(problemOfParts({ ...good, 'xl/worksheets/sheet1.xml': sheet })?.code).toBe('part-missing');
    const related = {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
    };
    expect(problemOfParts({ ...good, 'xl/worksheets/sheet1.xml': sheet, ...related })).toEqual({
      code: 'part-missing',
      parameters: { part: 'xl/tables/table1.xml' },
    });
  });

  it.each([
    ['cut off', '<worksheet><sheetData><row r="1">'],
    ['closed in the wrong order', '<worksheet><sheetData></worksheet></sheetData>'],
    ['followed by a second sheet', '<worksheet/><worksheet/>'],
    ['an attribute without quotes', '<worksheet><sheetData><row r=1/></sheetData></worksheet>'],
    [
      'an unknown entity',
      '<worksheet><sheetData><row><c t="str"><v>&nbsp;</v></c></row></sheetData></worksheet>',
    ],
    [
      'a bare ampersand',
      '<worksheet><sheetData><row><c t="str"><v>A & B</v></c></row></sheetData></worksheet>',
    ],
    [
      'a reference to no character',
      '<worksheet><sheetData><row><c t="str"><v>&#0;</v></c></row></sheetData></worksheet>',
    ],
    [
      'in another encoding than it says',
      Uint8Array.from([...Buffer.from('<worksheet a="'), 0xcf, 0xd8, ...Buffer.from('"/>')]),
    ],
    ['in an encoding that is not allowed', '<?xml version="1.0" encoding="GBK"?><worksheet/>'],
    ['nothing', ''],
    ['a page', '<html/>'],
    ['nested without end', `<worksheet>${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}</worksheet>`],
  ])('says that a sheet is not written as it should be: %s', (_, sheet) => {
    expect(problemOfParts({ ...good, 'xl/worksheets/sheet1.xml': sheet })).toEqual({
      code: 'xml-broken',
      parameters: { part: 'xl/worksheets/sheet1.xml' },
    });
  });
});

describe('hostile files', () => {
  const small: Limits = { ...usualLimits, partSize: 1_000_000, allParts: 1_200_000, entries: 20 };
  const spaces = (bytes: number): string => `<worksheet>${' '.repeat(bytes)}<sheetData/></worksheet>`;
  const sheet = 'xl/worksheets/sheet1.xml';

  it('refuses a part that declares more than it may have, without unpacking it', () => {
    const bytes = packaged({ ...good, [sheet]: spaces(2_000_000) });
    expect(problemOf(bytes, small)).toEqual({
      code: 'too-large',
      parameters: { part: sheet, size: 2_000_000 + spaces(0).length, limit: 1_000_000 },
    });
  });

  it('refuses 600 MB that were packed into 600 KB', () => {
    const bytes = packaged({
      ...good,
      [sheet]: { content: '', packed: new Uint8Array(600_000), size: 600_000_000 },
    });
    expect(problemOf(bytes)?.code).toBe('too-large');
  });

  it('stops unpacking as soon as there is more than was declared', () => {
    // 30 GB: unpacked to its end, it would take minutes.
    const tenMegabytes = deflateRawSync(Buffer.alloc(10_000_000), { finishFlush: constants.Z_FULL_FLUSH });
    const packed = Buffer.concat([...Array.from({ length: 3_000 }, () => tenMegabytes), Buffer.from([3, 0])]);
    const bytes = packaged({ ...good, [sheet]: { content: '', packed, size: 1_000, crc: 0 } });
    expect(problemOf(bytes)).toEqual({ code: 'bad-data', parameters: { part: sheet } });
  });

  it('unpacks nothing more of a file in which a part lied about its size', () => {
    const relations = { 'xl/worksheets/_rels/sheet1.xml.rels': relationships([]) };
    const opened = openBook(
      packaged({ ...good, ...relations, [sheet]: { content: spaces(5_000), size: 100 } }),
    );
    if (!opened.ok) throw new Error(opened.problem.code);
    const found = opened.value.sheets[0];
    expect(found?.tables().ok).toBe(true);
    expect([found?.read().ok, found?.tables().ok]).toEqual([false, false]);
  });

  it('refuses a part that grows beyond all measure, though not beyond the limit of size', () => {
    const bytes = packaged({ ...good, [sheet]: spaces(20_000_000) });
    expect(problemOf(bytes)).toMatchObject({ code: 'ratio', parameters: { part: sheet, limit: 250 } });
  });

  it('counts all parts together, each once however often it is read', () => {
    const strings = `<sst>${' '.repeat(900_000)}<si><t>x</t></si></sst>`;
    const bytes = packaged({ ...good, 'xl/sharedStrings.xml': strings });
    expect(problemOf(bytes, small)).toBeNull();
    const both = {
      ...good,
      'xl/sharedStrings.xml': strings,
      'xl/styles.xml': `<styleSheet>${' '.repeat(400_000)}</styleSheet>`,
    };
    const cells =
      '<worksheet><sheetData><row><c t="s"><v>0</v></c><c s="1"><v>1</v></c></row></sheetData></worksheet>';
    expect(problemOfParts({ ...both, [sheet]: cells }, small)?.code).toBe('too-large');
  });

  it('refuses a file that is too large, has too many parts or too many cells', () => {
    expect(problemOfParts(good, { ...usualLimits, fileSize: 100 })).toMatchObject({
      code: 'too-large',
      parameters: { part: null },
    });
    const pictures = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`xl/media/${i}.png`, 'x']));
    expect(problemOfParts({ ...good, ...pictures }, small)).toEqual({
      code: 'too-many-entries',
      parameters: { count: 30 + Object.keys(good).length, limit: 20 },
    });
    expect(problemOfParts(good, { ...usualLimits, cells: 1 })).toEqual({
      code: 'too-many-cells',
      parameters: { sheet: '填报', limit: 1 },
    });
  });

  it('refuses more sheets than there may be parts, and one part as several sheets', () => {
    const list = (count: number): string =>
      `<workbook xmlns:r="r"><sheets>${Array.from({ length: count }, (_, i) => `<sheet name="s${i}" sheetId="${i + 1}" r:id="rId1"/>`).join('')}</sheets></workbook>`;
    expect(problemOfParts({ ...good, 'xl/workbook.xml': list(2) })?.code).toBe('xml-broken');
    expect(problemOfParts({ ...good, 'xl/workbook.xml': list(21) }, small)?.code).toBe('too-many-entries');
  });

  it.each(['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml', '_rels/.rels'])(
    'refuses declarations and entities that could be made to grow, in %s',
    (part) => {
      const bomb =
        '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst>&b;</sst>';
      expect(problemOfParts({ ...good, [part]: bomb })).toEqual({ code: 'dtd', parameters: { part } });
    },
  );

  it('finds a declaration wherever it stands', () => {
    const late = `<worksheet><!-- ${'x'.repeat(5_000)} --><sheetData/><!DOCTYPE x></worksheet>`;
    expect(problemOfParts({ ...good, [sheet]: late })?.code).toBe('dtd');
  });

  it('refuses parts with a password and parts compressed in other ways', () => {
    expect(problemOfParts({ ...good, [sheet]: { content: 'x', flags: 1 } })).toEqual({
      code: 'encrypted-or-xls',
      parameters: { which: 'encrypted' },
    });
    expect(problemOfParts({ ...good, [sheet]: { content: 'x', method: 93 } })).toEqual({
      code: 'unknown-compression',
      parameters: { part: sheet },
    });
  });

  it('leaves names that would lead out of the package, or into an object, where they are', () => {
    const names = [
      '../../evil.txt',
      '/etc/passwd',
      '__proto__/polluted',
      '__proto__',
      'constructor',
      'C:\\x',
    ];
    const parts = { ...good, ...Object.fromEntries(names.map((name) => [name, 'x'])) };
    expect(problemOf(packaged(parts, { order: [...Object.keys(good), ...names] }))).toBeNull();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    const away = {
      'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', '../../../../etc/passwd']]),
    };
    expect(problemOfParts({ ...good, ...away })).toEqual({
      code: 'part-missing',
      parameters: { part: 'etc/passwd' },
    });
    expect(fs.existsSync(path.resolve('evil.txt'))).toBe(false);
  });

  it('is not kept busy by columns that are listed again and again', () => {
    const columns = '<col min="1" max="16384" hidden="1"/>'.repeat(20_000);
    const bytes = packaged({
      ...good,
      [sheet]: `<worksheet><cols>${columns}</cols><sheetData/></worksheet>`,
    });
    const opened = openBook(bytes);
    const read = opened.ok ? opened.value.sheets[0]?.read() : undefined;
    expect(read?.ok === true ? read.value.hiddenColumns.size : null).toBe(16_384);
  });
});

it('reads the good file from which the bad ones were made', () => {
  expect(problemOfParts(good)).toBeNull();
});
