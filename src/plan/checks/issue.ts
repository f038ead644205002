/**
 * What a check of the plan finds, as data: a code, a place and parameters. The sentences are in `text/`; the same list
 * serves the pane, the report sheet and the terminal.
 */

/** `error`: a figure is wrong or lost because of it. `warning`: it needs a look. `note`: for information only. */
export type Severity = 'error' | 'warning' | 'note';

/** Where in the plan; `src/workbook/checking` finds the cell. */
export type IssuePlace =
  /** A cell of a table, by the ids of its row and column (`src/workbook/county/columns.ts`). */
  | { readonly kind: 'row'; readonly table: PlanTable; readonly row: string; readonly column: string }
  /** A cell with a name of its own, such as `id_month`. */
  | {
      readonly kind: 'named';
      readonly name: string;
      /** Counted from 0, where the name stands for several rows. */
      readonly row?: number;
    }
  /** A cell or a sheet as it stands; `address` null for the whole sheet. */
  | { readonly kind: 'cell'; readonly sheet: string; readonly address: string | null }
  /** The whole workbook. */
  | { readonly kind: 'book' };

export type PlanTable =
  'measures' | 'targets' | 'units' | 'projects' | 'allocations' | 'indicators' | 'history';

/** A change that is certainly right: what is to stand in the cell instead. */
export type Fix =
  | { readonly kind: 'value'; readonly value: string | number }
  /** The formula that the template has there; `src/workbook/checking` knows it. */
  | { readonly kind: 'formula'; readonly formula: string };

/** Parameters by code are declared in `parameters.ts` here, and in `text/` for what only a workbook can show. */
export interface Issue<Code extends string = string, Parameters = object> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: IssuePlace;
  readonly parameters: Parameters;
  /** Null where only a person can decide. */
  readonly fix: Fix | null;
  /** Says which finding it is, and of what content: a finding that was set aside comes back when the content changes. */
  readonly key: string;
}
