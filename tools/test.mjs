/**
 * The project's whole check, in the order in which a fault is cheapest to find. Stops at the first step that fails.
 *   npm test               everything
 *   npm test -- --fast     without the build and the browser
 */
import { spawnSync } from 'node:child_process';

const fast = process.argv.includes('--fast');

/** What is checked, and the script in package.json that does it. */
const steps = [
  ['formatting', 'test:format'],
  ['types', 'test:types'],
  ['lint', 'test:lint'],
  ['imports go down only', 'test:imports'],
  ['unused files, exports and packages', 'test:unused'],
  ['unit tests', 'test:unit'],
  ...(fast
    ? []
    : [
        ['build', 'build'],
        ['size of the first load', 'size'],
        ['browser tests', 'test:browser'],
      ]),
];

const started = Date.now();
for (const [name, script] of steps) {
  const from = Date.now();
  console.log(`\n— ${name}`);
  const run = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.error || run.status !== 0) {
    console.error(
      `\n✗ ${name} failed after ${seconds(from)} s (npm run ${script})${run.error ? `: ${run.error.message}` : ''}`,
    );
    process.exit(1);
  }
  console.log(`✓ ${name}: ${seconds(from)} s`);
}
console.log(`\n✓ all ${steps.length} steps in ${seconds(started)} s`);

function seconds(from) {
  return ((Date.now() - from) / 1000).toFixed(1);
}
