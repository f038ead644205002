/**
 * What writing the sheets asks of Excel: round trips, commands, the largest request; and how long our side of it takes
 * on the stand-in. What was written is checked cell for cell. Writes its section of docs/benchmarks.md. `npm run bench`
 */
import { cpus } from 'node:os';
import { writeSheets, type WriteOptions } from '../src/excel/writeSheets';
import type { StandIn } from '../src/standin/standIn';
import { plainValue } from '../src/workbook/cells';
import { type Sheet, sheetKeys } from '../src/workbook/sheet';
import { earlier, everyEdition, sheetsOf } from '../test/support/sheets';
import { byRowAndHeader, openWorkbook } from '../test/support/workbook';
import { writeSection } from '../tools/benchmarks-page.mjs';

const rounds = 5;
/** What the project promises of one writing, whatever its size. */
const promised = { syncs: 3, bytes: 1_000_000 };

type SheetState = Awaited<ReturnType<typeof writeSheets>>['sheets'][number]['state'];

interface Writing {
  readonly what: string;
  readonly sheets: readonly Sheet[];
  /** What the workbook holds beforehand. */
  readonly before: readonly Sheet[];
  readonly options: WriteOptions;
  /** What the outcome must say of every sheet. */
  readonly state: SheetState;
}

interface Cost {
  readonly syncs: number;
  readonly operations: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

const whole = sheetsOf({ editions: everyEdition, language: 'both', which: sheetKeys });
const of2024 = sheetsOf({ which: sheetKeys });
/** One column of every row in other words, five rows of every sheet missing. */
const outdated = whole.map((sheet) => earlier(sheet, 5, sheet.table.columns[4]?.id ?? ''));

const writings: readonly Writing[] = [
  { what: '2024, Chinese, into a new workbook', sheets: of2024, before: [], options: {}, state: 'created' },
  {
    what: 'all four editions, both languages, into a new workbook',
    sheets: whole,
    before: [],
    options: {},
    state: 'created',
  },
  { what: 'the same again, nothing new', sheets: whole, before: whole, options: {}, state: 'unchanged' },
  {
    what: 'the same over an earlier version: a column of every row reworded, five rows of every sheet missing',
    sheets: whole,
    before: outdated,
    options: { restore: true },
    state: 'updated',
  },
];

const rowsOf = (sheets: readonly Sheet[]): number =>
  sheets.reduce((sum, { table }) => sum + table.rows.length, 0);

/** Every sheet stands in the workbook with all its rows, and every cell says what it should. */
function check(excel: StandIn, sheets: readonly Sheet[]): void {
  for (const { name, table } of sheets) {
    excel.book.sheet(name);
    const rows = byRowAndHeader(excel, table.name, table.columns[0].header);
    if (rows.size !== table.rows.length) {
      throw new Error(`${name} has ${rows.size} rows, not ${table.rows.length}`);
    }
    for (const { id, cells } of table.rows) {
      table.columns.forEach(({ header }, at) => {
        const cell = cells[at];
        const wanted = cell === undefined ? '' : plainValue(cell);
        const held = rows.get(id)?.get(header);
        if (held !== wanted) throw new Error(`${name}, ${id}, ${header}: ${String(held)}, not ${wanted}`);
      });
    }
  }
}

async function once({ what, sheets, before, options, state }: Writing): Promise<Cost> {
  const excel = openWorkbook();
  if (before.length > 0) await writeSheets(before);
  const earlierSyncs = excel.syncs.length;
  const start = process.hrtime.bigint();
  const outcome = await writeSheets(sheets, options);
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const states = outcome.sheets.map((sheet) => sheet.state);
  if (outcome.state !== 'done' || states.length !== sheets.length || states.some((each) => each !== state)) {
    throw new Error(`${what}: ${outcome.state}, ${states.join(' ')}, not ${state}`);
  }
  check(excel, sheets);
  const syncs = excel.syncs.slice(earlierSyncs);
  return {
    syncs: syncs.length,
    operations: syncs.reduce((sum, { operations }) => sum + operations, 0),
    requestBytes: Math.max(...syncs.map(({ requestBytes }) => requestBytes)),
    responseBytes: Math.max(...syncs.map(({ responseBytes }) => responseBytes)),
    milliseconds,
  };
}

async function measured(writing: Writing): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++) costs.push(await once(writing));
  const [cost] = costs.sort((a, b) => a.milliseconds - b.milliseconds);
  if (cost === undefined) throw new Error('Nothing was measured');
  return cost;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
const results: { readonly writing: Writing; readonly cost: Cost }[] = [];
for (const writing of writings) results.push({ writing, cost: await measured(writing) });

const section = [
  '## Writing the sheets',
  '',
  `\`npm run bench\`: all five sheets, on the stand-in, never in Excel. Round trips, commands and bytes are what Excel would be asked for; the milliseconds are the add-in's and the stand-in's own, the best of ${rounds} rounds in Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, and say nothing of how long Excel takes. After every writing each cell of each sheet was compared with what it should say. The promise: at most ${promised.syncs} round trips, each request and each answer below 1 MB.`,
  '',
  '| Writing | Rows | Round trips | Commands | Largest request, KB | Largest answer, KB | Milliseconds on the stand-in |',
  '|---|---:|---:|---:|---:|---:|---:|',
  ...results.map(
    ({ writing: { what, sheets }, cost }) =>
      `| ${what} | ${rowsOf(sheets)} | ${cost.syncs} | ${cost.operations} | ${kilobytes(cost.requestBytes)} | ${kilobytes(cost.responseBytes)} | ${cost.milliseconds.toFixed(0)} |`,
  ),
].join('\n');
writeSection('writing', section);
process.stdout.write(`${section}\n`);

for (const { writing, cost } of results) {
  if (cost.syncs <= promised.syncs && Math.max(cost.requestBytes, cost.responseBytes) < promised.bytes)
    continue;
  process.stderr.write(`Beyond what is promised: ${writing.what}.\n`);
  process.exitCode = 1;
}
