/**
 * Lives many lives of plan workbooks: `npm run lives`. `-- 200` lives so many instead of 10,000, `-- 200 1234` those of
 * the seed 1234, `-- 57..58 1234` life 57 of that seed alone. Two at a time; whatever goes wrong is printed with its seed
 * and number, and ends in exit code 1.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const [asked = '10000', given] = process.argv.slice(2);
const seed = given === undefined ? Math.floor(Math.random() * 2 ** 30) : Number(given);
const [first, last] = asked.includes('..') ? asked.split('..').map(Number) : [0, Number(asked)];
if (![seed, first, last].every(Number.isInteger))
  throw new Error('Numbers are asked for: lives [from..]to [seed]');

const processes = 2;
const begun = Date.now();
const count = last - first;
let lived = 0;
const wrong = [];

process.stdout.write(`${count} lives of seed ${seed}\n`);

function progress() {
  const seconds = Math.round((Date.now() - begun) / 1000);
  process.stdout.write(`${lived} of ${count} lives, ${wrong.length} wrong, ${seconds} s\n`);
}

function live(turn) {
  // Whole workbooks are made and thrown away: young memory of that size takes a tenth off.
  const args = [
    '--max-semi-space-size=64',
    '--import',
    'tsx',
    'test/lives/worker.ts',
    seed,
    first,
    last,
    processes,
    turn,
  ].map(String);
  const worker = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: worker.stdout }).on('line', (line) => {
    const told = JSON.parse(line);
    lived += 1;
    if (told.wrong !== null) {
      wrong.push(told.number);
      process.stdout.write(`Life ${told.number} of seed ${seed}: ${told.wrong}\n`);
    }
    if (lived % 100 === 0) progress();
  });
  return new Promise((resolve) => {
    worker.on('close', (code) => resolve(code ?? 1));
  });
}

const codes = await Promise.all(Array.from({ length: processes }, (_, turn) => live(turn)));
progress();
const broken = codes.some((code) => code !== 0) || lived !== count;
if (broken) process.stdout.write('Not all of them were lived to the end.\n');
if (wrong.length > 0) process.stdout.write(`Wrong: ${wrong.join(', ')}\n`);
process.exitCode = broken || wrong.length > 0 ? 1 : 0;
