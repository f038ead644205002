/**
 * Every sheet, in full, as people can read and compare it. `npm run golden` renews the files; the difference shows what
 * a change makes of the sheets.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../text/text';
import { type Cell, numberFormats, type Sheet, sheetKeys, type SheetLanguage } from './sheet';
import { buildSheets } from './sheets';

const folder = join(__dirname, '../../test/golden/sheets');
const renewing = process.env['UPDATE_GOLDEN'] === '1';

function shown(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text.replace(/\n/g, ' ⏎ ');
    case 'link':
      return `<${cell.address}>`;
    case 'number':
      return `${cell.value} as ${numberFormats[cell.format]}`;
    case 'formula':
      return `${cell.formula} giving ${cell.value}`;
  }
}

function readable({ name, title, lines, table, headerLines, frozenColumns, print }: Sheet): string {
  const { columns, rows } = table;
  return [
    `# ${name}`,
    '',
    `Table \`${table.name}\`, ${rows.length} rows; ${headerLines} header lines; ${frozenColumns} column frozen; prints ${print.pagesWide} wide, footer “${print.footer}”`,
    '',
    `> **${title}**`,
    ...lines.map((line) => `> ${line}`),
    '',
    ...columns.map(
      ({ id, header, width, align, format, owner, wrap }) =>
        `- \`${id}\` ${header}: ${owner}, ${width} wide, ${align}, ${numberFormats[format]}${wrap ? ', wraps' : ''}`,
    ),
    ...rows.flatMap(({ id, cells }) => [
      '',
      `## ${id}`,
      '',
      ...cells.flatMap((cell, at) =>
        at === 0 || cell.kind === 'empty' ? [] : [`- ${columns[at]?.header ?? ''}: ${shown(cell)}`],
      ),
    ]),
    '',
  ].join('\n');
}

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];
const sheets = languages.flatMap((language) =>
  buildSheets({ editions: ['2022', '2023', '2024', '2025'], language, which: sheetKeys }, texts),
);

it.each(sheets.map((sheet): [string, Sheet] => [`${sheet.key}.${sheet.language}.md`, sheet]))(
  'is as test/golden/sheets/%s says, or `npm run golden` was forgotten',
  (file, sheet) => {
    const path = join(folder, file);
    if (renewing) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, readable(sheet));
    }
    expect(readable(sheet)).toBe(readFileSync(path, 'utf8'));
  },
);
