import { callsIn, functionsIn, isMangled, mentionsOurs, partsOf, withOwnNames } from './formulaParts';

describe('the calls of this add-in in a formula', () => {
  it.each([
    ['"KEYPOINT_TARGET(1)"', 'a text that only speaks of one'],
    ["'KEYPOINT_TARGET(1)'!A1", 'a sheet that is called like one'],
    ['Table1[KEYPOINT_TARGET(1)]', 'a column that is called like one'],
    ['MYKEYPOINT_TARGET(1)', 'a function whose name ends like one'],
    ['KEYPOINT_TARGET("2024"', 'a call that does not close'],
    ['', 'nothing at all'],
  ])('are none in %s: %s', (formula) => {
    expect(callsIn(formula)).toEqual([]);
  });

  it('are found whatever Excel wrote before their names, in any letters', () => {
    const names = [
      'keypoint_Target',
      '_xldudf_KEYPOINT_TARGET',
      '_xll.KEYPOINT_TARGET',
      '@KEYPOINT_TARGET',
    ].map((name) => callsIn(`1+${name}("2024","a,b(""c""")`)[0]);
    for (const call of names) {
      expect(call).toMatchObject({ name: 'KEYPOINT_TARGET', start: 2, args: ['"2024"', '"a,b(""c"""'] });
    }
  });

  it('keep inner calls, lists and left-out arguments as they are written', () => {
    const formula =
      'IF(A1>KEYPOINT_GAP( "2024", ,SUM(B1,{1,2;3,4}),KEYPOINT_TARGET(A2)),KEYPOINT_ASPECTS(),1)';
    expect(callsIn(formula).map(({ name, args }) => [name, ...args])).toEqual([
      ['KEYPOINT_GAP', '"2024"', '', 'SUM(B1,{1,2;3,4})', 'KEYPOINT_TARGET(A2)'],
      ['KEYPOINT_ASPECTS'],
    ]);
    const [gap] = callsIn(formula);
    expect(formula.slice(gap?.start, gap?.end)).toMatch(/^KEYPOINT_GAP\(.*\)\)$/);
  });
});

it('is mentioned also where it is not called', () => {
  expect(mentionsOurs('KEYPOINT_TARGET')).toBe(true);
  expect(mentionsOurs('"KEYPOINT_TARGET"&A1')).toBe(false);
});

it('names every function that a formula calls, as people know it', () => {
  const parts = partsOf('IF(_xlfn.XLOOKUP(A1,"SUM(1)",B1)>sum(C1),_xlfn._xlws.SORT(D1),SUM(1))');
  expect(functionsIn(parts)).toEqual(['IF', 'XLOOKUP', 'SUM', 'SORT']);
});

it('gives the functions their own names back, and leaves everything else', () => {
  const formula =
    '"_xldudf_KEYPOINT_TASK("&_xldudf_KEYPOINT_TASK("2024",1)&_xll.OTHER(_xlfn.XLOOKUP(1,A:A,B:B))';
  expect(isMangled(formula)).toBe(true);
  expect(withOwnNames(formula)).toBe(
    '"_xldudf_KEYPOINT_TASK("&KEYPOINT_TASK("2024",1)&_xll.OTHER(_xlfn.XLOOKUP(1,A:A,B:B))',
  );
  expect(isMangled(withOwnNames(formula))).toBe(false);
});
