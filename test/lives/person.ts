/** The person who lives with a workbook: does one act after the other, as far as Excel lets them. */
import { letters } from '../../src/workbook/addresses';
import type { Act, ActKind } from './acts';
import { at, functions, newNumber, newText, type Person } from './hand';
import { isMarked, markText } from './marks';
import { lieOf, type KnownColumn, type KnownTable, type Lie, type LifeSheet } from './workbook';

/** What was done, in words; null where there was nothing to do it to. */
type Done = string | null;
type Doing = (person: Person, act: Act) => Done;

const address = (row: number, column: number): string => `${letters(column)}${row + 1}`;

interface Place {
  readonly known: KnownTable;
  readonly lie: Lie;
}

/** Tables as often as people work in them. */
const busy = [
  'measures',
  'measures',
  'measures',
  'measures',
  'targets',
  'units',
  'projects',
  'allocations',
  'indicators',
];

function tableAt({ life }: Person, pick: number): Place | null {
  const id = at(busy, pick);
  const known = life.tables.find((each) => each.id === id);
  const lie = known === undefined ? null : lieOf(life, known);
  return known === undefined || lie === null ? null : { known, lie };
}

const rowAt = ({ lie }: Place, pick: number): number => lie.top + (pick % (lie.bottom - lie.top + 1));

function columnsOf({ lie }: Place, of: (column: KnownColumn) => boolean): readonly number[] {
  return [...lie.columns].flatMap(([column, known]) => (of(known) ? [column] : []));
}

const planners = (place: Place): readonly number[] => columnsOf(place, ({ owner }) => owner === 'planner');

/** Cells of a table's columns from the first to the last that belong together, as far as people fill them in. */
function runFrom(place: Place, column: number, most: number): number {
  const all = new Set(planners(place));
  let count = 1;
  while (count < most && all.has(column + count)) count += 1;
  return count;
}

function visible({ life }: Person): readonly LifeSheet[] {
  return life.standIn.book.sheets.filter(({ visibility }) => visibility !== 'VeryHidden');
}

/** Sheets that are the person's own, copies among them. */
const strange = (person: Person): readonly LifeSheet[] =>
  visible(person).filter((sheet) => !person.life.ours.has(sheet));

function typing(value: (person: Person, act: Act) => string | number): Doing {
  return (person, act) => {
    const place = tableAt(person, act.a);
    if (place === null) return null;
    const { sheet } = place.known;
    const column = at(planners(place), act.c);
    if (column === undefined) return null;
    const cell = address(rowAt(place, act.b), column);
    const typed = value(person, act);
    person.life.standIn.user.type(sheet.name, cell, typed);
    return `types ${JSON.stringify(typed)} into ${sheet.name}!${cell}`;
  };
}

/** Does something to the table by its name, where it is still a table. */
function onTable(doing: (person: Person, place: Place, act: Act) => Done): Doing {
  return (person, act) => {
    const place = tableAt(person, act.a);
    if (place === null || !place.known.sheet.tables.includes(place.known.table)) return null;
    return doing(person, place, act);
  };
}

const headerOf = ({ known }: Place, pick: number): string => at(known.table.columns, pick)?.name ?? '';

/** A header in other words: most are still known by what the workbook remembers. */
function otherHeader(person: Person, header: string, pick: number): string {
  person.typed += 1;
  const ways = [`${header}（新）`, ` ${header} `, `${header}\n（续）`, `新列${markText(person.typed)}`];
  return at(ways, pick) ?? header;
}

const doings: Readonly<Record<ActKind, Doing>> = {
  type: typing((person, { d }) => newText(person, d)),
  typeNumber: typing((person) => newNumber(person)),

  typeFunction: typing((_, { d }) => at(functions, d) ?? ''),

  paste: (person, { a, b, c, d }) => {
    const place = tableAt(person, a);
    const column = place === null ? undefined : at(planners(place), c);
    if (place === null || column === undefined) return null;
    const top = rowAt(place, b);
    const rows = Array.from({ length: Math.min(1 + (d % 4), place.lie.bottom - top + 1) }, () =>
      Array.from({ length: runFrom(place, column, 1 + (d % 3)) }, (_, each) =>
        (d + each) % 4 === 0 ? newNumber(person) : newText(person, d + each),
      ),
    );
    const { name } = place.known.sheet;
    person.life.standIn.user.paste(name, address(top, column), rows);
    return `pastes ${rows.length} × ${rows[0]?.length ?? 0} cells at ${name}!${address(top, column)}`;
  },

  copyRow: (person, { a, b, c, d }) => {
    const place = tableAt(person, a);
    const column = place === null ? undefined : at(planners(place), c);
    if (place === null || column === undefined) return null;
    const last = column + runFrom(place, column, 1 + (d % 8)) - 1;
    const [from, to] = [rowAt(place, b), rowAt(place, d)];
    const { name } = place.known.sheet;
    const source = `${address(from, column)}:${address(from, last)}`;
    person.life.standIn.user.copy(name, source, address(to, column));
    return `copies ${name}!${source} to row ${to + 1}`;
  },

  clear: (person, { a, b, c }) => {
    const place = tableAt(person, a);
    const column = place === null ? undefined : at(planners(place), c);
    if (place === null || column === undefined) return null;
    const cell = address(rowAt(place, b), column);
    person.life.standIn.user.clear(place.known.sheet.name, cell);
    return `clears ${place.known.sheet.name}!${cell}`;
  },

  insertRows: (person, { a, b, c }) => {
    const place = tableAt(person, a);
    if (place === null) return null;
    const { name } = place.known.sheet;
    const row = c % 8 === 0 ? 1 + (b % (place.lie.header + 1)) : rowAt(place, b) + 1;
    person.life.standIn.user.insertRows(name, row, 1 + (c % 3));
    return `inserts ${1 + (c % 3)} rows before row ${row} of ${name}`;
  },

  deleteRows: (person, { a, b, c }) => {
    const place = tableAt(person, a);
    if (place === null) return null;
    const { name } = place.known.sheet;
    const row = rowAt(place, b) + 1;
    person.life.standIn.user.deleteRows(name, row, 1 + (c % 2));
    return `deletes ${1 + (c % 2)} rows from row ${row} of ${name}`;
  },

  moveRows: (person, { a, b, c, d }) => {
    const place = tableAt(person, a);
    if (place === null) return null;
    const { name } = place.known.sheet;
    const [from, to] = [rowAt(place, b) + 1, rowAt(place, c) + 1];
    person.life.standIn.user.moveRows(name, from, 1 + (d % 3), to);
    return `moves ${1 + (d % 3)} rows from row ${from} to before row ${to} of ${name}`;
  },

  insertColumn: (person, { a, b, c, d }) => {
    const place = tableAt(person, a);
    const column = place === null ? undefined : at([...place.lie.columns.keys()], b);
    if (place === null || column === undefined) return null;
    const { user } = person.life.standIn;
    const { name } = place.known.sheet;
    user.insertColumns(name, letters(column));
    const header = c % 2 === 0 ? `新列${person.typed + 1}` : newText(person, 0);
    user.type(name, address(place.lie.header, column), header);
    const cell = address(rowAt(place, d), column);
    user.type(name, cell, newText(person, 0));
    return `inserts a column ${JSON.stringify(header)} before ${letters(column)} of ${name}, and types into ${cell}`;
  },

  deleteColumn: (person, { a, b }) => {
    const place = tableAt(person, a);
    const column = place === null ? undefined : at([...place.lie.columns.keys()], b);
    if (place === null || column === undefined) return null;
    const { name } = place.known.sheet;
    person.life.standIn.user.deleteColumns(name, letters(column));
    return `deletes column ${letters(column)} of ${name}`;
  },

  moveColumn: onTable((person, place, { b, c }) => {
    const [one, before] = [headerOf(place, b), headerOf(place, c)];
    if (one === before) return null;
    person.life.standIn.user.moveColumn(place.known.table.name, one, before);
    return `moves the column ${JSON.stringify(one)} of ${place.known.table.name} before ${JSON.stringify(before)}`;
  }),

  sort: onTable((person, place, { b, c }) => {
    const header = headerOf(place, b);
    person.life.standIn.user.sortTable(place.known.table.name, header, c % 2 === 0);
    return `sorts ${place.known.table.name} by ${JSON.stringify(header)}`;
  }),

  filter: onTable((person, place, { b, c }) => {
    const { known, lie } = place;
    const column = b % known.table.columns.length;
    const shown = String(known.sheet.value(rowAt(place, c), known.table.rect.left + column));
    const header = headerOf(place, b);
    person.life.standIn.user.filterTable(known.table.name, header, [shown]);
    return `shows only ${JSON.stringify(shown)} in the column ${JSON.stringify(header)} of ${known.table.name} (header in row ${lie.header + 1})`;
  }),

  clearFilters: onTable((person, { known }) => {
    person.life.standIn.user.clearFilters(known.table.name);
    return `shows all rows of ${known.table.name}`;
  }),

  hideRows: (person, { a, b, c }) => {
    const place = tableAt(person, a);
    if (place === null) return null;
    const { name } = place.known.sheet;
    person.life.standIn.user.hideRows(name, rowAt(place, b) + 1, 1 + (c % 3));
    return `hides ${1 + (c % 3)} rows from row ${rowAt(place, b) + 1} of ${name}`;
  },

  hideColumns: (person, { a, b }) => {
    const place = tableAt(person, a);
    const column = place === null ? undefined : at([...place.lie.columns.keys()], b);
    if (place === null || column === undefined) return null;
    person.life.standIn.user.hideColumns(place.known.sheet.name, letters(column));
    return `hides column ${letters(column)} of ${place.known.sheet.name}`;
  },

  ownColumn: (person, { a, b, c }) => {
    const place = tableAt(person, a);
    if (place === null) return null;
    const { user } = person.life.standIn;
    const { name } = place.known.sheet;
    const { known } = place;
    const isTable = known.sheet.tables.includes(known.table);
    const right = isTable ? known.table.rect.right : Math.max(...place.lie.columns.keys());
    const column = right + 1 + (c % 2);
    const header = newText(person, 0);
    user.type(name, address(place.lie.header, column), header);
    const cell = address(rowAt(place, b), column);
    user.type(name, cell, newText(person, c));
    return `begins a column of their own in ${letters(column)} of ${name}: ${JSON.stringify(header)}, ${cell}`;
  },

  typeBelow: (person, { a, b, c, d }) => {
    const place = tableAt(person, a);
    const column = place === null ? undefined : at(planners(place), b);
    if (place === null || column === undefined) return null;
    const { name } = place.known.sheet;
    const cell = address(place.lie.bottom + 1, column);
    const typed = c % 3 === 0 ? newNumber(person) : newText(person, d);
    person.life.standIn.user.type(name, cell, typed);
    return `types ${JSON.stringify(typed)} below the table, into ${name}!${cell}`;
  },

  jot: (person, { a, b, c, d }) => {
    const sheet = at(visible(person), a);
    if (sheet === undefined) return null;
    const [row, column] = [b % 60, c % 45];
    // Values of ours are typed over by another act.
    if (sheet.cell(row, column) !== undefined && !isMarked(sheet.value(row, column))) return null;
    const typed = newText(person, d);
    person.life.standIn.user.type(sheet.name, address(row, column), typed);
    return `jots ${JSON.stringify(typed)} down in ${sheet.name}!${address(row, column)}`;
  },

  typeNamed: (person, { a, b }) => {
    const { book, user } = person.life.standIn;
    const named = person.life.laid.wanted.names.filter(({ name }) => /^(id|set|points)_/.test(name));
    const name = at(named, a)?.name ?? '';
    const [, quoted, plain, cell] =
      /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$\d+)/.exec(book.findName(name, null)?.formula ?? '') ?? [];
    const sheet = book.findSheet(quoted?.replaceAll("''", "'") ?? plain ?? '');
    if (sheet === undefined || cell === undefined) return null;
    const typed = b % 2 === 0 ? newText(person, b) : newNumber(person);
    user.type(sheet.name, cell.replaceAll('$', ''), typed);
    return `types ${JSON.stringify(typed)} into the cell named ${name}`;
  },

  overtype: (person, { a, b, c, d }) => {
    const place = tableAt(person, a);
    const columns =
      place === null ? [] : columnsOf(place, ({ owner, id }) => owner !== 'planner' && id !== 'id');
    const column = at(columns, c);
    if (place === null || column === undefined) return null;
    const { name } = place.known.sheet;
    const cell = address(rowAt(place, b), column);
    const typed = d % 2 === 0 ? newNumber(person) : newText(person, 0);
    person.life.standIn.user.type(name, cell, typed);
    return `types ${JSON.stringify(typed)} over what the ${place.lie.columns.get(column)?.owner ?? ''} has in ${name}!${cell}`;
  },

  changeId: (person, { a, b, c, d }) => {
    const place = tableAt(person, a);
    if (place === null || place.lie.ids === null) return null;
    const { sheet } = place.known;
    const cell = address(rowAt(place, b), place.lie.ids);
    const typed =
      c % 3 === 0 ? '' : c % 3 === 1 ? String(sheet.value(rowAt(place, d), place.lie.ids)) : `自编-${d}`;
    person.life.standIn.user.type(sheet.name, cell, typed);
    return `types ${JSON.stringify(typed)} for the id in ${sheet.name}!${cell}`;
  },

  renameSheet: (person, { a, b }) => {
    const sheet = at(visible(person), a);
    if (sheet === undefined) return null;
    const from = sheet.name;
    const to = at([`${from.slice(0, 20)}（${b}）`, `表 ${b}`, `x'y ${b}`], b) ?? from;
    person.life.standIn.user.renameSheet(from, to);
    return `renames the sheet ${from} to ${to}`;
  },

  renameTable: onTable((person, { known }, { b }) => {
    const from = known.table.name;
    person.life.standIn.user.renameTable(from, `表_${b}`);
    return `renames the table ${from} to 表_${b}`;
  }),

  renameHeader: onTable((person, place, { b, c }) => {
    const header = headerOf(place, b);
    const to = otherHeader(person, header, c);
    person.life.standIn.user.renameColumn(place.known.table.name, header, to);
    return `renames the column ${JSON.stringify(header)} of ${place.known.table.name} to ${JSON.stringify(to)}`;
  }),

  hideSheet: (person, { a, b }) => {
    const sheet = at(visible(person), a);
    if (sheet === undefined) return null;
    person.life.standIn.user.hideSheet(sheet.name, b % 3 !== 0);
    return `${b % 3 === 0 ? 'shows' : 'hides'} the sheet ${sheet.name}`;
  },

  moveSheet: (person, { a, b }) => {
    const sheet = at(visible(person), a);
    if (sheet === undefined) return null;
    const to = b % person.life.standIn.book.sheets.length;
    person.life.standIn.user.moveSheet(sheet.name, to);
    return `moves the sheet ${sheet.name} to place ${to + 1}`;
  },

  copySheet: (person, { a }) => {
    const sheet = at(visible(person), a);
    if (sheet === undefined) return null;
    return `copies the sheet ${sheet.name} to ${person.life.standIn.user.copySheet(sheet.name)}`;
  },

  addSheet: (person, { a, b }) => {
    const { user, book } = person.life.standIn;
    user.addSheet();
    const { name } = book.active;
    user.paste(name, address(a % 9, b % 9), [
      [newText(person, 0), newNumber(person)],
      [newText(person, 0), null],
    ]);
    return `adds the sheet ${name}`;
  },

  deleteSheet: (person, { a, b }) => {
    const sheet = at(b % 3 === 0 ? visible(person) : strange(person), a);
    if (sheet === undefined) return null;
    const { name } = sheet;
    person.life.standIn.user.deleteSheet(name);
    return `deletes the sheet ${name}`;
  },

  unprotect: (person, { a }) => {
    const guarded = visible(person).filter(({ protection }) => protection !== null);
    const known = tableAt(person, a)?.known.sheet;
    const sheet = known !== undefined && guarded.includes(known) ? known : at(guarded, a);
    if (sheet === undefined) return null;
    person.life.standIn.user.unprotectSheet(sheet.name);
    return `takes the protection off ${sheet.name}`;
  },

  protect: (person, { a, b }) => {
    const sheet = at(
      visible(person).filter(({ protection }) => protection === null),
      a,
    );
    if (sheet === undefined) return null;
    const options = at(
      [{}, { allowAutoFilter: true, allowFormatColumns: true }, { allowInsertRows: true }],
      b,
    );
    person.life.standIn.user.protectSheet(sheet.name, options, b % 7 === 0 ? '123' : null);
    return `protects ${sheet.name}${b % 7 === 0 ? ' with a password' : ''}`;
  },

  deleteName: (person, { a }) => {
    const { book, user } = person.life.standIn;
    const name = at(
      book.names.filter(({ sheet }) => sheet === null),
      a,
    );
    if (name === undefined) return null;
    user.deleteName(name.name);
    return `deletes the name ${name.name}`;
  },

  dissolve: onTable((person, { known }) => {
    const { table, sheet } = known;
    const { rect, name } = table;
    const columns = new Map(
      table.columns.map((column, each) => {
        const place = rect.left + each;
        return [column, sheet.track({ top: rect.top, bottom: rect.top, left: place, right: place })];
      }),
    );
    const last = sheet.track({ ...rect, top: rect.bottom });
    person.life.standIn.user.dissolveTable(name);
    known.plain = { columns, last };
    return `turns the table ${name} into a plain range`;
  }),
};

/** Codes with which Excel refuses what a person tries. */
const refusals = new Set([
  'AccessDenied',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidOperation',
  'ItemAlreadyExists',
  'MergedRangeConflict',
  'GeneralException',
]);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Most people who may not do something take the protection off and do it. */
function liftFor(person: Person, { a, d }: Act): Done {
  const sheet = tableAt(person, a)?.known.sheet;
  if (d % 4 === 0 || sheet === undefined || sheet.protection === null || sheet.protection.password !== null) {
    return null;
  }
  person.life.standIn.user.unprotectSheet(sheet.name);
  return `takes the protection off ${sheet.name}`;
}

/** Does an act. The answer says in words what became of it. */
export function perform(person: Person, act: Act): string {
  try {
    return doings[act.kind](person, act) ?? `(nothing to ${act.kind})`;
  } catch (error) {
    const code = codeOf(error);
    if (!refusals.has(code)) throw error;
    const lifted = code === 'AccessDenied' ? liftFor(person, act) : null;
    return lifted === null ? `(cannot ${act.kind}: ${code})` : `${lifted}; ${perform(person, act)}`;
  }
}
