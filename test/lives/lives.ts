/** Many lives, each known by the seed and its number, so that any of them can be lived again. */
import fc from 'fast-check';
import { anyLife, live, type Life } from './life';

const together = 100;

/** The lives of a seed from one number up to, but without, another. */
export function* livesOf(seed: number, from: number, to: number): Generator<readonly [number, Life]> {
  for (let at = from; at < to;) {
    const batch = Math.floor(at / together);
    const lives = fc.sample(anyLife, { seed: seed + batch, numRuns: together });
    for (; at < to && at < (batch + 1) * together; at += 1) {
      const life = lives[at % together];
      if (life !== undefined) yield [at, life];
    }
  }
}

/** What goes wrong in a life; null where nothing does. */
async function wrongIn(life: Life): Promise<{ readonly kind: string; readonly message: string } | null> {
  try {
    await live(life);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Of our own defects the stack says most.
    const kind = 'what' in error ? String(error.what) : error.message;
    return { kind, message: 'what' in error ? error.message : (error.stack ?? error.message) };
  }
}

/** Lives in which one thing less happens: a chapter, half of a chapter's acts, a quarter, … or a single act. */
function* shorter({ beginning, chapters }: Life): Generator<Life> {
  for (const [at] of chapters.entries()) {
    if (chapters.length > 1) yield { beginning, chapters: chapters.filter((_, each) => each !== at) };
  }
  for (const [at, chapter] of chapters.entries()) {
    const put = (changed: typeof chapter): Life => ({
      beginning,
      chapters: chapters.map((each, which) => (which === at ? changed : each)),
    });
    if (chapter.failAt !== null) yield put({ ...chapter, failAt: null });
    const { acts } = chapter;
    for (let size = Math.ceil(acts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let from = 0; from < acts.length; from += size) {
        yield put({ ...chapter, acts: acts.filter((_, each) => each < from || each >= from + size) });
      }
    }
  }
}

/** Lives that are tried to find a shorter one. */
const mostTries = 200;

/** The story of a life in which something goes wrong, without what the same goes wrong without; null where nothing does. */
export async function wrongWith(life: Life): Promise<string | null> {
  let wrong = await wrongIn(life);
  if (wrong === null) return null;
  let shortest = life;
  let tries = 0;
  for (let found = true; found;) {
    found = false;
    for (const each of shorter(shortest)) {
      if (tries >= mostTries) break;
      tries += 1;
      const again = await wrongIn(each);
      if (again?.kind !== wrong.kind) continue;
      [wrong, shortest, found] = [again, each, true];
      break;
    }
  }
  return wrong.message;
}
