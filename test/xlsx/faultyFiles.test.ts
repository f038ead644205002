/** Each fault alone, put into a good file by hand: the lint or the Open XML SDK has to find it. */
import { writeBook } from '../../src/xlsx/writeBook';
import { withPart } from '../support/editedFile';
import { lint } from '../support/lint/lint';
import { officeValidator, withoutValidator } from '../support/officeValidator';
import { sampleBook } from '../support/sampleBook';

const good = writeBook(sampleBook);
const plan = 'xl/worksheets/sheet2.xml';
const looks = 'xl/worksheets/sheet4.xml';
const workbook = 'xl/workbook.xml';
const table = 'xl/tables/table1.xml';
const strings = 'xl/sharedStrings.xml';
const types = '[Content_Types].xml';
const custom = 'docProps/custom.xml';
const planLinks = 'xl/worksheets/_rels/sheet2.xml.rels';

/** The fault, its part, the change, and the rule of the lint that finds it. */
type Fault = readonly [string, string, ((xml: string) => string) | null, string];

const long = '长'.repeat(256);

/** What the SDK passes over. */
const missed: readonly Fault[] = [
  [
    'a table header cell that differs from the column name',
    table,
    (x) => x.replace('name="进度"', 'name="完成率"'),
    'table-header',
  ],
  ['two columns of one name', table, (x) => x.replace('name="备注"', 'name="进度"'), 'table-column-twice'],
  ['a table name with a space', table, (x) => x.replaceAll('"KP_Plan"', '"KP Plan"'), 'table-name'],
  [
    'a relationship that is not there',
    plan,
    (x) => x.replace('<tablePart r:id="rId2"/>', '<tablePart r:id="rId9"/>'),
    'relationship-missing',
  ],
  [
    'a defined name twice, in another case',
    workbook,
    (x) => x.replace('name="kp_progress"', 'name="KP_DUE"'),
    'name-twice',
  ],
  ['a defined name like a cell', workbook, (x) => x.replace('name="责任单位"', 'name="KP2024"'), 'name-bad'],
  [
    'a shared string that is not there',
    plan,
    (x) => x.replace(/t="s"><v>\d+</, 't="s"><v>9999<'),
    'shared-text-missing',
  ],
  [
    'rows out of order',
    plan,
    (x) => x.replace(/(<row r="4".*?<\/row>)(<row r="5".*?<\/row>)/, '$2$1'),
    'row-order',
  ],
  [
    'cells out of order',
    plan,
    (x) => x.replace(/(<c r="B4".*?<\/c>)(<c r="C4".*?<\/c>)/, '$2$1'),
    'cell-order',
  ],
  ['a cell twice', plan, (x) => x.replace(/(<c r="B4".*?<\/c>)/, '$1$1'), 'cell-order'],
  [
    'a formula with a bracket too many',
    plan,
    (x) => x.replace('"黄灯","红灯")))', '"黄灯","红灯"))))'),
    'formula-unbalanced',
  ],
  [
    'a new function without its prefix',
    plan,
    (x) => x.replace('<f>COUNTIFS(KP_Plan[进度],"&gt;="&amp;0.5)', '<f>XLOOKUP(1,C4:C7,C4:C7)'),
    'formula-prefix-missing',
  ],
  [
    'a list of more than 255 characters in a validation',
    plan,
    (x) => x.replace('<formula1>kp_notes<', `<formula1>"${long}"<`),
    'validation-list',
  ],
  [
    'merged cells that overlap',
    plan,
    (x) =>
      x.replace(
        '<mergeCells count="1"><mergeCell ref="A1:F1"/>',
        '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="F1:G2"/>',
      ),
    'merges-overlap',
  ],
  [
    'text of more than 32,767 characters',
    strings,
    (x) => x.replace('>]]&gt;<', `>${'长'.repeat(32_768)}<`),
    'text-length',
  ],
  ['a value that is no number', plan, (x) => x.replace('<v>0.8</v>', '<v>NaN</v>'), 'number'],
  [
    'a filter over another range than its table',
    table,
    (x) => x.replace('autoFilter ref="A3:F7"', 'autoFilter ref="A3:F6"'),
    'table-filter-range',
  ],
  [
    'fewer columns than the table is wide',
    table,
    (x) => x.replace('count="6"', 'count="5"').replace(/<tableColumn id="6"[^>]*>/, ''),
    'table-width',
  ],
  [
    'a conditional format without its style',
    plan,
    (x) => x.replace('dxfId="0"', 'dxfId="99"'),
    'highlight-style',
  ],
  [
    'a name that points to a missing sheet',
    workbook,
    (x) => x.replace("'_lists'!$A$1:$A$3", "'lists'!$A$1:$A$3"),
    'formula-sheet-missing',
  ],
  ['a formula with its equals sign', plan, (x) => x.replace('<f>IF(', '<f>=IF('), 'formula-equals-sign'],
  ['a footer of more than 255 characters', plan, (x) => x.replace('填报单位', long), 'band-length'],
  [
    'a validation message of more than 255 characters',
    plan,
    (x) => x.replace('请填 0% 到 100%。', long),
    'validation-text',
  ],
  [
    'no sheet that can be seen',
    workbook,
    (x) => x.replace(/(<sheet name="[^"]*" sheetId="[234]") (?:state="hidden" )?/g, '$1 state="hidden" '),
    'no-visible-sheet',
  ],
  [
    'two columns of one id',
    table,
    (x) => x.replace('tableColumn id="2"', 'tableColumn id="1"'),
    'table-column-id-twice',
  ],
  [
    'a link to an address that is none',
    planLinks,
    (x) => x.replace('https://www.example.gov.cn', 'https://www example[gov'),
    'address-malformed',
  ],
];

/** What the SDK finds; the lint finds most of them too. */
const found: readonly Fault[] = [
  [
    'elements out of order',
    plan,
    (x) =>
      x.replace(
        /(<conditionalFormatting.*<\/conditionalFormatting>)(<dataValidations.*<\/dataValidations>)/s,
        '$2$1',
      ),
    'element-order',
  ],
  [
    'a part without a content type',
    types,
    (x) => x.replace(/<Override PartName="\/xl\/tables\/table1.xml"[^>]*>/, ''),
    'part-type',
  ],
  ['a part that is missing', table, null, 'part-missing'],
  [
    'a sheet name of 32 characters',
    workbook,
    (x) => x.replace('name="Looks"', `name="${'L'.repeat(32)}"`),
    'sheet-name-length',
  ],
  [
    'a sheet name with a colon',
    workbook,
    (x) => x.replace('name="Looks"', 'name="Lo:ks"'),
    'sheet-name-characters',
  ],
  ['a sheet name twice', workbook, (x) => x.replace('name="Looks"', 'name="_lists"'), 'sheet-name-twice'],
  [
    'a style that is not there',
    plan,
    (x) => x.replace(/<c r="A3" s="\d+"/, '<c r="A3" s="999"'),
    'style-missing',
  ],
  ['a truth value that is none', plan, (x) => x.replace('hidden="1"', 'hidden="yes"'), 'boolean'],
  [
    'a control character as it is',
    strings,
    (x) => x.replace('_x000B_ control', '\u000b control'),
    'xml-malformed',
  ],
  [
    'a cell with metadata in a file without',
    plan,
    (x) => x.replace('<c r="A3"', '<c r="A3" cm="1"'),
    'metadata-missing',
  ],
  ['two sheets of one id', workbook, (x) => x.replace('sheetId="4"', 'sheetId="3"'), 'sheet-id-twice'],
  ['a document property with number 1', custom, (x) => x.replace('pid="2"', 'pid="1"'), 'property-id'],
];

/** Beyond those: the causes of Excel's offer to repair that need a file to show. */
const alsoMissed: readonly Fault[] = [
  [
    'columns of overlapping widths',
    plan,
    (x) => x.replace('min="2" max="2"', 'min="1" max="2"'),
    'columns-overlap',
  ],
  [
    'two columns that differ in case and a trailing space only',
    table,
    (x) => x.replace('name="序号"', 'name="Remark"').replace('name="备注"', 'name="REMARK "'),
    'table-column-twice',
  ],
  [
    'an apostrophe of a sheet name escaped twice',
    workbook,
    (x) => x.replace("'任务分解 (O''Brien)'!$B$2", "'任务分解 (O&amp;apos;Brien)'!$B$2"),
    'formula-sheet-missing',
  ],
  [
    'an apostrophe of a sheet name not doubled',
    workbook,
    (x) => x.replace("'任务分解 (O''Brien)'!$B$2", "'任务分解 (O'Brien)'!$B$2"),
    'formula-sheet-missing',
  ],
  [
    'a part that nothing leads to',
    planLinks,
    (x) => x.replace(/<Relationship Id="rId2"[^>]*>/, ''),
    'part-unreached',
  ],
  [
    'a drawing after the tables',
    'xl/worksheets/sheet3.xml',
    (x) => x.replace(/(<drawing [^>]*>)/, '<tableParts count="0"/>$1'),
    'element-order',
  ],
  [
    'a formula without a value',
    looks,
    (x) => x.replace('<v>a&lt;b &amp; "c"</v>', ''),
    'formula-without-value',
  ],
  ['two tables of one name', table, (x) => x.replaceAll('"KP_Plan"', '"kp_due"'), 'name-is-a-table'],
];

function rulesBroken(bytes: Uint8Array): readonly string[] {
  return lint(bytes).map(({ rule }) => rule);
}

describe('the lint', () => {
  it.each([...missed, ...found, ...alsoMissed])('finds %s', (_, part, change, rule) => {
    expect(rulesBroken(withPart(good, part, change))).toContain(rule);
  });

  it('has nothing against the file before it was changed', () => {
    expect(lint(good)).toEqual([]);
  });

  it('has nothing against a quote in the name of a sheet', () => {
    const named = { ...sampleBook.sheets[0], name: '"' };
    const [, ...others] = sampleBook.sheets;
    expect(lint(writeBook({ ...sampleBook, sheets: [named, ...others] }))).toEqual([]);
  });

  it('knows the 38 faults that the comparison of writers rests on', () => {
    expect([missed.length, found.length]).toEqual([26, 12]);
  });
});

const judged = officeValidator === null ? describe.skip : describe;
const note = officeValidator === null ? ` (${withoutValidator})` : '';

judged(`the Open XML SDK${note}`, () => {
  const validate = officeValidator ?? (() => Promise.resolve([]));

  it.each(found)(
    'finds %s',
    async (_, part, change) => {
      expect(await validate(withPart(good, part, change))).not.toEqual([]);
    },
    20_000,
  );

  it.each(['Office2010', 'Microsoft365'] as const)(
    'has nothing against the file before it was changed, for %s',
    async (version) => {
      expect(await validate(good, version)).toEqual([]);
    },
    20_000,
  );
});
