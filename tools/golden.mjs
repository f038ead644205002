/** Renews the golden files of all sheets: `npm run golden`. Look at the difference before committing it. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, 'golden.test', '--selectProjects', 'unit'], {
  stdio: 'inherit',
  env: { ...process.env, UPDATE_GOLDEN: '1' },
});
process.exitCode = status ?? 1;
