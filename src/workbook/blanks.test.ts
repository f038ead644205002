import { area, book, figure, formula, row, sheet, style, words } from '../../test/support/sampleBook';
import { partOf } from '../../test/support/editedFile';
import { orderedBook } from '../../test/support/countyBooks';
import { writeBook } from '../xlsx/writeBook';
import { ignoresBlanks } from './blanks';
import type { BookCell, Validation, ValidationRule } from './book';

const open = (cell: BookCell): BookCell => ({ ...cell, style: { ...style('planner'), locked: false } });
const closed = (cell: BookCell): BookCell => ({ ...cell, style: { ...style('plain'), locked: true } });

const made = book(
  [
    sheet('a', 'A', {
      rows: [
        row(closed(words('甲')), open(words('乙')), closed(words('丙'))),
        row(closed(words('丁')), open(words('戊')), null),
        row(closed(figure(1, 'general')), null, closed(formula('=1+1', 2, 'general'))),
      ],
    }),
  ],
  {
    names: [
      { name: 'kp_ours', sheet: 'a', area: area('A1:A3') },
      { name: 'kp_theirs', sheet: 'a', area: area('B1:B2') },
      { name: 'kp_gaps', sheet: 'a', area: area('C1:C3') },
      { name: 'kp_word', sheet: 'a', area: area('A1') },
    ],
  },
);

function passes(rule: ValidationRule): boolean {
  const error = { title: '', message: '' };
  const validation: Validation = { areas: [area('D5:D9')], rule, severity: 'stop', prompt: null, error };
  return ignoresBlanks(validation, made);
}

describe('an empty entry', () => {
  it.each<readonly [string, ValidationRule]>([
    ['a list that is not there', { kind: 'list', name: 'kp_none' }],
    [
      'a list that people fill in, so that an empty cell in it does not let everything in',
      { kind: 'list', name: 'kp_theirs' },
    ],
    ['a list with an empty cell', { kind: 'list', name: 'kp_gaps' }],
    [
      'a formula that looks at a cell that may be empty',
      { kind: 'custom', formula: 'OR(ISNUMBER($D5),$E5=kp_word)' },
    ],
    ['a formula over what people fill in', { kind: 'custom', formula: 'SUMPRODUCT((kp_theirs=$D5)*1)=1' }],
  ])('is judged as any other by %s', (_, rule) => {
    expect(passes(rule)).toBe(false);
  });

  it.each<readonly [string, ValidationRule]>([
    ['limits', { kind: 'decimal', min: 0, max: 1 }],
    ['a list that is whole and closed', { kind: 'list', name: 'KP_OURS' }],
    [
      'a formula that looks at its own cell alone',
      { kind: 'custom', formula: 'AND(LEN($D5)=3,ISNUMBER(1*$D5))' },
    ],
    [
      'a formula that compares its own cell with a word of ours',
      { kind: 'custom', formula: 'OR($D5=kp_word,$D5="E9")' },
    ],
  ])('passes %s', (_, rule) => {
    expect(passes(rule)).toBe(true);
  });

  it('of the county is let through by every rule that judges it, so that an entry can be taken back', () => {
    const county = orderedBook({});
    const judging = county.sheets.flatMap(({ validations }) =>
      validations.flatMap((each) =>
        each.rule.kind === 'custom' && !ignoresBlanks(each, county) ? [each.rule.formula] : [],
      ),
    );
    expect(judging.length).toBeGreaterThan(2);
    for (const rule of judging) expect(rule).toMatch(/^OR\(LEN\(\$?[A-Z]+\$?\d+\)=0,/);
  });

  it('does not switch off the warning about a unit that is not on the list of units', () => {
    const county = orderedBook({ sample: true });
    const at = county.sheets.findIndex(({ key }) => key === 'measures');
    const xml = partOf(writeBook(county), `xl/worksheets/sheet${at + 1}.xml`);
    const [rule] = /<dataValidation [^>]*>(?=<formula1>units_name<)/.exec(xml) ?? [];
    expect(rule).toMatch(/errorStyle="warning"/);
    expect(rule).not.toMatch(/allowBlank/);
    expect(xml).toMatch(/allowBlank="1"[^>]*><formula1>list_statuses</);
  });
});
