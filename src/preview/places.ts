/** One number for a row and a column, to look cells up by. */
import { maxColumns } from '../standin/book/addresses';

export const keyOf = (row: number, column: number): number => row * maxColumns + column;
export const rowOfKey = (key: number): number => Math.floor(key / maxColumns);
export const columnOfKey = (key: number): number => key % maxColumns;
