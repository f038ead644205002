/** One cell, as Univer keeps it and as the mirror knows it. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { CellChange, Content } from './grid';
import { styleOf, type Style } from './looks';

const numberType = 2;
const textType = 1;
const booleanType = 3;

/** A cell as Univer is told of it: what is null is taken away, which its declarations do not know. */
export interface RawCell {
  readonly s?: Style;
  readonly f?: string | null;
  readonly v?: string | number | null;
  readonly t?: number | null;
  readonly p?: null;
  readonly si?: null;
}

export function dataOf(change: CellChange): RawCell {
  const look: RawCell = change.format === undefined ? {} : { s: styleOf(change.format) };
  if (change.content === undefined) return look;
  const { value, formula } = change.content;
  const nothingRich = { p: null, si: null };
  if (formula !== null) return { ...look, ...nothingRich, f: formula, v: null };
  if (value === null) return { ...look, ...nothingRich, f: null, v: null, t: null };
  const type = typeof value === 'number' ? numberType : typeof value === 'boolean' ? booleanType : textType;
  return { ...look, ...nothingRich, f: null, v: typeof value === 'boolean' ? Number(value) : value, t: type };
}

export function contentOf(cell: ICellData): Content {
  const formula = typeof cell.f === 'string' && cell.f !== '' ? cell.f : null;
  // Text in several styles carries its plain text in a document of its own.
  const rich = cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const value = rich ?? cell.v ?? null;
  if (value === null || value === '') return { value: null, formula };
  const type: Nullable<number> = cell.t;
  return { value: type === booleanType ? Boolean(Number(value)) : value, formula };
}
