import fc from 'fast-check';
import type { Base } from '../workbook/recognising';
import { mayHoldRegistry, readRegistry, registryCells, type Registry } from './registry';

describe('cells that are no registry', () => {
  it.each([
    ['nothing', []],
    ['something of a planner’s', [['备忘', 1]]],
    ['blanks', [['', '']]],
  ])('such as %s are not read as one', (_, cells) => {
    expect(readRegistry(cells)).toBeNull();
  });

  it('may become one only when they are empty', () => {
    expect(mayHoldRegistry([])).toBe(true);
    expect(mayHoldRegistry([['', '']])).toBe(true);
    expect(mayHoldRegistry([['备忘']])).toBe(false);
  });
});

describe('a registry', () => {
  it('with a row that has been damaged still gives the rest', () => {
    const cells = [
      ...registryCells({ workbookId: 'w', records: new Map() }),
      ['column', 'tasks/zh', 'task', '重点任务', 'a b', '', ''],
      ['sheet', 'tasks/zh', 'done', '任务分解', 'KP_Tasks', '2024 1999', 'x'],
      ['?', '', '', '', '', '', ''],
    ];
    expect(readRegistry(cells)?.records.get('tasks/zh')).toEqual({
      state: 'done',
      sheetName: '任务分解',
      tableName: 'KP_Tasks',
      editions: ['2024'],
      rowsBefore: null,
      base: null,
    });
  });

  it('comes back from its cells as it was', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const print = fc.stringMatching(/^[0-9a-z]{1,7}$/);
    const id = fc.stringMatching(/^[0-9a-z@/.-]{1,9}$/);
    const base: fc.Arbitrary<Base> = fc.uniqueArray(id, { minLength: 1, maxLength: 6 }).chain((rows) =>
      fc
        .uniqueArray(fc.record({ column: id, header: word, prints: fc.array(fc.option(print)) }), {
          selector: ({ column }) => column,
          maxLength: 4,
        })
        .map((columns) => ({
          rows: new Set(rows),
          columns: new Map(
            columns.map(({ column, header, prints }) => [
              column,
              {
                header,
                fingerprints: new Map(
                  rows.flatMap((row, at): [string, string][] => {
                    const said = prints[at];
                    return typeof said === 'string' ? [[row, said]] : [];
                  }),
                ),
              },
            ]),
          ),
        })),
    );
    const record = fc.record({
      state: fc.constantFrom('writing' as const, 'done' as const),
      sheetName: word,
      tableName: word,
      editions: fc.subarray(['2022', '2023', '2024', '2025'] as const),
      rowsBefore: fc.option(fc.nat(999)),
      base: fc.option(base),
    });
    const registry: fc.Arbitrary<Registry> = fc.record({
      workbookId: word,
      records: fc
        .dictionary(id, record, { noNullPrototype: true })
        .map((each) => new Map(Object.entries(each))),
    });
    fc.assert(
      fc.property(registry, (given) => {
        expect(readRegistry(registryCells(given))).toEqual(given);
      }),
    );
  });
});
