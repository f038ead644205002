/** Formulas as people type them where there is no Excel. */
import fc from 'fast-check';
import { evaluateFormula, parseFormula } from './expression';

function value(formula: string): unknown {
  const answer = evaluateFormula(formula);
  if (answer.kind === 'error') return answer.code;
  return answer.kind === 'spill' ? answer.rows.length : answer.value;
}

function fault(formula: string): unknown {
  const result = parseFormula(formula);
  return result.ok ? 'read' : [result.problem.code, result.problem.parameters];
}

describe('a formula', () => {
  it('that cannot be read says where, or what is missing', () => {
    expect(fault('')).toEqual(['formula-empty', {}]);
    expect(fault(' = ')).toEqual(['formula-empty', {}]);
    expect(fault('KEYPOINT_TARGET("2024"')).toEqual(['formula-unfinished', { missing: ')' }]);
    expect(fault('KEYPOINT_TARGET(')).toEqual(['formula-unfinished', { missing: 'KEYPOINT_' }]);
    expect(fault('KEYPOINT_TARGET')).toEqual(['formula-unfinished', { missing: '(' }]);
    expect(fault('KEYPOINT_TARGET("2024)')).toEqual(['formula-unfinished', { missing: '"' }]);
    expect(fault('KEYPOINT_TASK(2024 5)')).toEqual(['formula-unexpected', { at: 20, found: '5' }]);
    expect(fault('KEYPOINT_TASK(2024)*2')).toEqual(['formula-unexpected', { at: 20, found: '*' }]);
    expect(fault('#REF!')).toEqual(['formula-unexpected', { at: 1, found: '#' }]);
    expect(fault('-')).toEqual(['formula-unfinished', { missing: '0–9' }]);
    expect(fault('-"5"')).toEqual(['formula-unexpected', { at: 2, found: '"' }]);
    expect(fault('F(1e)')).toEqual(['formula-unexpected', { at: 5, found: ')' }]);
  });

  it('that names a cell is told that the cell cannot be read, not the bracket behind it', () => {
    expect(fault('A1')).toEqual(['formula-unexpected', { at: 1, found: 'A1' }]);
    expect(fault('KEYPOINT_TASK(A1)')).toEqual(['formula-unexpected', { at: 15, found: 'A1' }]);
    expect(fault('KEYPOINT_TASK(2024, b2)')).toEqual(['formula-unexpected', { at: 21, found: 'B2' }]);
  });

  it('nested deeper than Excel allows is refused, not a stack overflow', () => {
    expect(parseFormula('F('.repeat(10_000)).ok).toBe(false);
  });

  it('may call a function that does not exist, which is an error with the nearest names', () => {
    const answer = evaluateFormula('KEYPOINT_TARGETS("2024")');
    expect(answer).toMatchObject({ kind: 'error', code: '#VALUE!' });
    expect(answer.kind === 'error' && answer.message).toContain('KEYPOINT_TARGET');
  });

  it('is read with or without =, in any capitals, with spaces', () => {
    for (const formula of [
      'KEYPOINT_TARGET("2024","broadband_users")',
      '=KEYPOINT_TARGET("2024","broadband_users")',
      ' = keypoint_target ( 2024 , "broadband_users" ) ',
      '＝KEYPOINT_TARGET（“２０２４”，“broadband_users”）',
      'ＫＥＹＰＯＩＮＴ_TARGET(２０２４,"农村宽带接入用户数",)',
      '=KEYPOINT_TARGET(＂2024＂,"broadband_users",)',
    ]) {
      expect([formula, value(formula)]).toEqual([formula, 200_000_000]);
    }
  });

  it('holds numbers, percentages, signs, texts with quotes, TRUE and FALSE', () => {
    expect(parseFormula('F(-1.5,+2,60%,６０％,.5,2e3,-5%)')).toEqual({
      ok: true,
      value: {
        kind: 'call',
        name: 'F',
        args: [-1.5, 2, 0.6, 0.6, 0.5, 2000, -0.05].map((number) => ({ kind: 'literal', value: number })),
      },
    });
    expect(parseFormula('"a""b"')).toEqual({ ok: true, value: { kind: 'literal', value: 'a"b' } });
    expect(parseFormula('“说"好"”')).toEqual({ ok: true, value: { kind: 'literal', value: '说"好"' } });
    expect(parseFormula('F(true,False)')).toMatchObject({
      value: { args: [{ value: true }, { value: false }] },
    });
    expect(value('TRUE')).toBe('TRUE');
  });

  it('leaves arguments out as Excel does', () => {
    expect(parseFormula('F()')).toMatchObject({ value: { args: [] } });
    expect(parseFormula('F(,)')).toMatchObject({ value: { args: [null, null] } });
    expect(value('KEYPOINT_SEARCH("三务",,"en")')).toBe(2);
    expect(value('KEYPOINT_TASK("2024",4,,"en")')).toMatch(/^[A-Z]/);
  });

  it('puts one function into another, hands errors on, and refuses rows as an argument', () => {
    expect(
      value('KEYPOINT_GAP("2022","internet_penetration",KEYPOINT_BASELINE("internet_penetration",2021))'),
    ).toBe(0.024);
    expect(
      value('KEYPOINT_GAP("2022","internet_penetration",KEYPOINT_BASELINE("internet_penetration",2024))'),
    ).toBe('#N/A');
    expect(value('KEYPOINT_TASK("2024",KEYPOINT_TASKS("2024"))')).toBe('#VALUE!');
    expect(value('KEYPOINT_SEARCH(TRUE)')).toBe('#VALUE!');
  });

  it('reads any text back as it was quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(parseFormula(`"${text.replace(/"/g, '""')}"`)).toEqual({
          ok: true,
          value: { kind: 'literal', value: text },
        });
      }),
      { seed: 10 },
    );
  });

  it('never throws, whatever is typed', () => {
    const pieces = [
      'KEYPOINT_TARGET',
      '(',
      ')',
      ',',
      '"',
      '“',
      '”',
      '2024',
      '%',
      '-',
      '=',
      ' ',
      '，',
      'x',
      '.',
      'e',
      '😀',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        expect(['value', 'spill', 'error']).toContain(evaluateFormula(parts.join('')).kind);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });
});
