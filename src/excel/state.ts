/** What is in the workbook before anything is written: the first of the three round trips. */
import { sheetOfReference } from './naming';
import { mayHoldRegistry, readRegistry, type Registry } from './registry';

export interface StandingTable {
  readonly name: string;
  readonly sheetName: string;
}

/** A defined name, and the sheet it points to; null when it points nowhere. */
export interface StandingName {
  readonly sheetName: string | null;
  readonly visible: boolean;
}

/** The sheet that holds the registry, or is to. */
export interface RegistryPlace {
  readonly sheetName: string;
  readonly exists: boolean;
  readonly hidden: boolean;
  /** Rows in use, which a shorter registry has to empty. */
  readonly rows: number;
}

export interface WorkbookState {
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly sheetNames: readonly string[];
  readonly tables: readonly StandingTable[];
  readonly names: ReadonlyMap<string, StandingName>;
  readonly registry: Registry | null;
  readonly place: RegistryPlace;
}

/** A user may have a sheet of that name: then the registry goes to the next. */
const registrySheets = ['_keypoints', '_keypoints_2', '_keypoints_3'] as const;

export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { workbook } = context;
  const { worksheets, tables, names, protection } = workbook;
  workbook.load('readOnly');
  protection.load('protected');
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula,items/visible');
  const candidates = registrySheets.map((name) => {
    const used = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    used.load('values,rowIndex');
    return { name, used };
  });
  await context.sync();

  const read = candidates.map(({ name, used }) => {
    const sheet = worksheets.items.find((each) => each.name.toLowerCase() === name);
    const values: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.values;
    return { name, sheet, values: used.isNullObject || used.rowIndex === 0 ? values : [['?']] };
  });
  const held = read.find(({ values }) => readRegistry(values) !== null);
  const chosen = held ?? read.find(({ values }) => mayHoldRegistry(values));
  return {
    structureProtected: protection.protected,
    readOnly: workbook.readOnly,
    sheetNames: worksheets.items.map(({ name }) => name),
    tables: tables.items.map((table) => ({ name: table.name, sheetName: table.worksheet.name })),
    names: new Map(
      names.items.map(({ name, formula, visible }) => [
        name,
        { sheetName: sheetOfReference(String(formula)), visible },
      ]),
    ),
    registry: held === undefined ? null : readRegistry(held.values),
    place: {
      sheetName: chosen?.name ?? registrySheets[0],
      exists: chosen?.sheet !== undefined,
      hidden: chosen?.sheet?.visibility === 'VeryHidden',
      rows: chosen?.values.length ?? 0,
    },
  };
}
