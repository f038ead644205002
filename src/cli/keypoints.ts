/**
 * The project's command-line program:
 *   npm run --silent keypoints -- eval 'KEYPOINT_TARGET("2024","broadband_users")'
 *   npm run --silent keypoints -- template --edition 2024 --county 安吉县 --code 330523 --out plan.xlsx
 */
import { files } from './files';
import { run } from './run';

const { stdout, stderr, exitCode } = run(process.argv.slice(2), files);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
