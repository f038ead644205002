/**
 * How many bytes the pane's first load takes: the page and everything it names, each file gzipped by itself as a web
 * server sends it. Fails above what the project promises.
 *   npm run size             measure the built pages
 *   npm run size -- --write  and write the figures into docs/benchmarks.md
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { writeSection } from './benchmarks-page.mjs';

const promisedKilobytes = 170;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.resolve(root, process.env.OUT_DIR ?? 'dist');
const page = path.join(folder, 'taskpane.html');

if (!existsSync(page)) {
  console.error(`${path.relative(root, page)} is not there: run npm run build first.`);
  process.exit(1);
}

/** office.js is Excel's own and comes from its own place. */
const isOurs = (address) => !/^https?:|office\.js$/.test(address);
const html = readFileSync(page, 'utf8');
const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)=["']?([^"'\s>]+)/g)].map(
  (match) => match[1],
);
const firstLoad = ['taskpane.html', ...named.filter(isOurs)];
const measured = (file) => {
  const content = readFileSync(path.join(folder, file));
  // The hash in a name changes with the content and says nothing about the size.
  return {
    file: file.replace(/\.[0-9a-f]{8}\./, '.'),
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
  };
};
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const sum = (files, key) => files.reduce((total, file) => total + file[key], 0);

const first = firstLoad.map(measured);
const later = readdirSync(folder)
  .filter((file) => file.endsWith('.js') && !firstLoad.includes(file))
  .map(measured);
const total = sum(first, 'gzip');
const row = (name, raw, gzip) => `| ${name} | ${kilobytes(raw)} | ${kilobytes(gzip)} |`;
const section = [
  '## Size of the pane',
  '',
  `\`npm run size\`: gzip -9 of each file by itself, in KB (1,000 bytes). The promise: at most ${promisedKilobytes} for the first load, facts included.`,
  '',
  '| File | Raw | Gzip |',
  '| --- | ---: | ---: |',
  ...first.map(({ file, raw, gzip }) => row(file, raw, gzip)),
  row('**First load**', sum(first, 'raw'), total),
  row(`Loaded when used (${later.length} parts)`, sum(later, 'raw'), sum(later, 'gzip')),
].join('\n');
console.log(section);

if (process.argv.includes('--write')) writeSection('size', section);
if (total > promisedKilobytes * 1000) {
  console.error(`The first load is ${kilobytes(total)} KB; ${promisedKilobytes} were promised.`);
  process.exit(1);
}
