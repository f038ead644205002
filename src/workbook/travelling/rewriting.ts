/** From what a person decided for each formula to what is written, as data. */
import type { Way } from '../../text/zh/travelling';
import type { Content } from '../changes';
import type { PersonalCell, StrayNumber } from './personal';
import type { Figure, Proposal } from './proposal';

/** A cell, and those that its formula fills, with what is to stand there. */
export interface Replaced {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: readonly (readonly Content[])[];
}

export interface Renamed {
  readonly name: string;
  readonly sheet: string | null;
  readonly before: string;
  readonly after: string;
}

/** An error goes in as a formula that is nothing else: as a value Excel's interface would take it for text. */
function contentOf(figure: Figure): Content {
  if (figure.kind === 'error') return { kind: 'formula', formula: figure.error };
  return figure.value === '' ? { kind: 'empty' } : { kind: 'value', value: figure.value };
}

function afterOf(proposal: Proposal, way: Way): Replaced['after'] | null {
  const { value, native } = proposal;
  if (way === 'value' && value.ok) {
    const width = Math.max(...value.rows.map((row) => row.length));
    return value.rows.map((row) =>
      Array.from({ length: width }, (_, at) => contentOf(row[at] ?? { kind: 'value', value: '' })),
    );
  }
  return way === 'formula' && native.ok ? [[{ kind: 'formula', formula: native.formula }]] : null;
}

/** What becomes of a formula's cell; null where it is left, or stands in a name. */
export function replaced(proposal: Proposal, way: Way): Replaced | null {
  const after = afterOf(proposal, way);
  const { place, formula } = proposal;
  if (place.kind !== 'cell' || after === null) return null;
  const { sheet, row, column } = place;
  return { sheet, row, column, before: { kind: 'formula', formula }, after };
}

/** What becomes of a name's formula; null where it is left, or stands in a cell. */
export function renamed(proposal: Proposal, way: Way): Renamed | null {
  const { place, formula, native, constant } = proposal;
  if (place.kind !== 'name') return null;
  const after = way === 'formula' && native.ok ? native.formula : way === 'value' ? constant : null;
  return after === null ? null : { name: place.name, sheet: place.sheet, before: formula, after };
}

export function emptied({ sheet, row, column, held }: PersonalCell): Replaced {
  return { sheet, row, column, before: { kind: 'value', value: held }, after: [[{ kind: 'empty' }]] };
}

export function maskedCell({ masked, ...cell }: StrayNumber): Replaced {
  return { ...emptied(cell), after: [[{ kind: 'value', value: masked }]] };
}
