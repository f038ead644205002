/** Unpacking deflated bytes (RFC 1951) of which only the file says how many they will be, and it may lie. */
import { Inflate, inflateSync } from 'fflate';

/** The bytes, or what is wrong: not what was packed, or more than was declared. */
export type Inflated = Uint8Array | 'damaged' | 'more';

/**
 * Packed bytes that are unpacked in one go. They cannot become more than 1,032 times as many, 34 MB; and since the room
 * for them is given beforehand, a lie costs that much time and no memory.
 */
const atOnce = 32 * 1024;

/** Never takes more room than declared, but for one step of a large part. */
export function inflate(packed: Uint8Array, size: number): Inflated {
  try {
    if (packed.length > atOnce) return stepwise(packed, size);
    const data = inflateSync(packed, { out: new Uint8Array(size + 1) });
    if (data.length > size) return 'more';
    return data.length === size ? data : 'damaged';
  } catch {
    // fflate reports damaged data by throwing.
    return 'damaged';
  }
}

/** Stops as soon as there is more than was declared. */
function stepwise(packed: Uint8Array, size: number): Inflated {
  const whole = new Uint8Array(size);
  const done = { length: 0 };
  const stream = new Inflate((chunk) => {
    if (done.length + chunk.length <= size) whole.set(chunk, done.length);
    done.length += chunk.length;
  });
  for (let at = 0; at < packed.length && done.length <= size; at += atOnce) {
    stream.push(packed.subarray(at, at + atOnce), at + atOnce >= packed.length);
  }
  if (done.length > size) return 'more';
  return done.length === size ? whole : 'damaged';
}
