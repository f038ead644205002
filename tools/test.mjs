/**
 * The project's whole check, in the order in which a fault is cheapest to find. Stops at the first step that fails.
 *   npm test               everything
 *   npm test -- --fast     without the build and the browser
 */
import { spawnSync } from 'node:child_process';

const fast = process.argv.includes('--fast');
/** npx --no-install: what is not in package.json must fail here, not be fetched. */
const tool = (name, ...args) => ['npx', ['--no-install', name, ...args]];

const steps = [
  ['formatting', ...tool('prettier', '--check', '--log-level', 'warn', '.')],
  ['types', ...tool('tsc', '-p', 'tsconfig.json')],
  ['types without Office, DOM or Node', ...tool('tsc', '-p', 'tsconfig.core.json')],
  ['lint', ...tool('eslint', '--max-warnings', '0', '.')],
  ['imports go down only', ...tool('depcruise', '--config', '.dependency-cruiser.cjs', 'src')],
  ['unused files, exports and packages', ...tool('knip')],
  ['unit tests', ...tool('jest', '--selectProjects', 'unit')],
  ...(fast
    ? []
    : [
        ['build', 'npm', ['run', '--silent', 'build']],
        ['size of the first load', 'npm', ['run', '--silent', 'size']],
        ['browser tests', ...tool('jest', '--selectProjects', 'browser', '--runInBand')],
      ]),
];

const started = Date.now();
for (const [name, command, args] of steps) {
  const from = Date.now();
  console.log(`\n— ${name}`);
  const run = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.error || run.status !== 0) {
    console.error(`\n✗ ${name} failed after ${seconds(from)} s${run.error ? `: ${run.error.message}` : ''}`);
    process.exit(1);
  }
  console.log(`✓ ${name}: ${seconds(from)} s`);
}
console.log(`\n✓ all ${steps.length} steps in ${seconds(started)} s`);

function seconds(from) {
  return ((Date.now() - from) / 1000).toFixed(1);
}
