import { eventsOf } from './univerEvents';

const range = { startRow: 3, endRow: 4, startColumn: 0, endColumn: 25 };
const params = { unitId: 'w', subUnitId: 's' };

describe("what the grid's commands say", () => {
  it('does not take its own doing for the person’s', () => {
    const read = eventsOf('w');
    expect(read({ id: 'sheet.mutation.set-range-values', params }, true)).toEqual([]);
  });

  it('does not take what formulas write for typing', () => {
    const read = eventsOf('w');
    const options = { fromFormula: true };
    expect(read({ id: 'sheet.mutation.set-range-values', params, options }, false)).toEqual([]);
  });

  it('hears nothing of another workbook, such as the text editor of a cell', () => {
    const read = eventsOf('w');
    expect(
      read({ id: 'sheet.mutation.set-range-values', params: { ...params, unitId: 'editor' } }, false),
    ).toEqual([]);
    expect(read({ id: 'doc.mutation.rich-text-editing', params: { unitId: 'w' } }, false)).toEqual([]);
  });

  it('tells inserted rows from deleted columns', () => {
    const read = eventsOf('w');
    expect(read({ id: 'sheet.mutation.insert-row', params: { ...params, range } }, false)).toEqual([
      { kind: 'structure', sheet: 's', action: 'insert', axis: 'rows', first: 3, last: 4 },
    ]);
    const columns = { startRow: 0, endRow: 99, startColumn: 2, endColumn: 2 };
    expect(read({ id: 'sheet.mutation.remove-col', params: { ...params, range: columns } }, false)).toEqual([
      { kind: 'structure', sheet: 's', action: 'delete', axis: 'columns', first: 2, last: 2 },
    ]);
  });

  it('calls any other change of a sheet an edit', () => {
    const read = eventsOf('w');
    for (const id of [
      'sheet.mutation.set-range-values',
      'sheet.mutation.set.numfmt',
      'sheet.mutation.move-range',
    ]) {
      expect(read({ id, params }, false)).toEqual([{ kind: 'edited', sheet: 's' }]);
    }
  });

  it('gives what spilled as rows, and a blocked spill as its error', () => {
    const read = eventsOf('w');
    const spill = (first: string) => ({
      id: 'formula.mutation.set-array-formula-data',
      params: {
        arrayFormulaRange: {
          w: { s: { 0: { 1: { startRow: 0, endRow: 1, startColumn: 1, endColumn: 2 } } } },
        },
        arrayFormulaCellData: {
          w: {
            s: {
              0: { 1: { v: first, t: 1 }, 2: { v: 5, t: 2 } },
              1: { 1: { v: '乙', t: 1 }, 2: { v: 1, t: 3 } },
            },
          },
        },
      },
    });
    const result = {
      id: 'formula.mutation.set-formula-calculation-result',
      params: { unitData: { w: { s: { 0: { 1: { v: '甲', t: 1 } }, 7: { 0: { v: 210, t: 2 } } } } } },
    };
    read(spill('甲'), false);
    expect(read(result, false)).toEqual([
      {
        kind: 'computed',
        sheet: 's',
        results: [
          {
            row: 0,
            column: 1,
            result: [
              ['甲', 5],
              ['乙', true],
            ],
          },
          { row: 7, column: 0, result: 210 },
        ],
      },
    ]);
    read(spill('#SPILL!'), false);
    const blocked = { ...result, params: { unitData: { w: { s: { 0: { 1: { v: '#SPILL!', t: 1 } } } } } } };
    expect(read(blocked, false)).toEqual([
      { kind: 'computed', sheet: 's', results: [{ row: 0, column: 1, result: '#SPILL!' }] },
    ]);
  });
});
