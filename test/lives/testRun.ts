/** The lives of every test run, in halves: two test files run at a time, and one of them would be left alone for minutes. */
import fc from 'fast-check';
import { livesOf, wrongWith } from './lives';

const lives = Number(process.env['LIVES'] ?? 300);

/** @param half 0 for the first of them, 1 for the others. */
export function livesHold(half: 0 | 1): void {
  const middle = Math.ceil(lives / 2);
  const [from, to] = half === 0 ? [0, middle] : [middle, lives];
  const seed = fc.readConfigureGlobal().seed ?? 0;
  describe('a plan workbook that people work in all year', () => {
    // All of them at once: a life is known by its seed and number, and printed without what does not matter.
    it(`loses nothing that anybody typed, in lives ${from} to ${to - 1} of seed ${seed}`, async () => {
      process.stdout.write(`Lives ${from} to ${to - 1} of seed ${seed}\n`);
      for (const [number, life] of livesOf(seed, from, to)) {
        const wrong = await wrongWith(life);
        if (wrong !== null) throw new Error(`In life ${number} of seed ${seed}: ${wrong}`);
      }
    }, 600_000);
  });
}
