import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { packaged, relationships, workbookParts } from '../../../test/support/package';
import { usualLimits } from './limits';
import { openBook } from './openBook';
import { Xml } from './xml';

const rows = Array.from(
  { length: 40 },
  (_, r) =>
    `<row r="${r + 1}" hidden="${r % 7 === 0 ? 1 : 0}"><c r="A${r + 1}" t="s"><v>${r % 3}</v></c><c r="B${r + 1}" s="1"><v>${45000 + r * r}</v></c><c r="C${r + 1}" t="str"><f>A${r + 1}</f><v>单位 ${r * 7919}</v></c></row>`,
).join('');

const good = packaged(
  workbookParts('', {
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'custom-properties', 'docProps/custom.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns:r="r"><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="E1:F2"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
    'xl/tables/table1.xml':
      '<table displayName="measures" ref="A1:C9"><tableColumns><tableColumn name="a"/><tableColumn name="b"/><tableColumn name="c"/></tableColumns></table>',
    'docProps/custom.xml':
      '<Properties><property name="unit"><lpwstr>330523</lpwstr></property></Properties>',
  }),
);

/** Everything that can be read of a file, or the first problem's code. */
function everything(bytes: Uint8Array): unknown {
  const opened = openBook(bytes, { ...usualLimits, cells: 10_000 });
  if (!opened.ok) return opened.problem.code;
  const { sheets, ...book } = opened.value;
  const read: unknown[] = [];
  for (const { name, state, names, ...sheet } of sheets) {
    const [tables, content] = [sheet.tables(), sheet.read()];
    if (!tables.ok) return tables.problem.code;
    if (!content.ok) return content.problem.code;
    expect(tables.value).toEqual(content.value.tables);
    read.push({ name, state, names, ...content.value });
  }
  return { ...book, read };
}

const whole = everything(good);

/** A damaged file either still says the same, or is refused. */
function sameOrRefused(bytes: Uint8Array): boolean {
  const found = everything(bytes);
  if (typeof found === 'string') return true;
  expect(found).toEqual(whole);
  return false;
}

const place = fc.nat({ max: good.length - 1 });

it('reads the undamaged file', () => {
  expect(whole).toMatchObject({ properties: new Map([['unit', '330523']]) });
});

describe('a damaged file is refused or reads the same', () => {
  it('with a bit flipped in each of its bytes in turn', () => {
    let refused = 0;
    for (let at = 0; at < good.length; at++) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << ((at * 5) % 8));
      if (sameOrRefused(bytes)) refused++;
    }
    expect(refused).toBeGreaterThan(good.length / 2);
  });

  it('with several bytes changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 }),
        (changes) => {
          const bytes = good.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          sameOrRefused(bytes);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('cut off at any length', () => {
    for (let length = 0; length < good.length; length++) {
      expect(typeof everything(good.slice(0, length))).toBe('string');
    }
  });

  it('with bytes cut out of it, put into it, or moved', () => {
    fc.assert(
      fc.property(place, place, fc.uint8Array({ maxLength: 40 }), (from, to, inserted) => {
        const [begin, end] = [Math.min(from, to), Math.max(from, to)];
        sameOrRefused(Uint8Array.from([...good.slice(0, begin), ...inserted, ...good.slice(end)]));
        sameOrRefused(Uint8Array.from([...good.slice(0, begin), ...inserted, ...good.slice(begin)]));
        sameOrRefused(Uint8Array.from([...good.slice(end), ...good.slice(0, end)]));
      }),
      { numRuns: 300 },
    );
  });
});

it('says a problem of bytes that are nothing at all', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof everything(bytes)).toBe('string');
      expect(typeof everything(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]))).toBe('string');
    }),
  );
  expect(typeof everything(randomBytes(100_000))).toBe('string');
});

describe('text that is damaged before it is packed, so that no checksum tells', () => {
  const parts = {
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.slice(0, 3_000)}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': '<sst><si><t>a</t></si><si><r><t>b</t></r></si></sst>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="填报" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>',
    'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
  } as const;
  const names = [
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/workbook.xml',
    'xl/styles.xml',
    'xl/_rels/workbook.xml.rels',
  ] as const;
  const pieces = [
    '<',
    '>',
    '/',
    '"',
    "'",
    '&',
    '<!--',
    ']]>',
    '<![CDATA[',
    '<?',
    '\0',
    '<c>',
    '</row>',
    '&#x41;',
    ' r="A1"',
    '９',
    '=',
  ];

  it('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.constantFrom(...pieces)), {
          minLength: 1,
          maxLength: 4,
        }),
        (name, edits) => {
          let text: string = parts[name];
          for (const [at, removed, inserted] of edits) {
            const begin = at % (text.length + 1);
            text = text.slice(0, begin) + inserted + text.slice(begin + removed);
          }
          expect(['string', 'object']).toContain(
            typeof everything(packaged(workbookParts('', { ...parts, [name]: text }))),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is passed over once: the work grows with its length and not faster', () => {
    const hostile = [
      '<a ',
      '<a b="',
      '<a>',
      '<!--',
      '<![CDATA[',
      '&',
      '</',
      '<a b',
      "<a b='x'",
      '<a/>',
      '<?',
      '<a b="x" ',
      '&#',
      '_x',
    ];
    for (const piece of hostile) {
      // Two million characters: anything that looked at the rest again for each of them would never end.
      const xml = new Xml(`<r>${piece.repeat(2_000_000 / piece.length)}</r>`);
      let steps = 0;
      while (xml.next()) steps++;
      expect(steps).toBeLessThan(2_000_000);
    }
    for (const piece of hostile) {
      const xml = new Xml(`<r>${piece.repeat(2_000_000 / piece.length)}</r>`);
      xml.next();
      expect(xml.content().length).toBeLessThanOrEqual(2_000_000);
    }
  });
});
