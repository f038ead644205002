import { packaged, relationships, workbookParts, type Parts } from '../../../test/support/package';
import { addressOf } from '../../workbook/reading/address';
import { openBook, type ReadBook, type ReadSheet } from './openBook';
import type { ReadCell } from '../../workbook/reading/standingBook';

function bookOf(parts: Parts): ReadBook {
  const opened = openBook(packaged(parts));
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

function sheetOf(book: ReadBook, index = 0): ReadSheet {
  const read = book.sheets[index]?.read();
  if (read?.ok !== true) throw new Error(read?.problem.code ?? 'no sheet');
  return read.value;
}

const sheetOfRows = (rows: string, more: Parts = {}): ReadSheet => sheetOf(bookOf(workbookParts(rows, more)));

/** The cells of a sheet by their addresses. */
function cellsOf(sheet: ReadSheet): Record<string, ReadCell> {
  const cells = [...sheet.rows].flatMap(([row, columns]) =>
    [...columns].map(([column, cell]) => [addressOf(row, column), cell] as const),
  );
  return Object.fromEntries(cells);
}

const valuesOf = (sheet: ReadSheet): Record<string, ReadCell['value']> =>
  Object.fromEntries(Object.entries(cellsOf(sheet)).map(([address, { value }]) => [address, value]));

const plain = { error: null, formula: null, meaning: 'number' };

describe('content that is not where or what a cell should be', () => {
  it('tells of cells outside of a sheet instead of making room for them', () => {
    const sheet = sheetOfRows(
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="XFE1048576"><v>2</v></c></row><row r="1048577"><c r="A1048577"><v>3</v></c><c><v>4</v></c></row><row r="2"><c r="A0"><v>5</v></c><c r="AAAA1"><v>6</v></c><c r="7"><v>7</v></c><c r="A99999999999999999999"><v>8</v></c></row>',
    );
    expect(valuesOf(sheet)).toEqual({ XFD1048576: 1 });
    expect(sheet.unreadable.map(({ raw, reason }) => `${raw} ${reason}`)).toEqual(
      ['2', '3', '4', '5', '6', '7', '8'].map((raw) => `${raw} address`),
    );
  });

  it.each(['12,5', '12.5%', 'NaN', '-1.#IND', 'Infinity', '1e999', '0x10', ' ', '1 2'])(
    'tells of a number that is none: %s',
    (raw) => {
      const sheet = sheetOfRows(`<row r="1"><c r="A1"><v>${raw}</v></c><c r="B1"><v>2</v></c></row>`);
      expect(valuesOf(sheet)).toEqual({ B1: 2 });
      expect(sheet.unreadable).toEqual([{ address: 'A1', raw, reason: 'number' }]);
    },
  );

  it.each(['9', '-1', '0.5', 'x'])('tells of shared text that is not there: %s', (raw) => {
    const sheet = sheetOfRows(`<row r="1"><c r="A1" t="s"><v>${raw}</v></c></row>`);
    expect(sheet.unreadable).toEqual([{ address: 'A1', raw, reason: 'text' }]);
    expect(sheet.rows.get(0)?.size ?? 0).toBe(0);
  });

  it('keeps the first of two cells at one place and tells of the second', () => {
    const sheet = sheetOfRows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>',
    );
    expect(valuesOf(sheet)).toEqual({ A1: 1 });
    expect(sheet.unreadable.map(({ address, raw, reason }) => [address, raw, reason])).toEqual([
      ['A1', '2', 'twice'],
      ['A1', '3', 'twice'],
    ]);
  });
});

describe('what a cell holds', () => {
  it('reads every type of cell', () => {
    const sheet = sheetOfRows(
      [
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>直接写入</t></is></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>牵头单位x</v></c>',
        '<c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#REF!</v></c><c r="G1"><v>-1.5E-3</v></c><c r="H1" t="n"><v>85</v></c>',
        '<c r="O1" t="s"><v/></c><c r="I1" t="d"><v>2024-05-01</v></c><c r="J1"><f>SUM(H1)</f></c><c r="K1" t="str"><f>""</f><v></v></c><c r="L1" s="1"/><c r="M1"/><c r="N1"><v/></c></row>',
      ].join(''),
    );
    expect(cellsOf(sheet)).toEqual({
      A1: { ...plain, value: '牵头单位' },
      B1: { ...plain, value: '直接写入' },
      C1: { ...plain, value: '牵头单位x', formula: 'A1&"x"' },
      D1: { ...plain, value: true },
      E1: { ...plain, value: false },
      F1: { ...plain, value: null, error: '#REF!' },
      G1: { ...plain, value: -0.0015 },
      H1: { ...plain, value: 85 },
      I1: { ...plain, value: 45413, meaning: 'date' },
      J1: { ...plain, value: null, formula: 'SUM(H1)' },
      K1: { ...plain, value: '', formula: '""' },
    });
    expect(sheet.unreadable).toEqual([]);
  });

  it('tells dates and per cents by the number format', () => {
    const sheet = sheetOfRows(
      '<row r="1"><c r="A1" s="1"><v>45413</v></c><c r="B1" s="2"><v>45413.5</v></c><c r="C1" s="3"><v>0.85</v></c><c r="D1" s="0"><v>85</v></c><c r="E1" s="99"><v>1</v></c></row>',
    );
    expect(Object.values(cellsOf(sheet)).map(({ meaning }) => meaning)).toEqual([
      'date',
      'date',
      'percent',
      'number',
      'number',
    ]);
  });

  it('joins the runs of a rich text and leaves its phonetic guides out', () => {
    const inline =
      '<is><r><t>一</t></r><r><rPr><b/></rPr><t>二</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></is>';
    const sheet = sheetOfRows(
      `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr">${inline}</c></row>`,
    );
    expect(valuesOf(sheet)).toEqual({ A1: '县委 网信办', B1: '一二' });
  });

  it('keeps line breaks, spaces, emoji and characters that XML cannot hold', () => {
    const text = ' 第一行\r\n第二行&#10;第三行_x000D_<![CDATA[<b>&amp;]]>&#x1F600; _x005F_x000D_ ';
    const sheet = sheetOfRows(
      `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c></row>`,
    );
    expect(valuesOf(sheet)).toEqual({ A1: ' 第一行\n第二行\n第三行\r<b>&amp;\u{1F600} _x000D_ ' });
  });

  it('reads a formula that is written once for several cells as a formula in each of them', () => {
    const sheet = sheetOfRows(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
    );
    expect(Object.values(cellsOf(sheet)).map(({ formula, value }) => [formula, value])).toEqual([
      ['B1*2', 2],
      ['', 4],
    ]);
  });

  it('reads text that looks like a formula as text', () => {
    const sheet = sheetOfRows('<row r="1"><c r="A1" t="inlineStr"><is><t>=cmd|x</t></is></c></row>');
    expect(cellsOf(sheet)['A1']).toEqual({ ...plain, value: '=cmd|x' });
  });
});

describe('files as other programs write them', () => {
  it('reads prefixed XML, a part at an unusual place, and pictures in cells, as WPS writes them', () => {
    const book = bookOf({
      '_rels/.rels': relationships([['rId1', 'officeDocument', '/xl/workbook.xml']]),
      'xl\\workbook.xml':
        '<?xml version="1.0"?><x:workbook xmlns:x="m" xmlns:rel="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="任务分解 (2)" sheetId="3" state="veryHidden" rel:id="rId9"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId9', 'worksheet', '/xl/Worksheets/表.xml'],
        ['rId2', 'cellimage', 'cellimages.xml'],
      ]).replace('表', 'A'),
      'xl/worksheets/a.xml':
        '<x:worksheet xmlns:x="m"><x:dimension ref="A1:XFD1048576"/><x:sheetData><x:row r="2"><x:c r="A2" t="str"><x:f>_xlfn.DISPIMG("ID_1",1)</x:f><x:v>=DISPIMG("ID_1",1)</x:v></x:c><x:c r="B2" t="d"><x:v>1904-01-02T12:00:00Z</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      'xl/cellimages.xml': 'not read',
    });
    expect(book.date1904).toBe(true);
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([['任务分解 (2)', 'veryHidden']]);
    expect(cellsOf(sheetOf(book))).toEqual({
      A2: { ...plain, value: '=DISPIMG("ID_1",1)', formula: '_xlfn.DISPIMG("ID_1",1)' },
      B2: { ...plain, value: 1.5, meaning: 'date' },
    });
  });

  it('keeps a replacement character that was typed', () => {
    expect(valuesOf(sheetOfRows('<row><c t="str"><v>\uFFFD</v></c></row>'))).toEqual({ A1: '\uFFFD' });
  });

  it.each(['wide', 'streamed'] as const)(
    'reads files with sizes of 64 bits or behind the data: %s',
    (form) => {
      const bytes = packaged(workbookParts('<row><c t="s"><v>0</v></c></row>'), { form });
      const opened = openBook(bytes);
      expect(opened.ok && valuesOf(sheetOf(opened.value))).toEqual({ A1: '牵头单位' });
    },
  );

  it('reads a file that is a piece of a larger memory', () => {
    const bytes = packaged(workbookParts('<row><c><v>5</v></c></row>'));
    const larger = new Uint8Array(bytes.length + 100).fill(0x50);
    larger.set(bytes, 50);
    const opened = openBook(larger.subarray(50, 50 + bytes.length));
    expect(opened.ok && valuesOf(sheetOf(opened.value))).toEqual({ A1: 5 });
  });

  it('counts rows and cells that do not say where they stand', () => {
    const sheet = sheetOfRows(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c/><c><v>5</v></c></row>',
    );
    expect(valuesOf(sheet)).toEqual({ A1: 1, D1: 2, E1: 3, A5: 4, B6: 5 });
  });

  it('reads UTF-16 and a byte order mark', () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><sst><si><t>牵头单位</t></si></sst>';
    const little = Uint8Array.from([0xff, 0xfe, ...Buffer.from(xml, 'utf16le')]);
    const big = Uint8Array.from([0xfe, 0xff, ...Buffer.from(xml, 'utf16le').swap16()]);
    const marked = '\uFEFF<?xml version="1.0" encoding="utf-8"?><sst><si><t>牵头单位</t></si></sst>';
    for (const strings of [little, big, marked]) {
      const sheet = sheetOfRows('<row><c t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': strings });
      expect(valuesOf(sheet)).toEqual({ A1: '牵头单位' });
    }
  });

  it('reads the strict edition of the standard, whose relationships have other types', () => {
    const strict = (all: readonly (readonly [string, string, string])[]): string =>
      relationships(all).replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
    const book = bookOf(
      workbookParts('<row><c t="s"><v>0</v></c></row>', {
        '_rels/.rels': strict([
          ['rId1', 'officeDocument', 'xl/workbook.xml'],
          ['rId2', 'customProperties', 'docProps/custom.xml'],
        ]),
        'xl/_rels/workbook.xml.rels': strict([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId3', 'sharedStrings', 'sharedStrings.xml'],
        ]),
        'docProps/custom.xml':
          '<Properties><property name="unit"><vt:lpwstr xmlns:vt="v">330523</vt:lpwstr></property></Properties>',
      }),
    );
    expect(valuesOf(sheetOf(book))).toEqual({ A1: '牵头单位' });
    expect(book.properties).toEqual(new Map([['unit', '330523']]));
  });

  it('passes over what it does not know, wherever it stands', () => {
    const xml =
      '<?xml version="1.0"?><!-- c --><worksheet a=\'1\' b = "x>y"><mc:AlternateContent xmlns:mc="m"><mc:Choice><row r="9"><c r="A9"><v>9</v></c></row></mc:Choice></mc:AlternateContent><sheetData><?pi?><row r="1"><!-- no --><c r="A1"><v>1<!-- in -->2</v><extLst><ext><v>7</v></ext></extLst></c></row></sheetData><extLst><x14:sheetData xmlns:x14="x"/></extLst></worksheet>';
    expect(valuesOf(sheetOfRows('', { 'xl/worksheets/sheet1.xml': xml }))).toEqual({ A1: 12 });
  });

  it('reads a book without styles, shared strings or properties', () => {
    const book = bookOf(
      workbookParts('<row><c><v>1</v></c></row>', {
        'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
      }),
    );
    expect([valuesOf(sheetOf(book)), book.properties.size, book.names.size]).toEqual([{ A1: 1 }, 0, 0]);
  });
});

describe('what belongs to a book and to its sheets', () => {
  const book = bookOf({
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'custom-properties', 'docProps/custom.xml'],
    ]),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="图" sheetId="1" r:id="rId1"/><sheet name="填报" sheetId="2" r:id="rId2"/><sheet name="_keypoints" sheetId="3" state="hidden" r:id="rId3"/></sheets><definedNames><definedName name="kp_units">填报!$A$1:$A$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">填报!$A$1:$B$2</definedName><definedName name="BROKEN">#REF!</definedName></definedNames></workbook>',
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet2.xml'],
    ]),
    'xl/worksheets/sheet1.xml':
      '<worksheet xmlns:r="r"><cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols><sheetData><row r="2" hidden="1"/><row r="3" hidden="true"><c r="A3"><v>1</v></c></row><row r="4" hidden="0"/></sheetData><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="nonsense"/></mergeCells><tableParts count="1"><tablePart r:id="rId4"/></tableParts></worksheet>',
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['rId4', 'table', '../tables/table1.xml'],
      ['rId5', 'hyperlink', 'https://example.org/'],
    ]),
    'xl/worksheets/sheet2.xml': '<worksheet/>',
    'xl/tables/table1.xml':
      '<table id="1" name="m" displayName="measures" ref="A3:B9" totalsRowCount="1"><autoFilter ref="A3:B8"/><tableColumns count="2"><tableColumn id="1" name="编号"/><tableColumn id="2" name="预算_x000a_(万元)"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns></table>',
    'docProps/custom.xml':
      '<Properties xmlns:vt="v"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="kp_template"><vt:lpwstr>2024 &amp; 1</vt:lpwstr></property><property pid="3" name="count"><vt:i4>3</vt:i4></property><property pid="4" name="linked" linkTarget="kp_units"/><property pid="5" name="__proto__"><vt:lpwstr>x</vt:lpwstr></property></Properties>',
  });

  it('lists the sheets that hold cells, in their order, with their state', () => {
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['填报', 'visible'],
      ['_keypoints', 'hidden'],
    ]);
    expect(sheetOf(book, 1).rows.size).toBe(0);
  });

  it('keeps names of the book apart from names of a sheet', () => {
    expect(book.names).toEqual(
      new Map([
        ['kp_units', '填报!$A$1:$A$9'],
        ['BROKEN', '#REF!'],
      ]),
    );
    expect(book.sheets[0]?.names).toEqual(new Map([['_xlnm.Print_Area', '填报!$A$1:$B$2']]));
  });

  it('reads the document properties, whatever they are called', () => {
    expect(book.properties).toEqual(
      new Map([
        ['kp_template', '2024 & 1'],
        ['count', '3'],
        ['__proto__', 'x'],
      ]),
    );
  });

  it('reads tables, with the sheet and without it', () => {
    const table = {
      name: 'measures',
      area: { top: 2, left: 0, bottom: 8, right: 1 },
      headerRow: true,
      totalsRow: true,
      headers: ['编号', '预算\n(万元)'],
    };
    expect(sheetOf(book).tables).toEqual([table]);
    expect(book.sheets[0]?.tables()).toEqual({ ok: true, value: [table] });
    expect(book.sheets[1]?.tables()).toEqual({ ok: true, value: [] });
  });

  it('reads what is merged and what is hidden', () => {
    const sheet = sheetOf(book);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(sheet.hiddenRows).toEqual(new Set([1, 2]));
    expect(sheet.hiddenColumns).toEqual(new Set([1, 2]));
  });

  it('gives the same however often a sheet is read', () => {
    expect(sheetOf(book)).toEqual(sheetOf(book));
  });
});

it('unpacks nothing of a sheet before it is asked for', () => {
  const parts = workbookParts('', { 'xl/worksheets/sheet1.xml': { content: '<worksheet/>', crc: 1 } });
  const book = bookOf(parts);
  expect(book.sheets.map(({ name }) => name)).toEqual(['填报']);
  expect(book.sheets[0]?.read().ok).toBe(false);
});
