/** Writing in steps whose size is known before they are sent, so that no request grows beyond what Excel takes well. */

/** One thing that is done to a sheet. */
export interface Step {
  /** About what it adds to the request. */
  readonly bytes: number;
  readonly lay: (sheet: Excel.Worksheet) => void;
}

/** A command in a request, beside what is handed to it. */
const commandBytes = 165;

/** Bytes of a value as it is sent: JSON in UTF-8. */
function bytesOf(given: unknown): number {
  return new TextEncoder().encode(JSON.stringify(given)).length;
}

/** @param commands How many objects and commands it takes. @param given What is sent along. */
export function step(commands: number, given: unknown, lay: (sheet: Excel.Worksheet) => void): Step {
  return { bytes: commands * commandBytes + bytesOf(given), lay };
}
