/**
 * What the add-in wrote into this workbook, kept in the workbook: on a very hidden sheet, as text. It is written before
 * the sheets are (so that a half-made one is known as ours) and again after (so that a planner's changes can be told
 * from what was written).
 */
import type { EditionId } from '../editions/model';
import { editions as allEditions } from '../keypoints/editions';
import type { Base, BaseColumn } from '../workbook/recognising';

export interface SheetRecord {
  readonly state: 'writing' | 'done';
  readonly sheetName: string;
  readonly tableName: string;
  /** The editions whose rows were ever ordered. */
  readonly editions: readonly EditionId[];
  /** While rows are being added: how many the table had before. */
  readonly rowsBefore: number | null;
  /** Null until the sheet was written once as a whole. */
  readonly base: Base | null;
}

export interface Registry {
  readonly workbookId: string;
  /** By sheet id, such as `tasks/zh`. */
  readonly records: ReadonlyMap<string, SheetRecord>;
}

/** The layout of the sheets and of the registry itself; a later version can tell what it finds. */
export const templateVersion = '1';

const mark = 'keypoints-registry';
const width = 7;
const none = '-';

/** The registry as cells, seven a row: who and which version; then a sheet, its row ids, and its columns. */
export function registryCells({ workbookId, records }: Registry): readonly (readonly string[])[] {
  const rows: string[][] = [[mark, templateVersion, workbookId, '', '', '', '']];
  for (const [id, { state, sheetName, tableName, editions, rowsBefore, base }] of records) {
    rows.push(['sheet', id, state, sheetName, tableName, editions.join(' '), String(rowsBefore ?? '')]);
    if (base === null) continue;
    const ids = [...base.rows];
    rows.push(['rows', id, '', '', ids.join('\n'), '', '']);
    for (const [column, { header, fingerprints }] of base.columns) {
      const prints = ids.map((row) => fingerprints.get(row) ?? none);
      rows.push(['column', id, column, header, prints.join(' '), '', '']);
    }
  }
  return rows;
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
}

/** The registry on a sheet; null when the cells are not a registry. */
export function readRegistry(cells: readonly (readonly unknown[])[]): Registry | null {
  const [first, ...others] = cells.map((row) => Array.from({ length: width }, (_, at) => textOf(row[at])));
  if (first === undefined || first[0] !== mark) return null;
  const records = new Map<string, SheetRecord>();
  let ids: readonly string[] = [];
  let columns = new Map<string, BaseColumn>();
  for (const [kind, id = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] of others) {
    const record = records.get(id);
    if (kind === 'sheet') {
      records.set(id, {
        state: second === 'done' ? 'done' : 'writing',
        sheetName: third,
        tableName: fourth,
        editions: allEditions.map((edition) => edition.id).filter((each) => fifth.split(' ').includes(each)),
        rowsBefore: /^\d+$/.test(sixth) ? Number(sixth) : null,
        base: null,
      });
    } else if (kind === 'rows' && record !== undefined) {
      ids = fourth === '' ? [] : fourth.split('\n');
      columns = new Map();
      records.set(id, { ...record, base: { rows: new Set(ids), columns } });
    } else if (kind === 'column') {
      const prints = fourth.split(' ');
      const known = ids.flatMap((row, at): [string, string][] => {
        const print = prints[at];
        return print === undefined || print === none ? [] : [[row, print]];
      });
      columns.set(second, { header: third, fingerprints: new Map(known) });
    }
  }
  return { workbookId: first[2] ?? '', records };
}

/** Whether a sheet with these cells may become the registry: it is empty, or is one already. */
export function mayHoldRegistry(cells: readonly (readonly unknown[])[]): boolean {
  return cells.every((row) => row.every((cell) => cell === '')) || readRegistry(cells) !== null;
}
