/** docs/benchmarks.md: whatever measures writes its own section between its own marks and leaves the others alone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../docs/benchmarks.md', import.meta.url);

/** Puts the section where it stood before; a new one goes to the end. */
export function writeSection(name, section) {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '# Benchmarks\n';
  const block = `${begin}\n\n${section.trim()}\n\n${end}`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  const present = from >= 0 && to > from;
  writeFileSync(
    file,
    present ? page.slice(0, from) + block + page.slice(to + end.length) : `${page.trimEnd()}\n\n${block}\n`,
  );
}
