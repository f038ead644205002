/**
 * What a person does to the workbook, one act after the other. An act says what is done and picks its places by numbers
 * that are taken modulo what there is when its turn comes, so that a life can be shortened by leaving out any of its acts.
 */
import fc from 'fast-check';

/** How often each act is met, in a thousand or so. */
const weights = {
  type: 260,
  typeNumber: 120,
  typeFunction: 20,
  paste: 60,
  copyRow: 25,
  clear: 30,
  insertRows: 45,
  deleteRows: 25,
  moveRows: 45,
  insertColumn: 25,
  deleteColumn: 8,
  moveColumn: 20,
  sort: 35,
  filter: 30,
  clearFilters: 10,
  hideRows: 12,
  hideColumns: 12,
  ownColumn: 25,
  typeBelow: 25,
  jot: 25,
  typeNamed: 20,
  overtype: 30,
  changeId: 15,
  renameSheet: 15,
  renameTable: 8,
  renameHeader: 20,
  hideSheet: 8,
  moveSheet: 6,
  copySheet: 8,
  addSheet: 12,
  deleteSheet: 3,
  unprotect: 60,
  protect: 12,
  deleteName: 12,
  dissolve: 5,
} as const;

export type ActKind = keyof typeof weights;

export interface Act {
  readonly kind: ActKind;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

const pick = fc.nat({ max: 9999 });

const act = (kind: ActKind): fc.Arbitrary<Act> =>
  fc.tuple(pick, pick, pick, pick).map(([a, b, c, d]) => ({ kind, a, b, c, d }));

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  ...(Object.keys(weights) as ActKind[]).map((kind) => ({ arbitrary: act(kind), weight: weights[kind] })),
);
