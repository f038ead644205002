/**
 * The sheets of a training copy as people can read and compare them: what stands where, in which looks, with which rules.
 * Of a table the first rows stand for all. `npm run golden` renews the files; the difference shows what a change does.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { orderPlan } from '../../plan/order';
import { samplePlan } from '../../plan/sample/samplePlan';
import { texts } from '../../text/text';
import { plainArea } from '../addresses';
import type { Area, BookCell, BookSheet } from '../book';
import { commonFonts } from '../looks';
import { numberFormats, type SheetLanguage } from '../sheet';
import { countyBook } from './countyBook';

const folder = join(__dirname, '../../../test/golden/county');
const renewing = process.env['UPDATE_GOLDEN'] === '1';
/** Rows of a table that are shown. */
const shownRows = 2;

const at = (row: number, column: number): string =>
  plainArea({ top: row, left: column, bottom: row, right: column });

function shown({ content, style, jump }: BookCell): string {
  const looks = `${style.look}${style.locked ? '' : ', open'}${style.format === 'text' ? '' : `, ${numberFormats[style.format]}`}`;
  const said = ((): string => {
    switch (content.kind) {
      case 'empty':
        return '';
      case 'text':
        return `“${content.text.replace(/\n/g, ' ⏎ ')}”`;
      case 'link':
        return `<${content.address}>`;
      case 'number':
        return String(content.value);
      case 'formula':
        return `\`${content.formula}\` → ${typeof content.value === 'string' ? `“${content.value}”` : content.value}`;
    }
  })();
  return `${said}${jump === undefined ? '' : ` ⇒ ${jump}`} (${looks})`;
}

const areas = (all: readonly Area[]): string => all.map(plainArea).join(' ');

function readable(sheet: BookSheet): string {
  const { tables, validations, highlights, charts, merges, frozen, print, rows } = sheet;
  const left = (row: number): boolean =>
    tables.some(({ area }) => row > area.top + shownRows && row <= area.bottom);
  return [
    `# ${sheet.name}`,
    '',
    `${sheet.state}, ${sheet.protected ? 'protected' : 'open'}; frozen ${frozen.rows} rows, ${frozen.columns} columns; ${print.paper} ${print.orientation}, ${print.fitWidth} × ${print.fitHeight} pages of ${print.area === null ? 'all' : plainArea(print.area)}; foot “${print.footer.center}”`,
    `columns: ${sheet.columns.map(({ width, hidden }) => `${width}${hidden ? ' hidden' : ''}`).join(', ')}`,
    `merged: ${areas(merges.filter(({ top }) => !left(top)))}`,
    ...tables.flatMap(({ name, area, columns, shown: filter }) => [
      '',
      `## Table ${name} ${plainArea(area)}${filter === null ? '' : `, shows ${filter.column}: ${filter.values.join(', ')}`}`,
      '',
      ...columns.map(({ id, header, owner }) => `- \`${id}\` ${header.replace(/\n/g, ' ⏎ ')}: ${owner}`),
    ]),
    '',
    '## Cells',
    '',
    ...rows.flatMap(({ cells }, row) =>
      left(row)
        ? []
        : cells.flatMap((cell, column) => (cell === null ? [] : [`- ${at(row, column)} ${shown(cell)}`])),
    ),
    '',
    '## Rules',
    '',
    ...validations.map(
      (each) =>
        `- ${areas(each.areas)} ${JSON.stringify(each.rule)} ${each.severity}: ${each.prompt?.message ?? ''} / ${each.error.message}`,
    ),
    ...highlights.map((each) => `- ${areas(each.areas)} ${each.look} while \`${each.formula}\``),
    ...charts.map(
      ({ kind, grouping, title, area, series }) =>
        `- chart ${plainArea(area)} ${kind} ${grouping} “${title}”: ${series.map(({ values }) => plainArea(values)).join(', ')}`,
    ),
    '',
  ].join('\n');
}

describe.each<SheetLanguage>(['zh', 'en', 'both'])('the plan of 2024, %s', (language) => {
  const words = language === 'en' ? 'en' : 'zh';
  const ordered = orderPlan(
    { edition: '2024', county: '安吉县', code: '330523', unit: '安吉县委网信办', period: '9', rows: '1' },
    words,
  );
  if (!ordered.ok) throw new Error(ordered.problem.code);
  const book = countyBook(samplePlan(ordered.value, words), {
    language,
    paper: 'A4',
    fonts: commonFonts,
    texts,
  });

  it.each(book.sheets.map((sheet): [string, BookSheet] => [sheet.key, sheet]))('%s', (key, sheet) => {
    const file = join(folder, language, `${key}.md`);
    if (renewing) {
      mkdirSync(join(folder, language), { recursive: true });
      writeFileSync(file, readable(sheet));
    }
    expect(readable(sheet)).toBe(readFileSync(file, 'utf8'));
  });
});
