/**
 * Pictures of the training copy's sheets as LibreOffice prints them, for the documents: `npm run pictures:plan`.
 * Needs LibreOffice (soffice) and poppler (pdftoppm, pdftotext).
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orderPlan } from '../src/plan/order';
import { samplePlan } from '../src/plan/sample/samplePlan';
import { texts } from '../src/text/text';
import type { Book } from '../src/workbook/book';
import { plainValue } from '../src/workbook/cells';
import { countyBook } from '../src/workbook/county/countyBook';
import { commonFonts } from '../src/workbook/looks';
import { writeBook } from '../src/xlsx/writeBook';

const pictures: readonly (readonly [sheet: string, language: 'zh' | 'en'])[] = [
  ['measures', 'zh'],
  ['targets', 'zh'],
  ['dashboard', 'zh'],
  ['dashboard', 'en'],
  ['evaluation', 'zh'],
  ['readMe', 'zh'],
];

function bookIn(language: 'zh' | 'en'): Book {
  const ordered = orderPlan(
    { edition: '2024', county: '安吉县', code: '330523', unit: '安吉县委网信办', period: '9' },
    language,
  );
  if (!ordered.ok) throw new Error(ordered.problem.code);
  return countyBook(samplePlan(ordered.value, language), {
    language,
    paper: 'A4',
    fonts: commonFonts,
    texts,
  });
}

const plain = (text: string): string => text.replace(/\s/g, '');

/** What stands as a title on the sheet. */
function titleOf({ sheets }: Book, key: string): string {
  const cells = sheets.find((sheet) => sheet.key === key)?.rows.flatMap((row) => row.cells) ?? [];
  const title = cells.find((cell) => cell?.style.look === 'title');
  if (title === undefined || title === null) throw new Error(`no title on ${key}`);
  const { content } = title;
  return plain(String(content.kind === 'formula' ? content.value : plainValue(content)));
}

const folder = mkdtempSync(join(tmpdir(), 'plan-pictures-'));
try {
  for (const language of ['zh', 'en'] as const) {
    const book = bookIn(language);
    const file = join(folder, `${language}.xlsx`);
    writeFileSync(file, writeBook(book));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', folder, file],
      ],
      { stdio: 'ignore' },
    );
    const pdf = join(folder, `${language}.pdf`);
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-']).toString().split('\f').map(plain);
    for (const [key, spoken] of pictures) {
      if (spoken !== language) continue;
      const title = titleOf(book, key);
      const page = String(pages.findIndex((text) => text.includes(title)) + 1);
      const name = `plan-${key.toLowerCase()}-${language}`;
      const picture = join(folder, name);
      execFileSync('pdftoppm', ['-r', '110', '-f', page, '-l', page, '-singlefile', '-png', pdf, picture]);
      copyFileSync(`${picture}.png`, new URL(`../docs/pictures/${name}.png`, import.meta.url).pathname);
      console.log(`${name}: page ${page}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
