import fc from 'fast-check';
import { build, everyEdition, only, said } from '../../test/support/sheets';
import { facts } from '../editions/facts';
import { references } from '../editions/references';
import { longestText } from './cells';
import { headerRow, type Sheet, sheetKeys, type SheetLanguage } from './sheet';

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];

const every = languages.flatMap((language) => build({ language }));
const named = every.map((sheet): [string, Sheet] => [`${sheet.table.name} (${sheet.name})`, sheet]);

describe('an order that cannot be filled', () => {
  it('gives no sheets when no edition is chosen', () => {
    expect(build({ editions: [] })).toEqual([]);
  });

  it('gives no sheets when no sheet is chosen', () => {
    expect(build({ which: [] })).toEqual([]);
  });

  it('makes a sheet once though it is asked for twice', () => {
    expect(build({ which: ['goals', 'tasks', 'goals'] }).map(({ key }) => key)).toEqual(['tasks', 'goals']);
  });

  it('lists the editions from the oldest whatever the order says', () => {
    const sheet = only('tasks', { editions: ['2024', '2022', '2024'] });
    expect(sheet.editions).toEqual(['2022', '2024']);
    expect(sheet.table.rows[0]?.id).toBe('2022-01');
  });
});

describe.each(named)('%s', (_, sheet) => {
  const { columns, rows } = sheet.table;

  it('has a name that Excel takes, and its table another', () => {
    expect(sheet.name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    expect(sheet.table.name).toMatch(/^[A-Za-z_]\w{0,254}$/);
    expect(every.map(({ name }) => name.toLowerCase())).not.toContain(sheet.table.name.toLowerCase());
  });

  it('has rows, each with its own id, which its first cell says', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of rows) expect(row.cells[0]).toEqual({ kind: 'text', text: row.id });
  });

  it('has as many cells in each row as columns, each column under a header of its own', () => {
    for (const row of rows) expect(row.cells).toHaveLength(columns.length);
    const headers = columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  });

  it('never names a column by a synonym that is another column’s header', () => {
    for (const column of columns) {
      const others = columns.filter((each) => each !== column).map(({ header }) => header);
      expect(column.synonyms.filter((synonym) => others.includes(synonym))).toEqual([]);
    }
  });

  it('holds no text that a spreadsheet could take for a formula, and none longer than a cell', () => {
    const spoken = [
      sheet.title,
      ...sheet.lines,
      ...columns.map(({ header }) => header),
      ...rows.flatMap(({ cells }) => cells.flatMap((cell) => ('text' in cell ? [cell.text] : []))),
    ];
    expect(spoken.filter((text) => /^\s*[=+\-@＝＋－＠\t\r]/.test(text))).toEqual([]);
    expect(spoken.filter((text) => text.length > longestText)).toEqual([]);
  });

  it('has columns wide enough for headers of three lines at most', () => {
    expect(sheet.headerLines).toBeLessThanOrEqual(3);
    for (const { header, width } of columns) {
      const words = header.split(' ').filter((word) => /^[\x20-\x7e]+$/.test(word));
      expect(Math.max(0, ...words.map((word) => word.length))).toBeLessThan(width);
    }
  });

  it('holds real numbers only', () => {
    for (const { cells } of rows) {
      for (const cell of cells) if (cell.kind === 'number') expect(Number.isFinite(cell.value)).toBe(true);
    }
  });

  it('prints on landscape A4, with its header and page number on every page', () => {
    expect(sheet.print).toMatchObject({
      paper: 'A4',
      orientation: 'landscape',
      repeatHeader: true,
    });
    expect(sheet.print.footer).toMatch(/&P.*&N/);
    expect(headerRow(sheet)).toBe(sheet.lines.length + 1);
  });

  it('prints text of 10 points no smaller than 6, on as few pages side by side as that takes', () => {
    const inches = columns.map(({ width }) => (width * 7 + 5) / 96);
    const [first = 0] = inches;
    const onPages = (pages: number): number =>
      (inches.reduce((sum, each) => sum + each, 0) + (pages - 1) * first) / pages;
    const room = 10.3 / 0.6;
    expect(onPages(sheet.print.pagesWide)).toBeLessThanOrEqual(room);
    if (sheet.print.pagesWide > 1) expect(onPages(sheet.print.pagesWide - 1)).toBeGreaterThan(room * 0.8);
  });

  it('has no header in Chinese whose last character stands alone', () => {
    for (const { header, width } of columns.filter((column) => /^[\u2e80-\uffff]+$/.test(column.header))) {
      // Pixels: a character of the header, and what the filter's button and the margins may take.
      for (const beside of [22, 34]) {
        const perLine = Math.floor((width * 7 + 5 - beside) / 14.7);
        expect([header, header.length > perLine && header.length % perLine === 1]).toEqual([header, false]);
      }
    }
  });

  it('breaks no id over two lines', () => {
    // Widths are counted in digits of 11 points; ids are mostly small letters of 10.
    const needed = (id: string): number => id.length * 0.85 + 1;
    expect(columns[0].width).toBeGreaterThanOrEqual(Math.max(...rows.map(({ id }) => needed(id))));
  });
});

describe('the tasks', () => {
  it.each([
    ['2022', 30],
    ['2023', 26],
    ['2024', 28],
    ['2025', 26],
  ] as const)('of %s are as many as the edition says, read or not', (edition, count) => {
    const { rows } = only('tasks', { editions: [edition] }).table;
    expect(rows.map(({ id }) => id)).toEqual(
      Array.from({ length: count }, (_, at) => `${edition}-${String(at + 1).padStart(2, '0')}`),
    );
  });

  it('that were not read keep a row that says so and guesses nothing', () => {
    const sheet = only('tasks', { editions: ['2025'] });
    expect(said(sheet, '2025-16', 'task.zh')).toBe('（任务标题尚未读到）');
    expect(said(sheet, '2025-16', 'measures.zh')).toBe('');
    expect(said(sheet, '2025-16', 'lead.zh')).toBe('');
    expect(said(sheet, '2025-16', 'note.zh')).toContain('不作推测');
  });

  it('whose Chinese is back-translated are marked, and the sheet says what that means', () => {
    const sheet = only('tasks', { editions: ['2022'] });
    const translated = facts.editions
      .flatMap(({ aspects }) => aspects.flatMap(({ tasks }) => tasks))
      .filter(({ edition, wording }) => edition === '2022' && wording.zhOrigin === 'back-translated');
    expect(translated.length).toBeGreaterThan(0);
    for (const { id } of translated) expect(said(sheet, id, 'origin')).toContain('回译');
    expect(sheet.lines.join()).toContain('回译');
    expect(only('tasks', { editions: ['2024'] }).lines.join()).not.toContain('回译');
  });

  it('have owners only as suggestions, and every header and the first line say so', () => {
    const sheet = only('tasks');
    const owners = sheet.table.columns.filter(({ id }) => /lead|support/i.test(id));
    expect(owners).toHaveLength(4);
    for (const { header } of owners) expect(header).toContain('建议');
    expect(sheet.lines[0]).toContain('建议');
  });
});

describe('the owners', () => {
  it('name exactly the issuers of each edition as issuers', () => {
    const sheet = only('owners');
    for (const { id, issuers } of facts.editions) {
      const marked = sheet.table.rows
        .filter((row) => row.id.startsWith(`${id}/`) && said(sheet, row.id, 'issuer') === '是')
        .map((row) => row.id.slice(5));
      expect(marked).toEqual([...issuers]);
    }
  });

  it('count every task that has a suggestion once as led', () => {
    const sheet = only('owners', { editions: ['2024'] });
    const led = sheet.table.rows.map((row) => Number(said(sheet, row.id, 'leads')));
    const suggested = facts.owners.filter(({ task }) => task.startsWith('2024-'));
    expect(led.reduce((sum, count) => sum + count, 0)).toBe(suggested.length);
  });
});

describe('the sources', () => {
  it('keep every figure of a conflict, and say which is used', () => {
    const sheet = only('sources');
    for (const conflict of facts.conflicts) {
      const rivals = facts.statistics.filter((each) => each.conflict === conflict.id);
      const ids = sheet.table.rows.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([conflict.id, ...rivals.map(({ id }) => id)]));
      expect(said(sheet, conflict.id, 'content.zh')).toContain(conflict.why.zh);
    }
  });

  it('say how much of each edition was read', () => {
    const sheet = only('sources', { editions: ['2023'] });
    const note = facts.editions.find(({ id }) => id === '2023')?.completeness.tasks.note?.zh;
    expect(said(sheet, '2023', 'content.zh')).toContain(note);
  });

  it('show an unknown figure as nothing, never as nought', () => {
    const sheet = only('sources');
    const missing = facts.statistics.filter(({ value }) => value === null);
    expect(missing.length).toBeGreaterThan(0);
    for (const { id } of missing) expect(said(sheet, id, 'figure')).toBe('');
  });

  it('say what a figure counts, unless it shows a per cent sign', () => {
    const sheet = only('sources');
    expect(said(sheet, 'plan-multifunction-2025', 'figure')).toBe(1_000_000_000_000);
    expect(said(sheet, 'plan-multifunction-2025', 'unit')).toBe('元');
    expect(said(sheet, 'rural_internet_penetration@2023-12', 'figure')).toBe(0.665);
    expect(said(sheet, 'rural_internet_penetration@2023-12', 'unit')).toBe('');
    const ids = new Set(sheet.table.rows.map(({ id }) => id));
    const shown = facts.statistics.filter(({ id }) => ids.has(id));
    expect(shown.some(({ unit }) => unit === 'users')).toBe(true);
    for (const { id, value, unit } of shown) {
      expect(said(sheet, id, 'unit') === '').toBe(value === null || unit === 'fraction');
    }
  });
});

describe('what other plans set beside the Key Points', () => {
  const sources = only('sources');
  const english = only('sources', { language: 'en' });

  it.each(references.map((reference) => [reference.id, reference] as const))(
    'stands among the sources as %s, with document, wording, figure, year, confidence and source',
    (id, { document, wording, quote, value, year, source }) => {
      expect(said(sources, id, 'title.zh')).toBe(document.zh);
      expect(said(english, id, 'title.en')).toBe(document.en);
      expect(String(said(sources, id, 'content.zh')).split('\n')).toEqual(
        expect.arrayContaining([wording.zh, source]),
      );
      expect(said(english, id, 'content.en')).toContain(wording.en);
      expect(said(english, id, 'content.en')).toContain(quote?.words ?? wording.en);
      expect(said(sources, id, 'figure')).toBe(value ?? '');
      expect(said(sources, id, 'date')).toBe(year === null ? '' : String(year));
      expect(said(sources, id, 'confidence')).toMatch(/^[高中低]$/);
      expect(sources.table.rows.map((row) => row.id)).toContain(source);
    },
  );

  it('is said to be no part of the Key Points, on every row and above the table', () => {
    for (const { id } of references) {
      expect(said(sources, id, 'kind')).toBe('参照（非工作要点）');
      expect(said(english, id, 'kind')).toBe('reference (not Key Points)');
    }
    expect(sources.lines.join()).toContain('不是工作要点的目标');
    expect(english.lines.join()).toContain('no goals of the Key Points');
  });

  it('stands on no other sheet', () => {
    const others = build().filter(({ key }) => key !== 'sources');
    const ids = new Set<string>(references.map(({ id }) => id));
    expect(others.flatMap(({ table }) => table.rows.filter(({ id }) => ids.has(id)))).toEqual([]);
  });

  it('comes with what is wrong about it', () => {
    expect(said(only('sources', { editions: ['2023'] }), 'd4', 'content.zh')).toContain('跨四年');
  });
});

describe('a sheet in both languages', () => {
  it.each(sheetKeys)('of %s says what the Chinese and the English sheet say', (key) => {
    const both = only(key, { language: 'both' });
    for (const language of ['zh', 'en'] as const) {
      const single = only(key, { language });
      expect(both.table.rows.map(({ id }) => id)).toEqual(single.table.rows.map(({ id }) => id));
      const own = single.table.columns.filter(({ id }) => id.endsWith(`.${language}`));
      expect(own.length).toBeGreaterThan(0);
      for (const { id: row } of single.table.rows) {
        for (const { id } of own) expect(said(both, row, id)).toBe(said(single, row, id));
      }
    }
  });
});

it('keeps every row the same whichever other editions were ordered with it', () => {
  const order = fc.record({
    editions: fc.uniqueArray(fc.constantFrom(...everyEdition), { minLength: 1 }),
    language: fc.constantFrom(...languages),
    which: fc.uniqueArray(fc.constantFrom(...sheetKeys), { minLength: 1 }),
  });
  fc.assert(
    fc.property(order, (given) => {
      for (const sheet of build(given)) {
        const whole = only(sheet.key, { language: given.language });
        expect(sheet.table.columns).toEqual(whole.table.columns);
        const rows = new Map(whole.table.rows.map((row) => [row.id, JSON.stringify(row)]));
        for (const row of sheet.table.rows) expect(JSON.stringify(row)).toBe(rows.get(row.id));
      }
    }),
    { numRuns: 25 },
  );
});
