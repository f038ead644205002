/**
 * How many look-ups a second `KEYPOINT_TARGET` makes, beside a bare Map.get on the same keys in the same run. Every
 * answer is checked. Writes its section of docs/benchmarks.md. `npm run bench`
 */
import { cpus } from 'node:os';
import { facts } from '../src/editions/facts';
import { callFunction } from '../src/functions/call';
import { isMeasured } from '../src/keypoints/goals';
import { writeSection } from '../tools/benchmarks-page.mjs';

const lookups = 5_000_000;
const rounds = 5;
/** The fewest look-ups a second that the project promises. */
const promised = 1_000_000;

interface Question {
  readonly key: string;
  readonly args: readonly unknown[];
  readonly value: number;
}

/** Every number that an edition sets, asked for as a text or as a number of the year, by id or by name. */
const questions: readonly Question[] = facts.editions.flatMap((edition) =>
  edition.goals.filter(isMeasured).flatMap((goal): Question[] => {
    const args = [edition.id, goal.indicator];
    return [{ key: args.join('|'), args, value: goal.value }];
  }),
);

const named: readonly Question[] = questions.map(({ key, args: [edition, id], value }) => {
  const indicator = facts.indicators.find((one) => one.id === id);
  return { key, args: [Number(edition), indicator?.name.zh], value };
});

/** Seconds for all look-ups; the sum of the answers is checked, so that none can be skipped. */
function timed(asked: readonly Question[], look: (question: Question) => number): number {
  const perRound = Math.floor(lookups / asked.length);
  const expected = asked.reduce((sum, { value }) => sum + value, 0) * perRound;
  const start = process.hrtime.bigint();
  let sum = 0;
  for (let i = 0; i < perRound; i++) for (const question of asked) sum += look(question);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (Math.abs(sum - expected) > 1e-6 * expected)
    throw new Error(`The answers add up to ${sum}, not ${expected}`);
  return seconds / (perRound * asked.length);
}

function best(asked: readonly Question[], look: (question: Question) => number): number {
  return Math.min(...Array.from({ length: rounds }, () => timed(asked, look)));
}

const ask = ({ args }: Question): number => {
  const answer = callFunction('KEYPOINT_TARGET', args);
  if (answer.kind !== 'value' || typeof answer.value !== 'number') throw new Error('No number came back');
  return answer.value;
};

const map = new Map(questions.map(({ key, value }) => [key, value]));
const get = ({ key }: Question): number => map.get(key) ?? Number.NaN;

const rows = [
  { what: 'Bare `Map.get` on a ready-made key', seconds: best(questions, get) },
  { what: '`KEYPOINT_TARGET("2024","broadband_users")`: texts and ids', seconds: best(questions, ask) },
  { what: '`KEYPOINT_TARGET(2024,"农村宽带接入用户数")`: numbers and names', seconds: best(named, ask) },
];

const table = rows.map(({ what, seconds }) => {
  const perSecond = Math.round(1 / seconds / 1e4) / 100;
  return `| ${what} | ${perSecond.toFixed(2)} million | ${(seconds * 1e9).toFixed(0)} |`;
});
const section = [
  '## Look-ups',
  '',
  `\`npm run bench\`: the best of ${rounds} rounds of ${(lookups / 1e6).toFixed(0)} million look-ups each over the ${questions.length} numbers that the editions set, every answer checked. Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, one thread.`,
  '',
  '| Look-up | A second | Nanoseconds each |',
  '|---|---:|---:|',
  ...table,
  '',
].join('\n');

writeSection('lookups', section);
process.stdout.write(`${section}\n`);

const slowest = Math.max(...rows.map(({ seconds }) => seconds));
if (1 / slowest < promised) {
  process.stderr.write(`Fewer than ${promised} look-ups a second.\n`);
  process.exitCode = 1;
}
