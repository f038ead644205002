import { orderedBook } from '../../../test/support/countyBooks';
import { laidOpen, planOpen } from '../../../test/support/openPlan';
import { asRanges, insertRow, sentBack, type, typedText, type Edit } from '../../../test/support/worked';
import type { Book, BookCell } from '../book';
import { planOf } from './planOf';

const book = orderedBook({ rows: 0 });

const plainText = (cell: BookCell | null): string => (cell?.content.kind === 'text' ? cell.content.text : '');

/** As a table is after its first rows were cut and put elsewhere: names end or begin where those rows are now. */
const withNamesFrom =
  (table: string, first: number): Edit =>
  (given: Book): Book => ({
    ...given,
    names: given.names.map((name) =>
      name.name.startsWith(`${table}_`)
        ? { ...name, area: { ...name.area, top: name.area.top + first } }
        : name,
    ),
  });

const renamed =
  (table: string, name: string): Edit =>
  (given: Book): Book => {
    const [front, ...others] = given.sheets;
    const change = (sheet: Book['sheets'][number]): Book['sheets'][number] => ({
      ...sheet,
      tables: sheet.tables.map((each) => (each.id === table ? { ...each, name } : each)),
    });
    return { ...given, sheets: [change(front), ...others.map(change)] };
  };

function measures(...edits: readonly Edit[]): readonly string[] {
  const read = planOf(sentBack(book, type('measures', 0, 'measure', typedText('第一行')), ...edits));
  if (!read.ok) throw new Error(read.problem);
  return read.plan.measures.map(({ id, text }) => `${id} ${text}`.trim());
}

const whole = measures();

describe('a table whose first row was moved down, so that the names of its columns begin below rows of it', () => {
  it('is read whole where the table has another name, too', () => {
    expect(measures(renamed('measures', '表_1'), withNamesFrom('measures', 20))).toEqual(whole);
  });

  it('is read whole where it is no table any more', () => {
    expect(measures(asRanges, withNamesFrom('measures', 20))).toEqual(whole);
  });

  it('has that row', () => {
    expect(whole[0]).toMatch(/ 第一行$/);
  });
});

describe('a table that is none any more, and one of whose names is gone', () => {
  it.each(['id', 'note'])('has the column all the same: %s', (column) => {
    const withoutName: Edit = (given) => ({
      ...given,
      names: given.names.filter(({ name }) => name !== `projects_${column}`),
    });
    const typed = type('projects', 0, 'note', typedText('备注一'));
    const read = planOf(sentBack(book, typed, asRanges, withoutName));
    if (!read.ok) throw new Error(read.problem);
    const whole = planOf(sentBack(book, typed, asRanges));
    if (!whole.ok) throw new Error(whole.problem);
    expect(read.plan.projects).toEqual(whole.plan.projects);
    expect(read.plan.projects[0]?.note).toBe('备注一');
  });
});

describe('rows without an id', () => {
  it('are rows of the targets whatever was typed into them', () => {
    const read = planOf(sentBack(book, insertRow('targets', 2), type('targets', 2, 'unit', typedText('个'))));
    if (!read.ok) throw new Error(read.problem);
    expect(read.plan.targets[2]).toMatchObject({ id: '2024-t09', unit: '个' });
  });

  it('are not made of the line where a sheet is signed, when somebody types right above it', () => {
    // The row between the table and that line.
    const read = planOf(sentBack(book, type('units', 64, 'name', typedText('县数据局'))));
    if (!read.ok) throw new Error(read.problem);
    const { length } = read.plan.units;
    expect(read.plan.units[length - 1]).toMatchObject({ name: '县数据局' });
    expect(read.plan.units[length - 2]).toMatchObject({ name: '' });
    expect(read.plan.units).toHaveLength(65);
  });
});

describe('what is typed over the label of a row of sums', () => {
  it('is no row of the table, and is told of with the cell', async () => {
    const excel = await laidOpen(book);
    const { bottom = 0 } = (await planOpen()).tables.get('projects') ?? {};
    const label = excel.book.sheet('项目资金').value(bottom + 1, 2);
    expect(label).toBe('合计');
    excel.user.unprotectSheet('项目资金');
    excel.user.type('项目资金', `C${bottom + 2}`, '乡村气象站');
    const { plan, notes } = await planOpen();
    expect(plan.projects.map(({ name }) => name)).not.toContain('乡村气象站');
    expect(notes.filter(({ code }) => code === 'typed-in-sums')).toEqual([
      {
        code: 'typed-in-sums',
        place: { sheet: '项目资金', address: `C${bottom + 2}` },
        parameters: { table: 'projects', raw: '乡村气象站' },
      },
    ]);
  });
});

describe('a column of the people’s own', () => {
  it('is told of where all that stands in it is in a row typed right below the table', () => {
    const below = type('units', 64, 'name', typedText('县新设局'));
    const own: Edit = (given) => {
      const [front, ...others] = given.sheets;
      const content = typedText('自己的话');
      const widened = others.map((sheet) =>
        sheet.key === 'units'
          ? {
              ...sheet,
              rows: sheet.rows.map((row) => {
                const [first] = row.cells;
                const isBelow = row.cells.some((cell) => plainText(cell) === '县新设局');
                if (!isBelow || first === undefined) return row;
                const cells = Array.from({ length: 20 }, (_, at) => row.cells[at] ?? null);
                const style = row.cells.find((cell) => cell !== null)?.style;
                return style === undefined ? row : { ...row, cells: [...cells, { content, style }] };
              }),
            }
          : sheet,
      );
      return { ...given, sheets: [front, ...widened] };
    };
    const read = planOf(sentBack(book, below, own));
    if (!read.ok) throw new Error(read.problem);
    expect(read.notes.filter(({ code }) => code === 'column-unknown')).toEqual([
      expect.objectContaining({ parameters: { header: '', count: 1 } }),
    ]);
  });
});
