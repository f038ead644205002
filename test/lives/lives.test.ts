import fc from 'fast-check';
import { livesOf, wrongWith } from './lives';

const lives = Number(process.env['LIVES'] ?? 300);

describe('a plan workbook that people work in all year', () => {
  // All of them at once: a life is known by its seed and number, and printed without what does not matter.
  it(`loses nothing that anybody typed, in ${lives} lives`, async () => {
    const seed = fc.readConfigureGlobal().seed ?? 0;
    for (const [number, life] of livesOf(seed, 0, lives)) {
      const wrong = await wrongWith(life);
      if (wrong !== null) throw new Error(`In life ${number} of seed ${seed}: ${wrong}`);
    }
  }, 600_000);
});
