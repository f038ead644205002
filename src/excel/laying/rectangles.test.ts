import fc from 'fast-check';
import { addressesOf, rectangles, runs } from './rectangles';

const words = fc.constantFrom<(string | null)[]>('a', 'b', null);

it('cover every cell that says something once, and no other', () => {
  const grids = fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 8 }))
    .chain(([height, width]) =>
      fc.array(fc.array(words, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  fc.assert(
    fc.property(grids, (grid) => {
      const width = grid[0]?.length ?? 0;
      const covered = grid.map((row) => row.map((): string[] => []));
      for (const [said, areas] of rectangles(
        grid.length,
        width,
        (row, column) => grid[row]?.[column] ?? null,
      )) {
        for (const { top, left, bottom, right } of areas) {
          for (let row = top; row <= bottom; row += 1) {
            for (let column = left; column <= right; column += 1) covered[row]?.[column]?.push(said);
          }
        }
      }
      expect(covered).toEqual(grid.map((row) => row.map((said) => (said === null ? [] : [said]))));
    }),
  );
});

it('are as few as a table of columns needs', () => {
  const found = rectangles(300, 40, (_, column) => column % 4);
  expect([...found.values()].flat()).toHaveLength(40);
  expect([...rectangles(300, 40, () => 'x').values()]).toEqual([
    [{ top: 0, left: 0, bottom: 299, right: 39 }],
  ]);
});

it('go into addresses that Excel does not cut off', () => {
  const areas = Array.from({ length: 5_000 }, (_, at) => ({ top: at, left: at, bottom: at, right: at }));
  const addresses = addressesOf(areas);
  expect(addresses.join(',').split(',')).toHaveLength(5_000);
  for (const address of addresses) expect(address.length).toBeLessThanOrEqual(8_192);
});

it('run along a line as long as they say the same', () => {
  expect(runs(5, (at) => ['a', 'a', null, 'a', 'b'][at] ?? null)).toEqual([
    { said: 'a', first: 0, last: 1 },
    { said: 'a', first: 3, last: 3 },
    { said: 'b', first: 4, last: 4 },
  ]);
});
