import fc from 'fast-check';
import { assignOwners } from './assignOwners';
import { parseOwners } from './ownerString';

const units = ['县委网信办', '县农业农村局', '县水利局', '县财政局', '县发展和改革局'].map((name, at) => ({
  id: `u${at + 1}`,
  name,
  aliases: [],
}));

describe('assigning a measure to units', () => {
  it('leaves the lead open when the written lead is not in the list, and shows what was written', () => {
    const { leadUnit, lead, supportingUnits } = assignOwners('县大数据局牵头，县财政局配合', units);
    expect(leadUnit).toBeNull();
    expect(lead).toEqual([{ written: '县大数据局', found: { kind: 'unknown', name: '县大数据局' } }]);
    expect(supportingUnits.map(({ name }) => name)).toEqual(['县财政局']);
  });

  it('does not choose for a name that two units could mean', () => {
    const { leadUnit, lead } = assignOwners('牵头单位：区农业农村和水利局', units);
    expect(leadUnit).toBeNull();
    expect(lead[0]?.found.kind).toBe('ambiguous');
  });

  it('reads lead and supporting units in any spelling, each once', () => {
    const { leadUnit, supportingUnits, supporting } = assignOwners(
      '（网信办牵头，区农业农村委、发改委、县发展改革局等按职责分工负责）',
      units,
    );
    expect(leadUnit?.name).toBe('县委网信办');
    expect(supportingUnits.map(({ name }) => name)).toEqual(['县农业农村局', '县发展和改革局']);
    expect(supporting.map(({ written }) => written)).toEqual(['区农业农村委', '发改委', '县发展改革局']);
  });

  it('takes the units of the row above for an empty row', () => {
    const above = assignOwners('县财政局、县水利局', units);
    const { leadUnit, supportingUnits } = assignOwners('', units, { inherited: above.parsed });
    expect(leadUnit?.name).toBe('县财政局');
    expect(supportingUnits.map(({ name }) => name)).toEqual(['县水利局']);
  });

  it('shows every name and every other word of any owner string', () => {
    const piece = fc.constantFrom(
      ...['县委网信办', '农业农村局', '农业农村和水利局', '县铁塔公司', '各电信运营商', '县财正局', '张三'],
      ...[
        '牵头单位：',
        '责任单位：',
        '备注：',
        '、',
        '，',
        '；',
        '\n',
        '（',
        '）',
        '牵头',
        '按职责分工负责',
        '等',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const parsed = parseOwners(text);
        const assigned = assignOwners(text, units);
        expect(assigned.lead.map(({ written }) => written)).toEqual(parsed.lead);
        expect(assigned.supporting.map(({ written }) => written)).toEqual(parsed.supporting);
        expect(assigned.rest).toEqual(parsed.rest);
        const shown = [...parsed.lead, ...parsed.supporting, ...parsed.rest].join('|');
        for (const name of pieces.filter((each) => /局|办|公司|商|张/u.test(each)))
          expect(shown).toContain(name);
      }),
      { numRuns: 1500 },
    );
  });
});
