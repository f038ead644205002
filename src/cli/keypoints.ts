/** The project's command-line program: `npm run --silent keypoints -- eval 'KEYPOINT_TARGET("2024","broadband_users")'`. */
import { run } from './run';

const { stdout, stderr, exitCode } = run(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
