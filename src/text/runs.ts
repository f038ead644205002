/** Numbers as people list them: rising, with runs drawn together, `[16, 17, 18, 20]` as `16–18` and `20`. */
export function runs(numbers: readonly number[]): readonly string[] {
  const listed: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = listed[listed.length - 1];
    if (last !== undefined && number - last.to <= 1) last.to = number;
    else listed.push({ from: number, to: number });
  }
  return listed.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
}
