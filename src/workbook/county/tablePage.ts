/**
 * A sheet that is one table: annex mark, title, the line of unit and date, hints, the table, and the foot to sign. The
 * table's columns become defined names; its looks, locks and header colours follow from who owns each column.
 */
import type { Area, Highlight, Style, Validation } from '../book';
import { fixed, inRow } from '../addresses';
import { linesOf, narrowestFor, widthFor } from '../headerWidth';
import { plainValue } from '../cells';
import type { Cell, ColumnOwner, NumberFormat } from '../sheet';
import { Canvas, type Laid, style } from './canvas';
import { type TableId, type ColumnId, column as columnName } from './columns';
import { heightOf, linesIn } from './fitting';
import type { LiveTitle } from './liveTitle';
import type { Scene } from './scene';

/** Where the columns of a row stand, for its formulas. */
export interface Place<T extends TableId> {
  /** From 0, within the table's rows. */
  readonly index: number;
  /** `$K12`: that column's cell in this row. */
  readonly of: (id: ColumnId<T>) => string;
  /** `$K$8:$K12`: that column from the first row down to this one. */
  readonly downTo: (id: ColumnId<T>) => string;
}

export interface PageColumn<T extends TableId, Subject> {
  readonly id: ColumnId<T>;
  readonly header: string;
  readonly owner: ColumnOwner;
  /** In characters; wider where the header needs it. */
  readonly width: number;
  /** One of so many columns on the page that its header may run under the filter's button. */
  readonly narrow?: boolean;
  readonly format?: NumberFormat;
  readonly align?: Style['align'];
  /** Not shown at first; people can unhide it. */
  readonly hidden?: boolean;
  readonly cell: (subject: Subject, place: Place<T>) => Cell;
  /** For a cell that differs from its column: a choice that is fixed in some rows. */
  readonly ownerIn?: (subject: Subject) => ColumnOwner;
  /** For an empty cell that differs from its column: percentages in some rows, counts in others. */
  readonly formatIn?: (subject: Subject) => NumberFormat;
}

/** Makes the columns of a page whose headers come from one place. */
export function columnMaker<T extends TableId, Subject>(
  header: (id: ColumnId<T>) => string,
  always: Pick<PageColumn<T, Subject>, 'narrow'> = {},
) {
  return (
    id: ColumnId<T>,
    owner: ColumnOwner,
    width: number,
    cell: PageColumn<T, Subject>['cell'],
    more: Pick<PageColumn<T, Subject>, 'format' | 'align' | 'hidden'> = {},
  ): PageColumn<T, Subject> => ({ id, header: header(id), owner, width, cell, ...always, ...more });
}

/** Where the table's columns stand, for validations and highlights. */
export interface Places<T extends TableId> {
  /** The cells of a column, without the header. */
  readonly area: (id: ColumnId<T>) => Area;
  /** From the first column's cells to the last one's. */
  readonly across: (first: ColumnId<T>, last: ColumnId<T>) => Area;
  /** `$K8`: a column's cell in the first row, for relative formulas. */
  readonly first: (id: ColumnId<T>) => string;
}

export interface TablePage<T extends TableId, Subject> {
  readonly table: T;
  /** The table's name in the workbook, such as `County_Measures`. */
  readonly tableName: string;
  readonly name: string;
  readonly tab?: string;
  readonly title: string | LiveTitle;
  /** The annex mark at the top left, such as 附件1; empty for none. */
  readonly annex: string;
  /** The line under the title: cells side by side, texts or formulas over named cells. */
  readonly under: readonly Cell[];
  readonly hints: readonly string[];
  /** What stands at the foot to be signed. */
  readonly foot: readonly string[];
  readonly columns: readonly PageColumn<T, Subject>[];
  readonly rows: readonly Subject[];
  /** Cells of a row right below the table, which is no part of it: sums over its columns. */
  readonly totals?: readonly { readonly id: ColumnId<T>; readonly cell: Cell }[];
  readonly rowLooks?: (
    subject: Subject,
    index: number,
  ) => { readonly level?: 0 | 1; readonly hidden?: boolean };
  readonly shown?: { readonly column: ColumnId<T>; readonly values: readonly string[] };
  /** Columns that stay in sight when scrolled sideways. */
  readonly frozenColumns: number;
  /** What is printed: from this column to that one. */
  readonly printed: readonly [ColumnId<T>, ColumnId<T>];
  readonly pagesWide?: number;
  readonly validations: (places: Places<T>) => readonly Validation[];
  readonly highlights: (places: Places<T>) => readonly Highlight[];
}

const looks = {
  nation: ['headerNation', 'nation'],
  formula: ['headerFormula', 'formula'],
  planner: ['headerPlanner', 'planner'],
} as const;

/** Where in the printed width each of these stands: they share it evenly. */
function spread(count: number, left: number, right: number): readonly (readonly [number, number])[] {
  const width = right - left + 1;
  return Array.from({ length: count }, (_, at) => [
    left + Math.floor((at * width) / count),
    left + Math.floor(((at + 1) * width) / count) - 1,
  ]);
}

/** Lays the page. Its first column must hold the row ids. */
export function tablePage<T extends TableId, Subject>(
  page: TablePage<T, Subject>,
  { speech, paper, plan }: Scene,
): Laid {
  const canvas = new Canvas();
  const { columns, rows } = page;
  const at = new Map(columns.map(({ id }, index) => [id, index]));
  const index = (id: ColumnId<T>): number => {
    const found = at.get(id);
    if (found === undefined) throw new Error(`${page.table} has no column ${id}`);
    return found;
  };
  const widths = columns.map(({ header, width, narrow }) =>
    narrow === true ? Math.max(width, narrowestFor(header)) : widthFor(header, width),
  );
  const [left, right] = [index(page.printed[0]), index(page.printed[1])];
  let row = 0;
  const printedWidth = widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  const across = (said: string | LiveTitle, drawn: Style, size: number): void => {
    const content: Cell = typeof said === 'string' ? { kind: 'text', text: said } : said;
    canvas.across(row, left, right, content, drawn);
    const told = typeof said === 'string' ? said : said.value;
    canvas.row(row, { height: heightOf(linesIn(told, printedWidth), size) });
    row += 1;
  };
  if (plan.sample)
    across(
      speech.say((text) => text.county.sampleMark),
      style('sample', { align: 'center' }),
      12,
    );
  if (page.annex !== '') across(page.annex, style('annex'), 12);
  const format = typeof page.title === 'string' ? 'text' : page.title.format;
  across(page.title, style('title', { align: 'center', format }), 17);
  spread(page.under.length, left, right).forEach(([from, to], cell) => {
    const align = cell === 0 ? 'left' : cell === page.under.length - 1 ? 'right' : 'center';
    const content = page.under[cell] ?? { kind: 'empty' };
    const format = content.kind === 'formula' ? content.format : 'text';
    canvas.across(row, from, to, content, style('foot', { align, format }));
  });
  if (page.under.length > 0) row += 1;
  for (const hint of page.hints) across(hint, style('line'), 10);

  const header = row;
  columns.forEach(({ header: text, owner }, column) => {
    canvas.put(header, column, { kind: 'text', text }, style(looks[owner][0], { align: 'center' }));
  });
  const headerLines = Math.max(
    ...columns.map((each, column) =>
      linesOf(each.header, (widths[column] ?? 10) + (each.narrow === true ? 3 : 0)),
    ),
  );
  canvas.row(header, { height: heightOf(headerLines, 11) });

  const top = header + 1;
  const bottom = header + rows.length;
  rows.forEach((subject, each) => {
    const place: Place<T> = {
      index: each,
      of: (id) => inRow(top + each, index(id)),
      downTo: (id) => `${fixed(top, index(id))}:${inRow(top + each, index(id))}`,
    };
    let lines = 1;
    columns.forEach((described, column) => {
      const format = described.formatIn?.(subject) ?? described.format ?? 'text';
      const { align = format === 'text' ? 'left' : 'right' } = described;
      const owner = described.ownerIn?.(subject) ?? described.owner;
      const content = described.cell(subject, place);
      const drawn = content.kind === 'number' || content.kind === 'formula' ? content.format : format;
      canvas.put(
        top + each,
        column,
        content,
        style(looks[owner][1], { format: drawn, align, locked: owner !== 'planner' }),
      );
      const said = content.kind === 'formula' ? content.value : plainValue(content);
      if (typeof said === 'string' && column >= left && column <= right && described.hidden !== true) {
        lines = Math.max(lines, linesIn(said, widths[column] ?? 10));
      }
    });
    canvas.row(top + each, { height: heightOf(lines, 10), ...page.rowLooks?.(subject, each) });
  });

  const area = (first: ColumnId<T>, last: ColumnId<T>): Area => ({
    top,
    bottom,
    left: index(first),
    right: index(last),
  });
  const places: Places<T> = {
    area: (id) => area(id, id),
    across: area,
    first: (id) => inRow(top, index(id)),
  };
  canvas.table({
    id: page.table,
    name: page.tableName,
    area: { top: header, left: 0, bottom, right: columns.length - 1 },
    columns: columns.map(({ id, header: said, owner }) => ({ id, header: said, owner })),
    shown: page.shown ?? null,
  });
  for (const { id } of columns) canvas.name(columnName(page.table, id), area(id, id));
  for (const validation of page.validations(places)) canvas.validate(validation);
  for (const highlight of page.highlights(places)) canvas.highlight(highlight);

  let last = bottom;
  if (page.totals !== undefined) {
    last = bottom + 1;
    for (let column = left; column <= right; column++) {
      canvas.put(last, column, { kind: 'empty' }, style('total'));
    }
    for (const { id, cell } of page.totals) {
      const format = cell.kind === 'formula' ? cell.format : 'text';
      canvas.put(
        last,
        index(id),
        cell,
        style('total', { format, align: format === 'text' ? 'left' : 'right' }),
      );
    }
    canvas.row(last, { height: heightOf(1, 11) });
  }
  if (page.foot.length > 0) {
    last += 2;
    spread(page.foot.length, left, right).forEach(([from, to], cell) => {
      canvas.across(last, from, to, { kind: 'text', text: page.foot[cell] ?? '' }, style('foot'));
    });
    canvas.row(last, { height: 24 });
  }
  return canvas.finish({
    key: page.table,
    name: page.name,
    ...(page.tab === undefined ? {} : { tab: page.tab }),
    widths,
    hiddenColumns: columns.flatMap(({ hidden }, each) => (hidden === true ? [each] : [])),
    frozen: { rows: top, columns: page.frozenColumns },
    print: {
      paper,
      orientation: 'landscape',
      fitWidth: page.pagesWide ?? 1,
      fitHeight: 0,
      area: { top: 0, left, bottom: last, right },
      repeat: { top: header, bottom: header },
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: speech.say((text) => text.county.pageOf), right: '' },
    },
  });
}
