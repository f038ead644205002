/**
 * How much a stranger's file may ask of the machine. Everything is counted before or while it is unpacked, never in
 * time, so that the same file has the same outcome everywhere.
 */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileSize: number;
  /** Parts in the file, and sheets in the workbook. */
  readonly entries: number;
  /** Bytes of one part, unpacked. */
  readonly partSize: number;
  /** Bytes of all parts that are read, unpacked. */
  readonly allParts: number;
  /** How many times its packed size a part may become. Parts of up to 4 MB may: they do no harm. */
  readonly ratio: number;
  /** Cells of one sheet, with content. */
  readonly cells: number;
}

const megabyte = 1024 * 1024;

/**
 * A county's workbook of 1,000 measures is far below every one of these: some 300 KB, 60 parts, 2 MB for the largest
 * part, a ratio of 20, 30,000 cells.
 */
export const usualLimits: Limits = {
  fileSize: 64 * megabyte,
  entries: 5_000,
  partSize: 64 * megabyte,
  allParts: 192 * megabyte,
  ratio: 250,
  cells: 1_000_000,
};

export const harmlessSize = 4 * megabyte;
