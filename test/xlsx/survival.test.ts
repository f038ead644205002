/** What a plan is made of is still there after LibreOffice has opened and saved it, as openpyxl finds it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { orderPlan } from '../../src/plan/order';
import { samplePlan } from '../../src/plan/sample/samplePlan';
import { texts } from '../../src/text/text';
import { countyBook } from '../../src/workbook/county/countyBook';
import { commonFonts } from '../../src/workbook/looks';
import { writeBook } from '../../src/xlsx/writeBook';
import { convert } from '../support/recalculate';

interface Rule {
  readonly area: string;
  readonly type?: string;
  readonly operator?: string;
  readonly formula?: string;
  readonly formulas?: readonly (string | null)[];
  readonly severity?: string;
  readonly prompt?: readonly string[] | null;
  readonly error?: readonly string[] | null;
}

interface Dumped {
  readonly names: readonly (readonly [string, string])[];
  readonly sheets: readonly {
    readonly name: string;
    readonly state: string;
    readonly tables: readonly { readonly name: string; readonly area: string }[];
    readonly validations: readonly Rule[];
    readonly highlights: readonly Rule[];
    readonly protection: object | null;
    readonly merges: readonly string[];
    readonly hiddenColumns: readonly number[];
    readonly hiddenRows: readonly number[];
    readonly charts: readonly { readonly title: string }[];
    readonly print: Readonly<Record<'paper' | 'orientation' | 'area' | 'titleRows' | 'fit', unknown>>;
    readonly cells: Readonly<
      Record<string, { readonly kind: string; readonly value: unknown; readonly locked: boolean }>
    >;
  }[];
}

function dumped(file: string): Dumped {
  const out = execFileSync('/usr/bin/python3', [join('test', 'support', 'dumpFile.py'), file], {
    maxBuffer: 1e9,
  });
  return JSON.parse(out.toString()) as Dumped;
}

/** LibreOffice writes powers of ten out, FALSE as a function or as 0, and a second formula of nought: all the same. */
const plainFormula = (formula: string | null | undefined): string | null =>
  formula === null || formula === undefined || formula === '0'
    ? null
    : formula
        .replace(/\b1E(\d)\b/gi, (_, digits: string) => `1${'0'.repeat(Number(digits))}`)
        .replace(/\bFALSE\b(\(\))?/g, '0')
        .replace(/\bTRUE\b(\(\))?/g, '1')
        .replace(/\s/g, '');

const byArea = (left: readonly unknown[], right: readonly unknown[]): number =>
  JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;

/** How many cells a rule has: LibreOffice joins neighbours of the same rule into one area. */
function byRule(
  rules: readonly (readonly [string, readonly unknown[]])[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const [area, rule] of rules) {
    const { s: start, e: end } = XLSX.utils.decode_range(area);
    const cells = (end.r - start.r + 1) * (end.c - start.c + 1);
    const key = JSON.stringify(rule);
    counts.set(key, (counts.get(key) ?? 0) + cells);
  }
  return [...counts].sort(byArea);
}

/** What people rely on, of every sheet. */
function kept({ names, sheets }: Dumped): object {
  return {
    names: Object.fromEntries(names.map(([name, place]) => [name, place.replaceAll("'", '')])),
    sheets: sheets.map(
      ({ name, state, tables, validations, highlights, merges, charts, print, ...sheet }) => ({
        name,
        hidden: state !== 'visible',
        tables: tables.map((table) => [table.name, table.area]),
        validations: byRule(
          validations.map(({ area, type, formulas = [], severity, prompt, error }) => [
            area,
            // A rule speaks of the cell that it is for, by whatever address.
            [
              type,
              severity,
              ...formulas.map((each) => plainFormula(each?.replaceAll(area.split(':')[0] ?? '', '@'))),
              prompt,
              error,
            ],
          ]),
        ),
        highlights: highlights.map(({ area, formula }) => [area, plainFormula(formula)]).sort(byArea),
        protected: sheet.protection !== null,
        merges,
        hiddenColumns: sheet.hiddenColumns,
        hiddenRows: sheet.hiddenRows,
        charts: charts.map(({ title }) => title),
        print: [print.paper, print.orientation, print.area, print.titleRows, print.fit],
        locked: Object.entries(sheet.cells)
          .filter(([, { locked }]) => !locked)
          .map(([cell]) => cell)
          .sort(),
        formulas: Object.entries(sheet.cells)
          .filter(([, { kind }]) => kind === 'formula')
          .map(([cell, { value }]) => [cell, plainFormula(String(value))])
          .sort(byArea),
        texts: Object.entries(sheet.cells)
          .filter(([, { kind, value }]) => kind === 'value' && value !== '')
          .map(([cell, { value }]) => [cell, value])
          .sort(byArea),
      }),
    ),
  };
}

it('keeps tables, names, formulas, drop-downs, colours, locks and print set-up through LibreOffice', async () => {
  const ordered = orderPlan({ edition: '2024', county: '安吉县', period: '9' }, 'zh');
  if (!ordered.ok) throw new Error(ordered.problem.code);
  const book = countyBook(samplePlan(ordered.value, 'zh'), {
    language: 'zh',
    paper: 'A4',
    fonts: commonFonts,
    texts,
  });
  const folder = mkdtempSync(join(tmpdir(), 'survival-'));
  try {
    const file = join(folder, 'plan.xlsx');
    writeFileSync(file, writeBook(book));
    await convert([file], 'xlsx:Calc MS Excel 2007 XML', join(folder, 'saved'));
    expect(kept(dumped(join(folder, 'saved', 'plan.xlsx')))).toEqual(kept(dumped(file)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
