/** Lives the lives of a seed that are given to it, one in so many, and says line by line what came of them. */
import { livesOf, wrongWith } from './lives';

const [seed = 0, from = 0, to = 0, every = 1, turn = 0] = process.argv.slice(2).map(Number);

const say = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

for (const [number, life] of livesOf(seed, from, to)) {
  if (number % every !== turn) continue;
  const wrong = await wrongWith(life);
  say({ number, wrong });
}
